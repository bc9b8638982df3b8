import { readTitles, type TitleRow } from './row.ts'

/** Ranks, posts in companies and churches, and callings; own compilation. */
const MILITARY = `
general, lieutenant general, major general, brigadier general, brigadier, colonel, lieutenant colonel, major, captain, lieutenant, first lieutenant, second lieutenant, sub-lieutenant, sergeant, sergeant major, staff sergeant, corporal, lance corporal, private first class, warrant officer, petty officer, ensign, cadet
admiral, vice admiral, rear admiral, commodore, commander, lieutenant commander, fleet admiral, field marshal, marshal, air marshal, air chief marshal, air vice-marshal, wing commander, squadron leader, group captain
commander-in-chief, supreme commander, top commander, senior commander, army chief, navy chief, air force chief, army commander, military commander, chief of the general staff, chief of general staff, chief of defence staff, chief of defense staff, chairman of the joint chiefs of staff, joint chiefs chairman, chief of the army staff, chief of army staff, supreme allied commander, militia leader, militant leader, rebel leader, warlord, guerrilla leader, rebel commander
gen, lt gen, maj gen, brig gen, col, lt col, maj, capt, lt, sgt, cpl, adm, cmdr, gen., lt. gen., maj. gen., brig. gen., col., lt. col., maj., capt., lt., sgt., cpl., adm., cmdr.
`

const COMPANY = `
chief executive, chief executive officer, ceo, cfo, coo, cto, chief financial officer, chief operating officer, chief technology officer, chief scientist, chief economist, chief analyst, chief strategist, chief medical officer
chairman, chairwoman, chairperson, chair, co-chair, co-chairman, chairman of the board, board chairman, executive chairman, managing director, executive director, director, general manager, managing partner, general counsel, chief counsel, legal director, manager, executive, president and ceo, founder, co-founder, cofounder, owner, co-owner, boss, chief, head, leader, co-leader, vice-chairman, vice chairman
editor, editor at large, editor-at-large, editor-in-chief, editor in chief, managing editor, executive editor, deputy editor, publisher, bureau chief, dean, provost, rector, vice-chancellor, principal, headmaster, headteacher, trustee, treasurer, board member, secretary-treasurer, administrator, coordinator, program director, programme director, regional director, country director, union leader, trade union leader, labor leader
`

const RELIGIOUS = `
pope, pontiff, cardinal, archbishop, bishop, patriarch, metropolitan, abbot, abbess, father, reverend, rev, rev., pastor, priest, vicar, deacon, rabbi, chief rabbi, imam, ayatollah, grand ayatollah, mullah, mufti, grand mufti, sheikh, cleric, senior cleric, lama, dalai lama, monk, nun, sister, brother, chaplain, preacher, evangelist, archbishop of canterbury, grand imam, maulana, monsignor, swami, sheikha
`

const CALLINGS = `
professor, associate professor, assistant professor, emeritus professor, professor emeritus, lecturer, senior lecturer, instructor, tutor, educator, researcher, senior researcher, research fellow, senior fellow, fellow, scientist, physicist, chemist, biologist, historian, economist, political scientist, sociologist, analyst, political analyst, military analyst, expert, scholar, philosopher, astronomer, engineer, mathematician, psychologist, epidemiologist, virologist
lawyer, attorney, defense lawyer, defence lawyer, defense attorney, barrister, solicitor, counsel, legal adviser, doctor, physician, surgeon, nurse, paramedic, pathologist, coroner, teacher, student, activist, human rights activist, campaigner, dissident, whistleblower, organizer, organiser, volunteer, protester, resident, witness, survivor, victim, farmer, businessman, businesswoman, entrepreneur, billionaire, tycoon, oligarch, media mogul, investor, banker, trader, accountant
journalist, reporter, correspondent, columnist, commentator, blogger, broadcaster, presenter, photographer, cameraman, author, writer, novelist, poet, playwright, artist, painter, sculptor, architect, designer, fashion designer
actor, actress, comedian, film director, filmmaker, producer, screenwriter, singer, singer-songwriter, songwriter, musician, composer, conductor, pianist, rapper, guitarist, drummer, dancer
athlete, coach, head coach, assistant coach, player, footballer, midfielder, striker, defender, goalkeeper, winger, playmaker, forward, centre-back, full-back, fly-half, scrum-half, point guard, shot-putter, hurdler, rower, wrestler, judoka, fencer, snowboarder, biathlete, decathlete, jockey, biker, rally driver, chess player, grandmaster, quarterback, pitcher, batsman, bowler, cricketer, tennis player, golfer, boxer, swimmer, sprinter, runner, cyclist, gymnast, skier, skater, racing driver, pilot, astronaut, cosmonaut, referee, umpire, champion, world champion, olympic champion, olympian
prince, princess, duke, duchess, earl, count, countess, baron, baroness, lord, lady, dame, heir
gunman, shooter, attacker, suspect, defendant, convict, terrorist, militant, fugitive, drug lord, kingpin, politician, nobel laureate, laureate
`

/** Titles that stand with or without an organization. */
export const OCCUPATIONS: readonly TitleRow[] = [
  ...readTitles('military', false, MILITARY),
  ...readTitles('company', true, COMPANY),
  ...readTitles('religious', false, RELIGIOUS),
  ...readTitles('other', false, CALLINGS),
]
