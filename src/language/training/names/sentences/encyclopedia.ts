/** Sentences as encyclopedias write of places, people and bodies of all kinds, with slots for names; own writing. The notation stands in `fill-sentences.ts`. */
export const ENCYCLOPEDIA = `
{G1} is a village and commune in the {R1} of {C1}.
{G1} is a municipality in {R1}, {C1}.
{G1} is a town in the {D1} province of {R1}, located on the river {R2}.
{G1} is a suburb of {G2}, {C1}, in the local government area of [ORG City of {G3}].
{G1} (also {G2}) is a settlement in {R1}.
The population of {G1} was 4,512 at the 2001 census.
{G1} lies between {G2} and {G3}, 12 km south of {R1}.
{G1} was known as {G2} until 1945.
{G1} railway station serves the town of {G1} in {R1}, {C1}.
The nearest airport is [PLACE {G1} International Airport].
[PLACE {G1} Castle] stands on a hill above {G2}.
The [PLACE {p1} River] flows through {G1} into [PLACE Lake {p2}].
[PLACE Mount {p1}] is the highest mountain of {R1}.
The town hall on [PLACE {p1} Street] was built in 1911.
[PLACE {p1} Park] is named after {P1}.
The [PLACE {p1} House] is a listed building in {G1}, {R1}.
{P1} (born 8 March 1978 in {G1}) is a {D1} footballer who plays for [ORG {G2} United].
{P1} (12 May 1899 – 4 April 1971) was a {D1} painter and sculptor.
{P1} was a {D1} writer from {G1}, best known for the novel [OTHER The House of {p2}].
He made his debut for [ORG {G1} FC] against [ORG {G2} City] in 1998.
She won the gold medal at the [EVENT 1988 Summer Olympics] in {G1}.
{p1} played 26 games for [ORG {G1} Rovers] before he joined [ORG {G2}].
{P1} married {P2}, the daughter of {P3}, in {G1}.
{p1} moved to {G1} with his wife {F1} and their son {F2}.
After the war {p1} returned to {G1}, where he taught at {U1}.
{p1} died in {G1} in 1932.
{p1} was the brother of {P2}.
{P1} wrote for {N1} and {N2}.
{B1} is a {D1} manufacturer of bicycles based in {G1}.
{B1} was founded in {G1} by {P1} in 1924 and acquired by {B2} in 1999.
In 2003 {B1} bought {B2} from {B3}.
{B1} opened offices in {G1}, {G2} and {G3}.
{U1} is a public university in {G1}, {C1}.
{U1} was founded by {P1} in 1872.
[ORG {p1} High School] is a secondary school in {G1}.
The band [ORG The {p1} Brothers] was formed in {G1} by {P2} and {P3}.
[OTHER Songs from {G1}] is the second album by the {D1} band [ORG The {p1}s].
The film [OTHER {p1}'s Return] was directed by {P2} and stars {P3}.
It was published by {B1} in {G1}.
{N1} is a daily newspaper published in {G1}, {C1}.
{X1} is an organization with members in {C1} and {C2}.
The [ORG {D1} Air Force] used the base at {G1} until 1958.
The [ORG 23rd Infantry Regiment] fought at {G1} under Colonel {P1}.
General {p1} led the army to {G1}, where it defeated {p2}.
The {p1} family came from {G1}.
{p1} and {p2} founded {B1}.
{D1} settlers arrived in {G1} in 1850.
The {D1} language is spoken in {R1} and {R2}.
The [EVENT Battle of {G1}] was fought near {G2} in {R1}.
The [ORG Roman Catholic Diocese of {G1}] covers {R1}.
The bishop of {G1}, {P1}, consecrated [PLACE St. {F1}'s Church].
{F1} ruled {G1} until his death, when {F2} took the throne.
The [ORG {D1} national team] beat {C1} 2–1 in {G1}.
{C1} beat {C2} in the final of the [EVENT 1994 World Cup].
{P1} of {C1} won the race ahead of {P2} ({C2}) and {P3} ({C3}).
`
