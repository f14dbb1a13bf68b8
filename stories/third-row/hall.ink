// Thursday evening, before and after: how it used to be, and the empty seat.
=== hall
Ten to seven, a Thursday in March. The old hall by the river, row three, seat six. Maya sticks the sign on it herself. # scene: concert-hall # music: third-row # thing: nobody # mood: maya hopeful
RESERVED, it says, and underneath, D. REED. She did the letters two years ago, with a ruler. There has never been a date on it, so it can be used again.
Nan: Is that for your father, or for a dentist?
Nan is Daniel's mother. She has seat five, and her handbag on her knees.
The first time it was used he'd had the wrong Thursday. The second was at Christmas, and a family of five stood on the wrong side of their own front door. He mends locks. He has never yet left anyone standing there.
But nobody else carries her cello to the car. He has since it was a quarter the size and she was six. And on Sunday he said it again without being asked. Third row. With bells on.
Fauré's Élégie lasts seven minutes. In the first one Maya looks at the seat. # sound: strings # mood: maya worried
Then it's nine o'clock and the hall empties from the back. # sound: applause # mood: maya blank
Mr Okoro, who teaches her, says "quite good" on great occasions. He has just said nothing at all, and blown his nose.
{seat == "hurt": (When I saw it was empty there was half a second when I was glad. I don't know where it came from. It was gone before I'd put the bow down.)}
{seat == "responsible": (Seven minutes. There's one note near the end that goes up and stays there. I could draw it.)}
Mr Okoro: And your father? Was he pleased?
* (sit) [Sit in his seat and see what he'd have seen. # as: maya # move: reflect # id: hall-sit]
    From there you see her chair, the short leg it wobbles on, the dent in the boards from her spike. You'd have seen both her hands. # mood: maya thoughtful
    She stays about as long as the Élégie takes. What she minds isn't anything you can see from there.
* (norway) [He couldn't get away. The weather in Norway. # as: maya # move: pretend # id: hall-norway]
    Maya: He couldn't get away. It's the weather. In Norway. # mood: polite
    Mr Okoro: Norway again. They must have a great many doors.
    Nan closes her handbag. It has a loud clasp.
* (three) [That's three. I'm not keeping count after this. # as: maya # move: judge # id: hall-three]
    Maya: That's three. I'm not keeping count after this. # mood: sharp
    Mr Okoro: Three what?
    Maya: Rows. # mood: flat
* (stack) [Help him stack the music stands. # as: maya # move: plain # id: hall-stack]
    They fold up like storks. She does eleven. # mood: maya tired
    Mr Okoro: You don't have to do those.
    Maya: I know.
-
Row three goes last. She peels the sign off the seat, and it brings some red plush with it. # thing: maya # music: none
-> car_park
