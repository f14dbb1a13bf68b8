// What has been said and done so far, as the answers need it.

// He has said that he did it, and has not taken it back.
=== function owned ===
~ return stop.undo or stop.worse or us.monday or us.yes or (owned_first() and not stop.quits and not stop.fine)

=== function owned_first ===
~ return landing.confess or phone.mine or flat.tin or flat.rest or flat.mine or ((lobby.red or lobby.mine) and not flat.account)

// How often he has said it.
=== function owned_times ===
~ return lobby.red + lobby.mine + flat.tin + flat.rest + flat.mine + phone.mine + landing.confess + stop.worse

// She has said what it did to her.
=== function told ===
~ return lobby.babies or flat.bernds or flat.drum or landing.tired or stop.want or us.still or doormat.keys

// How often he has let her say it.
=== function listened ===
~ return lobby.hear + flat.sit + flat.floor + landing.stand + stop.hear + us.wait + doormat.sit

// Much of it has still to be heard.
=== function raw ===
{
- listened() >= 3: ~ return false
- listened() == 2: ~ return hurt_hurt >= 90
- listened() == 1: ~ return hurt_hurt >= 75
- else: ~ return hurt_hurt >= 60
}

=== function tin_known ===
~ return flat.tin or flat.table or flat.after or flat.rest

=== function lied ===
~ return stop.fine or stop.short

=== function lying ===
~ return lied() and not stop.undo
