/** What assets are made in: parts (`rooms`), each of things (`stairwell`) that are built one at a time. */

/** What was measured while something was built, by name, where the game or a test needs to know it. */
export type Facts = Readonly<Record<string, unknown>>;

export interface Thing {
  readonly id: string;
  readonly files: readonly string[]; // all that `make` writes, by their names in the part's folder
  /** A mark of everything it is made from. Quick, and without any program of `needs`. */
  readonly source: () => string;
  /** Writes its files into an empty folder. The same source gives the same bytes with the same programs. */
  readonly make: (folder: string) => Promise<Facts>;
}

export interface Part {
  readonly name: string; // as on the command line and in built.json
  readonly folder: string; // where its files lie, from the root of the repository: 'assets/rooms'
  readonly needs: readonly Need[];
  readonly things: readonly Thing[];
  /** The file in which the game reads the facts of all things, and the one key they stand under there. */
  readonly facts?: { readonly file: string; readonly key: string };
}

/** Something that is not installed with npm, and how to tell and mend that it is missing. */
export interface Need {
  readonly name: string;
  readonly there: () => boolean;
  readonly remedy: string;
}
