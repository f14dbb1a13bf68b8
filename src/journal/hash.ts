/** A short fingerprint of a text: for tags in play codes and for knowing a line again. Not for secrets. Pure. */

/** 32 bits, 0 … 2^32 − 1: FNV-1a over UTF-16 units, then mixed once more so that its top bits depend on all of it. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
