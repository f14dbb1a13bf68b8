/** The shape of the guide for teachers: docs/teaching.md, read when Seams is built (tools/guide.ts). Pure. */

export type Inline =
  | string
  | { readonly kind: 'b' | 'i' | 'code'; readonly of: readonly Inline[] }
  | { readonly kind: 'a'; readonly to: string; readonly of: readonly Inline[] };

export type Words = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly of: Words } // 2 and 3
  | { readonly kind: 'paragraph'; readonly of: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly head: readonly Words[] | null;
      readonly rows: readonly (readonly Words[])[];
    };

/** The words alone. */
export function plainWords(words: Words): string {
  return words.map((each) => (typeof each === 'string' ? each : plainWords(each.of))).join('');
}
