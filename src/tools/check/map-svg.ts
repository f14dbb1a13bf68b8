/** The map of a story as an SVG picture. */
import type { StoryHeader } from '../../story/beat.ts';
import { bowThrough, layoutStoryMap, type StoryMap, type StoryMapLayout } from '../../story/map.ts';

const INK = '#2b2622';
const PAPER = '#fbf6ea';
const BAND = '#f1e8d4';
const OF = { responsible: '#d97b4f', hurt: '#4f7fa8' } as const;
const KEY = 64; // the height of the heading

export function drawMap(map: StoryMap, header: StoryHeader): string {
  const layout = layoutStoryMap(map);
  const width = Math.max(Math.ceil(layout.width), 560);
  const height = Math.ceil(layout.height) + KEY;
  const left = (width - layout.width) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Nunito, sans-serif" fill="${INK}">`,
    `<title>${escaped(header.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    drawKey(header),
    `<g transform="translate(${left} ${KEY})">`,
    ...layout.scenes.map(drawScene),
    ...layout.edges.map(drawEdge),
    ...layout.nodes.map(drawNode),
    ...layout.scenes.map(drawName),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function drawKey({ title, responsible, hurt }: StoryHeader): string {
  return [
    `<text x="24" y="30" font-size="20" font-weight="700">${escaped(title)}</text>`,
    `<circle cx="32" cy="50" r="8" fill="${OF.responsible}"/>`,
    `<text x="46" y="55" font-size="14">${escaped(responsible)} decides</text>`,
    `<rect x="186" y="42" width="16" height="16" fill="${OF.hurt}"/>`,
    `<text x="208" y="55" font-size="14">${escaped(hurt)} decides</text>`,
    `<text x="340" y="55" font-size="14">numbers: options</text>`,
  ].join('\n');
}

function drawScene({ x, y, width, height }: StoryMapLayout['scenes'][number]): string {
  return `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="10" fill="${BAND}"/>`;
}

/** Names stand over everything, on a ground of their own, so that no line crosses them. */
function drawName({ name, x, y, width, height }: StoryMapLayout['scenes'][number]): string {
  const [left, top] = [x - width / 2 + 8, y - height / 2 + 6];
  const words = escaped(name.replaceAll('_', ' '));
  return [
    `<rect x="${left - 3}" y="${top}" width="${name.length * 7.2 + 8}" height="19" rx="5" fill="${BAND}" fill-opacity="0.92"/>`,
    `<text x="${left}" y="${top + 14}" font-size="13" font-weight="700">${words}</text>`,
  ].join('\n');
}

function drawEdge({ edge, points }: StoryMapLayout['edges'][number]): string {
  if (points.length === 0) return '';
  const path = bowThrough(points);
  const width = Math.min(1 + edge.options * 0.5, 3.5);
  return `<path d="${path}" fill="none" stroke="${INK}" stroke-opacity="0.45" stroke-width="${width}"/>`;
}

function drawNode({ node, x, y, width, height }: StoryMapLayout['nodes'][number]): string {
  if (node.kind === 'ending') {
    return [
      `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${height / 2}" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`,
      `<text x="${x}" y="${y + 5}" font-size="15" text-anchor="middle">${escaped(node.label)}</text>`,
    ].join('\n');
  }
  const half = width / 2 - 6;
  const shape =
    node.by === 'hurt'
      ? `<rect x="${x - half}" y="${y - half}" width="${2 * half}" height="${2 * half}" rx="4" fill="${OF.hurt}"/>`
      : `<circle cx="${x}" cy="${y}" r="${half}" fill="${OF.responsible}"/>`;
  return `${shape}\n<text x="${x}" y="${y + 6}" font-size="17" font-weight="700" text-anchor="middle" fill="#ffffff">${escaped(node.label)}</text>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
