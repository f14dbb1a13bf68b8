/** Which model this is, for what names it and does not ask it. Pure. */

/** Changes whenever the same play could come out otherwise; a record names the version it was made with. */
export const MODEL_VERSION = '4';
