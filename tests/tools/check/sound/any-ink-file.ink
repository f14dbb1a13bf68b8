// Knows nothing of Seams: threads, lists, tunnels, dice.
LIST Pockets = key, (coat)
VAR coins = 3
-> hall
=== hall
A hall. {~Dust.|Light.|Steps.}
<- aside
* {coins > 1} [Pay.]
    ~ coins -= 2
    -> stairs -> street
* [Take the key.]
    ~ Pockets += key
    -> street
=== aside
* [Look.] A coat.
    -> street
=== stairs
Stairs{RANDOM(1, 6) > 3: and stairs}.
->->
=== street
{Pockets ? key: The key is cold.|No key.}
-> END
