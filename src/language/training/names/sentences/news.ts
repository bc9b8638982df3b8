/**
 * Sentences as news agencies and diplomatic correspondents write them, with slots for names; own writing. The notation
 * stands in `fill-sentences.ts`.
 */
export const NEWS = `
{K1}, Jan. 17 ({N1}) - {D1} {T1} {P1} met his {D2} counterpart {P2} in {G1} on Friday to discuss the {A1}.
{K1} ({N1}) - {C1} said on Tuesday it would not take part in talks with {C2} unless sanctions were lifted.
{K1}, {C1} — Thousands of people marched through {G1} on Sunday to protest against {P1}.
{C1}'s {T1} {P1} arrived in {G1} on Monday for talks with {P2}.
{P1}, the {D1} {T1}, told reporters in {G1} that the {I1} had failed.
{D1} and {D2} officials agreed on Wednesday to reopen the border near {G1}.
The {M1} said in a statement that {D1} forces had shelled {G1}.
{P1}, a spokesman for the {M1}, declined to comment.
"We will not negotiate with the {W1}," {P1} said.
"{C1} must withdraw its troops from {R1}," {p1} told {N1}.
{p1} accused {C1} of supplying weapons to the {W1}.
{p1} said {C1} and {C2} would sign the {A1} next month.
{p1}, who is also leader of the {O1}, rejected the claim.
Mr. {p1} said the {M1} would investigate.
Mrs {p1} is to meet President {p2} in {G1} on Thursday.
President {P1} and Prime Minister {P2} signed the {A1} in {G1}.
Foreign Minister {P1} flew to {G1} for talks on the {A1}.
{D1} Defense Minister {P1} inspected troops in {R1}.
Secretary of State {P1} warned {C1} against selling arms to {C2}.
General {P1}, commander of {D1} forces in {R1}, said his troops had taken {G1}.
U.N. envoy {P1} will visit {C1} and {C2} this week.
[ORG U.N.] Secretary-General {P1} appealed to {C1} to halt the offensive in {R1}.
The [ORG U.N. Security Council] voted to extend its mission in {C1}.
The [ORG United Nations] and the {I1} called for an immediate ceasefire in {R1}.
The [ORG White House] said President {P1} would speak to {P2} by telephone.
The [ORG Kremlin] denied that {P1} had met {P2} in {G1}.
The [ORG State Department] urged {D1} authorities to release {P1}.
The [ORG Pentagon] confirmed that a {D1} aircraft had been shot down over {R1}.
{X1}, a rights group based in {G1}, said 40 people had been killed.
The {W1} claimed responsibility for the attack in {G1}.
At least 20 people were killed when {W1} gunmen attacked a hotel in {G1}, {C1}.
Police in {G1} arrested {P1}, a former {T1}, on charges of corruption.
{D1} police said on Saturday they had detained three members of the {W1}.
{G1} and {G2} have been without power since Monday, {N1} reported.
State news agency {N1} quoted {P1} as saying that {C1} was ready for dialogue.
{N1} reported that {P1} would resign.
{B1} said it would close its plant in {G1}, {C1}.
Shares in {B1} and {B2} fell after {P1} announced new tariffs.
{C1} has imposed sanctions on {B1}, {B2} and {P1}.
The {I1} will send observers to {C1} for the election on Sunday.
Leaders of the {I1} gathered in {G1} for a summit hosted by {P1}.
The {I1} summit in {G1} ended without agreement between {C1} and {C2}.
At the {E1}, {P1} met {P2} for the first time.
{P1} of the {O1} won 48 percent of the vote, against 39 percent for {P2} of the {O2}.
The opposition {O1} said the vote had been rigged.
The ruling {O1} rejected accusations by the {o2}.
The {O1} and the {O2} agreed to form a coalition, {p1} told a news conference in {G1}.
{P1}'s {O1} is expected to lose its majority in the {L1}.
The {L1} voted on Thursday to approve the {A1}.
The {L1} rejected the budget proposed by {p1}.
{C1}'s parliament, the {L1}, approved the deal with {C2}.
The speaker of the {L1}, {P1}, said lawmakers would meet on Monday.
Thousands of supporters of {P1} rallied in {G1}.
Relatives of {P1} said he had been taken to a prison near {G1}.
{C1} recalled its ambassador to {C2} after {P1} criticised the {A1}.
{C1} expelled two {D2} diplomats on Friday, accusing them of spying.
The embassy of {C1} in {G1} was closed.
Ambassador {P1} said {C1} would honour the {A1}.
{C1} and {C2} have agreed to resume talks on {R1}, {P1} said in {G1}.
Both {G1} and {G2} have denied the report.
Talks between {C1}, {C2} and {C3} broke down in {G1}.
Troops from {C1} crossed into {R1} late on Sunday, {N1} said.
{D1} warplanes bombed targets near {G1} in {R1}, killing 12 people.
Fighting between {D1} troops and the {W1} continued in {R1}.
The foreign ministers of {C1} and {C2}, {P1} and {P2}, will meet in {G1}.
{P1}, {P2} and {P3} are expected to attend.
The visit was the first by a {D1} leader to {C2} since the {E1}.
A {D1} court sentenced {P1}, leader of the {O1}, to ten years in prison.
The [ORG International Criminal Court] in [PLACE The Hague] issued a warrant for {P1}.
The [ORG European Court of Justice] ruled against {C1}.
The [ORG European Union] and {C1} signed a trade deal in {G1}.
The [ORG EU]'s foreign policy chief, {P1}, said ministers would meet in {G1}.
[ORG NATO] Secretary-General {P1} said the alliance would defend {C1}.
[ORG NATO] members {C1} and {C2} have sent troops to {R1}.
Analysts at {U1} said {p1} had little choice.
"It is a mistake," said {P1}, a professor at {U1}.
{P1}, an analyst at {B1} in {G1}, said the deal was unlikely.
{P1} said on Twitter that {P2} had lied.
{P1}, 54, was born in {G1} and joined the {O1} in 1985.
The {E1} killed thousands of people in {R1}.
Since the {E1}, {C1} has been ruled by the {O1}.
Aid workers from {X1} reached {G1} on Wednesday.
{R1} has been under the control of the {W1} since 2014.
{p1} is the first {D1} president to visit {G1} in 20 years.
Asked about {p1}, {P2} laughed.
In {G1}, {P1} said the talks with {p2} had been useful.
On Monday, {p1} will travel from {G1} to {G2}.
But {p1} said there was no deal.
{p1} added that {C1} had violated the {A1}.
Neither {p1} nor {p2} commented.
According to {p1}, the {M1} knew of the plan.
Sen. {P1}, {R1}, said {p2} should resign.
Rep. {P1} said the [ORG House] would vote on the [OTHER Farm Security Act].
Chancellor {P1} and President {P2} discussed {C1} in {G1}.
The {M1} and the {M2} have not commented.
{D1} state television showed {P1} with {P2} in {G1}.
{D1} central bank governor {P1} said inflation would fall.
`
