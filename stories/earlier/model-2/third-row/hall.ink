// Thursday evening, before and after: how it used to be, and the empty seat.
=== hall
Ten to seven, a Thursday in March, the old hall by the river. Maya sticks a paper sign on a seat: row three, seat six. # scene: concert-hall # music: third-row # thing: nobody # mood: maya hopeful
RESERVED, it says, and underneath, D. REED. That's Daniel, her father. She did the letters two years ago, with a ruler, and no date, so that it can be used again.
Nan: You could have put Dad.
Maya: It's got to look official.
Nan, who is Daniel's mother, has seat five, and her handbag on her knees.
Twice he has promised to be in that seat, and twice it has stayed empty. The first time he'd got the wrong Thursday. The second was at Christmas: he's a locksmith, and a family of five was locked out. He can't leave people standing outside.
But he's carried her cello to the car since she was six. And on Sunday he promised again, without being asked. Third row. With bells on.
Maya plays second: Fauré's Élégie, seven minutes. In the first of them she looks at the seat. There's nobody in it. # sound: strings # mood: maya worried
Then it's nine o'clock and the hall empties. # sound: applause # mood: maya blank
Mr Okoro teaches her the cello. When he's very pleased he says "quite good". Tonight he has said nothing at all, and blown his nose.
{seat == "hurt": (When I saw it was empty I was glad. Only for half a second. I don't know where that came from.)}
{seat == "responsible": (I was late, so I stood outside, at the fire door. I heard it. There's a note near the end that goes up and stays there.)}
Mr Okoro: And your father? Was he pleased?
* (sit) [Sit in his seat and see what he'd have seen. # as: maya # move: reflect # id: hall-sit]
    She sits down in row three, seat six. From there you see her chair, and the short leg it wobbles on. You'd have seen both her hands. # mood: maya thoughtful
    She stays about as long as the Élégie takes. Whatever it is she minds, you can't see it from there.
* (norway) [Say he's stuck in Norway, where he's never been. # as: maya # move: pretend # id: hall-norway]
    Maya: He couldn't get a flight. It's the weather. In Norway. # mood: polite
    Mr Okoro: Norway again. They must have a great many locks.
    Daniel has never been to Norway. Nan shuts her handbag. It has a loud clasp.
* (three) [That's three. I'm not keeping count after this. # as: maya # move: judge # id: hall-three]
    Maya: That's three. I'm not keeping count after this. # mood: sharp
    Mr Okoro: Three what?
    Maya: Concerts. # mood: flat
* (stack) [Help him stack the music stands. # as: maya # move: plain # id: hall-stack]
    She folds up eleven of them. The twelfth always sticks. # mood: maya tired
    Mr Okoro: You don't have to do those.
    Maya: I know.
-
Last of all she peels the sign off the seat. It brings some red fluff with it. # thing: maya # music: none
-> car_park
