# title: Three Times
# breach: withheld
# responsible: Nadia
# hurt: Vera
# minutes: 14
# ages: 12+
# content: A friendship in trouble over an ex, a quarrel in whispers, some unkind words. No violence.
# summary: In February Nadia saw Vera's ex three times, then stopped and never said a word. In April he says it for her.
# temperament: responsible slow
# temperament: hurt quick
INCLUDE lib/bond.ink
INCLUDE three-times/kitchen.ink
INCLUDE three-times/apart.ink
INCLUDE three-times/yard.ink
INCLUDE three-times/stairs.ink
INCLUDE three-times/phone.ink
INCLUDE three-times/corridor.ink
INCLUDE three-times/monday.ink
INCLUDE three-times/bench.ink
INCLUDE three-times/waiting.ink
INCLUDE three-times/endings.ink
// What each of them keeps back. Nadia: the river was her idea, and she stopped because of the scarf.
// Vera: Ilya has rung her five times since March; each time she picked up, and she told nobody.
// How they talk. Nadia: slow. Begins, stops, begins again; says "I mean"; upset, one long sentence with "and" in it; is never funny on purpose.
// Vera: quick. Asks; gives people their own words back; jokes while she feels safe, and when she is hurt says the same short thing twice.
// Timo: six, says what he sees. Ilya: writes small, laughs at himself, leaves something out. Petra: "honestly", and sure of everything.
// Mr Halas: old and polite, asks before he does a thing. Mrs Orlik: orders, in capitals.
// Kept up as it happens: whether Nadia has said what she did and not taken it back, whether Vera has told what it did
// to her, whether Nadia knows of the calls from Vera, and whether Nadia keeps Ilya's invitation from her (in the same
// week he tells Vera himself).
VAR said_it = false
VAR told_it = false
VAR calls_out = false
VAR hides = false
-> kitchen
