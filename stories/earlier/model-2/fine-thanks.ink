# title: Fine, Thanks
# breach: lie
# responsible: Tomas
# hurt: Leila
# minutes: 15
# ages: 14+
# content: A couple in trouble over a lie about work and money, quarrels, some unkind words. No violence.
# summary: Nine weeks ago Tomas lost his job. He still leaves the flat each morning, with the lunch box Leila fills.
# temperament: responsible anxious
# temperament: hurt steady
INCLUDE lib/bond.ink
INCLUDE fine-thanks/lobby.ink
INCLUDE fine-thanks/alone.ink
INCLUDE fine-thanks/flat.ink
INCLUDE fine-thanks/phone.ink
INCLUDE fine-thanks/landing.ink
INCLUDE fine-thanks/stop.ink
INCLUDE fine-thanks/sunday.ink
INCLUDE fine-thanks/doormat.ink
INCLUDE fine-thanks/endings.ink
// What each of them keeps back. Tomas: the tin, and that he came to enjoy it.
// Leila: the letter from Westhaven, and the feather she found in week four and did not ask about.
-> lobby
