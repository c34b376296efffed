/**
 * More kinds of words, by what they tell of in a crisis of the mind and in violence. Like the kinds of illness they were
 * written by hand from how people speak. The weights for danger and for a person today don't use them: those for a crisis do.
 */
export const CRISIS_KINDS = `
# armed
gun shotgun rifle pistol revolver bullet bullets cartridge cartridges knife knives machete axe hatchet hammer crowbar bat
petrol acid weapon loaded trigger barrel blade blades stanley scissors screwdriver crossbow sword armed iron chisel nail
# noose
rope noose cord flex ligature belt scarf bannister banister beam rafter hatch bunk hook hang hanging hanged hung bucket
stool chair
# fumes
pipe hose hosepipe exhaust engine garage gas helium nitrogen charcoal bag bbq taped lighter
# drop
bridge cliff cliffs roof ledge platform rail rails railing railings tracks train edge jump jumping jumped multistorey
storey viaduct quarry reservoir weir sea river canal motorway parapet flyover balcony window coast pier tower
# overdosing
morphine insulin potassium paracetamol tablets pills strips strip packet packets bottle stash drawer cabinet swallowed
necked took counted handful lot whole box antifreeze bleach tipped pellets screenwash dose overdose
# farewell
goodbye bye sorry letter letters note notes forgive love loved wedding watch ring rings passwords feed dog cat understand
fault blame thank thanks remember funeral will insurance give gave sold paid affairs
# nomore
over done finish finished end ending never again anymore forever enough peace rest stop gone leave leaving last
# planned
plan planned planning ready set date picked decided decision bought ordered arrived researched research counted worked
sorted chosen tonight tomorrow friday saturday sunday monday soon next later after before
# lonely
nobody noone alone asleep secret anyone reply replying bother silent empty house himself herself without wakes
# unworthy
burden cost better useless worthless failure waste drain fault tired ashamed shame nothing pointless point hate
# orders
voice voices told tells telling tell whisper whispering whispers order orders ordered command commands commanding must
chosen mission message messages signs
# unearthly
god devil demon demons satan beast evil possessed antichrist angel angels spirit spirits hell heaven jinn swapped fake
replaced save soul curse cursed jesus spies filming filmed plotting impostor robot poison poisoned
# striking
hit hits hitting punch punched kick kicked kicks stamp stamped stamps push pushed pushes shove shoved throw threw drag
dragged slap slapped slaps beat beats beating batter battered squeeze squeezed squeezing shake shook smother smothered
choke choked strangle strangled throat neck pinned held burnt pillow cushion mouth fist smashed locks locked
# killing
kill killing killed stab stabbing shoot shooting murder drown drowning burn burning chop bury smash cave slit cut
suffocate alight fire die dead hurt harm
# foe
ex husband boyfriend partner bf dad stepdad stepfather brother stepbrother uncle neighbour carer boss teacher coach man
men bastard prick grandson nephew pimp
# small
baby newborn daughter son kids children wee twins girl boy toddler bump
# forced
rape raped forces forced force touch touched touches fingers pants knickers bed naked pictures photos sex inside spiked
drugged made
# afraid
scared frightened terrified afraid hiding hide wardrobe bathroom banging whisper quiet police threatens threatened
threatening threat swears screaming screams
# cutting
cut cuts cutting slashed blade razor wrist wrists arms arm elbow thigh thighs deep blood bleed bleeding sharpener slit
skin carved
# wanting
want wanna gonna going will ill would wish hope trust trusted mean intend
# missing
found missing gone left phone voicemail answering note coat drove walked
`
