/** What rooms are drawn on, in pixels. */
export const WIDTH = 1600;
export const HEIGHT = 900;
export const PAPER = '#fbf3e4';
