/** Printing a play. An open dialog would be cut off after its first page: its history is laid out as a page for that time. */
import { closeUnheard } from '../look/dialog.tsx';
import './paper.css';

/** Prepares for printing, now and later; to call it again does nothing more. */
export function followPrint(): void {
  addEventListener('beforeprint', layOut);
  addEventListener('afterprint', takeBack);
}

let open: HTMLDialogElement | null = null;

function layOut(): void {
  takeBack();
  const dialog = document.querySelector<HTMLDialogElement>('.reader dialog[open]');
  const history = dialog?.querySelector('.reader-history');
  if (!dialog || !history) return;
  const paper = document.createElement('div');
  paper.className = 'reader-paper';
  paper.append(...[dialog.querySelector('h2'), history].flatMap((part) => part?.cloneNode(true) ?? []));
  dialog.parentElement?.append(paper);
  // Whatever is modal keeps the page below it to one sheet; nobody is to hear that it was closed.
  closeUnheard(dialog);
  open = dialog;
}

function takeBack(): void {
  for (const paper of document.querySelectorAll('.reader-paper')) paper.remove();
  if (open?.isConnected) open.showModal();
  open = null;
}
