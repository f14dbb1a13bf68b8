// Thursday evening, before and after: how it used to be, and the empty seat.
=== hall
Ten to seven, a Thursday in March. Maya sticks a paper sign on a seat in the third row: RESERVED, D. REED. # scene: concert-hall # music: third-row # thing: nobody # mood: maya hopeful
D. Reed is Daniel, her father. He lives alone, across the town. She made the sign two years ago, and keeps it with her music.
Nan: You could just write Dad.
Maya: No, because then anyone could be Dad, and they'd sit there, and I'd have to go down and tell them.
Nan is Daniel's mother. She has the next seat.
Twice he promised to come, and twice this seat stayed empty. He opens locked doors for a living, and he can't say no to people. At Christmas a family stood outside in the cold, so he went to them first.
On Sunday he promised again, though nobody had asked him to. Third row, he said, you look down and I'm there.
Maya plays a slow piece on the cello, seven minutes long. In the first minute she looks down, and there's nobody in the seat. # sound: strings # mood: maya worried
Then it's nine o'clock, and people go home. # sound: applause # mood: maya blank
Everyone in the orchestra thinks that Daniel works in Norway. Maya told them so at Christmas. Her teacher, Mr Okoro, thinks so too.
{seat == "hurt": (When I saw it was empty I was glad. Only for half a second. I don't know where that came from.)}
{seat == "responsible": (I was late, so I stayed outside, at the fire door. I heard all of it. There's a high note near the end, and she holds it.)}
Mr Okoro: That was very good, Maya. And your father? Did he manage to come?
* (norway) [He wanted to come. They've got two metres of snow. # as: maya # move: pretend # id: hall-norway]
    Maya: He wanted to come. They've got two metres of snow. # mood: polite
    Mr Okoro: I am sorry. It is a long way from Norway.
    Daniel has never been in Norway. Nan looks at Maya for a moment.
    Nan: Get your coat, love.
* (tired) [Can you ask me on Monday? Not now. # as: maya # move: take-time # id: hall-monday]
    Maya: Can you ask me on Monday? Not now. # mood: tired
    Mr Okoro: Of course. On Monday.
    He carries her chair away himself, so that she needn't do it.
* (three) [No. That's three now. You needn't keep a seat for him. # as: maya # move: judge # id: hall-three]
    Maya: No. That's three now. You needn't keep a seat for him. # mood: sharp
    Mr Okoro: Three what?
    Maya: Concerts! Three concerts! # mood: angry
    Mr Okoro: It is a long way from Norway, Maya.
    She could tell him now that there is no Norway. She doesn't.
    Nan: Maya. Get your coat.
* (sit) [Leave Mr Okoro standing there, and sit in Dad's seat. # done # as: maya # move: reflect # id: hall-sit]
    She doesn't answer. She goes down and sits in the third row, in his seat. From here you'd have seen her face, and both her hands. # mood: maya thoughtful # pose: maya sitting
    She tries to find out what hurts so much. It isn't the chair. She doesn't know yet.
-
Last of all she takes the sign off the seat. # thing: maya # music: none
-> car_park
