/** A text as a QR picture, black on white whatever the colours around it. What draws it is fetched when it is shown. */
import { useEffect, useState } from 'preact/hooks';
import type { QrDrawing as Drawn } from './qr-draw.ts';
import './sharing.css';

interface QrPictureProps {
  readonly text: string;
  readonly label: string; // what it is, for those who do not see it; the text itself stands beside it
}

/** Empty until the encoder has been fetched; stays empty for a text too long for a QR picture. */
export function QrPicture({ text, label }: QrPictureProps) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./qr-draw.ts')
      .then(({ drawQr }) => wanted && setDrawn(drawQr(text)))
      .catch(() => wanted && setDrawn(null)); // too long for a picture, or out of reach: the text is there
    return () => {
      wanted = false;
    };
  }, [text]);
  if (drawn === null) return <div class="qr-picture" />;
  return (
    <svg
      class="qr-picture"
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={drawn.size} height={drawn.size} fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
