/**
 * Sentences as encyclopedias write of parties, parliaments, elections and offices, with slots for names; own writing.
 * The notation stands in `fill-sentences.ts`.
 */
export const POLITICS = `
The {O1} ({o1}) is a centre-left political party in {C1}.
The {O1}, commonly known as the {o1}, was founded in 1991 by {P1} and {P2}.
{P1} (born 12 May 1954) is a {D1} politician who has served as {T1} of {C1} since 2011.
{P1} is a {D1} politician and member of the {O1}.
In the 1998 parliamentary election, the {O1} won 43 seats and formed a coalition with the {O2}.
The {O1} merged with the {O2} in 2006 to form the {O3}.
{P1} was elected to the {L1} as a member of the {O1} in the 2004 general election.
He has been a member of the {L1} since 1998, representing {R1}.
After the election, {P1} of the {O1} became {T1}, succeeding {P2}.
The {L1} is the lower house of the parliament of {C1}.
The {L1} of {C1} is composed of 120 members elected for a five-year term.
The Constitution of 1992 gives the {L1} the power to dismiss the {T1}.
The [ORG Supreme Court of {C1}] ruled that the decree was unconstitutional.
Elections to the {L1} were held in {C1} on 3 March 2002.
General elections were held in {C1} in 1967. The result was a victory for the {O1}, which won 78 of the 110 seats.
Presidential elections were held on 14 October; the incumbent, {P1}, defeated {P2} of the {O1}.
The party has been led by {P1} since the resignation of {P2} in 2009.
{P1} resigned as leader of the {O1} after its defeat and was replaced by {P2}.
{p1} was born in {G1}, {C1}, and studied law at the [ORG University of {G2}].
Before entering politics, {P1} worked as a lawyer in {G1} and taught at {U1}.
He served as Minister of Finance under {P1} and as Deputy Prime Minister in the cabinet of {P2}.
{P1}, leader of the {O1}, was arrested in {G1} and later exiled to {C1}.
The {O1} is a member of the [ORG Socialist International] and of the [ORG Party of European Socialists].
The {o1} opposes membership of the {I1} and calls for closer ties with {C1}.
As of 2015 the {o1} holds 12 of 61 seats in the {L1}.
The youth wing of the {O1} is known as the {O2}.
In 1974 {p1} broke with the {o1} and founded the {O2}.
The {D1} {M1} is responsible for relations with other states and with the {I1}.
The {M1} ({m1}) is a government department of {C1}.
The {M1} was established in 1947 and has its headquarters in {G1}.
The {T1} is appointed by the {T2} on the advice of the {L1}.
The office was created by the {A1} and abolished in 1994.
{P1} was the first woman to serve as {T1} of {C1}.
{C1} became independent from {C2} in 1962, with {P1} as its first president.
The country joined the {I1} in 1955 and the {I2} in 1995.
{C1} is a member of the {I1}, the {I2} and the {I3}.
{G1} is the capital and largest city of {C1}.
{G1} is the seat of the government of {R1}.
The {A1} ended the {E1} and gave {R1} to {C1}.
During the {E1}, {p1} commanded the forces of {C1} at {G1}.
After the {E1} he was sentenced to death, but {p1} fled to {C1}.
The {E1} was followed by the fall of the government of {P1}.
Under the {A1}, {C1} recognised the independence of {C2}.
{P1} signed the {A1} on behalf of {C1}.
The {A1} was ratified by the {L1} in 1978 and came into force a year later.
The {I1} is an intergovernmental organization with its seat in {G1}.
Its members include {C1}, {C2}, {C3} and {C4}.
The {I1} was founded in 1967 under the {A1}.
Trade unions such as the {X1} supported the strike.
The {X1} is the largest trade union federation in {C1}.
Human rights groups, among them the {X1}, condemned the trial of {P1}.
The newspaper {N1} reported that {p1} had links to the {X1}.
The {W1} is a {D1} militant group that operates in {R1}.
The {W1} has been designated as a terrorist organization by {C1}, {C2} and the {I1}.
{P1}, the founder of the {W1}, was killed in {G1} in 2004.
In the runoff, {p1} faced {P2}, the candidate of the {O1}, and won with 52% of the vote.
{p1} chaired the [ORG Committee on Foreign Affairs] of the {L1} from 2001 to 2005.
He was governor of {R1} from 1986 until 1990, when he joined the {O1}.
As mayor of {G1}, {p1} opposed the plans of the {M1}.
{P1} served as ambassador to {C1}, {C2} and the {I1}.
The {D1}-{D2} border was closed by order of {P1}.
The cabinet of {P1} was the government of {C1} from 2 May 1989 to 7 June 1991.
It consisted of ministers from the {O1}, the {O2} and the {O3}.
{p1}'s government fell when the {o1} left the coalition.
The {O1}'s candidate, {P1}, came third.
In {R1}, the {O1} won 14 seats, ahead of the {o2} with nine and the {O3} with three.
Most members of the {o1} joined the {O2}; others, including {P1}, went over to the {o3}.
{P1} and {P2} were both members of the {X1}.
The party's stronghold is {R1}, especially {G1} and {G2}.
The {O1} was banned in 1933, and {p1} went into exile in {G1}.
The {D1} president, {P1}, dissolved the {L1} and called new elections.
The {M1} is headed by {P1}.
{P1}, {P2} and {P3} were among the founders.
The reform was proposed by {P1} ({o1}) and supported by {P2} ({o2}).
In {C1}, {D1} troops occupied {G1} until the {A1} of 1921.
The [ORG Constitutional Court] annulled the election of {p1}.
The [ORG Central Election Commission] announced that turnout was 61 percent.
The [ORG Electoral Commission of {C1}] registered 14 parties.
The {E1} of 1979 brought {P1} to power in {C1}.
{p1} studied at {U1} and at {U2} before he became an adviser to the {M1}.
He is a graduate of {U1}, where he met {P2}.
{p1} received the [OTHER Order of Merit] from {P2}.
His memoir, [OTHER A Life in Politics], was published in {G1}.
Relations between {C1} and {C2} improved after the visit of {P1} to {G1}.
{C1}–{C2} relations are the bilateral relations between the two countries.
{C1} has an embassy in {G1}, and {C2} has a consulate in {G2}.
The {R1} question was referred to the {I1}.
The [ORG Royal Navy] and the {D1} air force took part in the {E1}.
Senator {P1} of {R1} introduced the bill, which was named the [OTHER Clean Government Act].
The {O1} nominated {P1} for president and {P2} for vice president.
Following the assassination of {P1}, {P2} was sworn in as {T1}.
King {F1} of {C1} appointed {P1} as {T1}.
Queen {F1} opened the new session of the {L1}.
Under Pope {F1}, the {D1} church was reorganised.
{F1} II was succeeded by his son {F2}.
In the [EVENT 1998 general election] the {O1} lost its majority.
He stood as a candidate for the {O1} in the [EVENT 2005 general election] but lost to {P1}.
{P1} contested the [EVENT 2010 presidential election], finishing third behind {P2} and {P3}.
The [EVENT 2014 {D1} parliamentary election] was won by the {O1} of {P1}.
In the [EVENT 1990 {D1} legislative election] the {o1} and the {O2} formed an alliance.
{P1} was defeated in the [EVENT 1980 {C1} presidential election] by {P2}.
The {O1} received 4.2% of the vote in the [EVENT 2009 European Parliament election].
She ran in the [EVENT 2016 Republican primaries] and in the [EVENT 2018 Senate elections].
Before the [EVENT 2003 legislative election], {P1} left the {o1} for the {O2}.
The {O1} did not take part in the [EVENT 1994 elections].
Among its leaders were {P1}, {P2}, {P3} and {P4}.
Notable members include {P1}, former {T1} of {C1}, and {P2}, a member of the {L1} for {R1}.
It is affiliated with the [ORG European People's Party], the [ORG Centrist Democrat International] and the {X1}.
The party belongs to the [ORG Liberal International] and the [ORG Alliance of Liberals and Democrats for Europe].
The {o1}, {o2} and {o3} together hold a majority in the {L1}.
Its main rivals are the {O1} and the {O2}.
{P1} ({o1}) was elected [ORG Senate] president with the support of the {o2}.
He was a critic of {P1}, {P2} and the {D1} left.
The ideology of the {O1} combines [OTHER Marxism] with {D1} nationalism.
The {o1} was part of the {D1} government from 1983 to 1991 together with the {O2}.
{p1} studied philosophy under {P2} at {U1}.
{P1} was Secretary of State in the [ORG Department of Trade] from 1964 to 1967.
{p1} was appointed to the [ORG Privy Council] and later to the [ORG House of Lords].
In 1960 he became leader of the {D1} delegation to the [ORG United Nations].
The [OTHER Civil Rights Act of 1964] was opposed by {P1} of {R1}.
The bill passed the [ORG House] by 219 votes and the [ORG Senate] by 52.
Governor {P1} vetoed it, and the [ORG Supreme Court] upheld the veto.
{P1}, a {D1} revolutionary, and {P2}, his wife, were executed in {G1}.
{C1}, {C2} and {C3} signed the {A1} and joined the {I1}.
He negotiated the {A1} with {C1} and the {A2} with {C2}.
The {E1} and the {E2} weakened {C1}.
In {G1} and {G2} the {o1} won more than half of the votes.
The {R1} branch of the {O1} supported {P1}.
{P1} succeeded {P2} as Leader of the Opposition.
`
