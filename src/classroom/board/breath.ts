/** Lets the page draw and answer in the middle of much work. Not by a timer: those sleep in a tab that is not looked at. */
export function breath(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}
