/** What can go wrong with what is kept. Pure. */

/**
 * lost: nothing can be kept any more · aside: a play that never can be read was put aside, as it is · newer: a play that
 * another Seams may read is left where it is.
 */
export type TroubleKind = 'lost' | 'aside' | 'newer';
