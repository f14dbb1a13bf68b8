// Friday at school: where Maya has put him since Christmas.
=== corridor
Friday, at Maya's school. Somebody has put glue in all forty lockers. The school has rung a locksmith, and there's only one in town. # scene: school-corridor # time: 2d two days later # sound: bell # mood: daniel calm # mood: maya cornered
Daniel's on his knees at number twelve, with his name across his back, when Tilda and Maya come out of music.
Tilda: REED LOCKS. Like you. That's so funny. # mood: daniel glad
{stop.anyway:
    Tilda: Hang on, that's the man about your case. Does your dad know he's got competition? Or don't they have phones in Norway?
- else:
    Tilda: Is he, like, a cousin? Your dad'd die laughing. You should ring him. What time is it in Norway?
}
{seat == "responsible": (Norway. I've never been further than the ferry.)}
{seat == "hurt": (I only said it once. It was meant to be for one evening. Then people kept being nice about it.)}
* (name) [No. It's quite a common name. # as: maya # move: pretend # id: corr-common]
    Maya: No. It's quite a common name. # mood: polite # pose: turned-away
    Tilda: There's Mr Reed in Norway, and this one, and you.
    Daniel tells locker number twelve that it is, yes. Quite common. # mood: daniel hurt
* (mine) [That's my dad. There isn't any Norway. # as: maya # move: step-down # id: corr-made-up]
    Maya: That's my dad. There isn't a Norway. I mean, there is, but he's never been. I made it up. # mood: ashamed # pose: open
    Tilda: But he sent you that jumper.
    Maya: It's from the market. # mood: ashamed
    It takes Tilda two goes to shut her mouth. Then she says hello to him, quite nicely, as if he'd been ill. # mood: daniel surprised
* (photo) [That's him. Take a picture. You won't see him twice. # as: maya # move: judge # id: corr-picture]
    Maya: That's him. He isn't in Norway, he just doesn't come. Take a picture. You won't see him twice. # mood: sharp
    It's out before she has looked at him. He's got his glasses on a string, so as not to lose them. # mood: daniel hurt
    Tilda doesn't take a picture. She remembers something she has in the other building.
* (later) [Send Tilda on. Tell him herself, quietly. # as: maya # move: show-feeling # id: corr-quietly]
    Maya: You go on. I'll catch you up. # mood: worried
    When there's nobody: # pose: maya hand-to-chest
    Maya: I've told them you work in Norway. Since Christmas. I couldn't keep saying you were busy, I couldn't hear it any more. # mood: ashamed
    Daniel: What do I do there? # mood: hurt
    Maya: Locks. On a rig.
-
{name or mine:Tilda goes on ahead. }Number twelve springs open by itself and shows them somebody's gym shoes.
* (nordic) [Just flew in this morning. I'd have brought you some snow. # as: daniel # move: pretend # id: corr-snow]
    Daniel: Just flew in this morning! I'd have brought you some snow, but it got through my pockets. # mood: polite # pose: open
    {name or mine:Tilda, ten steps off, laughs so hard that she has to hold on to the wall.|A small boy on his way to the toilet says, cool.}
    Maya: {mine:I've just told her the truth. }You don't have to be good at it. # mood: hurt
* (book) [Say I didn't come. That's true. I'm not abroad. # as: daniel # move: own-it # id: corr-carter]
    Daniel: I live on Carter Road. You can say to anyone that I didn't come. It's true. But I'm not in Norway. # mood: calm # pose: open
    Maya: It'd be easier if you were. # mood: tired
    Daniel: I know. I'd write. # mood: hurt
    They both have to look at the gym shoes.
* (like) [What's he like, the one in Norway? # as: daniel # move: listen # id: corr-like]
    Daniel: What's he like? The one in Norway? # mood: thoughtful # pose: open
    Maya looks to see if he's being funny. # mood: maya cornered
    Maya: He rings. There's a time difference and everything, and he rings up anyway. # mood: hurt
    Daniel: He sounds all right.
    Maya: He's OK. He isn't as funny. # mood: tearful
* (put) [You had to put me somewhere. I see that. # as: daniel # move: change-view # id: corr-somewhere]
    Daniel: I'd have said it was a lie. But you needed somewhere to put me, didn't you. When people asked. # mood: thoughtful
    Maya: It was that or "busy". # mood: hurt
    Daniel: Norway's kinder. # mood: ashamed
-
The bell goes. He has thirty-nine lockers to do, and she has French. # sound: bell
-> stairs
