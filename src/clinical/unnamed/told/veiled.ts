import { lines } from './lines.ts'

/** Emergencies told without a word that a textbook has; written before the net had seen any. */
export const veiled = lines(`
He's slid down the wall in the hallway and he's looking straight through me.
Something's very wrong with my wife, she's the colour of candle wax and her hands are soaking.
I sat down to tie my shoe and now I can't make my fingers do the bow, and my mouth feels wrong.
Mum keeps picking up the phone and holding it to her foot, she was right as rain at breakfast.
It's like somebody parked a car on me and I'm dripping on to the lino.
My brother went out for a smoke and I found him folded up by the bins, his eyes half open.
There's a noise every time he tries to get air in, like a seal in a pipe.
She's propped on her hands at the table and can only nod at me.
I keep needing to stop between words and my puffer has run dry.
My lad's shoulders go up to his ears with each breath and the skin under his ribs goes in.
My lips feel like a duck's, my voice has gone squeaky and it started with the satay.
Everything I touch makes me itch, my tongue doesn't fit, and I ate at a buffet half an hour ago.
He's just stood there chewing at nothing with one arm going, he won't look round.
She went like a plank and then everything shook and now she's making a snoring noise.
It's been going on since the ten o'clock news started, the shaking, and it's nearly quarter past.
The telly has only got a left half for me since I got up.
A grey blind has come down over one eye and it won't lift.
Dad's tea is running out of the corner of his mouth and he doesn't notice.
I told my daughter to fetch the ladder and what came out was like Dutch.
My foot slaps the floor when I walk and my hand keeps letting go of things, since lunch.
The room is going round and I can't stay upright, I'm seeing two of everything and my words are thick.
It was as if I'd been hit with a cricket bat at the back of my skull but nobody was there.
My head blew up while I was on the toilet, I've never had the like, and I can't look at the lamp.
My son hit his head at rugby, he was fine, now he's putting his shoes in the fridge and being sick.
Nan knocked her head on the cupboard Monday, she takes the rat poison tablets, and today she's very sleepy.
She's burning up and her neck won't bend to look at her tummy, she cries when I open the curtains.
There are little purple dots coming up on her tummy while I watch.
My baby's soft spot is standing up like an egg.
He's got a temperature and his hands are like ice, his skin's like corned beef.
I can't stop my teeth banging together and I've not passed water since last night.
Granny was chatty yesterday, today she's plucking at the blanket and talking to the wallpaper, and she smells of wee.
My cut from the garden is only small but the pain is out of all proportion and the skin around has gone the colour of aubergine.
The line on my leg that I drew in biro at six is now four inches behind the red.
I had the baby last Thursday and I'm freezing under three duvets, everything down there stinks.
My newborn won't latch, won't cry, just hangs over my arm.
The wee one feels cold and a bit see-through, he's nine days old.
She's five weeks and hot as toast, hasn't wanted a bottle since midnight.
He's eight weeks, thirty eight point five, otherwise he's smiling.
I'm having my drip treatment for the lump and tonight I've got the shivers.
They whipped my spleen out after the crash and now I'm roasting and aching all over.
I've had the new kidney since May and I've come over hot and shaky.
Came back from Malawi a fortnight ago, hot and cold in turns, head splitting.
My jaw has locked and I've a rusty nail hole in my foot from last week.
I can hardly open my mouth, I'm spitting into a cup because it won't go down.
His eye is pushed forward like a frog's and the lid's shut tight, he's been full of cold.
Her hip hurts so much she won't let me change her, and she's burning.
My new knee has gone hot as a radiator overnight and I can't put it to the ground.
I inject, and my back's on fire down low, I've been sweating the bed.
I brought up something like ground coffee in the sink.
The pan is full of what looks like Ribena and I've gone light.
My motions have turned to liquid liquorice and I nearly went over in the shower.
I've got a liver, you know, from the drink, and I've just filled the washing up bowl with red.
My tummy's like a board and I daren't cough.
Pain came round my back into my groin, I went down on one knee, I'm seventy three and I smoke.
There's a beating thing in my belly and my legs have gone cold.
He's screwed up in a ball then floppy then screwed up again, and there's jam in the nappy.
She's bringing up stuff the colour of grass, she's only two days old.
The bulge in my groin won't go back in like it does and I'm throwing up.
I haven't passed so much as wind for days and my belly's like a drum, now I'm bringing up muck.
It's the middle of my belly going through to my back, worst after drinking, I can't lie flat or stop retching.
I've gone yellow and I'm shaking like a leaf.
My boy's got a ball that's gone up high and it's agony, he's been sick in the car.
It won't go down, it's been up since last night and it's really painful, I take the trazodone.
I can't go, not a drop since yesterday dinner, I'm in tears with it.
Stone in my side again but this time I'm hot and trembling.
I've missed two goes on the machine and my legs are like logs, heart's doing odd things.
Test was positive at the weekend and now it's like a skewer low down on one side, I feel faint.
I'm six weeks gone and my shoulder tip hurts, I nearly went over getting off the bus.
I've been through a pack of pads since lunch and there are lumps like liver.
I'm thirty odd weeks and my head's splitting, sparkly lights in my eyes.
My hands and face have blown up, I'm 34 weeks and it hurts under my ribs.
I haven't felt her move since yesterday teatime, she's usually like a disco.
My bump's gone hard as a football and won't let go, I'm spotting.
Something's hanging out, my waters went in the queue, I'm due next month.
I need to push and we're still on the ring road.
It's running down my legs, the placenta came out an hour ago and it's not slowing.
I had her a week ago and I've gone all puffy with flashing lights and a head like a vice.
My daughter's breath smells of pear drops and she's panting, she's been drinking the taps dry.
My pump came out in the night and I've been sick six times, sugar says HI.
He's diabetic, he's swearing at me and soaking wet, he won't take the juice.
I gave dad his long acting twice and now he's shaking and talking rubbish.
I've run out of my hydrocortisone, been vomiting two days, can't stand up.
Her neck gland thing, heart's going like the clappers, boiling hot and she's not making sense.
I've got sickle, the pain's in my chest this time and I can't get a full breath.
My leg's white as a fish and dead from the knee.
It came on in my calf in an hour, cold, like wood, can't wriggle my toes, and my pulse is all over the shop.
My shin's like wood inside the plaster and when they move my toes I go through the roof.
My calf came up like a balloon after Sydney and now I'm puffing to get to the loo, with a catch in my side.
I spat up a good mouthful of bright red after coughing.
Tall lad, nineteen, something popped in his chest and now he can't get air on one side.
I wake up drowning and have to hang out of the window.
Pink bubbles are coming out of his mouth and he's sat bolt upright.
My heart's doing a hundred and ninety and I keep greying out.
I went down in the middle of the hundred metres, no warning, next thing the coach was over me.
My box in the chest has kicked me three times since dinner.
I've got a tearing feeling going between my shoulders down to my belt, one arm's pulse has gone.
My jaw aches, and my arms, and I feel as if I'm about to meet my maker.
I'm a woman of 58 and I'm so tired I can't lift the kettle, sick, sweating and my bra feels tight.
Dad says it's wind but he's grey and can't sit still and he rubs his left arm.
My tongue's getting bigger, I started the blood pressure tablets in June.
My toddler had a marble and now she's pawing at her neck with no noise coming out.
He laughed with a mouthful of sausage and now he's going the colour of a plum.
The little disc from the car key is missing and she's drooling on her bib.
Two of those super strong ball magnets, he says they're in his tummy.
She's licked the slug stuff and she's frothing.
The baby's been sucking on a vape bottle and he's gone all twitchy.
Gran's patch is still on and she's put another two on, I can't get her to open her eyes.
My flatmate's lips are purple, he's breathing about twice a minute, there's foil on the table.
They gave her something in her drink, she's like a rag doll and we can't get her to stand.
I've taken all of them, the whole drawer, I wish I hadn't.
I had about forty of the white ones at dinner, I feel fine so far.
She's been popping the headache ones every hour since Tuesday for her tooth, way over the packet.
Dad got up on a Monday and has had his weekly tablet every day since, his mouth's all ulcers.
My water tablet and lithium, now I've got the shakes, the runs and I walk like a drunk.
New antidepressant on top of the old one, I'm jumping and burning up and can't sit still.
I stopped drinking Thursday and there are ants coming out of the plughole, my hands won't keep still.
My throat's on fire and I'm on the thyroid pills, temp 39.
My clozapine clinic's shut and I've a raging temperature.
All of us have got a banging head and the budgie's dead at the bottom of the cage.
The stove's been on all night and my husband's cherry pink and I can't get sense from him.
We got out but my voice has gone and my nose hairs are singed.
I got the oven cleaner full in the face and I can't open my eyes.
Plaster got under my lid and it's burning, everything's milky.
Something flew off the lathe and there's jelly coming out of my eye.
I can see lightning at the side and a shower of soot, now a black wave is coming up.
My eye's like a stone, it aches up into my head, haloes round the street lamps and I've thrown up.
My temple's sore to comb, jaw tired chewing toast, and this morning the sight dipped out in one eye.
I wear lenses and slept in them, now it's like glass in my eye and there's a white spot on the blue bit.
My legs have stopped listening to me and I've wet myself without knowing.
I wipe and can't feel it, back's been bad all week.
Started with fizzy feet Sunday, now I can't get up from the toilet and my face feels tired.
My prostate's in my bones and since this morning I'm walking like a puppet.
He dived in the shallow end and says his arms are buzzing, we've kept him in the water.
The horse rolled on her, she says her tummy's tight and she's white.
A scaffold pole came through the windscreen into his shoulder, he's talking.
My hand's in the mincer, what do I do?
The chainsaw kicked back, I've a belt round my thigh but it's still coming through.
I've a bit of bone looking at me through my sock.
Two of my fingers are in a bag of peas, the saw took them.
He's under the car, the jack went.
She fell off the bunk and she's been sick four times and keeps asking what day it is.
Grandad's been on the kitchen floor since last night, I've only just found him, he says don't fuss.
The chip pan went up and his arms look like wax.
The wire was live, he was thrown across the shed, he's sat up now with a black hole in his finger.
The kettle came down on the baby.
We've pulled him out of the pool, he's coughing and a bit dozy.
He's been out with the sheep all night in the snow, he's stopped shivering and he's talking daft.
She was running in that heat and she's stopped sweating, she doesn't know me.
An adder got my ankle, it's up to my knee now and I feel sick.
A monkey had a go at my daughter's arm in Bali yesterday.
Something with eight legs bit me in the banana box and my belly muscles have gone rock hard.
Human bite on my knuckle from a scrap, it's swollen tight and I can't straighten it, red going up the arm.
I've stopped wanting to wake up and I've put the dog with my mum, tonight's the night.
I've got everything lined up on the bedside table and I'm just waiting for my wife to go to work.
I'm sitting in the multi storey on the top deck.
I wrote the cards for the kids' birthdays up to eighteen.
He texted sorry to everyone and turned his phone off, his van's by the reservoir.
My daughter's locked herself in the bathroom with dad's razor and there's red under the door.
She's sixteen, she showed me the photo of the bridge and said that's Friday sorted.
They're telling me to do it, the ones in the radiator, and I've the carving knife here.
I keep seeing my hands round the baby's neck, I've put her outside the door.
He says the baby's not ours, it's a copy and he has to send it back.
My wife gave birth last week, she hasn't slept, she says she's the queen of heaven and took the baby up on the roof.
I'm going round there with a bat, he won't be walking after.
He put his arm across my throat until I went, I've got a husky voice now.
He's outside my door with a petrol can.
Please don't ring, he's in the next room, I can't get out and he's taken the children's shoes.
They did it behind the club last night, I've not washed.
My uncle comes in my room, he was in last night, I'm eleven.
There are marks like fingers on my three month old's back, the childminder says he rolled.
They keep my passport and lock the gate, there are six of us and Maria can't get up any more.
They're taking me to Gambia for the cutting next week, I'm fourteen.
I've not kept water down since Friday, my tongue's like carpet and the baby hasn't had a wet nappy.
She makes herself sick ten times a day and now her heart's jumping, she weighs less than her little sister.
My condom split with a man I don't know, yesterday, he told me after he's positive.
He's stopped, he's just stopped, he's on the rug.
There's no one in there, I'm shouting and shaking him and nothing.
She does a big breath, then nothing for ages, then another.
The midwife's gone and the baby's blue round the mouth when she feeds.
My three week old stops for ten seconds and then starts again with a jerk, he's got a snuffle.
He went limp and dark and then he was fine, two minutes, he's four weeks.
She's had her third blue inhaler today and she can't finish her toast for puffing.
My oxygen thing says seventy nine and I'm on the cylinder already.
Her throat closed after the dentist's jab, we used the pen, she's OK now, do we still need to come?
His leg swelled up red, then blistered, now he's saying it doesn't hurt at all and he's babbling.
I had my tonsils out last week and I keep swallowing blood.
It's not stopped since four, I'm on the apixaban and I've gone through three towels with my nose.
I banged my leg on the tow bar and it's up like a rugby ball, I'm on thinners.
My brother's stung all over by hornets and he's swaying.
Doctor put me on new water pills and I've not known what year it is since morning.
My husband's pulse is thirty four and he keeps going off in the middle of a sentence.
I can't lift my head off the pillow and my eyelids keep falling, I've the myasthenia.
My wound's come open and I can see something grey and shiny.
Tube's come out of his neck and he's whistling.
The shunt boy, he's got the head again and his eyes are stuck looking down.
My granddaughter's eyes have rolled up, she's hot, she's not stopped jigging.
Auntie has been sick black and she's clutching, says she's on her way.
My father is not talking since one hour, only moving one hand, please tell what to do.
Sir my wife is eight months and fits are coming.
Abeg, my pikin is hot and he is not opening eye.
The child is purging and vomiting, eyes have gone inside, no urine from morning.
Chest is paining me like stone, I am sweating, we are far from hospital.
My mother has fallen and one side is not working, she is having sugar also.
Me da's after takin a turn at the mart, he's a bad colour and not himself at all.
The wean's lips are away blue, she's grunting.
Bairn's gone all limp and she'll no take her bottle.
Boy's gone proper grey and his breathing's all catchy, I don't like it.
Somethin aint right wit my chest, feel like a truck on it n my arm all numb.
yo my boy took like 6 bars n some lean he not waking up
help shes not brething right and her face is blu
cant feel my rite side droped my cup
my babys rash dosnt go wen i press a glas
hes bin sick blood loads of it
i think im goin to do it tonite i got the tablets
cant brethe lips swelin ate nuts
dad colapsed his face is funy
im bleeding so much its thru the matress 12 wks
my sons sugar is hi and hes breething funny
she tuk all her mums tablits
I can't get him to look at me, his head keeps rolling and his skin's like putty.
She was laughing, then she put her hand to her head, then she was on the carpet.
He's not right, he's gone that colour again, and his eyes are all over the place.
Please come, my mate's on the deck, he's not moving his chest.
My wife's sat on the edge of the bed with her mouth open trying to catch it, she can't lie back.
Grandpa's dribbling and his one hand is just hanging there like a glove.
I woke up and my whole left side belongs to somebody else.
I'm reading this out to my phone because my eyes won't line up.
My words are all there in my head but soup comes out.
The ground keeps tipping to the right and I've been throwing up since, I can't walk to the door.
My head is splitting open at the back, worst thing ever, it took one second.
Every morning it's like an axe and I vomit and then it lifts, and now the road signs are doubled.
He's hot, he's moaning, he won't have the lamp on, he can't put his chin down.
My student's gone all blank, picking at his sleeve, and it hasn't ended for a quarter of an hour.
She's had three of those shakes since tea and not woken up in between.
I blacked out and came to with blood in my mouth and wet trousers.
Mum doesn't know where the bathroom is in her own house, started today.
Since I landed on my tail bone I can't tell when I'm going.
I've had cancer in my bones and now my feet don't know where the floor is.
The weakness is climbing, ankles on Monday, knees yesterday, now my hips.
I can't shrug off this chest thing, it's going into my teeth and I feel sick as a dog.
It's like indigestion but I'm pouring with sweat and I've a feeling I won't see tomorrow.
My dad's gripping the arms of the chair, his face is like ash, says it's only a bit of wind.
I ran for the train and everything went to a tunnel and I was on the platform floor.
My heart's been galloping for an hour and I feel I might go over.
It's a ripping thing, it started in front and went through to the back like a zip.
I've flown back from Perth, one leg's twice the other and I can't fill my lungs.
I gave birth ten days ago and it's like a knife when I breathe in.
I coughed and the tissue was solid red, three of them now.
He's asthmatic, he's gone quiet and he's getting tired, the wheeze has stopped.
She's leaning forward with her tongue out, spit pouring, making a noise like a saw.
The cough is like a dog's and he's drawing in at the neck even sitting still.
My baby's nostrils are flaring and she's too busy breathing to feed.
My carer's just found me, I've gone blue round the edges she says, I've got the bad lungs.
I've a metal taste, hives and my belly's in knots, I took the new antibiotic twenty minutes ago.
The bee got me in the throat and I can feel it closing.
My face has blown up on one side, no rash, I take pril something.
She keeps shivering so hard the bed moves and her arms look like a map.
I've got a waterworks infection and I've come over freezing and I don't know what I'm saying.
He's eighty four, breathing like he's run a race, won't eat, hot forehead, his feet are purple.
My section scar's weeping and I've got the shakes, day six.
Baby's four days old, she's gone off the breast and she's cool to touch.
He's three weeks, a hundred and one by the thermometer.
I'm on day eight of the chemo, thirty eight on the dot.
I have no spleen, I feel like I've been hit by a bus.
I take the tacro for my liver, now it's thirty nine and I'm wobbly.
We were in Ghana last month, he's got a fever every other day and he's drifting.
There's gas under the skin of his leg, it crackles when I press it.
My tooth abscess has gone down into my neck and my tongue's lifted up.
His eye won't move and it's swollen shut, he's been snotty all week and he's hot.
The toddler won't put weight on it, screams if I move the hip, temperature of thirty nine.
My back's been agony since the epidural and now I've a fever and heavy legs.
I've brought up a bowl of blood, dark, with bits in.
My poo's been like tar for two days and I can't stand for long.
I keep passing clots from my back end, I'm on the heart thinners.
I daren't move, even the car going over bumps nearly killed me, my belly's solid.
I'm eighty, my tummy hurts more than it looks like it should, I've the flutter in my heart.
My dad's bent over with his belly and back and he's turned grey, he's got a swelling in the main pipe.
She screams, pulls up her knees, then goes white and floppy, and it keeps coming round.
He's three weeks and what came up was bright green.
There's a lump at the top of my leg, it's gone purple and I can't stop being sick.
My skin's turned yellow, I'm burning and I've the pain up under the ribs.
He swallowed a magnet, then another, I think they've stuck together.
My six year old's puking and the scales battery's gone from the drawer.
I've not weed since yesterday, I'm seventy and my belly's out like a football.
My side's in agony with a stone and I've started shaking with a fever.
I missed dialysis over the weekend, my arms are weak and my heart's skipping.
My boy's had bloody runs, now he's puffy, pale, and hardly weeing.
One of my balls is up high and hurts so bad I'm seeing stars.
He's had it for five hours since that injection, it's like iron and really sore.
It's a sharp one in my side, I'm late, and I nearly fainted in Tesco.
I'm ten weeks, it's pouring out, with big lumps and I'm going dizzy.
I'm thirty five weeks, my sight's gone funny and my hands look like gloves.
The baby's stopped his morning gymnastics and I'm thirty three weeks.
I'm bleeding, bright red, no pain, they said it was lying low.
I've had a gush and there's a loop of something there.
Her feet are showing, not the head, we're in the lift.
I had twins last night, I've soaked the mattress and I'm going cold.
My pelvis hurts so bad and I've a fever and stinking discharge, I can't walk upright.
A tampon was in for days, now I've a rash like sunburn and I'm being sick and feverish.
My ovary's got a cyst, it's gone all of a sudden like a knife and I'm throwing up.
My sugars are thirty and I can't stop panting or being sick.
She's floppy, sweaty and five years old with the diabetes, the meter says one point nine.
My gran's on the gliclazide, I can't get her to wake up properly.
He has no cortisol of his own and he's been vomiting since last night, he's grey.
He's hot and shaking and heart two hundred, he stopped his thyroid tablets.
My sickle boy, six, he can't move one arm since breakfast.
Sickle, and my willy's been up for six hours, I'm crying.
My sight just went in one eye, like a light switch.
I've got a red eye, it's rock hard and I'm being sick with the pain.
The cement went in his eye.
I was hammering and now my pupil's a funny shape.
My grandson drank from the lemonade bottle in the shed and his mouth's burnt.
My toddler's been in nan's handbag, the heart pills are all over the floor and his tongue's white.
She took a handful an hour ago and says she'll be fine, she won't get in the car.
He's on the methadone and he's snoring funny, his lips look grey.
They said it was ket but he's hot as fire and stiff and fitting.
I mixed bleach with the other one to do the loo and I can't stop coughing, my chest's tight.
My alarm for the gas is going and we've all got headaches.
My carbon thing's beeping and my wife's being sick.
I've been off the beer two days, I've had a fit and there's a man in the curtain.
I'm on two things for my mood and one for pain, now my jaw's clenched and I'm dripping and jerking.
My mouth and eyes are peeling since the new epilepsy tablets.
The snake had a zigzag on its back, my hand's the size of a boxing glove.
A bat got tangled in my hair in Peru and I think it nipped me.
He's been in the hot van for hours, he's not sweating and he's rambling.
I'm so cold I've stopped feeling it and I just want to sleep in the snow.
We pulled her out of the bath, she's breathing but gurgly.
A wall fell on my legs and they've only just got it off, four hours.
The cast is so tight my fingers are blue.
I put my hand through the window and it's pumping.
He's been knifed, it's a small hole but he's going white.
The bone's through, he was playing football.
She fell down the whole flight, she's eighty, can't get up and one leg looks short.
My baby fell off the bed, there's a boggy lump and he's sleepy.
He came off at sixty on the A1, says he's OK but he's slurring.
I can see the top of my finger on the chopping board.
I went over the handlebars, my neck cracks and my hands have electric in them.
My baby stopped and went blue for a minute in his chair, then came back, he's fine now.
I'd be better off out of the way, I've the car running in the garage.
My phone's on four percent and I'm on the wrong side of the railing.
He took his dad's shotgun and the dog and went up the woods, left his wedding ring on the side.
I've cut too deep this time, the towel's full.
I drank the stuff for the drains.
My son says the neighbours have put something in the walls and he's sharpening a stake for them.
My sister's seeing devils in her newborn's eyes.
She's not eaten for nine days, she fainted on the stairs, her pulse is thirty eight.
He squeezed my neck till I wet myself, I'm in the loo at work.
I was drugged, I woke in a strange flat, I hurt down there.
My teacher makes me do things in the store cupboard, he did today.
My nephew is four months and his arm's hanging, nobody knows how.
They hit mother in the home, I've seen her arms, and she's not been fed.
I'm fifteen, they've booked my wedding in Lahore for Saturday, I can't get out.
A needle from the park bin went into my palm this morning.
My chicken pox girl is breathing fast and the spots have gone black round the edges.
My foot's got a black toe that smells and I'm diabetic and shivery.
`)
