// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const brands: string = `Abelcet	amphotericin b
Abilify	aripiprazole
Abilify Maintena	aripiprazole
Accuneb	albuterol
Acetadote	acetylcysteine
Activase	alteplase
Adderall XR	amphetamine;dextroamphetamine
Adenocard	adenosine
Adenoscan	adenosine
Adzenys XR-ODT	amphetamine
Agrylin	anagrelide
Albenza	albendazole
Aloprim	allopurinol
AmBisome	amphotericin b
Amjevita	adalimumab
Amoxil	amoxicillin
Apokyn	apomorphine
Arimidex	anastrozole
Aristada	aripiprazole lauroxil
Astelin	azelastine
Astepro	azelastine
Atorvaliq	atorvastatin
AtroPen	atropine
Axert	almotriptan
Azactam	aztreonam
Azasan	azathioprine
AzaSite	azithromycin
Azelex	azelaic acid
Brovana	arformoterol
Campral	acamprosate
Cathflo Activase	alteplase
Caverject	alprostadil
Cayston	aztreonam
Cinvanti	aprepitant
Cyltezo	adalimumab
Differin	adapalene
Dyanavel XR	amphetamine
Edex	alprostadil
Elavil	amitriptyline
Eliquis	apixaban
Emend	aprepitant
Eraxis	anidulafungin
Erleada	apalutamide
Ethyol	amifostine
Evekeo	amphetamine
Eylea	aflibercept
FeverAll	acetaminophen
Finacea	azelaic acid
Fosamax	alendronate
Fungizone	amphotericin b
Gilotrif	afatinib
Gocovri	amantadine
Hadlima	adalimumab
Hepsera	adefovir
Humira	adalimumab
Hyrimoz	adalimumab
Imuran	azathioprine
Inlyta	axitinib
Kineret	anakinra
Lemtrada	alemtuzumab
Letairis	ambrisentan
Lotronex	alosetron
Mepron	atovaquone
Midamor	amiloride
Moxatag	amoxicillin
Mucomyst	acetylcysteine
Nexterone	amiodarone
Nurtec ODT	rimegepant
Nuvigil	armodafinil
Ofirmev	acetaminophen
Optivar	azelastine
Orencia	abatacept
Osmolex ER	amantadine
Otezla	apremilast
Pacerone	amiodarone
Panadol	acetaminophen
ProAir HFA	albuterol
ProAir RespiClick	albuterol
Proleukin	aldesleukin
Reyataz	atazanavir
Saphris	asenapine
Sectral	acebutolol
Sitavig	acyclovir
Soriatane	acitretin
Strattera	atomoxetine
Symmetrel	amantadine
Tecentriq	atezolizumab
Trimox	amoxicillin
Trisenox	arsenic trioxide
Tudorza Pressair	aclidinium
Uroxatral	alfuzosin
Ventolin HFA	albuterol
Verzenio	abemaciclib
Vidaza	azacitidine
Xanax	alprazolam
Xanax XR	alprazolam
Z-Pak	azithromycin
Ziagen	abacavir
Zithromax	azithromycin
Zmax	azithromycin
Zovirax	acyclovir
Zyloprim	allopurinol
Zytiga	abiraterone`;
