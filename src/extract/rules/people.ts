import { words } from './words.ts'

/** Nouns for persons whom nobody names: those of whom it is news that they are shot, held or set free. */
export const PEOPLE: readonly string[] = words(
  'person people man woman child boy girl baby teenager civilian soldier serviceman officer policeman policewoman guard sailor airman fighter militant rebel gunman insurgent conscript reservist peacekeeper prisoner hostage captive detainee inmate convict suspect schoolgirl schoolboy pupil student teacher worker miner farmer fisherman driver pilot passenger tourist villager resident citizen national migrant refugee protester demonstrator activist dissident journalist reporter editor blogger lawyer priest monk nun doctor nurse medic diplomat bystander victim other crew settler foreigner expatriate aid-worker rescuer firefighter',
)
