// What the engine fills in before each line. Read these, never write them.
// The values here are what Inky plays with, those at the opening of a story of something withheld;
// in Seams they follow the bond between the two people.
// All numbers are whole, 0 to 100.

// Who is being played: "responsible", "hurt" or "both". Use it to show a thought to its seat only.
VAR seat = "both"

// How open both are to each other: the smaller of the two. Trust grows only through it.
VAR contact = 30

VAR responsible_trust = 60
VAR responsible_hurt = 30
VAR responsible_openness = 30
VAR responsible_self_respect = 55

VAR hurt_trust = 30
VAR hurt_hurt = 70
VAR hurt_openness = 30
VAR hurt_self_respect = 60

// Trust was born again on both sides.
VAR mended = false
