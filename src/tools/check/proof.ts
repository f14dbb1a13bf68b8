/** (first version: nothing is proven) */
import type { Role } from '../../trust/bond.ts';
import type { Content } from './content.ts';
import type { Found } from './found.ts';

export interface Proof {
  readonly exhaustive: boolean;
  readonly edges: number;
  readonly states: number;
  readonly free: number;
  readonly notes: readonly string[];
  readonly rounds: readonly { readonly point: string; readonly way: boolean }[];
  reaches(role: Role, kind: 'knot' | 'choice' | 'ending', key: string): boolean;
}

export function prove(_content: Content, _found: readonly Found[], _most: number): Proof {
  return { exhaustive: false, edges: 0, states: 0, free: 0, notes: [], rounds: [], reaches: () => true };
}
