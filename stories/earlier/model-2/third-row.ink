# title: A Seat in the Third Row
# breach: promise
# responsible: Daniel
# hurt: Maya
# minutes: 14
# ages: 12+
# content: A father and a daughter, a quarrel at breakfast, parents who live apart. Some unkind words. No violence.
# summary: For the third time Daniel has promised his daughter he'd be at her concert. For the third time the seat with his name on it stays empty.
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
-> hall
