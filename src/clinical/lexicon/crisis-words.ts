/**
 * Classes of words of which crises are told, for phrases that are composed of classes: a new way to say something needs a
 * word in its class here, and every phrase that uses the class has it. Each is the inside of one position of a phrase.
 */

/** Near persons: who is lived with, who may do harm or have it done to them. */
export const KIN =
  'mum|mam|mummy|mom|dad|daddy|father|mother|parents|stepdad|stepfather|stepmum|stepmother|husband|hubby|wife|missus|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee|ex|son|daughter|lad|stepson|stepdaughter|kids|kid|children|boys|girls|brother|sister|nan|nana|gran|grandma|grandad|grandpa|uncle|auntie|aunt|cousin|nephew|niece|grandson|granddaughter|inlaw|inlaws|family|flatmate|flatmates|housemate|housemates|roommate|lodger|carer|carers|neighbour|neighbours|mate|friend'

/** Words for anything that is taken for an illness, also the drugs that people know by name. */
export const MEDICINE =
  'tablet|tablets|tabs|pill|pills|meds|med|medicine|medicines|medication|medications|capsules|caplets|painkiller|painkillers|sleepers|antidepressants|sedatives|betablockers|blockers|thinners|prescription|paracetamol|paracetomol|panadol|tylenol|acetaminophen|ibuprofen|nurofen|advil|aspirin|naproxen|codeine|cocodamol|codydramol|tramadol|morphine|oramorph|oxycodone|oxycontin|methadone|fentanyl|diazepam|valium|lorazepam|xanax|clonazepam|temazepam|zopiclone|zolpidem|ambien|amitriptyline|nortriptyline|sertraline|fluoxetine|prozac|citalopram|escitalopram|mirtazapine|venlafaxine|duloxetine|propranolol|bisoprolol|amlodipine|digoxin|lithium|quetiapine|olanzapine|pregabalin|gabapentin|insulin|metformin|gliclazide|warfarin|antihistamines|piriton|nytol|benadryl|colchicine|iron'

/** Taken in, as a thing that was done. */
export const TOOK =
  'took|taken|tooken|swallowed|swallow|necked|downed|ate|eaten|popped|scoffed|gulped|dropped|sunk|chewed|munched|had|ingested|drank|drunk|washed|knocked|injected|snorted|crushed'

/** More than anybody takes for an ailment, as figures and as words. */
export const MANY_COUNTED =
  '9|10|11|12|13|14|15|16|17|18|19|20|21|22|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40|42|45|48|50|54|55|56|58|60|64|65|70|72|75|80|84|85|90|95|96|98|100|110|112|120|130|140|150|168|180|200|224|250|300|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|dozens'
export const HEAP =
  'loads|load|lots|shedload|bunch|handful|handfuls|fistful|mouthful|palmful|heap|heaps|pile|stack|ton|tons|bagful|fortnight|fortnights|months|weeks'
export const PACK =
  'bottle|bottles|box|boxes|packet|packets|pack|packs|strip|strips|sheet|sheets|blister|blisters|tray|trays|tub|pot|jar|bag|card|cards|sleeve|foil|foils'

/** Heights, rails, roads and waters that people go to. */
export const DROP =
  'bridge|viaduct|aqueduct|flyover|overpass|footbridge|cliff|cliffs|headland|ledge|parapet|railings|roof|rooftop|balcony|multistorey|storey|carpark|scaffolding|scaffold|crane|gorge|quarry|dam|weir|reservoir|pier|platform|tracks|track|railway|crossing|level|beachy|edge|windowsill|fourteenth|tower'
export const GUN = 'gun|guns|shotgun|rifle|pistol|revolver|handgun|firearm|glock|12bore|bullets|cartridges|ammo|airgun'
export const BLADE =
  'knife|knives|knif|blade|blades|razor|razors|scalpel|stanley|scissors|machete|cutlass|cleaver|axe|hatchet|sword|screwdriver|glass|sharpener|compass|penknife'

/** Farewells left behind. */
export const LETTER =
  'letter|letters|note|notes|card|cards|video|videos|envelope|envelopes|voicemail|recording|messages'
export const WROTE =
  'wrote|written|writing|writes|left|leaving|leaves|leave|posted|recorded|filmed|addressed|sealed|done|typed'
export const KEEPSAKE =
  'watch|ring|rings|guitar|jewellery|medals|medal|necklace|passwords|password|pin|savings|keys|records|tools|car|van|bike|playstation|xbox|laptop|camera|collection|books|clothes|chain'

/** What a hand does that means harm, done and being done. */
export const HITS =
  'hit|hits|hitting|punch|punches|punched|punching|slap|slaps|slapped|slapping|smack|smacks|smacked|smacking|kick|kicks|kicked|kicking|batter|batters|battered|battering|beat|beats|beaten|beating|belt|belts|belted|thump|thumps|thumped|thumping|clout|clouts|clouted|shove|shoves|shoved|shoving|push|pushes|pushed|pushing|chuck|chucked|drag|drags|dragged|dragging|throttle|throttled|headbutt|headbutts|headbutted|stamp|stamps|stamped|knee|kneed|bite|bites|bit|burn|burns|burned|burnt|scald|scalded|pinch|pinches|pinched|pin|pins|pinned|choke|chokes|choked|choking|strangle|strangled|whack|whacks|whacked|deck|decked|lamp|lamped|knock|knocks|knocked|flung|slam|slams|slammed|spit|spits|spat|grab|grabs|grabbed|grabbing|twist|twists|twisted|shake|shakes|shook|rape|raped|rapes|hurt|hurts|hurting|attack|attacks|attacked'
export const TO_KILL =
  'kill|stab|shoot|murder|strangle|throttle|smother|suffocate|drown|poison|slaughter|execute|behead|gut|knife|burn|hang|top|finish|end|bury|torch|gas|slice|slit|bludgeon|shank|waste'

/** Where the next doer is sure: will, going to, about to. */
export const WILL =
  'will|ill|hell|shell|theyll|gonna|gunna|gona|going|goin|want|wanna|wana|wants|about|ready|planning|plan|plans|intend|intends|decided|determined|promised|swore|swears|need|have|mean|means'

/** What somebody comes armed with. */
export const ARMED = `${GUN}|${BLADE}|crowbar|bat|hammer|mallet|pickaxe|spanner|wrench|poker|petrol|acid|chainsaw|shovel|brick|chain|knuckleduster|pan|bottle|pole|pipe|weapon|crossbow|catapult|taser`
/** What a body is done to in a threat, with what comes after it. */
export const UNDO =
  'chop|cut|slice|carve|bury|drown|snap|smash|break|finish|shoot|stab|gut|slit|dump|batter|burn|gouge|melt|kill|end|crush|skin|strangle|choke|gas|poison|disfigure|destroy|cripple|murder|knife|scar|throw|push|feed'
/** Rooms and things that people hide in. */
export const HIDE =
  'wardrobe|cupboard|closet|bathroom|toilet|loo|shed|attic|loft|bushes|pantry|utility|cellar|basement|bedroom|spare|kitchen|garage|under'
export const WRITTEN_DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|weekend|week|month|then|christmas|that|today|birthday'
/** Things that hurt the own skin. */
export const HURTS_SKIN =
  'lighter|blade|blades|razor|razors|compass|scissors|knife|glass|rubber|eraser|cigarette|cigarettes|fag|fags|nails|pin|pins|needle|needles|sharpener|deodorant|tweezers|straighteners|stanley|scalpel|match|matches'
