/** Headlines with slots for names; own writing. The notation stands in `fill-sentences.ts`. */
export const HEADLINES = `
{C1}, {C2} sign {A1}
{D1} {T1} to visit {C2}
{P1} arrives in {G1} for talks
{p1} rejects call to resign
{C1} says {D2} jets struck {G1}
{O1} wins {C1} election
{p1}, {p2} meet in {G1}
Protests in {G1} after arrest of {P1}
{I1} to hold summit in {G1}
{D1} President {P1} Meets With {P2}
{C1} Accuses {C2} Of Violating {A1}
{W1} Kills 12 In {G1}
{P1} Says {C1} Will Leave {I1}
{M1} Denies Report By {N1}
Who is {P1}?
{C1}: {L1} approves new government
{B1} to cut jobs in {C1}
Five things to know about {P1}
`
