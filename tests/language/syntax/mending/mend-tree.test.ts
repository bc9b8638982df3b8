import { describe, expect, it } from 'vitest'
import { mendTree } from '../../../../src/language/syntax/mending/mend-tree.ts'
import { readTreeLine } from '../tree-line.ts'

/** A tree as a parser may give it, and the arcs that it shall have: word, head (`-` for the root), relation. */
const ROWS: readonly (readonly [mistake: string, tree: string, arcs: string])[] = [
  [
    'a participle between two commas as what its subject says',
    'Orbit/NNP/3/nsubj ,/,/3/punct fined~fine/VBD/8/ccomp $/$/3/obj 30/CD/4/nummod million/CD/5/compound ,/,/3/punct says~say/VBZ/0/root it/PRP/10/nsubj paid~pay/VBD/8/ccomp',
    'Orbit says nsubj, fined Orbit acl',
  ],
  [
    'those who made a pact as what the pact is',
    'It/PRP/2/nsubj works~work/VBZ/0/root under/IN/5/case a/DT/5/det pact/NN/2/obl the/DT/8/det two/CD/8/nummod firms~firm/NNS/5/appos signed~sign/VBN/8/acl',
    'signed pact acl:relcl, firms signed nsubj',
  ],
  [
    'what is signed with somebody as who that is',
    'Ruiz/NNP/2/nsubj signed~sign/VBD/0/root ,/,/6/punct with/IN/6/case her/PRP$/6/nmod:poss counterpart/NN/2/obl ,/,/8/punct Cole/NNP/6/conj ,/,/11/punct an~a/DT/11/det accord/NN/6/appos',
    'accord signed obj',
  ],
  [
    'a verb with an object of its own as what describes its subject',
    'Orbit/NNP/0/root ,/,/4/punct which/WDT/4/nsubj runs~run/VBZ/1/acl:relcl it/PRP/4/obj ,/,/4/punct suspended~suspend/VBN/1/acl work/NN/7/obj and/CC/10/cc said~say/VBD/1/conj so/RB/10/advmod',
    'suspended - root, Orbit suspended nsubj, said suspended conj',
  ],
  [
    'who an envoy is as what the country is',
    'Its/PRP$/2/nmod:poss envoy/NN/9/nsubj in/IN/4/case Peru/NNP/2/nmod ,/,/6/punct doctor/NN/4/appos Ana/NNP/6/flat ,/,/2/punct left~leave/VBD/0/root',
    'doctor envoy appos',
  ],
  [
    'what somebody is told by some means as a clause of these',
    'Ruiz/NNP/2/nsubj told~tell/VBD/0/root the/DT/4/det court/NN/2/obj by/IN/6/case link/NN/2/obl that/WDT/10/obj he/PRP/10/nsubj had~have/VBD/10/aux handed~hand/VBN/6/acl:relcl over/IN/12/case cash/NN/10/obl',
    'handed told ccomp, that handed mark',
  ],
  [
    'a particle as how many are handed over',
    'Mali/NNP/2/nsubj handed~hand/VBD/0/root over/RB/4/advmod three/CD/5/nummod men/NNS/2/obj',
    'over handed compound:prt, men handed obj',
  ],
  [
    'a subject as that of the gerund behind it alone',
    'Six/CD/2/nsubj died~die/VBD/0/root when/WRB/6/advmod a/DT/5/det bus/NN/6/nsubj carrying~carry/VBG/2/advcl men/NNS/6/obj veered~veer/VBD/2/advcl',
    'bus veered nsubj, carrying bus acl, when veered advmod',
  ],
  [
    'what a boat carries as what sank',
    'Six/CD/2/nsubj died~die/VBD/0/root when/WRB/2/advmod a/DT/5/det boat/NN/2/nsubj carrying~carry/VBG/7/amod men/NNS/8/nsubj sank~sink/VBP/5/acl',
    'sank died advcl, boat sank nsubj, carrying boat acl, men carrying obj, when sank advmod',
  ],
  [
    'where something happened as a part of the clause behind a semicolon',
    'Ruiz/NNP/2/nsubj fell~fall/VBD/0/root in/IN/4/case Lima/NNP/8/obl ;/:/8/punct the/DT/7/det army/NN/8/nsubj denied~deny/VBD/2/parataxis it/PRP/8/obj',
    'Lima fell obl',
  ],
  [
    '"off" before a name as a part of the verb',
    'A/DT/2/det ship/NN/3/nsubj sank~sink/VBD/0/root off/RP/3/compound:prt Crete/NNP/3/obj',
    'Crete sank obl, off Crete case',
  ],
  [
    'a verb behind a clause of time as what describes its subject',
    'Weeks/NNS/4/obl after/IN/4/mark she/PRP/4/nsubj won~win/VBD/0/root ,/,/7/punct the/DT/7/det cabinet/NN/4/parataxis of/IN/9/case Mali/NNP/7/nmod fell~fall/VBD/7/acl',
    'fell - root, won fell advcl, cabinet fell nsubj',
  ],
  [
    'those who marched as a noun with a participle',
    'Tens/NNS/0/root of/IN/3/case thousands/NNS/1/nmod marched~march/VBN/1/acl in/IN/6/case Lima/NNP/4/obl',
    'marched - root, Tens marched nsubj',
  ],
  [
    'what somebody is accused of as what describes the accusations',
    'They/PRP/2/nsubj denied~deny/VBD/0/root claims~claim/NNS/2/obj that/WDT/6/obj she/PRP/6/nsubj plotted~plot/VBD/3/acl:relcl to/TO/8/mark kill~kill/VB/6/xcomp Cole/NNP/8/obj',
    'that plotted mark, plotted claims acl',
  ],
  [
    'how long after something was as who did it',
    'Ruiz/NNP/2/nsubj left~leave/VBD/8/advcl ,/,/2/punct two/CD/5/nummod days/NNS/8/nsubj after/IN/7/case Mali/NNP/5/nmod elected~elect/VBD/0/root her/PRP/8/obj',
    'left - root, elected left advcl, Mali elected nsubj, after elected mark, days elected obl:unmarked',
  ],
  [
    '"due" as a preposition',
    'Ruiz/NNP/5/nsubj is~be/VBZ/5/cop due/JJ/5/case in/IN/5/case Lima/NNP/0/root on/IN/7/case Monday/NNP/5/obl ././5/punct',
    'due - root, Ruiz due nsubj, is due cop, Lima due obl, in Lima case, Monday due obl',
  ],
  [
    'a past tense as what a gerund is joined with',
    'Mali/NNP/2/nsubj denied~deny/VBD/0/root firing~fire/VBG/2/xcomp shells/NNS/3/obj and/CC/6/cc accused~accuse/VBD/3/conj Niger/NNP/6/obj ././2/punct',
    'accused denied conj, firing denied xcomp',
  ],
  [
    'a past tense as what an infinitive is joined with',
    'Mali/NNP/2/nsubj vowed~vow/VBD/0/root to/TO/4/mark act~act/VB/2/xcomp and/CC/6/cc expelled~expel/VBD/4/conj Cole/NNP/6/obj ././2/punct',
    'expelled vowed conj, act vowed xcomp',
  ],
  [
    '"last" as a verb before a verb',
    'Ruiz/NNP/0/root ,/,/5/punct whom/WP/5/obj he/PRP/5/nsubj last/VBP/1/acl:relcl met~meet/VBD/5/advcl in/IN/8/case Lima/NNP/6/obl',
    'met Ruiz acl:relcl, last met advmod, whom met obj, he met nsubj',
  ],
  [
    'a clause with "whom" as what is done',
    'They/PRP/2/nsubj removed~remove/VBD/0/root Ruiz/NNP/2/obj ,/,/7/punct whom/WP/7/obl he/PRP/7/nsubj accuses~accuse/VBZ/2/ccomp ././2/punct',
    'accuses Ruiz acl:relcl, whom accuses obj',
  ],
  [
    'a clause with "that" as one of the whole sentence',
    'They/PRP/2/nsubj condemned~condemn/VBD/0/root the/DT/4/det strikes/NNS/2/obj that/WDT/6/nsubj killed~kill/VBD/2/advcl:relcl six/CD/6/obj ././2/punct',
    'killed strikes acl:relcl',
  ],
  [
    'what happened to a noun as an apposition, with the name of the noun as its subject',
    'The/DT/2/det chief/NN/0/root ,/,/7/punct Ruiz/NNP/7/nsubj:pass ,/,/4/punct was/VBD/7/aux:pass ousted~oust/VBN/2/appos ././2/punct',
    'ousted - root, chief ousted nsubj:pass, Ruiz chief appos',
  ],
  [
    'the first of two verbs as a participle',
    'The/DT/2/det chief/NN/0/root ,/,/4/punct Ruiz/NNP/2/appos ,/,/6/punct resigned~resign/VBN/2/acl and/CC/9/cc was/VBD/9/aux:pass replaced~replace/VBN/2/conj ././2/punct',
    'resigned - root, chief resigned nsubj, replaced resigned conj',
  ],
  [
    'the verb of the sentence as a participle above a clause of time',
    'The/DT/2/det chief/NN/0/root ,/,/4/punct Ruiz/NNP/2/appos ,/,/6/punct resigned~resign/VBN/2/acl after/IN/9/mark two/CD/9/nsubj died~die/VBD/6/advcl ././2/punct',
    'resigned - root, chief resigned nsubj, died resigned advcl',
  ],
  [
    'the subject behind a clause of time as what is done in that',
    'While/IN/3/mark Ruiz/NNP/3/nsubj hailed~hail/VBD/0/root it/PRP/3/obj ,/,/3/punct the/DT/7/det mission/NN/3/obj complained~complain/VBN/7/acl ././3/punct',
    'complained - root, mission complained nsubj, hailed complained advcl',
  ],
  [
    'the subject behind "after" with an apposition as an oblique',
    'Cole/NNP/2/nsubj left/VBD/0/root after/IN/4/case men/NNS/2/obl of/IN/6/case Jund/NNP/4/nmod ,/,/9/punct the/DT/9/det gang/NN/6/appos ,/,/9/punct shot~shoot/VBD/2/conj him/PRP/11/obj ././2/punct',
    'men shot nsubj, shot left advcl, after shot mark',
  ],
  [
    'the second verb behind "who" as what is said',
    'Cole/NNP/8/nsubj ,/,/4/punct who/WP/4/nsubj led~lead/VBD/1/acl:relcl Peru/NNP/4/obj and/CC/8/cc had/VBD/8/aux met~meet/VBN/11/ccomp Ruiz/NNP/8/obj ,/,/8/punct said~say/VBD/0/root so/RB/11/advmod ././11/punct',
    'Cole said nsubj, met led conj',
  ],
  [
    'the clause before a second report as what is said',
    'Peru/NNP/2/nsubj hailed~hail/VBD/14/ccomp the/DT/4/det pact/NN/2/obj ,/,/8/punct and/CC/8/cc a/DT/8/det spokesman/NN/4/conj for/IN/10/case Chile/NNP/8/nmod ,/,/12/punct Cole/NNP/4/appos ,/,/2/punct said~say/VBD/0/root so/RB/14/advmod ././14/punct',
    'hailed - root, said hailed conj, spokesman said nsubj, Cole spokesman appos',
  ],
  [
    'a name behind the last of several bodies as one more of them',
    'The/DT/2/det contract/NN/14/nsubj:pass between/IN/4/case Peru/NNP/2/nmod and/CC/8/cc the/DT/8/det Brazilian/JJ/8/amod company/NN/4/conj ,/,/11/punct Norte/NNP/11/compound Sul/NNP/4/conj ,/,/2/punct was~be/VBD/14/aux:pass signed~sign/VBN/0/root ././14/punct',
    'Sul company appos',
  ],
  [
    'a name behind an office with a capital as one more object',
    'They/PRP/2/nsubj met~meet/VBD/0/root Peru/NNP/5/nmod:poss ’s/POS/3/case President/NNP/2/obj ,/,/8/punct Ana/NNP/8/nmod:desc Ruiz/NNP/2/obj ././2/punct',
    'Ruiz President appos',
  ],
  [
    'the first half of a hyphened name as the sentence',
    'The/DT/3/det party/NN/3/compound Vox/NN/0/root -/,/6/punct Sur/NNP/6/nsubj demanded~demand/VBD/3/appos a/DT/8/det vote/NN/6/obj ././3/punct',
    'demanded - root, Vox demanded nsubj, Sur Vox flat',
  ],
  [
    'a verb behind "and" as a noun of a list, with the object of its own at the first verb',
    'It/PRP/2/nsubj foresees~foresee/VBZ/0/root talks/NNS/2/obj and/CC/5/cc bans~ban/VBZ/3/conj nets/NNS/2/obj ././2/punct',
    'bans foresees conj, nets bans obj',
  ],
  [
    'a verb behind "to" as a part of the noun behind it',
    'It/PRP/2/nsubj obliges~oblige/VBZ/0/root sides/NNS/2/obj to/TO/5/mark halt/VB/6/amod raids/NNS/3/nmod ././2/punct',
    'halt obliges xcomp, raids halt obj, to halt mark',
  ],
  [
    'a body as what an agreement is',
    'A/DT/2/det truce/NN/11/nsubj with/IN/4/case Hamas/NNP/2/nmod ,/,/8/punct the/DT/8/det rebel/NN/8/compound group/NN/2/appos ,/,/2/punct is/VBZ/11/cop old/JJ/0/root ././11/punct',
    'group Hamas appos',
  ],
  [
    '"as" for a verb with the office as its object',
    'They/PRP/2/nsubj confirmed~confirm/VBD/0/root Ruiz/NNP/2/obj as/IN/3/acl ambassador/NN/4/obj ././2/punct',
    'ambassador confirmed obl, as ambassador case',
  ],
  [
    'the subject behind a clause of time as an apposition in it',
    'After/IN/2/mark meeting~meet/VBG/9/advcl Cole/NNP/2/obj ,/,/6/punct the/DT/6/det chief/NN/3/appos ,/,/6/punct Ruiz/NNP/6/appos left~leave/VBD/0/root ././9/punct',
    'chief left nsubj',
  ],
  [
    'a gerund as the verb above a passive',
    'A/DT/2/det ship/NN/3/nsubj carrying~carry/VBG/0/root oil/NN/3/obj was/VBD/6/aux:pass seized~seize/VBN/3/ccomp ././3/punct',
    'seized - root, ship seized nsubj:pass, carrying ship acl',
  ],
  [
    'what describes the subject as the verb that another is joined to, with who did it',
    'A/DT/2/det bomb/NN/3/nsubj:pass left~leave/VBN/0/root by/IN/5/case rebels/NNS/3/obl:agent derailed~derail/VBD/3/conj trains/NNS/6/obj ././3/punct',
    'derailed - root, bomb derailed nsubj, left bomb acl',
  ],
  [
    'the verb behind a gerund that opens the sentence as a participle',
    'Shelling~shell/VBG/0/root by/IN/3/case rebels/NNS/1/obl killed~kill/VBN/3/acl six/CD/4/obj ././1/punct',
    'killed - root, Shelling killed nsubj',
  ],
  [
    'the subject behind "after" as an oblique',
    'It/PRP/2/nsubj shut~shut/VBD/0/root after/IN/5/case a/DT/5/det nurse/NN/6/obl died~die/VBD/2/conj ././2/punct',
    'nurse died nsubj, died shut advcl, after died mark',
  ],
  [
    'a participle behind a preposition as a clause',
    'They/PRP/2/nsubj play~play/VBP/0/root in/IN/4/mark occupied~occupy/VBN/2/advcl Crimea/NNP/4/obj ././2/punct',
    'Crimea play obl, occupied Crimea amod, in Crimea case',
  ],
  [
    'a verb with a tense as an apposition of its subject',
    'Both/DT/2/det sides/NNS/0/root pledge~pledge/VBP/2/appos not/RB/6/advmod to/TO/6/mark fight~fight/VB/3/xcomp ././3/punct',
    'pledge - root, sides pledge nsubj',
  ],
  [
    'a participle behind an object as a clause',
    'It/PRP/2/nsubj surrenders~surrender/VBZ/0/root people/NNS/4/nsubj wanted~want/VBD/2/ccomp for/IN/6/case murder/NN/4/obl ././2/punct',
    'people surrenders obj, wanted people acl',
  ],
  [
    'the verb behind what describes a noun as a part of that',
    'The/DT/2/det pact/NN/0/root ,/,/5/punct which/WDT/5/nsubj bears~bear/VBZ/2/acl:relcl the/DT/7/det mark/NN/5/obj of/IN/11/mark Peru/NNP/11/nsubj ,/,/11/punct foresees~foresee/VBZ/7/acl quotas/NNS/11/obj ././2/punct',
    'foresees - root, pact foresees nsubj, Peru mark nmod',
  ],
  [
    'the first of the words that hyphens join as a noun of its own',
    'for/IN/2/case rank/NN/0/root -/HYPH/5/punct and/CC/5/cc -/HYPH/4/punct file/NN/7/compound men/NNS/2/nmod ././2/punct',
    'men - root, rank men compound, file men compound, for men case',
  ],
  [
    'the subject behind "nowhere does" as what is done',
    'Nowhere/RB/0/root does~do/VBZ/1/ccomp the/DT/4/det text/NN/2/obj mention~mention/VB/4/acl fish/NN/5/obj ././2/punct',
    'mention - root, text mention nsubj, does mention aux',
  ],
  [
    'what a preposition governs as the sentence',
    'In/IN/3/case the/DT/3/det text/NN/0/root ,/,/6/punct troops/NNS/6/nsubj leave~leave/VBP/3/conj and/CC/9/cc others/NNS/9/nsubj stay~stay/VBP/3/conj ././3/punct',
    'leave - root, text leave obl, stay leave conj',
  ],
  [
    'the second verb of a relative clause as that of the sentence',
    'Cole/NNP/2/nsubj backs~back/VBZ/0/root it/PRP/2/obj ,/,/6/punct which/WDT/6/nsubj runs~run/VBZ/3/acl:relcl on/RB/6/advmod and/CC/11/cc may/MD/11/aux be/VB/11/aux:pass renewed~renew/VBN/2/conj ././2/punct',
    'renewed runs conj',
  ],
  [
    'a verb that has an object as a noun',
    'The/DT/3/det pact/NN/3/compound prohibits~prohibit/NNS/0/root strikes/NNS/3/obj ././3/punct',
    'pact prohibits nsubj',
  ],
  [
    'what describes a noun as the verb that another is joined to',
    'Ships/NNS/2/nsubj seized~seize/VBN/0/root in/IN/4/case May/NNP/2/obl will/MD/6/aux return~return/VB/2/conj ././2/punct',
    'return - root, Ships return nsubj, seized Ships acl',
  ],
  [
    'what describes a noun as the verb above that of the sentence',
    'Men/NNS/2/nsubj caught~catch/VBD/0/root landing~land/VBG/2/xcomp fish/NN/3/obj lose~lose/VBP/3/xcomp it/PRP/5/obj ././2/punct',
    'lose - root, Men lose nsubj, caught Men acl',
  ],
  [
    'the verb of a sentence as a noun',
    'The/DT/3/det pact/NN/3/compound calls~call/NNS/0/root for/IN/5/case talks/NNS/3/nmod ././3/punct',
    'pact calls nsubj, The pact det, talks calls obl',
  ],
  [
    'who is joined to another as joined to where that one is from',
    'Ruiz/NNP/8/nsubj of/IN/3/case Peru/NNP/1/nmod and/CC/5/cc Cole/NNP/3/conj of/IN/7/case Chile/NNP/5/nmod met~meet/VBD/0/root ././8/punct',
    'Cole Ruiz conj',
  ],
  [
    'the second verb of three as a clause of its own',
    'It/PRP/2/nsubj bans~ban/VBZ/0/root guns/NNS/2/obj ,/,/5/punct opens~open/VBZ/2/parataxis ports/NNS/5/obj and/CC/8/cc cuts~cut/VBZ/5/conj tariffs/NNS/8/obj ././2/punct',
    'opens bans conj',
  ],
  [
    'the second of two behind "between" as a subject',
    'A/DT/2/det truce/NN/7/nsubj between/IN/4/case unions/NNS/2/nmod and/CC/7/cc firms/NNS/7/nsubj held~hold/VBD/0/root ././7/punct',
    'firms unions conj, and firms cc, truce held nsubj',
  ],
  [
    'a month as the title of who stands behind it',
    'In/IN/3/case May/NNP/3/nmod:desc Ana/NNP/5/obl Ruiz/NNP/3/flat left~leave/VBD/0/root Lima/NNP/5/obj ././5/punct',
    'Ana left nsubj, May left obl, In May case',
  ],
  [
    'the agent of a passive as that of the gerund behind it',
    'He/PRP/3/nsubj:pass was~be/VBD/3/aux:pass banned~ban/VBN/0/root from/IN/5/mark selling~sell/VBG/3/advcl arms/NNS/5/obj by/IN/8/case Peru/NNP/5/obl ././3/punct',
    'Peru banned obl',
  ],
  [
    'the report of a quotation with a name between commas as a part of the quotation',
    "“/``/4/punct Sales/NNS/4/nsubj never/RB/4/advmod fell~fall/VBD/0/root ,/,/4/punct ”/''/8/punct its/PRP$/8/nmod:poss counsel/NN/4/obl ,/,/10/punct Cole/NNP/8/appos ,/,/8/punct said~say/VBD/8/acl ././4/punct",
    'said - root, fell said ccomp, counsel said nsubj, Cole counsel appos',
  ],
  [
    'the clause of who is named last as that of who is named first',
    'It/PRP/3/nsubj:pass was~be/VBD/3/aux:pass signed~sign/VBN/0/root by/IN/5/case Ruiz/NNP/3/obl and/CC/8/cc by/IN/8/case Cole/NNP/5/conj ,/,/11/punct who/WP/11/nsubj leads~lead/VBZ/5/acl:relcl Peru/NNP/11/obj ././3/punct',
    'leads Cole acl:relcl',
  ],
  [
    'what stands between commas behind a noun as the verb of the sentence',
    'The/DT/2/det pact/NN/4/nsubj ,/,/4/punct drafted~draft/VBN/0/root by/IN/6/mark Ruiz/NNP/8/nsubj ,/,/8/punct bans~ban/VBZ/4/advcl arms/NNS/8/obj ././4/punct',
    'bans - root, pact bans nsubj, drafted pact acl, Ruiz drafted obl',
  ],
  [
    'a verb behind "if" as a second subject of the sentence',
    'If/IN/7/mark the/DT/4/det truce/NN/4/compound collapses~collapse/NNS/7/nsubj ,/,/4/punct Peru/NNP/7/nsubj leaves~leave/VBZ/0/root ././7/punct',
    'collapses leaves advcl, truce collapses nsubj, If collapses mark, the truce det',
  ],
  [
    'the name of a company as a part of the noun',
    'Cole/NNP/2/nsubj left~leave/VBD/0/root the/DT/4/det company/NN/2/obj Norland/NNP/4/flat Steel/NNP/4/flat ././2/punct',
    'Norland company appos, Steel Norland flat',
  ],
  [
    'the time as what a preposition governs',
    'Ruiz/NNP/2/nsubj went~go/VBD/0/root on/IN/6/case trial/NN/6/compound last/JJ/6/amod year/NN/2/obl ././2/punct',
    'trial went obl, on trial case',
  ],
  [
    'a verb behind "after" as that of the sentence',
    'Ruiz/NNP/6/nsubj ,/,/1/punct ill/JJ/1/amod after/IN/6/mark he/PRP/6/nsubj fell~fall/VBD/0/root ,/,/6/punct is~be/VBZ/9/aux staying~stay/VBG/6/ccomp ././6/punct',
    'staying - root, fell staying advcl, Ruiz staying nsubj, he fell nsubj',
  ],
  [
    'a name as an apposition of the owner of a title',
    'the/DT/2/det president/NN/8/nsubj of/IN/4/case Kenya/NNP/2/nmod ,/,/6/punct Ana/NNP/4/appos Ruiz/NNP/6/flat left~leave/VBD/0/root ././8/punct',
    'Ana president appos',
  ],
  [
    'a verb as a part of a list of nouns',
    'Tanks/NNS/0/root and/CC/3/cc jets/NNS/1/conj shelled~shell/VBN/5/amod towns/NNS/1/conj ././1/punct',
    'shelled - root, Tanks shelled nsubj, towns shelled obj',
  ],
  [
    'a quotation and its report as one clause',
    "“/``/4/punct It/PRP/8/nsubj was~be/VBD/4/cop magical/JJ/8/ccomp ,/,/4/punct ”/''/4/punct Cole/NNP/8/nsubj said~say/VBD/0/root ././8/punct",
    'It magical nsubj, magical said ccomp, Cole said nsubj',
  ],
  [
    'a report as a part of the quotation',
    "“/``/3/punct I/PRP/3/nsubj left~leave/VBD/0/root ,/,/3/punct ”/''/3/punct Cole/NNP/3/obj said~say/VBD/3/ccomp ././3/punct",
    'said - root, left said ccomp, Cole said nsubj',
  ],
  [
    'what is met as the subject of where',
    'Cole/NNP/2/nsubj met~meet/VBD/0/root German/JJ/6/amod Ruiz/NNP/6/nsubj in/IN/6/case Paris/NNP/2/obj ././2/punct',
    'Ruiz met obj, Paris met obl, German Ruiz amod',
  ],
  [
    'a word that describes a noun as a clause',
    'They/PRP/2/nsubj left~leave/VBD/0/root from/IN/4/mark neighboring~neighbor/VBG/2/advcl Peru/NNP/4/obj ././2/punct',
    'Peru left obl, from Peru case, neighboring Peru amod',
  ],
  [
    'a second report as a part of the first',
    'He/PRP/2/nsubj warned~warn/VBD/0/root that/IN/5/mark it/PRP/5/nsubj failed~fail/VBD/2/ccomp and/CC/7/cc said~say/VBD/5/conj why/WRB/7/advmod ././2/punct',
    'said warned conj',
  ],
  [
    'a verb of a list as a clause beside',
    'They/PRP/3/nsubj will/MD/3/aux swap/VB/0/root men/NNS/3/obj ,/,/6/punct return/VB/3/parataxis bodies/NNS/6/obj and/CC/9/cc leave/VB/6/conj ././3/punct',
    'return swap conj',
  ],
  [
    'a second envoy as joined to the name of the first',
    'The/DT/2/det envoy/NN/10/nsubj ,/,/4/punct Cole/NNP/2/appos ,/,/8/punct and/CC/8/cc a/DT/8/det judge/NN/4/conj have/VBP/10/aux left~leave/VBN/0/root ././10/punct',
    'judge envoy conj',
  ],
  [
    'the name of a subject as a second subject',
    'The/DT/2/det envoy/NN/6/nsubj ,/,/4/punct Cole/NNP/6/nsubj ,/,/4/punct left~leave/VBD/0/root ././6/punct',
    'Cole envoy appos',
  ],
  [
    'the name of the second noun as one more of the first',
    'The/DT/2/det judge/NN/6/nsubj ,/,/4/punct Ruiz/NNP/2/appos ,/,/4/punct met~meet/VBD/0/root an/DT/8/det envoy/NN/6/obj ,/,/10/punct Cole/NNP/2/appos ././6/punct',
    'Cole envoy appos',
  ],
  [
    'what a body owns, with a name, as a second subject',
    'Cole/NNP/9/nsubj ,/,/4/punct whose/WP$/4/nmod:poss son/NN/1/appos ,/,/4/punct Ruiz/NNP/8/nsubj ,/,/6/punct left~leave/VBD/1/conj died~die/VBD/0/root ././9/punct',
    'left Cole acl:relcl, son left nsubj, Ruiz son appos',
  ],
  [
    'the verb behind a subordinator as a modifier of its object',
    'Dozens/NNS/2/nsubj left~leave/VBD/0/root after/IN/5/case a/DT/5/det storm/NN/2/obl buried~bury/VBN/7/amod part/NN/5/nmod of/IN/9/case Lima/NNP/7/nmod ././2/punct',
    'buried left advcl, storm buried nsubj, part buried obj, after buried mark',
  ],
  [
    'a minister with a name as what is said',
    'The/DT/2/det envoy/NN/6/ccomp ,/,/4/punct Cole/NNP/2/appos ,/,/2/punct said~say/VBD/0/root talks/NNS/9/nsubj would/MD/9/aux fail/VB/6/ccomp ././6/punct',
    'envoy said nsubj',
  ],
  [
    'a report with the subject of what it reports as an insertion',
    'Police/NNS/2/nsubj said~say/VBD/8/parataxis Cole/NNP/2/obj ,/,/5/punct 34/CD/3/appos ,/,/2/punct had/VBD/8/aux left~leave/VBN/0/root ././8/punct',
    'said - root, left said ccomp, Cole left nsubj',
  ],
  [
    'what is planned as what the planning is for',
    'Peru/NNP/2/nsubj plans~plan/VBZ/0/root to/TO/4/mark build/VB/2/advcl dams/NNS/4/obj ././2/punct',
    'build plans xcomp',
  ],
  [
    'who is appointed as the owner of a post',
    'He/PRP/2/nsubj named~name/VBD/0/root her/PRP$/4/nmod:poss head/NN/2/obj of/IN/6/case Oxfam/NNP/4/nmod ././2/punct',
    'her named obj, head named xcomp',
  ],
  [
    'what a person did as a clause about the saying',
    'said~say/VBD/0/root Cole/NNP/1/nsubj ,/,/5/punct who/WP/5/nsubj left~leave/VBD/1/advcl:relcl ././1/punct',
    'left Cole acl:relcl',
  ],
  [
    'a name behind a comma as part of the comma',
    'The/DT/2/det envoy/NN/6/nsubj ,/,/2/punct Cole/NNP/3/appos ,/,/2/punct left~leave/VBD/0/root ././6/punct',
    'Cole envoy appos',
  ],
  [
    'a verb with a tense that modifies its object',
    'Kenya/NNP/3/compound imposed~impose/VBD/3/amod sanctions/NNS/0/root ././3/punct',
    'Kenya imposed nsubj, imposed - root, sanctions imposed obj',
  ],
  [
    'a name behind a preposition as part of another',
    'Tom/NNP/3/nsubj Cole/NNP/1/flat died~die/VBD/0/root near/IN/5/case Lima/NNP/1/flat ././3/punct',
    'Lima Tom nmod',
  ],
  [
    'a preposition at the title before a name',
    'He/PRP/2/nsubj met~meet/VBD/0/root with/IN/4/case Minister/NNP/5/compound Ruiz/NNP/2/obl ././2/punct',
    'with Ruiz case',
  ],
  [
    'a genitive at the noun that is owned',
    "A/DT/2/det cousin/NN/0/root of/IN/4/case Cole/NNP/2/nmod 's/POS/2/case ././2/punct",
    "'s Cole case",
  ],
  [
    'the agent of a passive as part of a place',
    'It/PRP/3/nsubj:pass was/VBD/3/aux:pass signed~sign/VBN/0/root in/IN/5/case Lima/NNP/3/obl by/IN/7/case Ruiz/NNP/5/nmod ././3/punct',
    'Ruiz signed obl:agent',
  ],
  [
    'the name of the last in a list as one more',
    'Ruiz/NNP/0/root and/CC/4/cc her/PRP$/4/nmod:poss deputy/NN/1/conj ,/,/6/punct Cole/NNP/1/conj ,/,/1/punct left/VBD/1/dep ././1/punct',
    'Cole deputy appos',
  ],
  [
    'the name of an office-holder in a list with the body',
    'The/DT/2/det founder/NN/7/nsubj of/IN/4/case Oxfam/NNP/2/nmod ,/,/6/punct Cole/NNP/4/conj left~leave/VBD/0/root ././7/punct',
    'Cole founder appos',
  ],
  [
    'a relative clause at the first of a list',
    'Ruiz/NNP/0/root and/CC/4/cc her/PRP$/4/nmod:poss deputy/NN/1/conj ,/,/6/punct Cole/NNP/4/appos ,/,/9/punct who/WP/9/nsubj left~leave/VBD/1/acl:relcl ././1/punct',
    'left deputy acl:relcl',
  ],
  [
    'what “whose” owns as an apposition',
    'Oxfam/NNP/0/root ,/,/4/punct whose/WP$/4/nmod:poss chairman/NN/1/appos ,/,/6/punct Cole/NNP/4/conj ,/,/6/punct left~leave/VBD/1/parataxis ././1/punct',
    'chairman left nsubj, Cole chairman appos, left Oxfam acl:relcl',
  ],
  [
    'a clause with “whose” at another noun than the one before it',
    'Banks/NNS/0/root in/IN/3/case Peru/NNP/1/nmod ,/,/7/punct whose/WP$/6/nmod:poss army/NN/7/nsubj left~leave/VBD/1/acl:relcl ././1/punct',
    'left Peru acl:relcl',
  ],
  [
    '“according to” as a verb',
    'Two/CD/2/nsubj died~die/VBD/0/root ,/,/4/punct according~accord/VBG/2/advcl to/IN/4/fixed Cole/NNP/4/obl ././2/punct',
    'Cole died obl, according Cole case',
  ],
  [
    '“according to” before a clause',
    'Two/CD/2/nsubj died~die/VBD/0/root ,/,/6/punct according~accord/VBG/6/case to/IN/4/fixed figures/NNS/2/advcl from/IN/8/case Oxfam/NNP/6/obl ././2/punct',
    'figures died obl, Oxfam figures nmod',
  ],
  [
    '“acting” as a verb before a title',
    'Acting~act/VBG/4/csubj Mayor/NNP/1/obj Ruiz/NNP/4/nsubj left~leave/VBD/0/root ././4/punct',
    'Mayor Ruiz compound, Acting Ruiz amod',
  ],
  [
    'a body before a title and a name as a second subject',
    'Oxfam/NNP/5/nsubj chief/JJ/1/flat executive/NN/5/nsubj Ruiz/NNP/5/nsubj left~leave/VBD/0/root ././5/punct',
    'Oxfam Ruiz compound, executive Ruiz compound, Ruiz left nsubj',
  ],
  [
    'a name behind a body and a title as an apposition',
    'Oxfam/NNP/4/nsubj chief/NN/3/nmod:desc Ruiz/NNP/1/appos left~leave/VBD/0/root ././4/punct',
    'Ruiz left nsubj, Oxfam Ruiz compound',
  ],
  [
    'a subject as what is said',
    'The/DT/2/det engineer/NN/6/ccomp ,/,/4/punct Ruiz/NNP/2/appos ,/,/6/punct warned~warn/VBD/0/root ././6/punct',
    'engineer warned nsubj',
  ],
  [
    'a participle as the verb of the sentence',
    'A/DT/2/det truce/NN/3/nsubj agreed~agree/VBD/0/root in/IN/5/case May/NNP/3/obl has/VBZ/7/aux held~hold/VBN/3/ccomp ././3/punct',
    'truce held nsubj, agreed truce acl, held - root',
  ],
  [
    'a gerund as the verb of the sentence',
    'By/IN/2/case law/NN/5/obl ,/,/5/punct boats/NNS/5/nsubj flying~fly/VBG/0/root the/DT/7/det flag/NN/9/nsubj may/MD/9/aux fish/VB/5/ccomp ././5/punct',
    'law fish obl, boats fish nsubj, flying boats acl, flag flying obj, fish - root',
  ],
  [
    'the second of a list as an apposition',
    'Brazil/NNP/6/nsubj ,/,/3/punct Peru/NNP/1/appos and/CC/5/cc Chile/NNP/3/conj agreed~agree/VBD/0/root ././6/punct',
    'Peru Brazil conj, Chile Peru conj',
  ],
  [
    '“including” as a verb',
    'It/PRP/2/nsubj covers~cover/VBZ/0/root areas/NNS/2/obj ,/,/5/punct including~include/VBG/2/advcl trade/NN/5/obj ././2/punct',
    'trade areas nmod, including trade case',
  ],
  [
    'examples that hang on the verb',
    'They/PRP/2/nsubj arm~arm/VBP/0/root groups/NNS/2/obj such/JJ/6/case as/IN/4/fixed Hamas/NNP/2/obl ././2/punct',
    'Hamas groups nmod',
  ],
  [
    'a gerund with an article as a clause',
    'Talks/NNS/2/nsubj follow~follow/VBP/0/root after/IN/5/mark the/DT/5/det signing~sign/VBG/2/advcl ././2/punct',
    'signing follow obl, after signing case',
  ],
  [
    'a relative clause that hangs on the verb',
    'Ruiz/NNP/2/nsubj met~meet/VBD/0/root Cole/NNP/2/obj ,/,/6/punct who/WP/6/nsubj resigned~resign/VBD/2/advcl ././2/punct',
    'resigned Cole acl:relcl',
  ],
  [
    '“that” as a determiner',
    'He/PRP/2/nsubj noted~note/VBD/0/root on/IN/4/case Monday/NNP/2/obl that/IN/6/det prices/NNS/7/nsubj rose~rise/VBD/2/ccomp ././2/punct',
    'that rose mark',
  ],
  [
    'a clause as an object',
    'He/PRP/2/nsubj noted~note/VBD/0/root that/IN/6/mark prices/NNS/6/nsubj are~be/VBP/6/cop low/JJ/2/obj ././2/punct',
    'low noted ccomp',
  ],
  [
    'what fills a noun as what describes it',
    'Ruiz/NNP/2/nsubj denied~deny/VBD/0/root claims~claim/NNS/2/obj by/IN/5/case Peru/NNP/3/nmod that/IN/8/mark Chile/NNP/8/nsubj lied~lie/VBD/5/acl:relcl ././2/punct',
    'lied claims acl',
  ],
  [
    '“with” and a name that acts',
    'Peru/NNP/2/nsubj won~win/VBD/0/root with/IN/5/case Ruiz/NNP/5/compound scoring/NN/2/obl twice/RB/5/advmod ././2/punct',
    'scoring won advcl, Ruiz scoring nsubj, with scoring mark',
  ],
  [
    'a subject as part of a compound',
    'The/DT/2/det union/NN/3/compound struck~strike/VBD/0/root ././3/punct',
    'union struck nsubj',
  ],
  [
    'the subject of what is said as an object',
    'Ruiz/NNP/2/nsubj said~say/VBD/0/root the/DT/4/det amount/NN/2/obj had~have/VBD/6/aux helped~help/VBN/2/ccomp ././2/punct',
    'amount helped nsubj',
  ],
  [
    'what somebody is accused of as part of an object',
    'Peru/NNP/2/nsubj accused~accuse/VBD/0/root Chile/NNP/2/obj of/IN/6/case selling~sell/VBG/6/amod arms/NNS/3/nmod ././2/punct',
    'of selling mark',
  ],
  [
    'the subject behind a subordinator as an oblique',
    'Prices/NNS/2/nsubj rose~rise/VBD/0/root after/IN/5/case the/DT/5/det talks/NNS/2/obl failed~fail/VBD/2/advcl ././2/punct',
    'talks failed nsubj, after failed mark, failed rose advcl',
  ],
  [
    'the subject of a second clause as a second object',
    'Farmers/NNS/2/nsubj blocked~block/VBD/0/root roads/NNS/2/obj and/CC/5/cc police/NNS/3/conj arrested~arrest/VBD/2/conj men/NNS/6/obj ././2/punct',
    'police arrested nsubj, and arrested cc',
  ],
  [
    'a coordination that is cut into two subjects',
    'Ties/NNS/6/nsubj between/IN/3/case Peru/NNP/1/nmod and/CC/6/cc Chile/NNP/6/nsubj grew~grow/VBD/0/root ././6/punct',
    'Chile Peru conj, and Chile cc',
  ],
  [
    'a participle between commas as the verb of the sentence',
    'The/DT/2/det group/NN/4/nsubj ,/,/4/punct founded~found/VBN/0/root in/IN/6/case 1998/CD/4/obl ,/,/8/punct denies~deny/VBZ/4/parataxis it/PRP/8/obj ././4/punct',
    'denies - root, group denies nsubj, founded group acl',
  ],
  [
    'a subject that stands at the top of its sentence',
    'The/DT/2/det group/NN/0/root ,/,/4/punct founded~found/VBN/2/acl in/IN/6/case 1998/CD/4/obl ,/,/8/punct denies~deny/VBZ/4/parataxis it/PRP/8/obj ././2/punct',
    'denies - root, group denies nsubj, founded group acl',
  ],
  [
    'a participle behind a comma as a second verb',
    'Peru/NNP/2/nsubj built~build/VBD/0/root a/DT/4/det plant/NN/2/obj ,/,/6/punct launched~launch/VBN/2/conj in/IN/8/case 2013/CD/6/obl ././2/punct',
    'launched plant acl',
  ],
  [
    'a gerund behind a comma as what describes a noun',
    'Ruiz/NNP/2/nsubj left~leave/VBD/0/root Lima/NNP/2/obj ,/,/5/punct saying~say/VBG/3/acl nothing/NN/5/obj ././2/punct',
    'saying left advcl',
  ],
  ['an article as part of a verb', 'The/DT/3/det treaty/NN/3/nsubj runs~run/VBZ/0/root ././3/punct', 'The treaty det'],
  [
    'an object as a modifier of its verb',
    'It/PRP/2/nsubj spans~span/VBZ/0/root many/JJ/4/amod fields/NNS/2/nmod ././2/punct',
    'fields spans obj',
  ],
  [
    'the object of a second verb as that of the first',
    'They/PRP/2/nsubj plan~plan/VBP/0/root lifting~lift/VBG/2/xcomp bans/NNS/3/obj and/CC/6/cc easing~ease/VBG/3/conj trade/NN/3/obj with/IN/9/case Peru/NNP/3/obl ././2/punct',
    'trade easing obj, Peru easing obl',
  ],
  [
    'what is promised as what describes a treaty',
    'They/PRP/2/nsubj agreed~agree/VBD/0/root in/IN/4/case talks/NNS/2/obl to/TO/6/mark cooperate~cooperate/VB/4/acl ././2/punct',
    'cooperate agreed xcomp',
  ],
  [
    'a perfect participle between commas as the verb of the sentence',
    'Peru/NNP/4/nsubj ,/,/1/punct having~have/VBG/4/aux grown~grow/VBN/0/root ,/,/4/punct has~have/VBZ/7/aux agreed~agree/VBN/4/conj ././4/punct',
    'agreed - root, Peru agreed nsubj, grown agreed advcl',
  ],
  [
    'the verb of a relative clause as an adjective',
    'He/PRP/2/nsubj blamed~blame/VBD/0/root forces/NNS/2/obj that/WDT/6/det fuel/JJ/6/amod chaos/NN/2/obl ././2/punct',
    'fuel forces acl:relcl, that fuel nsubj, chaos fuel obj',
  ],
  [
    'what is said as a second verb',
    'He/PRP/2/nsubj left~leave/VBD/0/root ,/,/4/punct asserting~assert/VBG/9/advcl ,/,/9/punct “/``/9/punct Ties/NNS/9/nsubj will/MD/9/aux hold~hold/VB/2/conj ././2/punct',
    'asserting left advcl, hold asserting ccomp',
  ],
  [
    'a subject as an auxiliary',
    'Prices/NNS/2/nsubj rose~rise/VBD/0/root because/IN/5/mark drought/VBN/5/aux destroyed~destroy/VBD/2/advcl crops/NNS/5/obj ././2/punct',
    'drought destroyed nsubj',
  ],
  [
    'a noun behind “to” as the subject of a verb with a tense',
    'Peru/NNP/3/nmod:poss ’s/POS/1/case appeal/NN/0/root to/IN/6/mark Chile/NNP/6/nsubj went~go/VBD/3/acl unheard/JJ/6/xcomp ././3/punct',
    'went - root, appeal went nsubj, Chile appeal nmod, to Chile case',
  ],
  [
    'the verb of a relative clause as a participle',
    'The/DT/2/det dam/NN/0/root ,/,/9/punct which/WDT/9/obj a/DT/6/det storm/NN/9/nsubj damaged~damage/VBN/6/acl ,/,/7/punct collapsed~collapse/VBD/2/acl:relcl ././2/punct',
    'collapsed - root, dam collapsed nsubj, damaged dam acl:relcl, storm damaged nsubj, which damaged obj',
  ],
  [
    'what is owned as an apposition of its owner',
    'Cole/NNP/2/nsubj met~meet/VBD/0/root Peru/NNP/2/obj ’s/POS/3/case President/NNP/6/nmod:desc Ruiz/NNP/3/appos ././2/punct',
    'Ruiz met obj, Peru Ruiz nmod:poss',
  ],
  [
    'an owner as the sentence',
    'Peru/NNP/0/root ’s/POS/1/case President/NNP/4/nmod:desc Ruiz/NNP/5/nsubj left~leave/VBD/1/acl ././1/punct',
    'left - root, Ruiz left nsubj, Peru Ruiz nmod:poss',
  ],
  [
    'who is met with as the subject of where',
    'Cole/NNP/2/nsubj met~meet/VBD/0/root with/IN/6/case Ruiz/NNP/6/nsubj in/IN/6/case Paris/NNP/2/obl ././2/punct',
    'Ruiz met obl, with Ruiz case, Paris met obl',
  ],
  [
    'a name behind a title as a clause beside',
    'Cole/NNP/2/nsubj met~meet/VBD/0/root its/PRP$/4/nmod:poss president/NN/2/obj ,/,/6/punct Ruiz/NNP/2/parataxis ,/,/9/punct in/IN/9/case Lima/NNP/6/nmod ././2/punct',
    'Ruiz president appos, Lima met obl',
  ],
  [
    'a name before a title as a part of it',
    'Cole/NNP/2/nsubj met~meet/VBD/0/root with/IN/7/case Ruiz/NNP/7/compound ,/,/7/punct the/DT/7/det envoy/NN/2/obl ././2/punct',
    'Ruiz met obl, with Ruiz case, envoy Ruiz appos',
  ],
  [
    'a preposition as what is met',
    'Cole/NNP/2/nsubj met~meet/VBD/0/root with/IN/2/obl Ruiz/NNP/3/obj ././2/punct',
    'Ruiz met obl, with Ruiz case',
  ],
  [
    'a title as the second subject and its name as a third',
    'Cole/NNP/5/nsubj and/CC/3/cc President/NNP/1/conj Ruiz/NNP/5/nsubj left~leave/VBD/0/root ././5/punct',
    'Ruiz Cole conj, and Ruiz cc, President Ruiz nmod:desc',
  ],
  [
    'a second name as a part of the first',
    'Cole/NNP/5/nsubj and/CC/3/cc President/NNP/4/nmod:desc Ruiz/NNP/1/flat left~leave/VBD/0/root ././5/punct',
    'Ruiz Cole conj, and Ruiz cc',
  ],
  [
    'a person as the subject of an adjective',
    'Cole/NNP/2/nsubj met~meet/VBD/0/root Peruvian/JJ/2/xcomp President/NNP/5/nmod:desc Ruiz/NNP/3/nsubj ././2/punct',
    'Ruiz met obj, Peruvian Ruiz amod',
  ],
  [
    'an owner as a part of the verb',
    'Peru/NNP/5/nmod:poss ’s/POS/1/case Minister/NNP/4/nmod:desc Ruiz/NNP/5/nsubj left~leave/VBD/0/root ././5/punct',
    'Peru Ruiz nmod:poss',
  ],
  [
    'who is called on as the subject of what she shall do',
    'Cole/NNP/2/nsubj called~call/VBD/0/root on/IN/2/obl Ruiz/NNP/6/nsubj to/TO/6/mark leave/VB/2/xcomp ././2/punct',
    'Ruiz called obl, on Ruiz case',
  ],
  [
    'a subject with a name as an oblique',
    'The/DT/2/det president/NN/6/obl ,/,/4/punct Ruiz/NNP/2/appos ,/,/2/punct left~leave/VBD/0/root ././6/punct',
    'president left nsubj',
  ],
  [
    'the first of two subjects as the sentence',
    'Ruiz/NNP/0/root ,/,/4/punct the/DT/4/det envoy/NN/1/appos ,/,/8/punct and/CC/8/cc Cole/NNP/8/nsubj left~leave/VBD/1/conj ././8/punct',
    'left - root, Ruiz left nsubj, Cole Ruiz conj',
  ],
  [
    'the second party of talks as a subject',
    'Talks/NNS/0/root between/IN/3/case Ruiz/NNP/1/nmod and/CC/5/cc President/NNP/6/nmod:desc Cole/NNP/7/nsubj failed~fail/VBD/1/conj ././7/punct',
    'failed - root, Talks failed nsubj, Cole Ruiz conj',
  ],
  [
    'an agent as whose fraud it is',
    'Ruiz/NNP/3/nsubj:pass was~be/VBD/3/aux:pass accused~accuse/VBN/0/root of/IN/5/case fraud/NN/3/obl by/IN/7/case Cole/NNP/5/nmod ././3/punct',
    'Cole accused obl:agent',
  ],
  [
    'an agent as one of an infinitive',
    'Ruiz/NNP/3/nsubj:pass was~be/VBD/3/aux:pass urged~urge/VBN/0/root to/TO/5/mark leave/VB/3/xcomp by/IN/7/case Cole/NNP/5/obl ././3/punct',
    'Cole urged obl',
  ],
  [
    'an agent as an object',
    'Ruiz/NNP/3/nsubj:pass was~be/VBD/3/aux:pass thanked~thank/VBN/0/root by/IN/5/case Cole/NNP/3/obj ././3/punct',
    'Cole thanked obl',
  ],
  [
    'whom protests are against as a subject',
    'Protests/NNS/4/nsubj against/IN/3/case Ruiz/NNP/4/nsubj grew~grow/VBD/0/root ././4/punct',
    'Ruiz Protests nmod',
  ],
  [
    'an object as a second subject',
    'Ruiz/NNP/2/nsubj thanked~thank/VBD/0/root Cole/NNP/2/nsubj ././2/punct',
    'Cole thanked obj',
  ],
  [
    'a gerund as a part of its object',
    'Ruiz/NNP/2/nsubj denied~deny/VBD/0/root holding~hold/VBG/4/compound talks/NNS/2/obj with/IN/6/case Cole/NNP/4/nmod ././2/punct',
    'holding denied xcomp, talks holding obj, Cole holding obl',
  ],
  [
    'the verb of the sentence as a participle',
    'Ruiz/NNP/0/root ,/,/4/punct the/DT/4/det envoy/NN/1/appos ,/,/6/punct resigned~resign/VBN/1/acl ././1/punct',
    'resigned - root, Ruiz resigned nsubj',
  ],
  [
    'a subject as what time it was',
    'Last/JJ/2/amod week/NN/8/obl:unmarked ,/,/2/punct Peru/NNP/6/nmod:poss ’s/POS/4/case envoy/NN/2/appos ,/,/6/punct left~leave/VBD/0/root ././8/punct',
    'envoy left nsubj',
  ],
  [
    'a verb with a subject as an adjective',
    'The/DT/2/det strike/NN/3/nsubj surprised/JJ/4/amod markets/NNS/0/root ././4/punct',
    'surprised - root, markets surprised obj',
  ],
  [
    'a day as the sentence',
    'On/IN/2/case Friday/NNP/0/root ,/,/2/punct Ruiz/NNP/2/appos ,/,/7/punct the/DT/7/det envoy/NN/4/appos ,/,/9/punct resigned~resign/VBN/4/acl ././2/punct',
    'resigned - root, Ruiz resigned nsubj, Friday resigned obl',
  ],
  [
    'a name between commas as a subject that another is joined to',
    'Its/PRP$/2/nmod:poss president/NN/8/nsubj ,/,/4/punct Ruiz/NNP/8/nsubj ,/,/7/punct and/CC/7/cc Cole/NNP/4/conj left~leave/VBD/0/root ././8/punct',
    'Ruiz president appos, Cole president conj',
  ],
  [
    'what is told as a description of whom it is told',
    'Cole/NNP/2/nsubj told~tell/VBD/0/root a/DT/4/det conference/NN/2/obj that/IN/7/mark Ruiz/NNP/7/nsubj left~leave/VBD/4/acl:relcl ././2/punct',
    'left told ccomp',
  ],
  [
    'a source as the subject and the subject as the source',
    'According~accord/VBG/4/case to/IN/1/fixed its/PRP$/4/nmod:poss president/NN/10/obl ,/,/6/punct Ruiz/NNP/10/nsubj ,/,/9/punct the/DT/9/det war/NN/6/appos ended~end/VBD/0/root ././10/punct',
    'war ended nsubj, Ruiz president appos',
  ],
  [
    'the full stop as the head of the sentence',
    'Hundreds/NNS/5/nsubj of/IN/3/case fans/NNS/1/nmod rallied~rally/VBN/3/acl ././0/root',
    'rallied - root, Hundreds rallied nsubj',
  ],
  [
    'a subject as the head of the sentence',
    'A/DT/2/det fire/NN/0/root ripped~rip/VBN/2/acl through/IN/5/case Lima/NNP/3/obl ././2/punct',
    'ripped - root, fire ripped nsubj',
  ],
  [
    'the particle of a verb as a preposition',
    'Kenya/NNP/2/nsubj kicked~kick/VBD/0/root off/IN/5/case a/DT/5/det campaign/NN/2/obl ././2/punct',
    'campaign kicked obj, off kicked compound:prt',
  ],
  [
    'upon whom something was imposed below another verb',
    'Judges/NNS/2/nsubj upheld~uphold/VBD/0/root terms/NNS/2/obj imposed~impose/VBN/3/acl on/IN/6/case Ruiz/NNP/2/obl ././2/punct',
    'Ruiz imposed obl',
  ],
  [
    'who shot somebody as a modifier of the verb',
    'Police/NN/2/compound shot~shoot/VBD/0/root dead/JJ/2/xcomp men/NNS/2/obj ././2/punct',
    'Police shot nsubj',
  ],
  [
    'who was shot as a modifier of the verb',
    'Kenya/NNP/2/nsubj mourned~mourn/VBD/0/root an/DT/5/det agent/NN/5/compound shot~shoot/VBN/2/obj dead/JJ/5/xcomp ././2/punct',
    'agent mourned obj, shot agent acl, an agent det',
  ],
  [
    'the verb behind a gerund below it',
    'A/DT/2/det ferry/NN/3/nsubj carrying~carry/VBG/0/root tourists/NNS/3/obj sank~sink/VBD/3/xcomp ././3/punct',
    'sank - root, ferry sank nsubj, carrying ferry acl',
  ],
  [
    'the verb behind a gerund as what its object suffered',
    'A/DT/2/det bus/NN/0/root carrying~carry/VBG/2/acl tourists/NNS/3/obj crashed~crash/VBN/4/acl ././2/punct',
    'crashed - root, bus crashed nsubj, carrying bus acl',
  ],
  [
    'the second of three verbs as the head of the first',
    'Councils/NNS/2/nsubj dissolved~dissolve/VBD/5/advcl it/PRP/2/obj ,/,/2/punct removed~remove/VBD/0/root Ruiz/NNP/5/obj and/CC/8/cc named~name/VBD/5/conj Cole/NNP/8/obj ././5/punct',
    'dissolved - root, removed dissolved conj',
  ],
  [
    'the name of a crime as a clause about its first word',
    'Judges/NNS/2/nsubj cleared~clear/VBD/0/root Ruiz/NNP/2/obj of/IN/5/case money/NN/2/obl laundering~launder/VBG/5/acl ././2/punct',
    'laundering cleared obl, money laundering compound, of laundering case',
  ],
]

describe('mending a tree', () => {
  it.each(ROWS)('mends %s', (_, tree, arcs) => {
    expect(readArcs(tree)).toEqual(expect.arrayContaining(arcs.split(', ')))
  })

  it.each(ROWS)('needs to, and does so once: %s', (_, tree, arcs) => {
    const { tokens } = readTreeLine(tree)
    const given = tokens.map(({ text, head, deprel }) => `${text} ${tokens[head]?.text ?? '-'} ${deprel}`)
    expect(given).not.toEqual(expect.arrayContaining(arcs.split(', ')))
  })

  it('leaves a tree as it is where words and tags do not contradict it', () => {
    const tree =
      'The/DT/2/det envoy/NN/6/nsubj ,/,/4/punct appointed~appoint/VBN/2/acl ,/,/4/punct said~say/VBD/0/root that/IN/10/mark Kenya/NNP/10/nsubj had~have/VBD/10/aux signed~sign/VBN/6/ccomp after/IN/12/case talks/NNS/10/obl ././6/punct'
    const { tokens } = readTreeLine(tree)
    expect(readArcs(tree)).toEqual(
      tokens.map(({ text, head, deprel }) => `${text} ${tokens[head]?.text ?? '-'} ${deprel}`),
    )
  })
})

function readArcs(tree: string): string[] {
  const { tokens, sentences } = readTreeLine(tree)
  const { words, heads, relations } = mendTree(tokens, sentences[0] as (typeof sentences)[number])
  return words.map(({ text }, at) => `${text} ${words[heads[at] ?? -1]?.text ?? '-'} ${relations[at]}`)
}
