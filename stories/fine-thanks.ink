# title: Fine, Thanks
# breach: lie
# responsible: Tomas
# hurt: Leila
# minutes: 15
# ages: 14+
# content: A couple in trouble over a lie about work and money, quarrels, shouting, some unkind words. No violence.
# summary: Nine weeks ago Tomas lost his job. He still leaves the flat each morning, with the lunch box Leila fills.
# temperament: responsible anxious
# temperament: hurt slow
INCLUDE lib/bond.ink
INCLUDE fine-thanks/so-far.ink
INCLUDE fine-thanks/lobby.ink
INCLUDE fine-thanks/alone.ink
INCLUDE fine-thanks/flat.ink
INCLUDE fine-thanks/phone.ink
INCLUDE fine-thanks/landing.ink
INCLUDE fine-thanks/pond.ink
INCLUDE fine-thanks/stop.ink
INCLUDE fine-thanks/sunday.ink
INCLUDE fine-thanks/doormat.ink
INCLUDE fine-thanks/endings.ink
// What each of them keeps back. Tomas: the tin, and that he came to enjoy it.
// Leila: the letter from Westhaven, and the wet shoes that she saw in October and did not ask about.
// How each of them talks.
// Tomas begins, stops and begins again: "I mean", "nearly", "No." He asks if he may. Only as Bernd does he talk without a slip.
// Leila says what she sees and asks short, direct questions. When she is hurt she runs on, with and, and and, and the sentence does not end well.
// Mrs Kemp calls people love, and is sorry. Mr Dunne tells the weather and asks nothing. Mrs Adamek asks, answers herself, and comes to her Karel.
// Ivo talks in halves, and of the car.
-> lobby
