# title: A Seat in the Third Row
# breach: promise
# responsible: Daniel
# hurt: Maya
# minutes: 14
# ages: 12+
# content: A father and a daughter, a quarrel at breakfast, parents who live apart. Some unkind words. No violence.
# summary: Daniel promised his daughter that he would be at her concert. It was the third time, and for the third time his seat stayed empty.
# temperament: responsible guarded
# temperament: hurt quick
INCLUDE lib/bond.ink
INCLUDE third-row/hall.ink
INCLUDE third-row/car_park.ink
INCLUDE third-row/bedroom.ink
INCLUDE third-row/kitchen.ink
INCLUDE third-row/phone.ink
INCLUDE third-row/corridor.ink
INCLUDE third-row/stairs.ink
INCLUDE third-row/saturday.ink
INCLUDE third-row/waiting.ink
INCLUDE third-row/endings.ink
// What each of them keeps back. Daniel: he was there, at the fire door, and heard all of it.
// Maya: for half a second she was glad, because of the letter; and she has told everyone he works in Norway.
// How they talk. Daniel: warm, in bits that he doesn't finish; "love", "right", "no, yes"; jobs and times when he's cornered; the plain thing only at the second go.
// Maya: fast and long, "and" after "and", asks and answers herself, gets loud before she gets sad; "like", "I don't know". Short and flat when she has shut.
// Nan: short orders about coats and food, one thing at a time. Ines: on her way past. Graham: explains how it's done, in steps.
// Tilda: questions, one on top of the other. Mr Okoro: whole sentences, nothing shortened, says less than he feels.
-> hall

// Has he said that it was his doing?
=== function owned ===
~ return owned_by_friday() or stairs.mine or row_three.again

=== function owned_by_friday ===
~ return car_park.mine or kitchen.thrice or kitchen.owe or phone.folder or corridor.book

// Said it so often that it's become a habit.
=== function owned_often ===
~ return car_park.mine + kitchen.thrice + kitchen.owe + phone.folder >= 2

// Has she told him what it was like?
=== function pain_told ===
~ return car_park.pain or kitchen.hiccups or kitchen.handbag or stop.corner or corridor.later

// He has the sign, and she gave it to him.
=== function given ===
~ return car_park.wiper or car_park.hold
