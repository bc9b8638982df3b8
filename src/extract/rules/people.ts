import { words } from './words.ts'

/** Nouns for persons whom nobody names: those of whom it is news that they are shot, held or set free. */
export const PEOPLE: readonly string[] = words(
  'person people man woman child boy girl baby teenager civilian soldier serviceman officer policeman policewoman guard sailor airman fighter militant rebel gunman insurgent conscript reservist peacekeeper prisoner hostage captive detainee inmate convict suspect schoolgirl schoolboy pupil student teacher worker miner farmer fisherman driver pilot passenger tourist villager resident citizen national migrant refugee protester demonstrator activist dissident journalist reporter editor blogger lawyer priest monk nun doctor nurse medic diplomat bystander victim other crew settler foreigner expatriate aid-worker rescuer firefighter',
)

/** Nouns for bodies and office holders whom nobody names: those of whom one asks, demands or expects something. */
export const PARTIES: readonly string[] = words(
  'government authority court judge magistrate tribunal company firm bank lender creditor donor ally partner country state nation power neighbour neighbor parliament lawmaker legislator senator deputy congress senate cabinet council commission committee watchdog regulator police army military official leader minister president premier governor mayor counterpart side party faction group opposition rebel union employer employee worker staff management shareholder investor owner landlord airline operator manufacturer retailer supplier consumer customer voter supporter follower member public community world organization organisation agency ministry department prosecutor jury club federation association league mine plant factory hospital school university church bishop envoy delegate negotiator mediator broadcaster platform panel jury ruler militia separatist insurgent guerrilla',
)

/** Nouns for people of whom it is told what country they are of. */
export const NATIONALS: readonly string[] = words(
  'man woman boy girl schoolboy schoolgirl child baby infant toddler teenager mother father grandmother grandfather student tourist pensioner citizen national expatriate migrant refugee pilgrim soldier farmer fisherman sailor seaman miner driver worker labourer laborer agent broker dealer merchant shopkeeper trafficker smuggler launderer fugitive hacker mercenary courier hostage prisoner inmate detainee climber mountaineer hiker diver backpacker passenger chef cook waiter gardener cleaner mechanic electrician carpenter plumber technician contractor employee veteran explorer missionary general colonel admiral brigadier',
)

/** Nouns for people of whom it is told whose they are, beside callings. */
export const STAFF: readonly string[] = words(
  'agent employee worker driver miner docker technician operative fighter recruit recruiter financier fundraiser courier smuggler trafficker launderer enforcer hitman henchman lieutenant informant consultant aide staffer intern volunteer',
)
