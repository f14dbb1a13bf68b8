/** The name by which a decision that stands on a story's sheet is found on sheet, screen, board, debrief and tables. Pure. */
export const sheetStop = (nth: number) => `stop ${nth} on the sheet`;
