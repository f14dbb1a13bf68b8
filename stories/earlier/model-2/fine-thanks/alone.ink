// The same afternoon, each alone: Tomas by the boats, Leila on the way home.
=== boats
Half past three by the pond. Mr Pell, who hires out the boats, is varnishing one upside down. # scene: park-bench # time: 0d later that day # mood: tomas ashamed # pose: tomas open
Mr Pell: My lad took it round. It said where, inside the lid. He meant it kindly.
Tomas: I know he did. I ran. # mood: tired
Mr Pell: So now she knows too.
{seat == "responsible": (He's known about the job for eight weeks. It was easy to tell him. He's never been glad when I came home.)}
On dry days Mr Pell has had half of every lunch, and given it marks out of ten. Yesterday's got eight and a half.
* (where) [Write to her where he is, before she has to ask. # as: tomas # move: be-open # id: boats-where]
    Tomas: I'm on the bench by the boats. It's where I've mostly been, or the library when it rained. The man's called Pell. He's had half your lunches # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    She gets it between two patients. She reads it with the lights off. # via: phone # mood: leila hurt
* (nothing) [Write: I'm nothing. You should never have moved in with me. # as: tomas # move: grovel # id: boats-nothing]
    Tomas: I'm nothing. You should never have moved in with me # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    Leila reads it between one eye and the next, and turns it face down beside the drops. # mood: leila flat
    Mr Pell: Feel any better?
    He does, for about a minute.
* (minute) [Go back through the evenings. Find where it turned. # as: tomas # move: reflect # id: boats-evenings]
    There were forty-five evenings. In each there was a minute when he could have said it, mostly while the rice was on. # mood: tomas thoughtful
    The first week it was fear. By the third he was on his way home with something new for Bernd to say, and could hardly wait.
    He hasn't told even Mr Pell that.
-
-> number_six

=== number_six
Ten past five. Leila has asked nine people to look at the red dot, and none of them noticed anything. # scene: bus-stop-dusk # mood: leila tired # pose: leila open # pose: leila sitting
She opens the box on her knees. Rice, lemon, carrots cut like coins. Nobody has touched it but the rain.
{seat != "responsible": At home, under the cutlery tray, there's a letter. In Westhaven, by the sea, they'd like her to run the shop. It came in September. She has been meaning to tell Tomas that she's saying no, on account of his job.}
{seat == "hurt": (I could be angry about the job, if it was about the job.)}
* (drawer) [Go through his drawer before he gets home. # as: leila # move: monitor # id: home-drawer]
    Two odd socks, a charger, and a receipt: one gentleman's bicycle, blue, two hundred and sixty, thank you. His bicycle is being repaired, he's said. He's been saying it since October. # mood: leila hurt
    She puts it all back exactly as it was.
* (westhaven) [Write to Westhaven: yes. Gladly. # as: leila # move: welcome-breach # id: home-westhaven]
    Leila: Yes. I'd be very glad to # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {seat == "hurt": (It was so easy to send. I keep waiting to mind.)}
    {seat == "responsible": Whoever it's for, her thumb doesn't stop once.}
* (brother) [Ring his brother. Ivo will know where he's been. # as: leila # move: plain # id: home-brother]
    Ivo: He's told you! At last! # via: phone # sound: phone-buzz
    Leila: Since when have you known? # via: phone # mood: flat # pose: phone-in-hand
    Ivo: Oh. # via: phone
    Two Sundays ago he sat on their sofa, had rice twice, and asked his brother how work was. # mood: leila hurt
* (eat) [Eat his lunch, and find out which bit hurts. # as: leila # move: reflect # id: home-eat]
    She does it the way she does eyes, one lens at a time. Take away the lost job: it hurts the same. That could happen to anybody; it happened to eleven. # mood: leila thoughtful
    Take away Bernd: better. So that's it. He stood on their rug and sniffed, and she laughed until upstairs knocked.
    The carrots are very good. It's annoying.
-
-> flat
