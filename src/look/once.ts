/** What leads to another page is done once, however often it is pressed. Pure. */

/** `act` once: further calls do nothing, unless it failed. For what leads to another page, which takes its time to come. */
export function once<T>(act: (given: T) => Promise<void>): (given: T) => Promise<void> {
  let begun = false;
  return async (given) => {
    if (begun) return;
    begun = true;
    try {
      await act(given);
    } catch (error) {
      begun = false;
      throw error;
    }
  };
}
