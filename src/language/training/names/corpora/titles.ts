const TITLES = new Set(
  `President Vice Deputy Prime Minister Ministers Premier Chancellor Secretary Secretary-General General Ambassador
  Senator Senators Sen. Sen Representative Rep. Rep Congressman Congresswoman Governor Gov. Gov Mayor Mr Mr. Mrs Mrs. Ms
  Ms. Miss Dr Dr. Doctor Professor Prof. Emeritus Sir Dame Lord Lady King Queen Prince Princess Emperor Empress Pope
  Cardinal Archbishop Bishop Father Reverend Rev. Rabbi Imam Ayatollah Sheikh Mullah Sultan Captain Capt. Capt Colonel
  Col. Col Major Lieutenant Lt. Lt Sergeant Sgt. Sgt Admiral Commander Corporal Private Officer Detective Sheriff Judge
  Justice Chief Attorney Director Chairman Chairwoman Speaker Leader Foreign Defense Defence Interior Finance Former
  Coach Editor Executive Head Commissioner Superintendent Inspector Constable Councillor Saint Prophet Chef Assistant
  Associate Senior Special Envoy Spokesman Spokeswoman Manager Mister Madam Madame Coordinator Professor Psychologist
  U.S. US U.N. UN British American French German Russian Chinese Iranian Israeli Afghan`.split(/\s+/),
)

/** Whether a capitalised word before a person's name is its title, or the nation of its title. */
export const isTitle = (word: string): boolean => TITLES.has(word)
