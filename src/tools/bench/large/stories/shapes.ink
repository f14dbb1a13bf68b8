// Everything a reader can be shown once, for the check of layouts: no story.
# title: All the Shapes of a Page
# breach: lie
# responsible: Alexandra-Maria
# hurt: Bartholomew
# minutes: 1
# ages: 12+
# content: Nothing to warn of.
# summary: Every shape a page can show: lines, thoughts, messages, sounds, time, and two to five options.
-> room

=== room
A narration that takes its time and fills more than one line of a telephone, as narrations do at the beginning of a scene. # scene: stairwell # mood: alexandra-maria calm
Alexandra-Maria: You came. # mood: calm
Bartholomew: I said I would, and then I stood on the stairs for a quarter of an hour and counted the post boxes. # sound: door
Alexandra-Maria: (He counts when he is afraid. I never told him that I know it, and I am not going to now.)
(The stairs smell of somebody's soup.)
Alexandra-Maria: Did you get my message? # via: phone # sound: message-sent
Bartholomew: Which one? There were eleven, and the last one was a picture of a door # via: phone # sound: phone-buzz
Bartholomew: The door was ours # via: phone
Ilya: Are you two all right? # via: phone
* [I lied about the door. # as: alexandra-maria # move: own-it # id: two-own]
    Alexandra-Maria: I lied about the door. I was there before you, and I went in, and I read what lay on the table. # mood: ashamed
    Bartholomew: All of it?
* [There was nothing to tell, and you would not have listened to it in any case, as you never do on a Thursday. # as: alexandra-maria # move: deny # id: two-deny]
    Alexandra-Maria: There was nothing to tell. # mood: cornered
    Bartholomew: On a Thursday. # mood: hurt
-
The light in the stairwell goes out, as it does after three minutes. # time: 2h two hours later, when nobody on the stairs could say any more who had begun # sound: steps
Bartholomew: Well.
* [Ask. # as: bartholomew # move: ask # id: three-ask]
    Bartholomew: What did you read?
* [It hurt me more than I can say, and I have been trying to say it for three days now. # as: bartholomew # move: say-pain # id: three-pain]
    Bartholomew: It hurt. # mood: tearful
* [You always do that. # as: bartholomew # move: judge # id: three-judge]
    Bartholomew: You always do that. # mood: angry
-
Alexandra-Maria: I'll think.
* [One. # as: alexandra-maria # move: regret # id: four-one]
* [Two: I'm sorry, and I know what for. # as: alexandra-maria # move: own-it # id: four-two]
* [Three: it was the lock, the light, the hour and the letter, all at once. # as: alexandra-maria # move: excuse # id: four-three]
* [Four. # as: alexandra-maria # move: shift-blame # id: four-four]
-
Bartholomew: Then this.
* [We could agree on something for the next time a door stands open. # as: bartholomew # move: new-agreement # id: five-one]
* [I'd like to see the letter now. # as: bartholomew # move: monitor # id: five-two]
* [I need until Sunday. # as: bartholomew # move: take-time # id: five-three]
* [No. # as: bartholomew # move: stonewall # id: five-four]
* [Say it again, in your own words, and slowly. # as: bartholomew # move: ask # id: five-five]
-
The door falls shut by itself. # ending: shut # ending-title: A door that nobody closed, and two people on the same side of it
-> END
