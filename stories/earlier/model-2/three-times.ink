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
// Vera: Ilya has rung her since March; four times she picked up and told nobody.
-> kitchen
