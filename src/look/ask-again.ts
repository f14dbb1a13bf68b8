/**
 * Letters and pictures that a page can do without: those that did not arrive are asked for again when the connection is
 * back, when the page is looked at again, and with every new address.
 */

/** Asks now, and from now on at each such moment. Called once a page. */
export function askAgain(): void {
  const ask = () => {
    for (const picture of document.images) if (isLost(picture)) picture.setAttribute('src', picture.src);
    for (const face of document.fonts) if (face.status === 'error') void bringFont(face);
  };
  for (const moment of ['online', 'hashchange', 'pageshow']) addEventListener(moment, ask);
  document.addEventListener('visibilitychange', ask);
  ask();
}

function isLost({ complete, naturalWidth, src }: HTMLImageElement): boolean {
  return src !== '' && complete && naturalWidth === 0;
}

const brought = new WeakSet<FontFace>();

/** A face of a style sheet is never loaded a second time: another one takes its place beside it. */
async function bringFont(lost: FontFace): Promise<void> {
  const source = sourceOf(lost);
  if (source === null || brought.has(lost)) return;
  brought.add(lost);
  const { family, weight, style, unicodeRange, display } = lost;
  try {
    document.fonts.add(await new FontFace(family, source, { weight, style, unicodeRange, display }).load());
  } catch {
    brought.delete(lost);
  }
}

/** Where the style sheet says that it lies, as seen from the page. */
function sourceOf({ family }: FontFace): string | null {
  const name = bare(family);
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || bare(rule.style.getPropertyValue('font-family')) !== name)
        continue;
      const base = sheet.href ?? document.baseURI;
      return rule.style
        .getPropertyValue('src')
        .replace(
          /url\(["']?([^"')]+)["']?\)/g,
          (_, address: string) => `url("${new URL(address, base).href}")`,
        );
    }
  }
  return null;
}

function bare(family: string): string {
  return family.replace(/["']/g, '');
}
