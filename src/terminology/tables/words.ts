// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const words: string = `dose-unit	actuation	puff
dose-unit	cap	capsule
dose-unit	caps	capsule
dose-unit	cc	mL
dose-unit	drops	drop
dose-unit	gm	g
dose-unit	gr	g?
dose-unit	gram	g
dose-unit	grams	g
dose-unit	gtt	drop
dose-unit	gtts	drop
dose-unit	inhalation	puff
dose-unit	iu	[iU]
dose-unit	mcg	ug
dose-unit	meq	meq
dose-unit	microgram	ug
dose-unit	micrograms	ug
dose-unit	milligram	mg
dose-unit	milligrams	mg
dose-unit	milliliter	mL
dose-unit	ml	mL
dose-unit	puff(s)	puff
dose-unit	puffs	puff
dose-unit	spray(s)	spray
dose-unit	tab	tablet
dose-unit	tablespoon	15 mL
dose-unit	tablet(s)	tablet
dose-unit	tabs	tablet
dose-unit	tbsp	15 mL
dose-unit	teaspoon	5 mL
dose-unit	tsp	5 mL
dose-unit	u	[iU]
dose-unit	unit	[iU]
dose-unit	units	[iU]
dose-unit	unt	[iU]
dose-unit	µg	ug
dose-unit	μg	ug
form	aepb	dry powder inhaler
form	aerosol, metered	metered dose inhaler
form	aers	metered dose inhaler
form	ampule	injectable solution
form	auto injector	auto-injector
form	auto-injector	auto-injector
form	autoinjector	auto-injector
form	autoinjector pen	pen injector
form	breath activated powder inhaler	dry powder inhaler
form	cap	oral capsule
form	cap er	extended release oral capsule
form	caplet	oral tablet
form	caps	oral capsule
form	capsule	oral capsule
form	capsule delayed release	delayed release oral capsule
form	capsule extended release	extended release oral capsule
form	capsule, delayed release	delayed release oral capsule
form	capsule, extended release	extended release oral capsule
form	capsules	oral capsule
form	chew	chewable tablet
form	chew tab	chewable tablet
form	chewable	chewable tablet
form	chewable tablet	chewable tablet
form	controlled release tablet	extended release oral tablet
form	cp12	extended release oral capsule
form	cp24	extended release oral capsule
form	cpcr	extended release oral capsule
form	cpdr	delayed release oral capsule
form	cr tablet	extended release oral tablet
form	crea	topical cream
form	cream	topical cream
form	crm	topical cream
form	delayed release oral capsule	delayed release oral capsule
form	delayed release oral tablet	delayed release oral tablet
form	disintegrating oral tablet	disintegrating oral tablet
form	diskus	dry powder inhaler
form	dpi	dry powder inhaler
form	dr capsule	delayed release oral capsule
form	dr tablet	delayed release oral tablet
form	dry powder inhaler	dry powder inhaler
form	ear drops	otic solution
form	ec tablet	delayed release oral tablet
form	effervescent	effervescent oral tablet
form	effervescent oral tablet	effervescent oral tablet
form	elixir	oral solution
form	ellipta	dry powder inhaler
form	enteric coated tablet	delayed release oral tablet
form	enteric-coated	delayed release oral tablet
form	er capsule	extended release oral capsule
form	er tablet	extended release oral tablet
form	extended release oral capsule	extended release oral capsule
form	extended release oral tablet	extended release oral tablet
form	extended-release tablet	extended release oral tablet
form	eye drops	ophthalmic solution
form	film coated tablet	oral tablet
form	film-coated tablet	oral tablet
form	flexpen	pen injector
form	for susp	oral suspension
form	gel	topical gel
form	gelcap	oral capsule
form	gtts	ophthalmic solution
form	handihaler	dry powder inhaler
form	hfa	metered dose inhaler
form	hfa inhaler	metered dose inhaler
form	hfaa	metered dose inhaler
form	inh soln	inhalation solution
form	inhalation aerosol	metered dose inhaler
form	inhalation solution	inhalation solution
form	inhaler	metered dose inhaler
form	inj	injectable solution
form	injectable	injectable solution
form	injectable solution	injectable solution
form	injection	injectable solution
form	injection, solution	injectable solution
form	kwikpen	pen injector
form	la tablet	extended release oral tablet
form	liquid	oral solution
form	liquid filled capsule	oral capsule
form	lotion	topical lotion
form	lotn	topical lotion
form	loz	lozenge
form	lozenge	lozenge
form	mdi	metered dose inhaler
form	metered dose inhaler	metered dose inhaler
form	nasal inhaler	nasal spray
form	nasal spray	nasal spray
form	nasal susp	nasal spray
form	neb	inhalation solution
form	nebs	inhalation solution
form	nebu	inhalation solution
form	nebulizer solution	inhalation solution
form	odt	disintegrating oral tablet
form	oint	topical ointment
form	ointment	topical ointment
form	ophth soln	ophthalmic solution
form	ophthalmic drops	ophthalmic solution
form	ophthalmic solution	ophthalmic solution
form	oral cap	oral capsule
form	oral capsule	oral capsule
form	oral liquid	oral solution
form	oral powder	oral powder
form	oral soln	oral solution
form	oral solution	oral solution
form	oral susp	oral suspension
form	oral suspension	oral suspension
form	oral tab	oral tablet
form	oral tablet	oral tablet
form	orally disintegrating tablet	disintegrating oral tablet
form	otic drops	otic solution
form	otic solution	otic solution
form	pack, powder	oral powder
form	packet	oral powder
form	patch	transdermal system
form	pen	pen injector
form	pen injector	pen injector
form	pfs	prefilled syringe
form	po tab	oral tablet
form	powder	oral powder
form	powder, inhalation	dry powder inhaler
form	pre-filled syringe	prefilled syringe
form	prefilled syringe	prefilled syringe
form	pt24	transdermal system
form	pt72	transdermal system
form	ptwk	transdermal system
form	pwd	oral powder
form	rapid dissolve tablet	disintegrating oral tablet
form	rectal supp	rectal suppository
form	rectal suppository	rectal suppository
form	sl tab	sublingual tablet
form	softgel	oral capsule
form	soln	oral solution
form	soln for injection	injectable solution
form	solostar	pen injector
form	solution for injection	injectable solution
form	solution for nebulization	inhalation solution
form	solution, oral	oral solution
form	spray, nasal	nasal spray
form	sr capsule	extended release oral capsule
form	sr tablet	extended release oral tablet
form	subl	sublingual tablet
form	sublingual tablet	sublingual tablet
form	supp	rectal suppository
form	suppository	rectal suppository
form	susp	oral suspension
form	suspension for reconstitution	oral suspension
form	suspension, oral	oral suspension
form	sustained release tablet	extended release oral tablet
form	syringe	prefilled syringe
form	syrup	oral solution
form	tab	oral tablet
form	tab er	extended release oral tablet
form	tab er 24h	extended release oral tablet
form	tablet	oral tablet
form	tablet delayed release	delayed release oral tablet
form	tablet extended release	extended release oral tablet
form	tablet, chewable	chewable tablet
form	tablet, delayed release	delayed release oral tablet
form	tablet, disintegrating	disintegrating oral tablet
form	tablet, extended release	extended release oral tablet
form	tablet, film coated	oral tablet
form	tablet, sublingual	sublingual tablet
form	tablets	oral tablet
form	tabs	oral tablet
form	tb12	extended release oral tablet
form	tb24	extended release oral tablet
form	tbcr	extended release oral tablet
form	tbdp	disintegrating oral tablet
form	tbec	delayed release oral tablet
form	tbef	effervescent oral tablet
form	tbl	oral tablet
form	td patch	transdermal system
form	topical cream	topical cream
form	topical gel	topical gel
form	topical lotion	topical lotion
form	topical ointment	topical ointment
form	transdermal patch	transdermal system
form	transdermal system	transdermal system
form	troche	lozenge
form	vag cream	vaginal cream
form	vaginal cream	vaginal cream
form	vial	injectable solution
form	xl tablet	extended release oral tablet
form	xr capsule	extended release oral capsule
form	xr tablet	extended release oral tablet
frequency	1 time daily	1
frequency	1 time per day	1
frequency	1 time per week	0.142857
frequency	1 to 2 times daily	1-2
frequency	1-2 times a day	1-2
frequency	1x/day	1
frequency	1xd	1
frequency	2 times a day	2
frequency	2 times a day with meals	2
frequency	2 times a week	0.285714
frequency	2 times daily	2
frequency	2-3 times a day	2-3
frequency	2x daily	2
frequency	2x/day	2
frequency	2x/week	0.285714
frequency	3 times a day	3
frequency	3 times a day with meals	3
frequency	3 times daily	3
frequency	3-4 times a day	3-4
frequency	3x/day	3
frequency	3x/week	0.428571
frequency	4 times a day	4
frequency	4 times a day before meals and at bedtime	4
frequency	4 times daily	4
frequency	4x/day	4
frequency	5 times a day	5
frequency	5x/day	5
frequency	6 times a day	6
frequency	achs	4
frequency	alternate days	0.5
frequency	annually	0.002738
frequency	as directed	UNSPEC
frequency	as needed	PRN
frequency	at bedtime	1
frequency	b.i.d.	2
frequency	bedtime	1
frequency	before breakfast	1
frequency	bid	2
frequency	bid ac	2
frequency	bid pc	2
frequency	bid with meals	2
frequency	biw	0.285714
frequency	biweekly	0.071429
frequency	continuous	CONT
frequency	daily	1
frequency	daily with breakfast	1
frequency	every 12 hours	2
frequency	every 12 months	0.002738
frequency	every 12 weeks	0.010951
frequency	every 14 days	0.071429
frequency	every 2 days	0.5
frequency	every 2 hours	12
frequency	every 2 weeks	0.071429
frequency	every 24 hours	1
frequency	every 28 days	0.035714
frequency	every 3 days	0.333333
frequency	every 3 hours	8
frequency	every 3 months	0.010951
frequency	every 30 days	0.032854
frequency	every 4 hours	6
frequency	every 4 to 6 hours	4-6
frequency	every 4 weeks	0.035714
frequency	every 48 hours	0.5
frequency	every 6 hours	4
frequency	every 6 months	0.005476
frequency	every 6 to 8 hours	3-4
frequency	every 7 days	0.142857
frequency	every 72 hours	0.333333
frequency	every 8 hours	3
frequency	every 90 days	0.010951
frequency	every day	1
frequency	every evening	1
frequency	every hour	24
frequency	every month	0.032854
frequency	every morning	1
frequency	every night	1
frequency	every other day	0.5
frequency	every other week	0.071429
frequency	every third day	0.333333
frequency	every week	0.142857
frequency	five times daily	5
frequency	fortnightly	0.071429
frequency	four times a day	4
frequency	four times daily	4
frequency	hourly	24
frequency	hs	1
frequency	if needed	PRN
frequency	in the morning	1
frequency	monday wednesday friday	0.428571
frequency	monthly	0.032854
frequency	morning and evening	2
frequency	mwf	0.428571
frequency	nightly	1
frequency	od	1
frequency	once	ONCE
frequency	once a day	1
frequency	once a month	0.032854
frequency	once a week	0.142857
frequency	once a year	0.002738
frequency	once daily	1
frequency	once daily at bedtime	1
frequency	once weekly	0.142857
frequency	one time	ONCE
frequency	one time a day	1
frequency	one-time dose	ONCE
frequency	p.r.n.	PRN
frequency	prn	PRN
frequency	q 12 h	2
frequency	q 4 h	6
frequency	q 6 h	4
frequency	q 8 h	3
frequency	q day	1
frequency	q month	0.032854
frequency	q week	0.142857
frequency	q.d.	1
frequency	q.i.d.	4
frequency	q.o.d.	0.5
frequency	q12h	2
frequency	q1h	24
frequency	q24h	1
frequency	q2d	0.5
frequency	q2h	12
frequency	q2wk	0.071429
frequency	q3 months	0.010951
frequency	q3d	0.333333
frequency	q3h	8
frequency	q4-6h	4-6
frequency	q4-6h prn	4-6
frequency	q48h	0.5
frequency	q4h	6
frequency	q4wk	0.035714
frequency	q6 months	0.005476
frequency	q6-8h	3-4
frequency	q6h	4
frequency	q72h	0.333333
frequency	q7d	0.142857
frequency	q8-12h	2-3
frequency	q8h	3
frequency	qam	1
frequency	qd	1
frequency	qday	1
frequency	qh	24
frequency	qhs	1
frequency	qid	4
frequency	qid ac	4
frequency	qid pc	4
frequency	qid with meals and at bedtime	4
frequency	qmonth	0.032854
frequency	qod	0.5
frequency	qpm	1
frequency	quarterly	0.010951
frequency	qwk	0.142857
frequency	see instructions	UNSPEC
frequency	six times daily	6
frequency	stat	ONCE
frequency	t.i.d.	3
frequency	three times a day	3
frequency	three times a week	0.428571
frequency	three times daily	3
frequency	three times weekly	0.428571
frequency	thrice daily	3
frequency	tid	3
frequency	tid ac	3
frequency	tid pc	3
frequency	tid with meals	3
frequency	tiw	0.428571
frequency	twice a day	2
frequency	twice a week	0.285714
frequency	twice a year	0.005476
frequency	twice daily	2
frequency	twice weekly	0.285714
frequency	two times a day	2
frequency	two times daily	2
frequency	ud	UNSPEC
frequency	use as directed	UNSPEC
frequency	weekly	0.142857
frequency	when required	PRN
frequency	with breakfast	1
frequency	with dinner	1
frequency	x1	ONCE
frequency	yearly	0.002738
meal-timing	a.c.	before meals
meal-timing	ac	before meals
meal-timing	c	with meals
meal-timing	cc	with meals
meal-timing	hs	at bedtime
meal-timing	p.c.	after meals
meal-timing	pc	after meals
meal-timing	qac	before meals
meal-timing	with food	with meals
release	cd	ER
release	controlled release	ER
release	cr	ER
release	delayed release	DR
release	dr	DR
release	ec	DR
release	enteric coated	DR
release	er	ER
release	extended release	ER
release	extended-release	ER
release	gastro-resistant	DR
release	immediate release	IR
release	ir	IR
release	la	ER
release	long acting	ER
release	modified release	ER
release	mr	ER
release	prolonged release	ER
release	regular release	IR
release	sr	ER
release	sustained release	ER
release	xl	ER
release	xr	ER
route	26643006	oral
route	34206005	subcutaneous
route	447694001	inhalation
route	47625008	intravenous
route	78421000	intramuscular
route	ad	otic
route	apply	topical
route	as	otic
route	au	otic
route	bladder	intravesical
route	both ears	otic
route	both eyes	ophthalmic
route	BU	buccal
route	buccal	buccal
route	buccally	buccal
route	by inhalation	inhalation
route	by mouth	oral
route	C28161	intramuscular
route	C38192	otic
route	C38193	buccal
route	C38210	epidural
route	C38216	inhalation
route	C38223	intra-articular
route	C38238	intradermal
route	C38252	intravesical
route	C38267	intrathecal
route	C38276	intravenous
route	C38284	nasal
route	C38287	ophthalmic
route	C38288	oral
route	C38295	rectal
route	C38299	subcutaneous
route	C38300	sublingual
route	C38304	topical
route	C38305	transdermal
route	C38313	vaginal
route	C38676	percutaneous
route	cutaneous	topical
route	each nostril	nasal
route	ear	otic
route	epidural	epidural
route	epidurally	epidural
route	eye	ophthalmic
route	feeding tube	per tube
route	g-tube	per tube
route	gt	per tube
route	i.m.	intramuscular
route	i.v.	intravenous
route	ia	intra-articular
route	id	intradermal
route	ID	intradermal
route	IH	inhalation
route	im	intramuscular
route	IM	intramuscular
route	in ear	otic
route	in eye	ophthalmic
route	in nose	nasal
route	inh	inhalation
route	inhalation	inhalation
route	inhaled	inhalation
route	intra-articular	intra-articular
route	intradermal	intradermal
route	intradermally	intradermal
route	intramuscular	intramuscular
route	intramuscularly	intramuscular
route	intranasal	nasal
route	intrathecal	intrathecal
route	intrathecally	intrathecal
route	intravenous	intravenous
route	intravenous route	intravenous
route	intravenously	intravenous
route	intravesical	intravesical
route	it	intrathecal
route	iv	intravenous
route	IV	intravenous
route	iv push	intravenous
route	ivp	intravenous
route	ivpb	intravenous
route	mouth	oral
route	nas	nasal
route	nasal	nasal
route	nasogastric	per tube
route	nebulized	inhalation
route	ng	per tube
route	ngt	per tube
route	nostril	nasal
route	NS	nasal
route	od	ophthalmic
route	OP	ophthalmic
route	ophth	ophthalmic
route	ophthalmic	ophthalmic
route	oral	oral
route	oral inhalation	inhalation
route	oral route	oral
route	oral use	oral
route	orally	oral
route	os	ophthalmic
route	OT	otic
route	otic	otic
route	ou	ophthalmic
route	p.o.	oral
route	peg	per tube
route	per os	oral
route	per rectum	rectal
route	per tube	per tube
route	per vagina	vaginal
route	perc	percutaneous
route	percutaneous	percutaneous
route	po	oral
route	PO	oral
route	pr	rectal
route	PR	rectal
route	pv	vaginal
route	rectal	rectal
route	rectally	rectal
route	respiratory (inhalation)	inhalation
route	respiratory tract	inhalation
route	s.c.	subcutaneous
route	sc	subcutaneous
route	SC	subcutaneous
route	skin	topical
route	sl	sublingual
route	SL	sublingual
route	sq	subcutaneous
route	sub-q	subcutaneous
route	subcut	subcutaneous
route	subcutaneous	subcutaneous
route	subcutaneously	subcutaneous
route	sublingual	sublingual
route	sublingually	sublingual
route	subq	subcutaneous
route	td	transdermal
route	to skin	topical
route	top	topical
route	topical	topical
route	topically	topical
route	TP	topical
route	transdermal	transdermal
route	transdermally	transdermal
route	under the skin	subcutaneous
route	under the tongue	sublingual
route	vaginal	vaginal
route	vaginally	vaginal
route	VG	vaginal
salt	acetate	
salt	acetonide	
salt	alafenamide	
salt	aluminum	
salt	ammonium	
salt	anhydrous	
salt	arginine	
salt	aspartate	
salt	axetil	
salt	benzoate	
salt	besilate	
salt	besylate	
salt	bisulfate	
salt	bitartrate	
salt	bromide	
salt	butyrate	
salt	calcium	
salt	camsylate	
salt	caproate	
salt	chloride	
salt	cilexetil	
salt	citrate	
salt	cypionate	
salt	decanoate	
salt	dihydrate	
salt	dihydrochloride	
salt	dihydrogen citrate	
salt	dimaleate	
salt	diolamine	
salt	diphosphate	
salt	dipotassium	
salt	dipropionate	
salt	disodium	
salt	disoproxil	
salt	ditartrate	
salt	edisylate	
salt	embonate	
salt	enanthate	
salt	erbumine	
salt	estolate	
salt	esylate	
salt	etexilate	
salt	ethanolamine	
salt	ethylsuccinate	
salt	fluoride	
salt	free base	
salt	fumarate	
salt	furoate	
salt	glucoheptonate	
salt	gluconate	
salt	hemifumarate	
salt	hemihydrate	
salt	hemisulfate	
salt	heptahydrate	
salt	hexahydrate	
salt	hexanoate	
salt	human	
salt	hyclate	
salt	hydrate	
salt	hydrobromide	
salt	hydrochloride	
salt	hydrogen	
salt	hydrogen sulfate	
salt	iodide	
salt	isethionate	
salt	lactate	
salt	lactobionate	
salt	lithium	
salt	lysine	
salt	magnesium	
salt	malate	
salt	maleate	
salt	marboxil	
salt	medoxomil	
salt	meglumine	
salt	mesylate	
salt	mofetil	
salt	monohydrate	
salt	monohydrochloride	
salt	monosodium	
salt	napsylate	
salt	nitrate	
salt	olamine	
salt	orotate	
salt	oxalate	
salt	palmitate	
salt	pamoate	
salt	pentahydrate	
salt	phosphate	
salt	phosphate sodium	
salt	pidolate	
salt	pivoxil	
salt	polistirex	
salt	potassium	
salt	propionate	
salt	proxetil	
salt	recombinant	
salt	resinate	
salt	salicylate	
salt	sesquihydrate	
salt	sodium	
salt	stearate	
salt	stinoprate	
salt	succinate	
salt	succinate sodium	
salt	sulfate	
salt	sulphate	
salt	tartrate	
salt	teoclate	
salt	tetrahydrate	
salt	tosilate	
salt	tosylate	
salt	trihydrate	
salt	trisodium	
salt	trometamol	
salt	tromethamine	
salt	undecanoate	
salt	valerate	
salt	xinafoate	
salt	zinc	
salt-keep	aluminum hydroxide	aluminum hydroxide
salt-keep	ammonium chloride	ammonium chloride
salt-keep	barium sulfate	barium sulfate
salt-keep	calcium carbonate	calcium carbonate
salt-keep	calcium chloride	calcium chloride
salt-keep	calcium gluconate	calcium gluconate
salt-keep	ferrous gluconate	ferrous gluconate
salt-keep	ferrous sulfate	ferrous sulfate
salt-keep	lithium carbonate	lithium carbonate
salt-keep	magnesium citrate	magnesium citrate
salt-keep	magnesium oxide	magnesium oxide
salt-keep	magnesium sulfate	magnesium sulfate
salt-keep	potassium chloride	potassium chloride
salt-keep	potassium citrate	potassium citrate
salt-keep	potassium phosphate	potassium phosphate
salt-keep	silver nitrate	silver nitrate
salt-keep	sodium bicarbonate	sodium bicarbonate
salt-keep	sodium chloride	sodium chloride
salt-keep	sodium fluoride	sodium fluoride
salt-keep	sodium hypochlorite	sodium hypochlorite
salt-keep	sodium phosphate	sodium phosphate
salt-keep	zinc oxide	zinc oxide
salt-keep	zinc sulfate	zinc sulfate`;
