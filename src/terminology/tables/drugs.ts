// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const drugs: string = `~|injection~|oral capsule~|oral tablet~|otic solution~|extended release oral tablet~ER|injectable solution~|oral solution~|tablet for oral suspension~|prefilled syringe~|chewable tablet~|oral powder~|pack~|disintegrating oral tablet~|oral suspension~|powder for oral solution~|effervescent oral tablet~|granules for oral solution~|pill~|vaginal gel~|dry powder inhaler~|topical cream~|topical gel~|medicated pad~|pen injector~|metered dose inhaler~|inhalation solution~|inhalant solution~|inhalant powder~|inhalant product~|inhalation spray~|topical powder~|auto-injector~|topical ointment~|nasal gel~|medicated patch~|topical solution~|sublingual tablet~|delayed release oral capsule~DR|extended release oral capsule~ER|cartridge~|delayed release oral tablet~DR|chewing gum~|rectal suppository~|extended release enteric coated tablet~ER|extended release enteric coated capsule~ER|enteric coated tablet~DR|oral lozenge~|extended release tablet~ER|oral film~|disintegrating tablet~|enteric coated capsule~DR|extended release capsule~ER|metered dose nasal spray~|injectable suspension~|ophthalmic ointment~|topical spray~|oral granules~|granules for oral suspension~|powder for intravesical suspension~|ophthalmic solution~|topical lotion~|topical foam~|medicated liquid soap~|vaginal cream~|oral gel~|oral cream~|oral ointment~|rectal ointment~|mucous membrane topical solution~|mucosal spray~|oral paste~|enema~|medicated bar soap~|intratracheal suspension~|topical suspension~|ophthalmic suspension~|powder for oral suspension~|drug implant~|inhalation suspension~|rectal foam~|transdermal system~|buccal film~|sublingual film~|paste~|intraperitoneal solution~|irrigation solution~|extended release suspension~ER|gas for inhalation~|ophthalmic gel~|injectable product~|mouthwash~|oral wafer~|medicated shampoo~|otic suspension~|vaginal insert~|topical oil~|nasal solution~|chewable bar~|granules~|oral pellet~|delayed release oral granules~DR|nasal spray~|oral spray~|rectal gel~|nasal powder~|vaginal system~|buccal tablet~|medicated tape~|rectal cream~|elixir~|inhalation powder~|ophthalmic irrigation solution~|intrauterine system~|jet injector~|rectal spray~|topical product~|chewable extended release oral tablet~ER|powder spray~|powder for pyelocalyceal solution~|powder for intravesical solution~|toothpaste~|nasal ointment~|intravesical suspension~|topical liquefied gas~|sublingual powder~|intravesical solution~|vaginal foam~|vaginal film~|ophthalmic spray~|injectable foam~|douche~|nasal inhalant~|a 1-u sublingual tablet~|powder for nasal solution~|oral foam~|rectal solution~|vaginal ointment~
=3-iodobenzylguanidine
	0		i	b5c 180bl
	0	Azedra	b	180br
15 mCi/mL	0			180bn
15 mCi/mL	1			180bq 180c0
15 mCi/mL	1	Azedra		180bv 180c1
=4-aminobenzoate
	0		i	d9lq
	0	Potaba	b	6mj
500 mg	0			d9lr
500 mg	2			d9lt
500 mg	2	Potaba		4bxk
=4-aminobenzoic acid
	0		i	22
100 mg	0			6s60
100 mg	3			6owv
30 mg	0			71vf
30 mg	3			4dzh
=4-cresyl acetate
	0		i	bkl
	0	Cresylate	b	ci1q
250 mg/mL	0			73zs
250 mg/mL	4			493u
250 mg/mL	4	Cresylate		ci1t
=5-hydroxytryptophan
	0		i	2m
100 mg	0			9kwr
100 mg	2			8sqv
100 mg	5			1jul4
200 mg	0			ujer
200 mg	2			ujes
50 mg	0			aemh
50 mg	2			aemi
=5-hydroxytryptophan;magnesium oxide;melatonin;tryptophan;vitamin b6
	0		i	rq04
	0	Somnicin	b	rq07
50 mg;50 mg;2 mg;100 mg;10 mg	2			rq05
50 mg;50 mg;2 mg;100 mg;10 mg	2	Somnicin		rq0c
=5-hydroxytryptophan;melatonin
	0		i	15oxn
50 mg;6 mg	3			15oxo
=6-aminocaproic acid
	0		i	2r
	0	Amicar	b	4dms
1000 mg	0			a7hs
1000 mg	3			a7hr
1000 mg	3	Amicar		bl30
250 mg/mL	0			7f4l
250 mg/mL	1			10u7c
250 mg/mL	6			5473
250 mg/mL	7			chaz
250 mg/mL	7	Amicar		g6h6
500 mg	0			7f4m
500 mg	3			489z
500 mg	3	Amicar		4j61
=6-o-palmitoylascorbic acid
	0		i	nbue
12 mg	0			nbuf
=6-o-palmitoylascorbic acid;alpha tocopherol;levocarnitine;ubidecarenone
	0		i	nbui
=6-o-palmitoylascorbic acid;alpha-tocopherol;levocarnitine;ubidecarenone
12 mg;75 unit;250 mg;30 mg	2			nbuj
=abacavir
	0		i	4309
=abacavir;dolutegravir;lamivudine
	0	Triumeq	b	x5l5
60 mg;5 mg;30 mg	8			1jowc
60 mg;5 mg;30 mg	8	Triumeq		1jowg
600 mg;50 mg;300 mg	3			x5l4
600 mg;50 mg;300 mg	3	Triumeq		x5la
=abacavir;lamivudine
	0	Epzicom	b	anmo
600 mg;300 mg	3			cwt5
600 mg;300 mg	3	Epzicom		cwt7
=abacavir;lamivudine;zidovudine
	0	Trizivir	b	63u0
300 mg;150 mg;300 mg	3			6ldu
300 mg;150 mg;300 mg	3	Trizivir		63xg
=abciximab
	0		i	1srd
2 mg/mL	0			6r8t
2 mg/mL	1			562y zib3
2 mg/mL	1	ReoPro		2c1b zib4
=abiraterone;niraparib
	0	Akeega	b	1kp31
500 mg;100 mg	3			1kp37
500 mg;100 mg	3	Akeega		1kp39
500 mg;50 mg	3			1kp30
500 mg;50 mg	3	Akeega		1kp36
=acarbose
	0		i	cvd
100 mg	0			6r8u
100 mg	3			49ny
100 mg	3	Precose		4hgg
25 mg	0			6r8v
25 mg	3			4af8
25 mg	3	Precose		4khe
50 mg	0			6r8w
50 mg	3			49nx
50 mg	3	Precose		4hgf
=acebutolol
100 mg	2			lelh
200 mg	2			leld
400 mg	2			lel9
400 mg	3			lelj
=acebutolol;hydrochlorothiazide
200 mg;12.5 mg	3			leli
=acellular pertussis vaccine inactivated;diphtheria toxoid vaccine, inactivated;haemophilus influenzae type b, capsular polysaccharide inactivated tetanus toxoid conjugate vaccine;poliovirus vaccine inactivated, type 1 (mahoney);poliovirus vaccine inactivated, type 2 (mef-1);poliovirus vaccine inactivated, type 3 (saukett);tetanus toxoid vaccine, inactivated
	0	Pentacel	b	eget
96 unit/mL;30 unit/mL;68 unit/mL;58 unit/mL;14 unit/mL;52 unit/mL;20 unit/mL	1			1jf5e
96 unit/mL;30 unit/mL;68 unit/mL;58 unit/mL;14 unit/mL;52 unit/mL;20 unit/mL	1	Pentacel		1jf5h
96 unit/mL;30 unit/mL;68 unit/mL;80 unit/mL;16 unit/mL;64 unit/mL;20 unit/mL	1			h9fj
96 unit/mL;30 unit/mL;68 unit/mL;80 unit/mL;16 unit/mL;64 unit/mL;20 unit/mL	1	Pentacel		h9fm
=acellular pertussis vaccine inactivated;diphtheria toxoid vaccine, inactivated;hepatitis b surface antigen vaccine;poliovirus vaccine inactivated, type 1 (mahoney);poliovirus vaccine inactivated, type 2 (mef-1);poliovirus vaccine inactivated, type 3 (saukett);tetanus toxoid vaccine, inactivated
	0	PEDIARIX	b	7ka5
0.116 mg/mL;50 unit/mL;0.02 mg/mL;80 unit/mL;16 unit/mL;64 unit/mL;20 unit/mL	9			hsf7
0.116 mg/mL;50 unit/mL;0.02 mg/mL;80 unit/mL;16 unit/mL;64 unit/mL;20 unit/mL	9	PEDIARIX		hsf9
=acellular pertussis vaccine inactivated;diphtheria toxoid vaccine, inactivated;poliovirus vaccine inactivated, type 1 (mahoney);poliovirus vaccine inactivated, type 2 (mef-1);poliovirus vaccine inactivated, type 3 (saukett);tetanus toxoid vaccine, inactivated
	0	Kinrix	b	h6m1
0.116 mg/mL;50 unit/mL;80 unit/mL;16 unit/mL;64 unit/mL;20 unit/mL	9			hsuz
0.116 mg/mL;50 unit/mL;80 unit/mL;16 unit/mL;64 unit/mL;20 unit/mL	9	Kinrix		hsv1
=acetaminophen
	0		i	4h
160 mg	10			6q58
32 mg/mL	7	Triaminic Fever & Pain		ure0
325 mg	2			4944
325 mg	3			6q46
325 mg	3	Tylenol		4hkb
500 mg	0			6r9e
500 mg	11	Tylenol		1ew2h
500 mg	3			4948
500 mg	3	Tylenol		4hmb
=acetaminophen;aluminum hydroxide;aspirin;caffeine;magnesium hydroxide
194 mg;25 mg;227 mg;30 mg;50 mg	3			c20f
194 mg;25 mg;227 mg;30 mg;50 mg	3	Vanquish		4ip7
194 mg;25 mg;227 mg;33 mg;50 mg	3			6lvq
=acetaminophen;aluminum hydroxide;aspirin;salicylamide
120 mg;100 mg;260 mg;120 mg	3			6lvb
=acetaminophen;aspirin
120 mg;260 mg	3			580y
200 mg;300 mg	3			5df3
250 mg;250 mg	3			99tq
250 mg;250 mg	3	Excedrin Back & Body		fia2
250 mg;325 mg	3			99tr
300 mg;300 mg	3			99ts
325 mg;325 mg	3			6lel
325 mg;500 mg	11			gctj
325 mg;500 mg	11	Goody's Body Pain		gctn
=acetaminophen;aspirin;caffeine
	0	Anacin Advanced Headache Formula	b	fh2t
	0	Arthriten Inflammatory Pain	b	rxiq
	0	Backaid IPF	b	t6gl
	0	Excedrin	b	4ngc
	0	Pamprin Max Formula	b	mk1p
	0	Vanquish	b	4qbz
1.06 mg/mL;2.2 mg/mL;0.137 mg/mL	7			4dum
125 mg;240 mg;32 mg	3			6lvd
129 mg;259 mg;16.2 mg	2			6lvg adz2
130 mg;260 mg;16.2 mg	3			dvvy
130 mg;260 mg;16.3 mg	3			dvwd
150 mg;250 mg;30 mg	3			99tt
150 mg;250 mg;50 mg	3			99vt
160 mg;230 mg;33 mg	3			4edf
160 mg;230 mg;33 mg	3	Supac		4kkq
162 mg;227 mg;32 mg	3			99tv
163 mg;228 mg;32.5 mg	3			6lvm adu8
180 mg;230 mg;15 mg	3			oiug
194 mg;227 mg;30 mg	3			hsum
194 mg;227 mg;30 mg	3	Vanquish		hsup
194 mg;227 mg;33 mg	3			581a
194 mg;227 mg;33 mg	3	Vanquish		nm4a
200 mg;220 mg;27 mg	3			zvi4
200 mg;250 mg;25 mg	3			99tx
200 mg;250 mg;50 mg	3			99vw
200 mg;300 mg;45 mg	3			99tw
200 mg;300 mg;50 mg	3			99vu
250 mg;210 mg;40 mg	3			99tu
250 mg;250 mg;50 mg	3			99vv
250 mg;250 mg;65 mg	2			hqd2
250 mg;250 mg;65 mg	3			4hmo 6lvt utsp
250 mg;250 mg;65 mg	3	Anacin Advanced Headache Formula		fia5
250 mg;250 mg;65 mg	3	Arthriten Inflammatory Pain		rxiv
250 mg;250 mg;65 mg	3	Arthriten Max		15o35
250 mg;250 mg;65 mg	3	Backaid IPF		t6gq
250 mg;250 mg;65 mg	3	Backaid Inflammatory Pain		t2d2
250 mg;250 mg;65 mg	3	Bayer Migraine		rx8x
250 mg;250 mg;65 mg	3	Ex-Pain		63cq
250 mg;250 mg;65 mg	3	Excedrin		4hmk
250 mg;250 mg;65 mg	3	Excedrin Geltab		4hmi
250 mg;250 mg;65 mg	3	Excedrin Migraine		4hmj
250 mg;250 mg;65 mg	3	Genace brand of acetaminophen/aspirin/caffeine		4hml
250 mg;250 mg;65 mg	3	Goody's Extra Strength		4hmm
250 mg;250 mg;65 mg	3	Goody's Migraine Relief		uin8
250 mg;250 mg;65 mg	3	Pain Reliever Added Strength		4hmn
250 mg;250 mg;65 mg	3	Painaid ESF		t4ob
250 mg;250 mg;65 mg	3	Pamprin Max Formula		mk1s
250 mg;250 mg;65 mg	3	Rx-Act Headache Formula		qlyq
250 mg;520 mg;32.5 mg	7			c1y8
250 mg;520 mg;32.5 mg	7	Goodys Headache Powders		4hmp
260 mg;520 mg;32.5 mg	11			gcto
260 mg;520 mg;32.5 mg	11	Goody's Extra Strength		gcts pgys
325 mg;500 mg;65 mg	11			eulg
325 mg;500 mg;65 mg	11	Goody's Extra Strength		ph08
500 mg;500 mg;65 mg	11			1elgd
=acetaminophen;aspirin;caffeine;calcium gluconate
160 mg;230 mg;33 mg;60 mg	3			6lvj
=acetaminophen;aspirin;caffeine;codeine
200 mg;200 mg;50 mg;15 mg	3			5cpy
=acetaminophen;aspirin;caffeine;codeine;salicylamide
97.2 mg;227 mg;32.4 mg;1 mg;32.4 mg	3			7fqo oles
97.2 mg;227 mg;32.4 mg;1 mg;32.4 mg	3	Rid-A-Pain		olew
=acetaminophen;aspirin;caffeine;diphenhydramine
	12			17vsz
	12	Excedrin PM Triple Action Caplets and Excedrin Extra Strength Pain Reliever		17vt0
=acetaminophen;aspirin;caffeine;hydrocodone
150 mg;230 mg;30 mg;5 mg	3			6nuc idkd
=acetaminophen;aspirin;caffeine;salicylamide
	0	Exaprin	b	t4hs
	0	Saleto	b	4pkz
110 mg;162 mg;32.4 mg;152 mg	3			7p6d
110 mg;162 mg;32.4 mg;152 mg	3	Exaprin		t4hx
115 mg;210 mg;16 mg;65 mg	3			6lva
115 mg;210 mg;16 mg;65 mg	3	Saleto		4ipc
162 mg;162 mg;16.2 mg;162 mg	3			6lvn
250 mg;500 mg;32.5 mg;150 mg	3			bp73
250 mg;500 mg;32.5 mg;150 mg	3	Levacet		bp77
=acetaminophen;aspirin;codeine
150 mg;180 mg;15 mg	2			6qza ld4a
150 mg;180 mg;30 mg	2			6ms9 ld9a
150 mg;180 mg;60 mg	2			7g9s ld9b
=acetaminophen;aspirin;diphenhydramine
	0	Excedrin PM Triple Action	b	y593
250 mg;250 mg;38 mg	3			y592
250 mg;250 mg;38 mg	3	Excedrin PM Triple Action		y598
=acetaminophen;aspirin;phenylpropanolamine
162 mg;162 mg;20 mg	2			4dzi
162 mg;162 mg;20 mg	2	Rhinocaps		4ipd
200 mg;230 mg;15 mg	2			adz3
=acetaminophen;aspirin;salicylamide
120 mg;260 mg;120 mg	3			hsur
=acetaminophen;benzhydrocodone
	0	Apadaz	b	16w9b
325 mg;4.08 mg	3			19etk
325 mg;4.08 mg	3	Apadaz		19etm
325 mg;6.12 mg	3			16w9a
325 mg;6.12 mg	3	Apadaz		16w9g
325 mg;8.16 mg	3			19eto
325 mg;8.16 mg	3	Apadaz		19etq
=acetaminophen;brompheniramine
250 mg;2 mg	3			y773
=acetaminophen;butalbital
	0	Allzital	b	1cuhm
	0	Bupap	b	4mht
	0	Marten-Tab	b	4odv
	0	Tencon	b	4pwz
300 mg;50 mg	2			16rgg
300 mg;50 mg	3			qs7l
300 mg;50 mg	3	Bupap		umby
325 mg;25 mg	3			10yla
325 mg;25 mg	3	Allzital		1cuhr
325 mg;50 mg	3			48c2
325 mg;50 mg	3	Marten-Tab		4hwi
325 mg;50 mg	3	Tencon		vsjl
=acetaminophen;butalbital;caffeine
	0	Capacet	b	nlgo
	0	Esgic	b	4nez
	0	Fioricet	b	3r68
	0	Repan	b	4pgo
	0	Vanatol	b	zc1v
	0	Vtol	b	1cgwm
	0	Zebutal	b	4qiz
21.7 mg/mL;3.33 mg/mL;2.67 mg/mL	7			g7it
21.7 mg/mL;3.33 mg/mL;2.67 mg/mL	7	Vanatol		zc20
21.7 mg/mL;3.33 mg/mL;2.67 mg/mL	7	Vtol		1cgwr
300 mg;50 mg;40 mg	2			j2cw
300 mg;50 mg;40 mg	2	Fioricet		up51
325 mg;50 mg;40 mg	2			53rd
325 mg;50 mg;40 mg	2	Capacet		nlgr
325 mg;50 mg;40 mg	2	Esgic		4ixl
325 mg;50 mg;40 mg	2	Zebutal		vvkj
325 mg;50 mg;40 mg	3			53re
325 mg;50 mg;40 mg	3	Esgic		4iyd
325 mg;50 mg;40 mg	3	Repan		4iyi
=acetaminophen;butalbital;caffeine;codeine
	0	Fioricet with Codeine	b	4nja
300 mg;50 mg;40 mg;30 mg	2			uody
300 mg;50 mg;40 mg;30 mg	2	Fioricet with Codeine		uqbu
325 mg;50 mg;40 mg;30 mg	2			laxj
=acetaminophen;caffeine
	0	Excedrin Mild Headache	b	y4c9
	0	Excedrin Quick Tab	b	f250
	0	Excedrin Tension Headache	b	8ojm
	0	Panadol Extra	b	144hy
16.7 mg/mL;1.08 mg/mL	7			tdbh
325 mg;65 mg	3			5b7s
325 mg;65 mg	3	Excedrin Mild Headache		y4ce
500 mg;65 mg	13			8noh
500 mg;65 mg	13	Excedrin Quick Tab		f253
500 mg;65 mg	2			8sj6
500 mg;65 mg	3			6leu
500 mg;65 mg	3	Excedrin Tension Headache		8nv0
500 mg;65 mg	3	Panadol Extra		144i3
=acetaminophen;caffeine;chlorpheniramine;phenylephrine
325 mg;45 mg;2 mg;5 mg	3			1ar3v
=acetaminophen;caffeine;dihydrocodeine
	0	Dvorah	b	194xw
	0	Trezix	b	g037
320.5 mg;30 mg;16 mg	2			y7kc
320.5 mg;30 mg;16 mg	2	Trezix		pid5
325 mg;30 mg;16 mg	3			12u9w
325 mg;30 mg;16 mg	3	Dvorah		194y1
=acetaminophen;caffeine;isometheptene
325 mg;20 mg;65 mg	3			urwt
=acetaminophen;caffeine;magnesium salicylate
	0	Backprin	b	iyov
250 mg;32.5 mg;310 mg	3			eezd
250 mg;50 mg;290 mg	3			62kq
250 mg;50 mg;290 mg	3	Backprin		iyoy
=acetaminophen;caffeine;pyrilamine
500 mg;60 mg;15 mg	2			f1ll
500 mg;60 mg;15 mg	3			y8he
=acetaminophen;chlophedianol;pyrilamine
	0	Ninjacof A	b	y5ra
32 mg/mL;2.5 mg/mL;2.5 mg/mL	7			y5r9
32 mg/mL;2.5 mg/mL;2.5 mg/mL	7	Ninjacof A		y5rf
=acetaminophen;chlorpheniramine
325 mg;2 mg	3			nuow
=acetaminophen;chlorpheniramine;dextromethorphan
	12			1jtpf 1jtqz 1kigj
1000 mg;4 mg;30 mg	15			1kigi
162.5 mg;2 mg;5 mg	10			1lejb
21.7 mg/mL;0.133 mg/mL;1 mg/mL	7			mfe8
32 mg/mL;0.2 mg/mL;1 mg/mL	14			naji
32 mg/mL;0.2 mg/mL;1.5 mg/mL	7			nv76
325 mg;2 mg;10 mg	3			17xo1
33.3 mg/mL;0.133 mg/mL;1 mg/mL	7			1jtoy
43.3 mg/mL;0.267 mg/mL;2 mg/mL	7			rp6e
500 mg;2 mg;15 mg	3			njls
=acetaminophen;chlorpheniramine;dextromethorphan;guaifenesin
	12			qt9j
=acetaminophen;chlorpheniramine;dextromethorphan;guaifenesin;phenylephrine
	12			1kh1f
=acetaminophen;chlorpheniramine;dextromethorphan;phenylephrine
	12			1kgu8
250 mg;2 mg;10 mg;5 mg	16			wxjx
32 mg/mL;0.2 mg/mL;1 mg/mL;0.5 mg/mL	14			nv3p
32 mg/mL;0.2 mg/mL;1 mg/mL;0.5 mg/mL	7			t3ht
325 mg;2 mg;10 mg;5 mg	16			1it94
325 mg;2 mg;10 mg;5 mg	2			mcjk
325 mg;2 mg;10 mg;5 mg	3			naq7
65 mg/mL;0.4 mg/mL;1.3 mg/mL;1 mg/mL	7			19gmh
=acetaminophen;chlorpheniramine;dextromethorphan;pseudoephedrine
	12			1iu5l
325 mg;2 mg;10 mg;30 mg	2			rutq
325 mg;2 mg;10 mg;30 mg	3			oln7
325 mg;2 mg;15 mg;30 mg	2			ruta
33.3 mg/mL;0.133 mg/mL;1 mg/mL;2 mg/mL	7			17x8j
500 mg;2 mg;15 mg;30 mg	3			nd0w
80 mg;0.5 mg;2.5 mg;7.5 mg	10			tand
=acetaminophen;chlorpheniramine;phenylephrine
	12			nlyr 1kgu9
32 mg/mL;0.2 mg/mL;0.5 mg/mL	14			tevs
325 mg;2 mg;5 mg	2			s5v5
325 mg;2 mg;5 mg	3			mfp9
325 mg;4 mg;10 mg	3			pkr1
4.23 mg/mL;0.0338 mg/mL;0.0846 mg/mL	7	Alka-Seltzer Plus Cold		7jqc
500 mg;2 mg;5 mg	3			mk93
650 mg;4 mg;10 mg	11			11brt
=acetaminophen;chlorpheniramine;pseudoephedrine
325 mg;2 mg;30 mg	2			rqm1
325 mg;2 mg;30 mg	3			rpy8
500 mg;2 mg;30 mg	3			qtzs
=acetaminophen;codeine
	0	Tylenol with Codeine	b	4q7e
24 mg/mL;2.4 mg/mL	7			lasb
300 mg;15 mg	3			lasq
300 mg;30 mg	3			lat1
300 mg;30 mg	3	Tylenol with Codeine		laul
300 mg;60 mg	3			law2
300 mg;60 mg	3	Tylenol with Codeine		law4
=acetaminophen;dexbrompheniramine
325 mg;1 mg	3			x5fw
500 mg;1 mg	3			12jp1
650 mg;2 mg	3			pixf
=acetaminophen;dextromethorphan
1000 mg;30 mg	15			1kigg
160 mg;5 mg	10			19hmj
162.5 mg;5 mg	10			1lej3
21.7 mg/mL;0.667 mg/mL	7			1jtox
32 mg/mL;1 mg/mL	14			td6p
32 mg/mL;1 mg/mL	7			12ick
32.5 mg/mL;1 mg/mL	7			154ro
325 mg;10 mg	10			1ljx5
33.3 mg/mL;1 mg/mL	7			t4yn
500 mg;15 mg	3			5au4
500 mg;20 mg	15			1l8na
500 mg;20 mg	17			1lfgc
650 mg;20 mg	15			1l8pi
=acetaminophen;dextromethorphan;diphenhydramine
	12			1lfgi
65 mg/mL;2 mg/mL;2.5 mg/mL	7			ng8j
=acetaminophen;dextromethorphan;diphenhydramine;guaifenesin
	12			1lrto
=acetaminophen;dextromethorphan;diphenhydramine;guaifenesin;phenylephrine
	12			ujf6 1kgua 1kh1b 1kh1c 1kja8 1kjaa
=acetaminophen;dextromethorphan;diphenhydramine;phenylephrine
	12			umj4 12k98 12npx 1kl2a
32.5 mg/mL;1 mg/mL;1.25 mg/mL;0.5 mg/mL	7			16s76
=acetaminophen;dextromethorphan;doxylamine
21.7 mg/mL;0.667 mg/mL;0.417 mg/mL	7			mcj7
21.7 mg/mL;1 mg/mL;0.417 mg/mL	7			md3c
325 mg;10 mg;6.25 mg	2			ukke
325 mg;15 mg;6.25 mg	2			ngk5
33.3 mg/mL;1 mg/mL;0.417 mg/mL	7			mcjg
=acetaminophen;dextromethorphan;doxylamine;guaifenesin
	12			1jzyp
=acetaminophen;dextromethorphan;doxylamine;guaifenesin;phenylephrine
	12			12o9s 15bjd 1kgos 1kh1d 1kjab
=acetaminophen;dextromethorphan;doxylamine;phenylephrine
	12			1kgor 1kguc 1kja6
21.7 mg/mL;0.667 mg/mL;0.417 mg/mL;0.333 mg/mL	7			uoct
250 mg;10 mg;6.25 mg;5 mg	16			wxyf
325 mg;10 mg;6.25 mg;5 mg	2			rszs
325 mg;10 mg;6.25 mg;5 mg	3			x5kx
650 mg;20 mg;12.5 mg;10 mg	15			wwab
=acetaminophen;dextromethorphan;doxylamine;pseudoephedrine
325 mg;15 mg;6.25 mg;30 mg	2			ncwu
33.3 mg/mL;1 mg/mL;0.417 mg/mL;2 mg/mL	7			qik6
=acetaminophen;dextromethorphan;guaifenesin
21.7 mg/mL;0.667 mg/mL;13.3 mg/mL	7			mcjr
32.5 mg/mL;1 mg/mL;20 mg/mL	7			1lg4s
325 mg;10 mg;200 mg	2			1eyeh
=acetaminophen;dextromethorphan;guaifenesin;phenylephrine
162.5 mg;5 mg;100 mg;2.5 mg	3			1ahpl
21.7 mg/mL;0.667 mg/mL;13.3 mg/mL;0.333 mg/mL	7			tcz6
250 mg;10 mg;200 mg;5 mg	2			upbc
32.5 mg/mL;1 mg/mL;20 mg/mL;0.5 mg/mL	14			y5ii
32.5 mg/mL;1 mg/mL;20 mg/mL;0.5 mg/mL	7			nxjw
325 mg;10 mg;100 mg;5 mg	3			njk3
325 mg;10 mg;200 mg;5 mg	2			zien
325 mg;10 mg;200 mg;5 mg	3			nt8s
325 mg;15 mg;200 mg;5 mg	3			taxw
500 mg;20 mg;400 mg;10 mg	15			x8qg
500 mg;20 mg;400 mg;10 mg	3			vtqn
=acetaminophen;dextromethorphan;guaifenesin;phenylephrine;triprolidine
	12			1d22i 1f8me 1fdn0 1ivhp 1ivhq 1kja7
=acetaminophen;dextromethorphan;guaifenesin;pseudoephedrine
250 mg;10 mg;100 mg;30 mg	2			ndf0
325 mg;20 mg;200 mg;60 mg	3			zvkd
500 mg;20 mg;400 mg;60 mg	3			t4qa
=acetaminophen;dextromethorphan;guaifenesin;triprolidine
	12			1d18w
=acetaminophen;dextromethorphan;phenylephrine
21.7 mg/mL;0.667 mg/mL;0.333 mg/mL	7			nvc9
250 mg;10 mg;5 mg	16			wxwc
32.5 mg/mL;1 mg/mL;0.5 mg/mL	7			16s6p
325 mg;10 mg;5 mg	2			naqd
325 mg;10 mg;5 mg	3			ngju
325 mg;15 mg;5 mg	3			taxx
500 mg;20 mg;10 mg	17			phok
650 mg;20 mg;10 mg	17			zku7
=acetaminophen;dextromethorphan;phenylephrine;triprolidine
32.5 mg/mL;1 mg/mL;0.5 mg/mL;0.125 mg/mL	7			1al7i
325 mg;10 mg;5 mg;1.25 mg	2			1jweq
325 mg;10 mg;5 mg;1.25 mg	3			1imul
=acetaminophen;dextromethorphan;pseudoephedrine
21.7 mg/mL;0.667 mg/mL;2 mg/mL	7			rovj
250 mg;10 mg;30 mg	2			qi0z
325 mg;15 mg;30 mg	2			qi1f
33.3 mg/mL;1 mg/mL;2 mg/mL	7			td1j
500 mg;15 mg;30 mg	3			qt2v
500 mg;20 mg;60 mg	15			1md10
=acetaminophen;dextromethorphan;triprolidine
32.5 mg/mL;1 mg/mL;0.125 mg/mL	7			1al7n
325 mg;10 mg;1.25 mg	3			1imui
=acetaminophen;dichloralphenazone;isometheptene
325 mg;100 mg;65 mg	2			d0bn
=acetaminophen;diphenhydramine
	0	Acetadryl	b	nxip
	0	Excedrin PM	b	4ngh
	0	Legatrin PM	b	4o7a
	0	Panadol PM	b	ngor
	0	Percogesic Reformulated Jan 2011	b	mk33
	0	Tylenol PM	b	4q79
	0	Unisom with Pain Relief	b	4q9u
	18	Tylenol PM		pg4y
21.7 mg/mL;0.833 mg/mL	7			rqxb
32 mg/mL;1.25 mg/mL	7			1lijg
32.5 mg/mL;1.25 mg/mL	7			1ew7u
325 mg;12.5 mg	10			1lox5
325 mg;12.5 mg	3			mk32
325 mg;12.5 mg	3	Percogesic Reformulated Jan 2011		mk36
325 mg;50 mg	3			nff7 nff9
33.3 mg/mL;1.67 mg/mL	7			nevp
33.3 mg/mL;1.67 mg/mL	7	Tylenol PM		nevr
500 mg;12.5 mg	3			mk37
500 mg;12.5 mg	3	Percogesic Reformulated Jan 2011		mk39
500 mg;25 mg	2			ny2l
500 mg;25 mg	3			neql
500 mg;25 mg	3	Acetadryl		nxis
500 mg;25 mg	3	Panadol PM		ngou
500 mg;25 mg	3	Tylenol PM		nevu
500 mg;38 mg	11			rti3
500 mg;38 mg	3			nko0
500 mg;38 mg	3	Excedrin PM		nyar
500 mg;50 mg	3			nb7b
500 mg;50 mg	3	Legatrin PM		nb7d
650 mg;25 mg	15			1l8ph
650 mg;25 mg	17			1lfgh
=acetaminophen;diphenhydramine;guaifenesin;phenylephrine
	12			1kgpq 1kh1e
=acetaminophen;diphenhydramine;phenylephrine
21.7 mg/mL;0.833 mg/mL;0.333 mg/mL	7			rtt8
32 mg/mL;1.25 mg/mL;0.5 mg/mL	7			mihd
32.5 mg/mL;1.25 mg/mL;0.5 mg/mL	7			thoc
325 mg;12.5 mg;5 mg	3			qftz
325 mg;25 mg;5 mg	3			mfof
500 mg;25 mg;10 mg	15			zk87
650 mg;25 mg;10 mg	17			zku0
=acetaminophen;doxylamine;phenylephrine
	12			1kh1i
325 mg;6.25 mg;5 mg	2			mk87
=acetaminophen;doxylamine;salicylamide
250 mg;25 mg;150 mg	3			qmt6
=acetaminophen;guaifenesin
325 mg;200 mg	2			f5ob
325 mg;200 mg	3			cwzd
=acetaminophen;guaifenesin;phenylephrine
21.7 mg/mL;13.3 mg/mL;0.333 mg/mL	7			hqp9
32.5 mg/mL;20 mg/mL;0.5 mg/mL	7			nxjs
325 mg;200 mg;10 mg	3			taxy
325 mg;200 mg;5 mg	2			17x6v
325 mg;200 mg;5 mg	3			qnmn
=acetaminophen;guaifenesin;pseudoephedrine
325 mg;200 mg;30 mg	3			rqgz
=acetaminophen;hydrocodone
	0	Hycet	b	bmxp
	0	Lorcet	b	ajde
	0	Lortab	b	33b2
	0	Norco	b	4ot0
	0	Verdrocet	b	x2kg
20 mg/mL;0.667 mg/mL	7			mdvv
20 mg/mL;0.667 mg/mL	7	Lortab		uwzx
21.7 mg/mL;0.5 mg/mL	7			id7w
21.7 mg/mL;0.5 mg/mL	7	Hycet		id7y
21.7 mg/mL;0.67 mg/mL	7			id80
300 mg;10 mg	3			id90
300 mg;5 mg	3			id97
300 mg;7.5 mg	3			id9c
325 mg;10 mg	3			id9j
325 mg;10 mg	3	Lortab		w1ww
325 mg;10 mg	3	Norco		id9l
325 mg;2.5 mg	3			idkf
325 mg;2.5 mg	3	Verdrocet		x2kl
325 mg;5 mg	3			id9m
325 mg;5 mg	3	Lorcet		vzr5
325 mg;5 mg	3	Lortab		w1wy
325 mg;5 mg	3	Norco		id9o
325 mg;7.5 mg	3			id9p
325 mg;7.5 mg	3	Lortab		w1x0
325 mg;7.5 mg	3	Norco		id9r
33.3 mg/mL;0.5 mg/mL	7			idcb
400 mg;5 mg	3			idd7
500 mg;10 mg	3			idcj
=acetaminophen;ibuprofen
	0	Combogesic	b	1lb6c
10 mg/mL;3 mg/mL	1			1lb6a
10 mg/mL;3 mg/mL	1	Combogesic		1lb6g
250 mg;125 mg	3			1f68c
325 mg;97.5 mg	3			1lcmo
325 mg;97.5 mg	3	Combogesic		1lcmt
=acetaminophen;magnesium salicylate;pamabrom
	0	Pamprin Cramp Formula	b	mk2i
250 mg;250 mg;25 mg	3			dvwl
250 mg;250 mg;25 mg	3	Pamprin Cramp Formula		mk2l
=acetaminophen;melatonin
500 mg;1.5 mg	3			5ey2
=acetaminophen;oxycodone
	0	Endocet	b	4nd3
	0	Nalocet	b	17ubb
	0	Percocet	b	x24
	0	Primlev	b	wy1j
	0	Prolate	b	1cuvl
300 mg;10 mg	3			lqvb
300 mg;10 mg	3	Primlev		wy1s
300 mg;10 mg	3	Prolate		1cuvq
300 mg;2.5 mg	3			m8cr
300 mg;2.5 mg	3	Nalocet		17ubg
300 mg;5 mg	3			lqvr
300 mg;5 mg	3	Primlev		wy1o
300 mg;5 mg	3	Prolate		1cuvs
300 mg;7.5 mg	3			lqw8
300 mg;7.5 mg	3	Primlev		wy1u
300 mg;7.5 mg	3	Prolate		1cuvu
325 mg;10 mg	3			mhku
325 mg;10 mg	3	Endocet		mhkw
325 mg;10 mg	3	Percocet		mhw9
325 mg;2.5 mg	3			mhwj
325 mg;2.5 mg	3	Endocet		vvlk
325 mg;2.5 mg	3	Percocet		mhwl
325 mg;5 mg	3			mhl1
325 mg;5 mg	3	Endocet		mhl3
325 mg;5 mg	3	Percocet		mhwo
325 mg;7.5 mg	3			mhl5
325 mg;7.5 mg	3	Endocet		mhl7
325 mg;7.5 mg	3	Percocet		mhwq
400 mg;10 mg	3			mhlv
400 mg;5 mg	3			mhm4
60 mg/mL;2 mg/mL	7			194v2
60 mg/mL;2 mg/mL	7	Prolate		1cwor
65 mg/mL;1 mg/mL	7			mhv0
=acetaminophen;pamabrom;pyrilamine
	0	Pamprin Multi-Symptom	b	mk2c
	0	Premsyn PMS	b	mk7y
500 mg;25 mg;15 mg	3			mk7x
500 mg;25 mg;15 mg	3	Pamprin Multi-Symptom		ml5o
500 mg;25 mg;15 mg	3	Premsyn PMS		mk81
=acetaminophen;pamabrom;vitamin b6
325 mg;25 mg;1 mg	3			dvww
=acetaminophen;pheniramine;phenylephrine
32 mg/mL;0.8 mg/mL;0.8 mg/mL	7			tb2w
325 mg;20 mg;10 mg	15			12i5o
650 mg;20 mg;10 mg	15			zku4
=acetaminophen;phenylephrine
250 mg;5 mg	16			wxv6
325 mg;5 mg	2			mk8u
325 mg;5 mg	3			mfe2
500 mg;5 mg	3			nly6
=acetaminophen;phenylephrine;pyrilamine
325 mg;5 mg;25 mg	3			qm79
=acetaminophen;phenyltoloxamine
	0	Contragesic	b	7k15
	0	Relagesic	b	7kc2
325 mg;30 mg	3			1f9ch
325 mg;30 mg	3	Contragesic		1f9dm
500 mg;29 mg	3			ycjs
500 mg;29 mg	3	Relagesic		ycju
500 mg;50 mg	3			lf5n
=acetaminophen;phenyltoloxamine;salicylamide
	0	Anabar	b	bp7c
	0	Ed Flex	b	bp7m
300 mg;20 mg;200 mg	2			iv9i
300 mg;20 mg;200 mg	2	Ed Flex		lelu
300 mg;20 mg;200 mg	3			m8d5
300 mg;20 mg;200 mg	3	Anabar		m8d6
=acetaminophen;pseudoephedrine
325 mg;30 mg	3			mhjv
500 mg;30 mg	3			ndmf
=acetaminophen;pyrilamine
325 mg;25 mg	3			wz2w
=acetaminophen;tramadol
	0	Ultracet	b	7kfa
325 mg;37.5 mg	3			hxd7 hxd9
=acetanilide;aspirin;caffeine;ephedrine
60 mg;180 mg;15 mg;30 mg	2			590c
=acetazolamide
	0	Diamox		c21o
=acetiamine;aspirin
50 mg;350 mg	3			99t8
=acetic acid;hydrocortisone
20 mg/mL;10 mg/mL	4			6q4a
=acetic acid;oxyquinoline
	0	Fem pH	b	8ojx
	0	Relagard	b	8oqa
0.009 mg/mg;0.00025 mg/mg	19			bnnl
0.009 mg/mg;0.00025 mg/mg	19	Fem pH		qnh4
0.009 mg/mg;0.00025 mg/mg	19	Relagard		bnnr
=acetyl;aspirin;chlorpheniramine;phenylpropanolamine
506 mg;325 mg;2 mg;25 mg	3			6tds
=acetylcarnitine;thioctate
400 mg;200 mg	2			rvrm
=acetylsalicylate
	0		i	6qid
=aclidinium;formoterol
	0	Duaklir	b	1b9gn
0.4 mg/actuat;0.012 mg/actuat	20			1b9gm 1b9gv
0.4 mg/actuat;0.012 mg/actuat	20	Duaklir		1b9gr 1b9gw
=activated charcoal;calcium carbonate
175 mg;325 mg	3			hss8
=acyclovir;hydrocortisone
	0	Xerese	b	ledz
50 mg/mL;10 mg/mL	21			ledy
50 mg/mL;10 mg/mL	21	Xerese		lee2
=adapalene;benzoyl peroxide
	0	Epiduo	b	hsxh
0.001 mg/mg;0.025 mg/mg	22			hs2r
0.001 mg/mg;0.025 mg/mg	22	Epiduo		hsxk
0.003 mg/mg;0.025 mg/mg	22			znr5
0.003 mg/mg;0.025 mg/mg	22	Epiduo		znr7
1 mg/mL;25 mg/mL	23			1gypv
=adapalene;benzoyl peroxide;clindamycin
	0	Cabtreo	b	1l6sn
0.0015 mg/mg;0.031 mg/mg;0.012 mg/mg	22			1l6sm
0.0015 mg/mg;0.031 mg/mg;0.012 mg/mg	22	Cabtreo		1l6ss
=aflibercept
	0		i	ryjf
	0	Zaltrap	b	ryjk
25 mg/mL	0			ryjg
25 mg/mL	1			10xmb 10xmh
25 mg/mL	1	Zaltrap		10xmd 10xmi
=agkistrodon piscivorus antivenin;crotalus adamanteus antivenin;crotalus atrox antivenin;crotalus scutulatus antivenin
	0	CroFab	b	7cp0
780 unit;420 unit;1270 unit;5570 unit	1			iz0o
780 unit;420 unit;1270 unit;5570 unit	1	CroFab		iz0r
=alanine;arginine;aspartate;cysteine;glutamate;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;proline;serine;sodium acetate;sodium chloride;sodium metabisulfite;taurine;threonine;tryptophan;tyrosine;valine
	0	Trophamine 10 %	b	phxg
	0	Trophamine 6 %	b	phxl
3.2 mg/mL;7.3 mg/mL;1.9 mg/mL;0.2 mg/mL;3 mg/mL;2.2 mg/mL;2.9 mg/mL;4.9 mg/mL;8.4 mg/mL;6.9 mg/mL;2 mg/mL;2.9 mg/mL;4.1 mg/mL;2.3 mg/mL;0.0544 meq/mL;0.003 meq/mL;0.5 mg/mL;0.15 mg/mL;2.5 mg/mL;1.2 mg/mL;1.64 mg/mL;4.7 mg/mL	6			h5pv
3.2 mg/mL;7.3 mg/mL;1.9 mg/mL;0.2 mg/mL;3 mg/mL;2.2 mg/mL;2.9 mg/mL;4.9 mg/mL;8.4 mg/mL;6.9 mg/mL;2 mg/mL;2.9 mg/mL;4.1 mg/mL;2.3 mg/mL;0.0544 meq/mL;0.003 meq/mL;0.5 mg/mL;0.15 mg/mL;2.5 mg/mL;1.2 mg/mL;1.64 mg/mL;4.7 mg/mL	6	Trophamine 6 %		phxp
5.4 mg/mL;12 mg/mL;3.2 mg/mL;0.24 mg/mL;5 mg/mL;3.6 mg/mL;4.8 mg/mL;8.2 mg/mL;1.4 mg/mL;1.2 mg/mL;3.4 mg/mL;4.8 mg/mL;6.8 mg/mL;3.8 mg/mL;0.097 meq/mL;0.003 meq/mL;0.5 mg/mL;0.25 mg/mL;4.2 mg/mL;2 mg/mL;2.84 mg/mL;7.8 mg/mL	6			h5r7
5.4 mg/mL;12 mg/mL;3.2 mg/mL;0.24 mg/mL;5 mg/mL;3.6 mg/mL;4.8 mg/mL;8.2 mg/mL;1.4 mg/mL;1.2 mg/mL;3.4 mg/mL;4.8 mg/mL;6.8 mg/mL;3.8 mg/mL;0.097 meq/mL;0.003 meq/mL;0.5 mg/mL;0.25 mg/mL;4.2 mg/mL;2 mg/mL;2.84 mg/mL;7.8 mg/mL	6	Trophamine 10 %		phxk
=alanine;arginine;aspartate;cysteine;glutamate;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;proline;serine;taurine;threonine;tryptophan;tyrosine;valine
	0	PremaSol	b	d01p
5.4 mg/mL;12 mg/mL;3.2 mg/mL;0.16 mg/mL;5 mg/mL;3.6 mg/mL;4.8 mg/mL;8.2 mg/mL;14 mg/mL;8.2 mg/mL;3.4 mg/mL;4.8 mg/mL;6.8 mg/mL;3.8 mg/mL;0.25 mg/mL;4.2 mg/mL;2 mg/mL;2.4 mg/mL;7.8 mg/mL	6			h6d7
5.4 mg/mL;12 mg/mL;3.2 mg/mL;0.16 mg/mL;5 mg/mL;3.6 mg/mL;4.8 mg/mL;8.2 mg/mL;14 mg/mL;8.2 mg/mL;3.4 mg/mL;4.8 mg/mL;6.8 mg/mL;3.8 mg/mL;0.25 mg/mL;4.2 mg/mL;2 mg/mL;2.4 mg/mL;7.8 mg/mL	6	PremaSol		h6d9
=alanine;arginine;aspartate;glutamate;glycine;histidine;isoleucine;leucine;lysine;magnesium chloride;methionine;phenylalanine;potassium chloride;proline;serine;sodium chloride;sodium phosphate, dibasic;threonine;tryptophan;tyrosine;valine
	0	Aminosyn II 8.5 % with Electrolytes, Sulfite-Free	b	pho8
8.44 mg/mL;8.65 mg/mL;5.95 mg/mL;6.27 mg/mL;4.25 mg/mL;2.55 mg/mL;5.61 mg/mL;8.5 mg/mL;8.93 mg/mL;0.005 meq/mL;1.46 mg/mL;2.53 mg/mL;0.066 meq/mL;6.14 mg/mL;4.5 mg/mL;0.01 meq/mL;0.0299 meq/mL;3.4 mg/mL;1.7 mg/mL;2.3 mg/mL;4.25 mg/mL	6			htfe
8.44 mg/mL;8.65 mg/mL;5.95 mg/mL;6.27 mg/mL;4.25 mg/mL;2.55 mg/mL;5.61 mg/mL;8.5 mg/mL;8.93 mg/mL;0.005 meq/mL;1.46 mg/mL;2.53 mg/mL;0.066 meq/mL;6.14 mg/mL;4.5 mg/mL;0.01 meq/mL;0.0299 meq/mL;3.4 mg/mL;1.7 mg/mL;2.3 mg/mL;4.25 mg/mL	6	Aminosyn II 8.5 % with Electrolytes, Sulfite-Free		phoe
=alanine;arginine;aspartate;glutamate;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;proline;serine;taurine;threonine;tryptophan;tyrosine;valine
	0	Aminosyn-PF 10 %, Sulfite-Free	b	h5jq
	0	Aminosyn-PF 7%	b	htj7
4.9 mg/mL;8.61 mg/mL;3.7 mg/mL;5.76 mg/mL;2.7 mg/mL;2.2 mg/mL;5.34 mg/mL;8.31 mg/mL;4.75 mg/mL;1.25 mg/mL;3 mg/mL;5.7 mg/mL;3.47 mg/mL;0.5 mg/mL;3.6 mg/mL;1.25 mg/mL;0.44 mg/mL;4.52 mg/mL	6			htj6
4.9 mg/mL;8.61 mg/mL;3.7 mg/mL;5.76 mg/mL;2.7 mg/mL;2.2 mg/mL;5.34 mg/mL;8.31 mg/mL;4.75 mg/mL;1.25 mg/mL;3 mg/mL;5.7 mg/mL;3.47 mg/mL;0.5 mg/mL;3.6 mg/mL;1.25 mg/mL;0.44 mg/mL;4.52 mg/mL	6	Aminosyn-PF 7%		htja
6.98 mg/mL;12.3 mg/mL;5.27 mg/mL;8.2 mg/mL;3.85 mg/mL;3.12 mg/mL;7.6 mg/mL;12 mg/mL;6.77 mg/mL;1.8 mg/mL;4.27 mg/mL;8.12 mg/mL;4.95 mg/mL;0.7 mg/mL;5.12 mg/mL;1.8 mg/mL;0.44 mg/mL;6.73 mg/mL	6			h5jp
6.98 mg/mL;12.3 mg/mL;5.27 mg/mL;8.2 mg/mL;3.85 mg/mL;3.12 mg/mL;7.6 mg/mL;12 mg/mL;6.77 mg/mL;1.8 mg/mL;4.27 mg/mL;8.12 mg/mL;4.95 mg/mL;0.7 mg/mL;5.12 mg/mL;1.8 mg/mL;0.44 mg/mL;6.73 mg/mL	6	Aminosyn-PF 10 %, Sulfite-Free		h5jt
=alanine;arginine;aspartate;glutamate;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;proline;serine;threonine;tryptophan;tyrosine;valine
	0	Aminosyn II 10 %	b	h5gu
	0	Aminosyn II 15%	b	h5fh
	0	Aminosyn II 8.5 %, Sulfite-Free	b	h5g9
	0	Clinisol 15	b	h5qh
	0	Plenamine	b	yc3e
	0	Prosol	b	cghz
14.9 mg/mL;15.3 mg/mL;10.5 mg/mL;11.1 mg/mL;7.5 mg/mL;4.5 mg/mL;9.9 mg/mL;15 mg/mL;15.8 mg/mL;2.58 mg/mL;4.47 mg/mL;10.8 mg/mL;7.95 mg/mL;6 mg/mL;3 mg/mL;4.05 mg/mL;7.5 mg/mL	6			h5fg
14.9 mg/mL;15.3 mg/mL;10.5 mg/mL;11.1 mg/mL;7.5 mg/mL;4.5 mg/mL;9.9 mg/mL;15 mg/mL;15.8 mg/mL;2.58 mg/mL;4.47 mg/mL;10.8 mg/mL;7.95 mg/mL;6 mg/mL;3 mg/mL;4.05 mg/mL;7.5 mg/mL	6	Aminosyn II 15%		h5fk
21.7 mg/mL;14.7 mg/mL;4.34 mg/mL;7.49 mg/mL;10.4 mg/mL;8.94 mg/mL;7.49 mg/mL;10.4 mg/mL;11.8 mg/mL;7.49 mg/mL;10.4 mg/mL;8.94 mg/mL;5.92 mg/mL;7.49 mg/mL;2.5 mg/mL;0.39 mg/mL;9.6 mg/mL	6			h5qg
21.7 mg/mL;14.7 mg/mL;4.34 mg/mL;7.49 mg/mL;10.4 mg/mL;8.94 mg/mL;7.49 mg/mL;10.4 mg/mL;11.8 mg/mL;7.49 mg/mL;10.4 mg/mL;8.94 mg/mL;5.92 mg/mL;7.49 mg/mL;2.5 mg/mL;0.39 mg/mL;9.6 mg/mL	6	Clinisol 15		h5qk
21.7 mg/mL;14.7 mg/mL;4.34 mg/mL;7.49 mg/mL;10.4 mg/mL;8.94 mg/mL;7.49 mg/mL;10.4 mg/mL;11.8 mg/mL;7.49 mg/mL;10.4 mg/mL;8.94 mg/mL;5.92 mg/mL;7.49 mg/mL;2.5 mg/mL;0.39 mg/mL;9.6 mg/mL	6	Plenamine		yc3i
27.6 mg/mL;19.6 mg/mL;6 mg/mL;10.2 mg/mL;20.6 mg/mL;11.8 mg/mL;10.8 mg/mL;10.8 mg/mL;13.5 mg/mL;7.6 mg/mL;10 mg/mL;13.4 mg/mL;10.2 mg/mL;9.8 mg/mL;3.2 mg/mL;0.5 mg/mL;14.4 mg/mL	6			h65p
27.6 mg/mL;19.6 mg/mL;6 mg/mL;10.2 mg/mL;20.6 mg/mL;11.8 mg/mL;10.8 mg/mL;10.8 mg/mL;13.5 mg/mL;7.6 mg/mL;10 mg/mL;13.4 mg/mL;10.2 mg/mL;9.8 mg/mL;3.2 mg/mL;0.5 mg/mL;14.4 mg/mL	6	Prosol		h65s
6.95 mg/mL;7.13 mg/mL;4.9 mg/mL;5.17 mg/mL;3.5 mg/mL;2.1 mg/mL;4.62 mg/mL;7 mg/mL;7.35 mg/mL;1.2 mg/mL;2.09 mg/mL;5.05 mg/mL;3.71 mg/mL;2.8 mg/mL;1.4 mg/mL;1.89 mg/mL;3.5 mg/mL	6			h5g1
8.44 mg/mL;8.65 mg/mL;5.95 mg/mL;6.27 mg/mL;4.25 mg/mL;2.55 mg/mL;5.61 mg/mL;8.5 mg/mL;8.93 mg/mL;1.46 mg/mL;2.53 mg/mL;6.14 mg/mL;4.5 mg/mL;3.4 mg/mL;1.7 mg/mL;2.3 mg/mL;4.25 mg/mL	6			h5g8
8.44 mg/mL;8.65 mg/mL;5.95 mg/mL;6.27 mg/mL;4.25 mg/mL;2.55 mg/mL;5.61 mg/mL;8.5 mg/mL;8.93 mg/mL;1.46 mg/mL;2.53 mg/mL;6.14 mg/mL;4.5 mg/mL;3.4 mg/mL;1.7 mg/mL;2.3 mg/mL;4.25 mg/mL	6	Aminosyn II 8.5 %, Sulfite-Free		h5gc
9.93 mg/mL;10.2 mg/mL;7 mg/mL;7.38 mg/mL;5 mg/mL;3 mg/mL;6.6 mg/mL;10 mg/mL;10.5 mg/mL;1.72 mg/mL;2.98 mg/mL;7.22 mg/mL;5.3 mg/mL;4 mg/mL;2 mg/mL;2.7 mg/mL;5 mg/mL	6			h5gt
9.93 mg/mL;10.2 mg/mL;7 mg/mL;7.38 mg/mL;5 mg/mL;3 mg/mL;6.6 mg/mL;10 mg/mL;10.5 mg/mL;1.72 mg/mL;2.98 mg/mL;7.22 mg/mL;5.3 mg/mL;4 mg/mL;2 mg/mL;2.7 mg/mL;5 mg/mL	6	Aminosyn II 10 %		h5gx
=alanine;arginine;calcium acetate;cysteine;glycerin;glycine;histidine;isoleucine;leucine;lysine;magnesium acetate;methionine;phenylalanine;phosphoric acid;potassium chloride;proline;serine;sodium acetate;sodium chloride;threonine;tryptophan;valine
2.1 mg/mL;2.9 mg/mL;0.003 meq/mL;0.2 mg/mL;30 mg/mL;4.2 mg/mL;0.85 mg/mL;2.1 mg/mL;2.7 mg/mL;3.1 mg/mL;0.008 meq/mL;1.6 mg/mL;1.7 mg/mL;0.41 mg/mL;0.02 meq/mL;3.4 mg/mL;1.8 mg/mL;0.025 meq/mL;0.014 meq/mL;1.2 mg/mL;0.46 mg/mL;2 mg/mL	6			h6dh
=alanine;arginine;calcium chloride;dibasic potassium phosphate;glucose;glycine;histidine;isoleucine;leucine;lysine;magnesium chloride;methionine;phenylalanine;proline;serine;sodium acetate;sodium chloride;threonine;tryptophan;tyrosine;valine
	0	Clinimix E 2.75/5	b	h5mz
	0	Clinimix E 4.25/10	b	ndjg
	0	Clinimix E 4.25/5	b	h5kp
	0	Clinimix E 5/15	b	h5ns
	0	Clinimix E 5/20	b	h5o5
10.4 mg/mL;5.75 mg/mL;0.004 meq/mL;2.61 mg/mL;150 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;0.01 meq/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;3.4 mg/mL;0.01 meq/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;2.9 mg/mL	6			h62j
10.4 mg/mL;5.75 mg/mL;0.004 meq/mL;2.61 mg/mL;150 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;0.01 meq/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;3.4 mg/mL;0.01 meq/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;2.9 mg/mL	6	Clinimix E 5/15		h62l
10.4 mg/mL;5.75 mg/mL;0.004 meq/mL;2.61 mg/mL;200 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;0.01 meq/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;3.4 mg/mL;0.01 meq/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;2.9 mg/mL	6			h62t
10.4 mg/mL;5.75 mg/mL;0.004 meq/mL;2.61 mg/mL;200 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;0.01 meq/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;3.4 mg/mL;0.01 meq/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;2.9 mg/mL	6	Clinimix E 5/20		h62v
10.4 mg/mL;5.75 mg/mL;0.004 meq/mL;2.61 mg/mL;250 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;0.01 meq/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;3.4 mg/mL;0.01 meq/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;2.9 mg/mL	6			h62w
5.7 mg/mL;3.16 mg/mL;0.004 meq/mL;2.61 mg/mL;50 mg/mL;2.83 mg/mL;1.32 mg/mL;1.65 mg/mL;2.01 mg/mL;1.59 mg/mL;0.01 meq/mL;1.1 mg/mL;1.54 mg/mL;1.87 mg/mL;1.38 mg/mL;2.17 mg/mL;0.02 meq/mL;1.16 mg/mL;0.5 mg/mL;0.11 mg/mL;1.6 mg/mL	6			h62a
5.7 mg/mL;3.16 mg/mL;0.004 meq/mL;2.61 mg/mL;50 mg/mL;2.83 mg/mL;1.32 mg/mL;1.65 mg/mL;2.01 mg/mL;1.59 mg/mL;0.01 meq/mL;1.1 mg/mL;1.54 mg/mL;1.87 mg/mL;1.38 mg/mL;2.17 mg/mL;0.02 meq/mL;1.16 mg/mL;0.5 mg/mL;0.11 mg/mL;1.6 mg/mL	6	Clinimix E 2.75/5		h62c
8.8 mg/mL;4.89 mg/mL;0.004 meq/mL;2.61 mg/mL;100 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;0.01 meq/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;2.97 mg/mL;0.013 meq/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6			ndjf
8.8 mg/mL;4.89 mg/mL;0.004 meq/mL;2.61 mg/mL;100 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;0.01 meq/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;2.97 mg/mL;0.013 meq/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6	Clinimix E 4.25/10		ndjj
8.8 mg/mL;4.89 mg/mL;0.004 meq/mL;2.61 mg/mL;50 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;0.01 meq/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;2.97 mg/mL;0.013 meq/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6			h61y
8.8 mg/mL;4.89 mg/mL;0.004 meq/mL;2.61 mg/mL;50 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;0.01 meq/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;2.97 mg/mL;0.013 meq/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6	Clinimix E 4.25/5		h620
=alanine;arginine;cysteine;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;phosphoric acid;proline;serine;sodium bisulfite;threonine;tryptophan;valine
7.1 mg/mL;9.5 mg/mL;0.16 mg/mL;14 mg/mL;2.8 mg/mL;6.9 mg/mL;9.1 mg/mL;7.3 mg/mL;5.3 mg/mL;5.6 mg/mL;1.2 mg/mL;11.2 mg/mL;5.9 mg/mL;1 mg/mL;4 mg/mL;1.5 mg/mL;6.6 mg/mL	6			lqqj
=alanine;arginine;cysteine;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;phosphoric acid;proline;serine;threonine;tryptophan;valine
7.7 mg/mL;6 mg/mL;0.2 mg/mL;9 mg/mL;2.4 mg/mL;9 mg/mL;11 mg/mL;6.1 mg/mL;1 mg/mL;1 mg/mL;1.15 mg/mL;8 mg/mL;5 mg/mL;4.5 mg/mL;0.66 mg/mL;8.4 mg/mL	6			h601
=alanine;arginine;glucose;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;proline;serine;threonine;tryptophan;tyrosine;valine
	0	Clinimix 4.25/10	b	h5le
	0	Clinimix 4.25/5	b	h5lt
	0	Clinimix 5/15	b	h5mb
	0	Clinimix 5/20	b	h5mh
10.4 mg/mL;5.75 mg/mL;150 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;290 mg/mL	6			h5ma
10.4 mg/mL;5.75 mg/mL;150 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;290 mg/mL	6	Clinimix 5/15		h5me
10.4 mg/mL;5.75 mg/mL;200 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;2.9 mg/mL	6			h5mg
10.4 mg/mL;5.75 mg/mL;200 mg/mL;5.15 mg/mL;2.4 mg/mL;3 mg/mL;3.65 mg/mL;2.9 mg/mL;2 mg/mL;2.8 mg/mL;3.4 mg/mL;2.5 mg/mL;2.1 mg/mL;0.9 mg/mL;0.2 mg/mL;2.9 mg/mL	6	Clinimix 5/20		h5mk
5.7 mg/mL;3.16 mg/mL;50 mg/mL;2.83 mg/mL;1.32 mg/mL;1.65 mg/mL;2.01 mg/mL;1.59 mg/mL;1.1 mg/mL;1.54 mg/mL;1.87 mg/mL;1.38 mg/mL;1.16 mg/mL;0.5 mg/mL;0.11 mg/mL;1.6 mg/mL	6			h5l8
8.8 mg/mL;4.89 mg/mL;100 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6			h5ld
8.8 mg/mL;4.89 mg/mL;100 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6	Clinimix 4.25/10		h5lh
8.8 mg/mL;4.89 mg/mL;50 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6			h5ls
8.8 mg/mL;4.89 mg/mL;50 mg/mL;4.38 mg/mL;2.04 mg/mL;2.55 mg/mL;3.11 mg/mL;2.47 mg/mL;1.7 mg/mL;2.38 mg/mL;2.89 mg/mL;2.13 mg/mL;1.79 mg/mL;0.77 mg/mL;0.17 mg/mL;2.47 mg/mL	6	Clinimix 4.25/5		h5lw
=alanine;arginine;glycine;histidine;isoleucine;leucine;lysine;magnesium acetate;methionine;phenylalanine;phosphoric acid;potassium acetate;proline;serine;sodium chloride;threonine;tryptophan;tyrosine;valine
	0	Aminosyn 3.5 % M, Sulfite Free	b	i65i
4.48 mg/mL;3.43 mg/mL;4.48 mg/mL;1.05 mg/mL;2.52 mg/mL;3.29 mg/mL;2.52 mg/mL;0.003 meq/mL;1.4 mg/mL;1.54 mg/mL;0.4 mg/mL;0.01 meq/mL;3 mg/mL;1.47 mg/mL;0.04 meq/mL;1.82 mg/mL;0.56 mg/mL;0.31 mg/mL;2.8 mg/mL	6			i65h
4.48 mg/mL;3.43 mg/mL;4.48 mg/mL;1.05 mg/mL;2.52 mg/mL;3.29 mg/mL;2.52 mg/mL;0.003 meq/mL;1.4 mg/mL;1.54 mg/mL;0.4 mg/mL;0.01 meq/mL;3 mg/mL;1.47 mg/mL;0.04 meq/mL;1.82 mg/mL;0.56 mg/mL;0.31 mg/mL;2.8 mg/mL	6	Aminosyn 3.5 % M, Sulfite Free		i65l
=alanine;arginine;glycine;histidine;isoleucine;leucine;lysine;magnesium chloride;methionine;phenylalanine;potassium chloride;proline;serine;sodium chloride;sodium phosphate, dibasic;threonine;tryptophan;tyrosine;valine
9 mg/mL;6.9 mg/mL;9 mg/mL;2.1 mg/mL;5.1 mg/mL;6.6 mg/mL;5.1 mg/mL;0.005 meq/mL;2.8 mg/mL;3.1 mg/mL;0.065 meq/mL;6.1 mg/mL;3 mg/mL;0.00479 meq/mL;0.0299 meq/mL;3.7 mg/mL;1.2 mg/mL;0.44 mg/mL;5.6 mg/mL	6			ht9e
=alanine;arginine;glycine;histidine;isoleucine;leucine;lysine;magnesium chloride;methionine;phenylalanine;potassium chloride;proline;serine;sodium chloride;sodium phosphate;threonine;tryptophan;tyrosine;valine
	0	Aminosyn 8.5 % with Electrolytes, Sulfite-Free	b	phwn
11 mg/mL;8.5 mg/mL;11 mg/mL;2.6 mg/mL;6.2 mg/mL;8.1 mg/mL;6.24 mg/mL;0.00502 meq/mL;3.4 mg/mL;3.8 mg/mL;0.0654 meq/mL;7.5 mg/mL;3.7 mg/mL;0.00479 meq/mL;0.0299 meq/mL;4.6 mg/mL;1.5 mg/mL;0.44 mg/mL;6.8 mg/mL	6			hszv
11 mg/mL;8.5 mg/mL;11 mg/mL;2.6 mg/mL;6.2 mg/mL;8.1 mg/mL;6.24 mg/mL;0.00502 meq/mL;3.4 mg/mL;3.8 mg/mL;0.0654 meq/mL;7.5 mg/mL;3.7 mg/mL;0.00479 meq/mL;0.0299 meq/mL;4.6 mg/mL;1.5 mg/mL;0.44 mg/mL;6.8 mg/mL	6	Aminosyn 8.5 % with Electrolytes, Sulfite-Free		phwr
=alanine;arginine;glycine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;proline;serine;threonine;tryptophan;tyrosine;valine
	0	Aminosyn 10%, Sulfite-Free	b	hsxo
	0	Aminosyn 8.5%, Sulfite-Free	b	hsyh
	0	Travasol 10	b	h6jx
11 mg/mL;8.5 mg/mL;11 mg/mL;2.6 mg/mL;6.2 mg/mL;8.1 mg/mL;6.24 mg/mL;3.4 mg/mL;3.8 mg/mL;7.5 mg/mL;3.7 mg/mL;4.6 mg/mL;1.5 mg/mL;0.44 mg/mL;6.8 mg/mL	6			hsyg
11 mg/mL;8.5 mg/mL;11 mg/mL;2.6 mg/mL;6.2 mg/mL;8.1 mg/mL;6.24 mg/mL;3.4 mg/mL;3.8 mg/mL;7.5 mg/mL;3.7 mg/mL;4.6 mg/mL;1.5 mg/mL;0.44 mg/mL;6.8 mg/mL	6	Aminosyn 8.5%, Sulfite-Free		hsyk
12.8 mg/mL;9.8 mg/mL;12.8 mg/mL;3 mg/mL;7.2 mg/mL;9.4 mg/mL;7.2 mg/mL;4 mg/mL;4.4 mg/mL;8.6 mg/mL;4.2 mg/mL;5.2 mg/mL;1.6 mg/mL;0.44 mg/mL;8 mg/mL	6			hsxn
12.8 mg/mL;9.8 mg/mL;12.8 mg/mL;3 mg/mL;7.2 mg/mL;9.4 mg/mL;7.2 mg/mL;4 mg/mL;4.4 mg/mL;8.6 mg/mL;4.2 mg/mL;5.2 mg/mL;1.6 mg/mL;0.44 mg/mL;8 mg/mL	6	Aminosyn 10%, Sulfite-Free		hsxr
20.7 mg/mL;11.5 mg/mL;10.3 mg/mL;4.8 mg/mL;6 mg/mL;7.3 mg/mL;5.8 mg/mL;4 mg/mL;5.6 mg/mL;6.8 mg/mL;5 mg/mL;4.2 mg/mL;1.8 mg/mL;0.4 mg/mL;5.8 mg/mL	6			h6jw
20.7 mg/mL;11.5 mg/mL;10.3 mg/mL;4.8 mg/mL;6 mg/mL;7.3 mg/mL;5.8 mg/mL;4 mg/mL;5.6 mg/mL;6.8 mg/mL;5 mg/mL;4.2 mg/mL;1.8 mg/mL;0.4 mg/mL;5.8 mg/mL	6	Travasol 10		h6k0
6.6 mg/mL;5.07 mg/mL;6.6 mg/mL;1.54 mg/mL;7.89 mg/mL;15.8 mg/mL;2.65 mg/mL;2.06 mg/mL;2.28 mg/mL;4.48 mg/mL;2.21 mg/mL;2.72 mg/mL;0.88 mg/mL;0.33 mg/mL;7.89 mg/mL	6			h5hp
=alanine;glutamate;glycine
200 mg;200 mg;200 mg	3			d9da
=albiglutide
	0		i	ww8b
100 mg/mL	0			ww9v
100 mg/mL	24			ww9w ww9z
100 mg/mL	24	Tanzeum		ww9y wwa0
60 mg/mL	0			ww99
60 mg/mL	24			ww9c ww9i
60 mg/mL	24	Tanzeum		ww9h ww9j
=albumin human-kjda;docetaxel
	12			1mdlb 1mdld
=albuterol
	0		i	c3
	0	Proventil HFA	b	4pcr
	29			oqwa
0.09 mg/actuat	0			728q
0.09 mg/actuat	0	Proventil		calx
0.09 mg/actuat	20			zct4
0.09 mg/actuat	20	ProAir		zd49
0.09 mg/actuat	25			fzdb t5jd 19i7b
0.09 mg/actuat	25	ProAir		fzfc
0.09 mg/actuat	25	Proventil		4ckc g07f
0.09 mg/actuat	25	Ventolin		h64n ievk
0.09 mg/actuat	27			6lhi
0.09 mg/actuat	28			chgi
0.21 mg/mL	26			7ixt
0.417 mg/mL	26			7ixs
0.83 mg/mL	26			di9s
5 mg/mL	26			59aa
=albuterol;budesonide
	0	Airsupra	b	1l510
0.09 mg/actuat;0.08 mg/actuat	25			1l50y 1lenr
0.09 mg/actuat;0.08 mg/actuat	25	Airsupra		1l514 1lens
=albuterol;ipratropium
	0	Combivent	b	38xf
0.1 mg/actuat;0.02 mg/actuat	30			pido
0.1 mg/actuat;0.02 mg/actuat	30	Combivent		pidt
0.833 mg/mL;0.167 mg/mL	26			utc6
=aldioxa;chloroxylenol
0.0022 mg/mg;0.005 mg/mg	31			d8nl
=alendronate
10 mg	3			jdur
70 mg	16	Binosto		qr0z
=alendronate;cholecalciferol
	0	Fosamax Plus D	b	d0sh
70 mg;2800 unit	3			jdws
70 mg;2800 unit	3	Fosamax Plus D		jdwv
70 mg;5600 unit	3			jdvy
70 mg;5600 unit	3	Fosamax Plus D		jdw1
=alfentanil
	0		i	dc
0.5 mg/mL	1			10xmw
=alirocumab
	0		i	zk7k
150 mg/mL	0			zk7l
150 mg/mL	32			zk7o zk7u
150 mg/mL	32	Praluent		zk7t zk7v
150 mg/mL	9			zk7x zk80
150 mg/mL	9	Praluent		zk7z zk81
75 mg/mL	0			zk88
75 mg/mL	32			zk8e zk8g
75 mg/mL	32	Praluent		zk8f zk8h
75 mg/mL	9			zk89 zk8c
75 mg/mL	9	Praluent		zk8b zk8d
=aliskiren
150 mg	3			lons
150 mg	3	Tekturna		lonu
300 mg	3			lonv
300 mg	3	Tekturna		lonx
=aliskiren;amlodipine;hydrochlorothiazide
150 mg;5 mg;12.5 mg	3			misu
300 mg;10 mg;12.5 mg	3			misz
300 mg;10 mg;25 mg	3			mit2
300 mg;5 mg;12.5 mg	3			mit5
300 mg;5 mg;25 mg	3			mit8
=aliskiren;hydrochlorothiazide
	0	Tekturna HCT	b	uni1
150 mg;12.5 mg	3			lon2
150 mg;12.5 mg	3	Tekturna HCT		lon4
150 mg;25 mg	3			lon5
150 mg;25 mg	3	Tekturna HCT		lon7
300 mg;12.5 mg	3			loo6
300 mg;12.5 mg	3	Tekturna HCT		loo8
300 mg;25 mg	3			loo9
300 mg;25 mg	3	Tekturna HCT		loob
=aliskiren;valsartan
150 mg;160 mg	3			lona
300 mg;320 mg	3			lonl
=allantoin;benzocaine;camphor;petrolatum
	0	Anbesol Cold Sore Therapy	b	mk7d
0.01 mg/mg;0.2 mg/mg;0.03 mg/mg;0.649 mg/mg	33			lkb4
0.01 mg/mg;0.2 mg/mg;0.03 mg/mg;0.649 mg/mg	33	Anbesol Cold Sore Therapy		mk7g
=allantoin;camphor;menthol
0.005 mg/mg;0.0075 mg/mg;0.005 mg/mg	34			vyvv
=allantoin;camphor;menthol;phenol
0.01 mg/mg;0.005 mg/mg;0.006 mg/mg;0.005 mg/mg	33			cgvc
=allantoin;dimethicone
20 mg/mL;50 mg/mL	21			1mbmd
=allantoin;diphenhydramine
5 mg/mL;20 mg/mL	21			ugg0
=allantoin;lidocaine;petrolatum
0.02 mg/mg;0.04 mg/mg;0.3 mg/mg	35			x0s7
0.02 mg/mg;0.05 mg/mg;0.3 mg/mg	35			y7h1
=allantoin;petrolatum
0.02 mg/mg;0.3 mg/mg	35			zedm
=allopurinol
	0		i	ef
100 mg	3			4893
=allopurinol;lesinurad
	0	Duzallo	b	15olo
200 mg;200 mg	3			15olu
200 mg;200 mg	3	Duzallo		15olw
300 mg;200 mg	3			15oln
300 mg;200 mg	3	Duzallo		15olt
=aloe polysaccharide;hydrocortisone;iodoquinol
	0	Alcortin A	b	pj0j
0.01 mg/mg;0.02 mg/mg;0.01 mg/mg	22			pj9s
0.01 mg/mg;0.02 mg/mg;0.01 mg/mg	22	Alcortin A		pjaa
=aloe polysaccharide;iodoquinol
	0	Quinja	b	15cbr
0.01 mg/mg;0.0125 mg/mg	22			ieb8
0.01 mg/mg;0.0125 mg/mg	22	Quinja		15cbv
=alogliptin
	0		i	tbk0 tbk1
12.5 mg	0			tbkx
12.5 mg	3			tbky
12.5 mg	3	Nesina		tbl0
25 mg	0			tbk2
25 mg	3			tbk6
25 mg	3	Nesina		tbkc
6.25 mg	0			tbkh
6.25 mg	3			tbki
6.25 mg	3	Nesina		tbkk
=alogliptin;metformin
	0		i	tbuo
	0	Kazano	b	tf6c
12.5 mg;1000 mg	3			tbup
12.5 mg;1000 mg	3	Kazano		tbuv
12.5 mg;500 mg	3			tbuw
12.5 mg;500 mg	3	Kazano		tbv2
=alogliptin;pioglitazone
	0		i	tbv6
	0	Oseni	b	tf71
12.5 mg;15 mg	3			tbv7
12.5 mg;15 mg	3	Oseni		tbvd
12.5 mg;30 mg	3			tbve
12.5 mg;30 mg	3	Oseni		tbvk
12.5 mg;45 mg	3			tbvl
12.5 mg;45 mg	3	Oseni		tbvr
25 mg;15 mg	3			tbvs
25 mg;15 mg	3	Oseni		tbvy
25 mg;30 mg	3			tbvz
25 mg;30 mg	3	Oseni		tbw5
25 mg;45 mg	3			tbw6
25 mg;45 mg	3	Oseni		tbwc
=alpha hydroxy acids;urea
60 mg/mL;250 mg/mL	21			uml5
=alpha tocopherol;ascorbic acid;cholecalciferol;doconexent;docusate;ferrous fumarate;folic acid;pyridoxine;tricalcium phosphate
30 unit;25 mg;170 unit;265 mg;55 mg;30 mg;1.2 mg;25 mg;160 mg	2			vu8r
=alpha tocopherol;ascorbic acid;cholecalciferol;docosahexaenoate;docusate;ferrous fumarate;folic acid;pyridoxine;tricalcium phosphate
30 unit;28 mg;400 unit;300 mg;55 mg;27 mg;1.25 mg;25 mg;160 mg	2			md0k
=alpha tocopherol;ascorbic acid;docosahexaenoate;eicosapentaenoate;ferrous fumarate;folic acid;pyridoxine;tricalcium phosphate
	0	Natelle	b	7k7q
30 unit;30 mg;250 mg;0.625 mg;83 mg;1 mg;25 mg;100 mg	2			ixwk
30 unit;30 mg;250 mg;0.625 mg;83 mg;1 mg;25 mg;100 mg	2	Natelle		ixxv
=alpha tocopherol;cholecalciferol
10 mg;1.25 mg	2			1j0kb
=alpha-tocopherol
75 unit	0			nbug
=alpha-tocopherol;ascorbic acid;beta carotene;calcium carbonate;cholecalciferol;docusate;ferrous fumarate;folic acid;niacinamide;pantothenate;pyridoxine;riboflavin;thiamine;vitamin b12;zinc oxide
30 unit;100 mg;1000 unit;200 mg;400 unit;25 mg;29 mg;1 mg;15 mg;7 mg;20 mg;3 mg;3 mg;0.012 mg;20 mg	3			s5tx
=alpha-tocopherol;ascorbic acid;biotin;cholecalciferol;dexpanthenol;folic acid;niacinamide;pyridoxine;riboflavin;thiamine;vitamin a;vitamin b12;vitamin k1
	0	Infuvite	b	ryls
	0	Infuvite Pediatric	b	rz42
1 unit/mL;20 mg/mL;0.006 mg/mL;20 unit/mL;1.5 mg/mL;0.06 mg/mL;4 mg/mL;0.6 mg/mL;0.36 mg/mL;0.6 mg/mL;330 unit/mL;0.0005 mg/mL;0.015 mg/mL	6			rylr
1 unit/mL;20 mg/mL;0.006 mg/mL;20 unit/mL;1.5 mg/mL;0.06 mg/mL;4 mg/mL;0.6 mg/mL;0.36 mg/mL;0.6 mg/mL;330 unit/mL;0.0005 mg/mL;0.015 mg/mL	6	Infuvite		rylw
1.4 unit/mL;16 mg/mL;0.004 mg/mL;80 unit/mL;1 mg/mL;0.028 mg/mL;3.4 mg/mL;0.2 mg/mL;0.28 mg/mL;0.24 mg/mL;460 unit/mL;0.0002 mg/mL;0.04 mg/mL	6			rz41
1.4 unit/mL;16 mg/mL;0.004 mg/mL;80 unit/mL;1 mg/mL;0.028 mg/mL;3.4 mg/mL;0.2 mg/mL;0.28 mg/mL;0.24 mg/mL;460 unit/mL;0.0002 mg/mL;0.04 mg/mL	6	Infuvite Pediatric		rz46
=alpha-tocopherol;ascorbic acid;calcium citrate;cholecalciferol;cupric oxide;docusate;folic acid;iron carbonyl;niacinamide;potassium iodide;pyridoxine;riboflavin;thiamine;zinc oxide
30 unit;120 mg;125 mg;400 unit;2 mg;50 mg;1 mg;35 mg;20 mg;0.15 mg;25 mg;3.4 mg;3 mg;25 mg	3			ryju
=aluminum aspirin
	0		i	gz
648 mg	0			73dz
648 mg	5			5dqk
=aluminum hydroxide;aspirin;caffeine
100 mg;350 mg;25 mg	3			96go
=aluminum hydroxide;aspirin;calcium carbonate;magnesium hydroxide
50 mg;325 mg;50 mg;50 mg	3			4dvt
50 mg;325 mg;50 mg;50 mg	3	Ascriptin		4i0v
50 mg;325 mg;50 mg;50 mg	3	Aspidrox		4i0w
50 mg;325 mg;50 mg;50 mg	3	Aspir-Mox		4i0x
50 mg;325 mg;50 mg;50 mg	3	Magnaprin		4i0y
50 mg;325 mg;87 mg;50 mg	3			e1fy
75 mg;325 mg;71 mg;75 mg	3			e1g0
75 mg;325 mg;75 mg;75 mg	3			6lh1
75 mg;500 mg;75 mg;75 mg	3			4dvu
75 mg;500 mg;75 mg;75 mg	3	Arthritis Pain Formula		4i0z
75 mg;500 mg;75 mg;75 mg	3	Ascriptin Maximum Strength		4i10
75 mg;500 mg;75 mg;75 mg	3	Aspir-Mox IB		4i11
80 mg;500 mg;71 mg;80 mg	3			e1g1
80 mg;500 mg;80 mg;80 mg	3			6lxr
=aluminum hydroxide;aspirin;codeine;magnesium hydroxide
75 mg;325 mg;15 mg;75 mg	3			6mrq
75 mg;325 mg;30 mg;75 mg	3			6ms8
=aluminum hydroxide;aspirin;magnesium hydroxide
150 mg;325 mg;150 mg	3			6lgg
27 mg;500 mg;100 mg	3			e1g6
300 mg;325 mg;300 mg	3			6lgq
33 mg;500 mg;100 mg	3			6lgs
50 mg;325 mg;50 mg	3			cduc
75 mg;325 mg;75 mg	3			6lh2
82.5 mg;325 mg;82.5 mg	3			e1g4
=aluminum hydroxide;magnesium carbonate
	0	Acid Gone	b	7jws
	0	Gaviscon	b	jsn
160 mg;105 mg	10			6lpk
160 mg;105 mg	10	Acid Gone		qsq2
160 mg;105 mg	10	Gaviscon		4kc2
50.8 mg/mL;47.5 mg/mL	14			591l
50.8 mg/mL;47.5 mg/mL	14	Gaviscon		8o3c
6.33 mg/mL;23.9 mg/mL	14			5eln
6.33 mg/mL;23.9 mg/mL	14	Acid Gone		qtjv
6.33 mg/mL;23.9 mg/mL	14	Gaviscon		qtk5
=aluminum hydroxide;magnesium hydroxide
40 mg/mL;40 mg/mL	14			57uv
=aluminum hydroxide;magnesium hydroxide;simethicone
	0	Almacone	b	4m0j
	0	Comfort Gel	b	dsit
	0	Gelusil	b	jtl
	0	Maalox Max	b	8on6
	0	Maalox Plus	b	39a8
	0	Mintox Plus	b	4oij
200 mg;200 mg;25 mg	10			6lgj
200 mg;200 mg;25 mg	10	Gelusil		4jap
200 mg;200 mg;25 mg	10	Mintox Plus		4jat
40 mg/mL;40 mg/mL;4 mg/mL	14			6lgi
40 mg/mL;40 mg/mL;4 mg/mL	14	Almacone		4i1r
40 mg/mL;40 mg/mL;4 mg/mL	14	Maalox Plus		4i27
40 mg/mL;40 mg/mL;4 mg/mL	14	Mintox Plus		4i2d
80 mg/mL;80 mg/mL;8 mg/mL	14			53ji
80 mg/mL;80 mg/mL;8 mg/mL	14	Almacone		4i1c
80 mg/mL;80 mg/mL;8 mg/mL	14	Comfort Gel		dsiw
80 mg/mL;80 mg/mL;8 mg/mL	14	Maalox Max		8nv4
80 mg/mL;80 mg/mL;8 mg/mL	14	Mintox Plus		f6e7
=aluminum hydroxide;magnesium trisilicate
	0	Gaviscon Chewable	b	tf7n
80 mg;14.2 mg	10			fo1k
80 mg;14.2 mg	10	Gaviscon Chewable		nabe
=aluminum sulfate;calcium acetate
	0	Domeboro	b	rpw0
7.44 mg/mL;5.24 mg/mL	36			rpmj
8.42 mg/mL;5.95 mg/mL	36			qsoq
8.42 mg/mL;5.95 mg/mL	36	Domeboro		rpw4
=american elm pollen extract;siberian elm pollen extract
25 mg/mL;25 mg/mL	6			rv2w
=american house dust mite allergenic extract;european house dust mite allergenic extract
	0	Odactra	b	16u5d
15000 au/mL;15000 au/mL	6			pkcc
5000 au/mL;5000 au/mL	6			pkcz
6 sq-hdm;6 sq-hdm	37			16u5c
6 sq-hdm;6 sq-hdm	37	Odactra		16u5j
=amiloride
1 mg/mL	7			kyjj
5 mg	3			kyjc
=amiloride;atenolol;hydrochlorothiazide
2.5 mg;50 mg;25 mg	2			kykg
=amiloride;bumetanide
5 mg;1 mg	3			kylb
=amiloride;cyclopenthiazide
2.5 mg;0.25 mg	3			kyk3
=amiloride;furosemide
10 mg;80 mg	3			kyjm
2.5 mg;20 mg	3			kyl5
5 mg;40 mg	3			kylj
=amiloride;hydrochlorothiazide
2.5 mg;25 mg	3			kyla
5 mg;50 mg	3			kyjf
=amiloride;hydrochlorothiazide;timolol
2.5 mg;25 mg;10 mg	3			kyl9
=amiodarone
200 mg	3	Cordarone		hv5m
=amitriptyline
	0		i	jk
=amitriptyline;chlordiazepoxide
12.5 mg;5 mg	3			id35
25 mg;10 mg	3			id3s
=amitriptyline;perphenazine
10 mg;2 mg	3			id1e
10 mg;4 mg	3			id1s
25 mg;2 mg	3			id3x
25 mg;4 mg	3			id4p
50 mg;4 mg	3			id54
=amlodipine
1 mg/mL	14			1ata0
1 mg/mL	14	Katerzia		1ata6
1 mg/mL	7			1jpj9
1 mg/mL	7	Norliqva		1jpjf
10 mg	13			g8mi
10 mg	15			1mfg4
10 mg	15	Sdamlo		1mfg6
10 mg	3			6lrb
10 mg	3	Norvasc		4k0v
2.5 mg	13			g8mj
2.5 mg	15			1mffu
2.5 mg	15	Sdamlo		1mfg0
2.5 mg	3			6lrc
2.5 mg	3	Norvasc		4jzy
5 mg	13			g8mk
5 mg	15			1mfg1
5 mg	15	Sdamlo		1mfg3
5 mg	3			48a9
5 mg	3	Norvasc		4k05
=amlodipine;atorvastatin
	0		i	8obp
10 mg;10 mg	3			8nqo cter
10 mg;10 mg	3	Caduet		bl8n ctet g2uv
10 mg;20 mg	3			8nqp cte7
10 mg;20 mg	3	Caduet		bl8p cte9 g2uz
10 mg;40 mg	3			8nqk cteu
10 mg;40 mg	3	Caduet		bl8r ctew g2v3
10 mg;80 mg	3			8nql
10 mg;80 mg	3	Caduet		bl8t g2v7
2.5 mg;10 mg	3			a89w cteb
2.5 mg;10 mg	3	Caduet		bl9e cted g2vj
2.5 mg;20 mg	3			a8a1 ctee
2.5 mg;20 mg	3	Caduet		bl9g cteg g2vf
2.5 mg;40 mg	3			a8a3 ctex
2.5 mg;40 mg	3	Caduet		cdqh ctez g2vb
42 mg;2.5 mg	3			bl8h
42 mg;2.5 mg	3	Caduet		bl8k
5 mg;10 mg	3			8nqm cteh
5 mg;10 mg	3	Caduet		bl9i ctej g2vn
5 mg;20 mg	3			8nqn ctek
5 mg;20 mg	3	Caduet		bl9k ctem g2vr
5 mg;40 mg	3			8nqi cteo
5 mg;40 mg	3	Caduet		bl9m cteq g2vv
5 mg;80 mg	3			8nqj
5 mg;80 mg	3	Caduet		bl9o g2vz
=amlodipine;benazepril
	0	Lotrel	b	4oa2
10 mg;20 mg	2			j95y
10 mg;20 mg	2	Lotrel		j960
10 mg;40 mg	2			j962
10 mg;40 mg	2	Lotrel		j964
2.5 mg;10 mg	2			j966
5 mg;10 mg	2			j969
5 mg;10 mg	2	Lotrel		j96b
5 mg;20 mg	2			j96c
5 mg;20 mg	2	Lotrel		j96e
5 mg;40 mg	2			j96f
=amlodipine;celecoxib
	0	Consensi	b	17xh0
10 mg;200 mg	3			17w11
10 mg;200 mg	3	Consensi		1cl34
2.5 mg;200 mg	3			17w0z
2.5 mg;200 mg	3	Consensi		17xh5
5 mg;200 mg	3			17w10
5 mg;200 mg	3	Consensi		1cl36
=amlodipine;hydrochlorothiazide;olmesartan
	0	Tribenzor	b	tf7g
10 mg;12.5 mg;40 mg	3			lfle
10 mg;12.5 mg;40 mg	3	Tribenzor		lfli
10 mg;25 mg;40 mg	3			lflj
10 mg;25 mg;40 mg	3	Tribenzor		lfln
5 mg;12.5 mg;20 mg	3			lfkv
5 mg;12.5 mg;20 mg	3	Tribenzor		lfkz
5 mg;12.5 mg;40 mg	3			lflo
5 mg;12.5 mg;40 mg	3	Tribenzor		lfls
5 mg;25 mg;40 mg	3			lflt
5 mg;25 mg;40 mg	3	Tribenzor		lflx
=amlodipine;hydrochlorothiazide;valsartan
	0	Exforge HCT	b	tf7h
10 mg;12.5 mg;160 mg	3			i6f7
10 mg;12.5 mg;160 mg	3	Exforge HCT		i6fa
10 mg;25 mg;160 mg	3			i6fr
10 mg;25 mg;160 mg	3	Exforge HCT		i6fv
10 mg;25 mg;320 mg	3			i6fb
10 mg;25 mg;320 mg	3	Exforge HCT		i6ff
5 mg;12.5 mg;160 mg	3			i6fg
5 mg;12.5 mg;160 mg	3	Exforge HCT		i6fk
5 mg;25 mg;160 mg	3			i6fl
5 mg;25 mg;160 mg	3	Exforge HCT		i6fp
=amlodipine;indapamide;telmisartan
1.25 mg;0.625 mg;10 mg	3			1mgik
1.25 mg;0.625 mg;10 mg	3	Widaplik		1mgiq
2.5 mg;1.25 mg;20 mg	3			1mgis
2.5 mg;1.25 mg;20 mg	3	Widaplik		1mgiu
5 mg;2.5 mg;40 mg	3			1mgiv
5 mg;2.5 mg;40 mg	3	Widaplik		1mgix
=amlodipine;olmesartan
	0	Azor	b	fnxq
10 mg;20 mg	3			fnxp
10 mg;20 mg	3	Azor		fyk0
10 mg;40 mg	3			fnxu
10 mg;40 mg	3	Azor		fyk4
5 mg;20 mg	3			fnxx
5 mg;20 mg	3	Azor		fyk8
5 mg;40 mg	3			fny0
5 mg;40 mg	3	Azor		fykc
=amlodipine;perindopril
	0	Prestalia	b	yb4d
10 mg;14 mg	3			yb4c
10 mg;14 mg	3	Prestalia		yb4i
2.5 mg;3.5 mg	3			yb4k
2.5 mg;3.5 mg	3	Prestalia		yb4m
5 mg;7 mg	3			yb4o
5 mg;7 mg	3	Prestalia		yb4q
=amlodipine;telmisartan
	0	Twynsta	b	tf7i
10 mg;40 mg	3			isbm
10 mg;40 mg	3	Twynsta		isbq
10 mg;80 mg	3			isbr
10 mg;80 mg	3	Twynsta		isbv
5 mg;40 mg	3			isbw
5 mg;40 mg	3	Twynsta		isc0
5 mg;80 mg	3			isc1
5 mg;80 mg	3	Twynsta		isc5
=amlodipine;valsartan
	0	Exforge	b	fh73
10 mg;160 mg	3			fh72
10 mg;160 mg	3	Exforge		fjbj
10 mg;320 mg	3			fh77
10 mg;320 mg	3	Exforge		fjbr
5 mg;160 mg	3			fh7a
5 mg;160 mg	3	Exforge		fjbv
5 mg;320 mg	3			fh7d
5 mg;320 mg	3	Exforge		fjbz
=amoxicillin
	0		i	k3
250 mg	2			6lsm
500 mg	2			6lsv
500 mg	3			6lsw
=amoxicillin;clarithromycin;lansoprazole
	12			g8uo
=amoxicillin;clarithromycin;omeprazole
	12			rowi
	12	Omeclamox		rowj
=amoxicillin;clarithromycin;vonoprazan
	12			1jtvn
	12	Voquezna 14 Day TriplePak 20;500;500		1jtvo
=amoxicillin;clavulanate
	0	Augmentin	b	38tc
1000 mg;62.5 mg	5			d8uj
1000 mg;62.5 mg	5	Augmentin		igvt
120 mg/mL;8.58 mg/mL	14			d8uh
120 mg/mL;8.58 mg/mL	14	Augmentin		d8vg
200 mg;28.5 mg	10			d8bh
25 mg/mL;6.25 mg/mL	14			d8ba
25 mg/mL;6.25 mg/mL	14	Augmentin		d8c5
250 mg;125 mg	3			c1u3
250 mg;125 mg	3	Augmentin		hny2
40 mg/mL;5.7 mg/mL	14			d8en
400 mg;57 mg	10			d8bo
50 mg/mL;12.5 mg/mL	14			d8bu
50 mg/mL;12.5 mg/mL	14	Augmentin		d8cb
500 mg;125 mg	3			d8b4
500 mg;125 mg	3	Augmentin		hny6
80 mg/mL;11.4 mg/mL	14			d8eu
875 mg;125 mg	3			c218
875 mg;125 mg	3	Augmentin		hnya
=amoxicillin;omeprazole;rifabutin
	0	Talicia	b	1che3
250 mg;10 mg;12.5 mg	38			1che2
250 mg;10 mg;12.5 mg	38	Talicia		1che8
=amoxicillin;vonoprazan
	12			1jtvl
	12	Voquezna 14 Day DualPak 20;500		1jtvm
=amphetamine;dextroamphetamine
	0	Adderall	b	1tfz
	0	Mydayis	b	15bcr
1.25 mg;1.25 mg	3			bm46
1.25 mg;1.25 mg	3	Adderall		bm47
1.25 mg;1.25 mg	39			igj9
1.25 mg;1.25 mg	39	Adderall		igja
1.875 mg;1.875 mg	3			lmnt
1.875 mg;1.875 mg	3	Adderall		lmnv
12.5 mg;12.5 mg	39			15bcq
12.5 mg;12.5 mg	39	Mydayis		15bcw
2.5 mg;2.5 mg	3			bm4k
2.5 mg;2.5 mg	3	Adderall		bm4m
2.5 mg;2.5 mg	39			igit
2.5 mg;2.5 mg	39	Adderall		igiu
3.125 mg;3.125 mg	3			eq4j
3.125 mg;3.125 mg	3	Adderall		eq4l
3.125 mg;3.125 mg	39			15bda
3.125 mg;3.125 mg	39	Mydayis		15bdc
3.75 mg;3.75 mg	3			cdyd
3.75 mg;3.75 mg	3	Adderall		cdyg
3.75 mg;3.75 mg	39			igiv
3.75 mg;3.75 mg	39	Adderall		igiw
5 mg;5 mg	3			cdyh
5 mg;5 mg	3	Adderall		cdyi
5 mg;5 mg	39			igix
5 mg;5 mg	39	Adderall		igiy
6.25 mg;6.25 mg	39			igiz 15bcx
6.25 mg;6.25 mg	39	Adderall		igj0
6.25 mg;6.25 mg	39	Mydayis		15bcz
7.5 mg;7.5 mg	3			blpv
7.5 mg;7.5 mg	3	Adderall		blpx
7.5 mg;7.5 mg	39			igj4
7.5 mg;7.5 mg	39	Adderall		igj5
9.375 mg;9.375 mg	39			15bdh
9.375 mg;9.375 mg	39	Mydayis		15bdj
=ampicillin
	0		i	kd 1r8h
100 mg/mL	6			gxjw
=ampicillin;sulbactam
	0	Unasyn	b	18kt
100 mg/mL;50 mg/mL	6			4etv 55y0
1000 mg;500 mg	1			zkjs zkjv
2000 mg;1000 mg	1			zkjy zkk0
=amylase;bacillus coagulans;lipase;protease
450 unit;1000000000 unit;30 unit;30000 unit	2			x35d
=amylase;lipase;protease
	0	Creon	b	11ee
	0	Pancreaze	b	tf66
	0	Pertzye	b	rqjv
	0	Viokace	b	qp91
	0	Zenpep	b	nxyh
105000 unit;25000 unit;79000 unit	38			y6gf
105000 unit;25000 unit;79000 unit	38	Zenpep		y6gh
112500 unit;9000 unit;112500 unit	2			1aleu
120000 unit;24000 unit;76000 unit	38			ic3r
120000 unit;24000 unit;76000 unit	38	Creon		iij9
14000 unit;3000 unit;10000 unit	38			y6xm
14000 unit;3000 unit;10000 unit	38	Zenpep		y6xo
149900 unit;37000 unit;97300 unit	38			1iypm
149900 unit;37000 unit;97300 unit	38	Pancreaze		1iypo
15000 unit;3000 unit;9500 unit	38			nutu
15000 unit;3000 unit;9500 unit	38	Creon		nuty
15125 unit;4000 unit;14375 unit	38			x2l8
15125 unit;4000 unit;14375 unit	38	Pertzye		x2la
15200 unit;2600 unit;8800 unit	38			1h4dx
15200 unit;2600 unit;8800 unit	38	Pancreaze		1h4dz
168000 unit;40000 unit;126000 unit	38			16rpx
168000 unit;40000 unit;126000 unit	38	Zenpep		16rpz
180000 unit;36000 unit;114000 unit	38			tfnx
180000 unit;36000 unit;114000 unit	38	Creon		tfnz
24000 unit;5000 unit;17000 unit	38			y727
24000 unit;5000 unit;17000 unit	38	Zenpep		y729
24600 unit;4200 unit;14200 unit	38			12q9g
24600 unit;4200 unit;14200 unit	38	Pancreaze		12q9i
252600 unit;60000 unit;189600 unit	38			1l7ry
252600 unit;60000 unit;189600 unit	38	Zenpep		1l7s0
30000 unit;6000 unit;19000 unit	38			ic3v
30000 unit;6000 unit;19000 unit	38	Creon		iijg
30250 unit;8000 unit;28750 unit	38			rqtt
30250 unit;8000 unit;28750 unit	38	Pertzye		rqtv
39150 unit;10440 unit;39150 unit	3			qqhm
39150 unit;10440 unit;39150 unit	3	Viokace		qqho
42000 unit;10000 unit;32000 unit	38			y72c
42000 unit;10000 unit;32000 unit	38	Zenpep		y72e
60000 unit;12000 unit;38000 unit	38			ic3z
60000 unit;12000 unit;38000 unit	38	Creon		iijl
60500 unit;16000 unit;57500 unit	38			rqju
60500 unit;16000 unit;57500 unit	38	Pertzye		rqk0
61500 unit;10500 unit;35500 unit	38			12q87
61500 unit;10500 unit;35500 unit	38	Pancreaze		12q89
63000 unit;15000 unit;47000 unit	38			y72n
63000 unit;15000 unit;47000 unit	38	Zenpep		y72p
78300 unit;20880 unit;78300 unit	3			qqhf
78300 unit;20880 unit;78300 unit	3	Viokace		qqhh
83900 unit;21000 unit;54700 unit	38			12q8h
83900 unit;21000 unit;54700 unit	38	Pancreaze		12q8j
84000 unit;20000 unit;63000 unit	38			y72s
84000 unit;20000 unit;63000 unit	38	Zenpep		y72u
90750 unit;24000 unit;86250 unit	38			15cik
90750 unit;24000 unit;86250 unit	38	Pertzye		15cim
98400 unit;16800 unit;56800 unit	38			12q8c
98400 unit;16800 unit;56800 unit	38	Pancreaze		12q8e
=amylase;papain
60 mg;60 mg	10			6lu6
=anastrozole
1 mg	3			49q0
=apixaban
2.5 mg	3			t8sz
5 mg	3			t8t9
=apple pectin;lactobacillus acidophilus
20 mg;200000000 unit	3			s3ax
=aprocitentan
12.5 mg	3			1lf6g
12.5 mg	3	Tryvio		1lf6m
=argatroban
1 mg/mL	1			12ojj 12ojl 12ojm
100 mg/mL	1			6lxb
=arginine;histidine;isoleucine;leucine;lysine;methionine;phenylalanine;threonine;tryptophan;valine
6 mg/mL;4.29 mg/mL;4.62 mg/mL;7.26 mg/mL;5.35 mg/mL;7.26 mg/mL;7.26 mg/mL;3.3 mg/mL;1.65 mg/mL;5.28 mg/mL	6			ng77
=aripiprazole
	0		i	1wol
=artemether;lumefantrine
	0	Coartem	b	fenm
20 mg;120 mg	3			i643
20 mg;120 mg	3	Coartem		i646
=articaine;epinephrine
	0	Articadent	b	igmc
	0	Orabloc	b	tf86
	0	Septocaine	b	63z7
	0	Ultacan	b	15cba
	0	Zorcaine	b	cj22
40 mg/mL;0.005 mg/mL	40			y6qd zk2e
40 mg/mL;0.005 mg/mL	40	Articadent		lola
40 mg/mL;0.005 mg/mL	40	Orabloc		ndvk
40 mg/mL;0.005 mg/mL	40	Septocaine		onzh
40 mg/mL;0.009 mg/mL	40			15cb9 15cbe
40 mg/mL;0.01 mg/mL	40			y6qj zm0b
40 mg/mL;0.01 mg/mL	40	Articadent		lolc
40 mg/mL;0.01 mg/mL	40	Orabloc		ndvg
40 mg/mL;0.01 mg/mL	40	Septocaine		igt0
40 mg/mL;0.01 mg/mL	40	Zorcaine		igt4
40 mg/mL;0.018 mg/mL	40			15cbi 15cbk
=ascorbic acid
	0		i	vz
=ascorbic acid;aspirin
200 mg;500 mg	3			5ccl
208 mg;510 mg	3			96j1
=ascorbic acid;aspirin;caffeine
100 mg;500 mg;10 mg	3			9a0u
240 mg;400 mg;20 mg	3			9a0t
25 mg;300 mg;50 mg	3			9a0v
60 mg;500 mg;20 mg	3			9a0s
=ascorbic acid;aspirin;cysteine
125 mg;250 mg;65 mg	2			8t82
=ascorbic acid;aspirin;diphenylpyraline
50 mg;250 mg;2 mg	2			8t6c
=ascorbic acid;beta carotene;calcium carbonate;cholecalciferol;cupric oxide;docusate;folic acid;iron carbonyl;magnesium oxide;niacinamide;pyridoxine;riboflavin;thiamine;vitamin b12;vitamin e;zinc oxide
120 mg;2700 unit;200 mg;400 unit;2 mg;50 mg;1 mg;90 mg;30 mg;20 mg;20 mg;3.4 mg;3 mg;0.012 mg;30 unit;25 mg	3			qr2m
=ascorbic acid;beta carotene;copper sulfate;lutein;selenite;vitamin e;zinc oxide
	0	Macuvite with Lutein	b	ndox
60 mg;5000 unit;2 mg;2 mg;0.04 mg;30 unit;40 mg	3			ndst
60 mg;5000 unit;2 mg;2 mg;0.04 mg;30 unit;40 mg	3	Macuvite with Lutein		ndsv
=ascorbic acid;beta carotene;copper sulfate;selenite;vitamin e;zinc oxide
60 mg;5000 unit;40 mg;0.04 mg;30 unit;40 mg	3			ndoo
=ascorbic acid;beta carotene;cuprous oxide;lutein;sodium selenate;vitamin e;zinc oxide
	0	Ocuvite	b	4ovg
200 mg;1000 unit;2 mg;2 mg;0.055 mg;60 unit;40 mg	3			j41w
200 mg;1000 unit;2 mg;2 mg;0.055 mg;60 unit;40 mg	3	Ocuvite		j41z
=ascorbic acid;beta carotene;cuprous oxide;vitamin e;zinc oxide
	0	PreserVision	b	hs5r
113 mg;7160 mg;0.4 mg;100 unit;17.4 mg	3			j44k
113 mg;7160 mg;0.4 mg;100 unit;17.4 mg	3	PreserVision		j44n
226 mg;14320 unit;0.8 mg;200 unit;34.8 mg	2			j43y
226 mg;14320 unit;0.8 mg;200 unit;34.8 mg	2	PreserVision		j441
=ascorbic acid;biotin;calcium carbonate;ferrous bisglycinate;folic acid;formic acid;iron-dextran complex;niacin;pantothenate;pyridoxine;riboflavin;succinic acid;thiamine;vitamin b12
	12			nmgq
	12	Irospan 24/6 Kit		nmgv
=ascorbic acid;biotin;calcium carbonate;folic acid;niacin;pantothenate;pyridoxine;riboflavin;succinic acid;thiamine;vitamin b12
100 mg;0.3 mg;100 mg;1 mg;25 mg;7 mg;30 mg;5 mg;150 mg;5 mg;0.01 mg	3			nmgp
=ascorbic acid;biotin;copper sulfate;docusate;folic acid;iron carbonyl;vitamin b12;vitamin e
	0	Hemax	b	nb1r
500 mg;0.15 mg;3 mg;50 mg;1 mg;150 mg;0.06 mg;30 unit	5			nb1q
500 mg;0.15 mg;3 mg;50 mg;1 mg;150 mg;0.06 mg;30 unit	5	Hemax		nb1u
=ascorbic acid;biotin;copper sulfate;ferrous fumarate;folic acid;magnesium sulfate;manganese sulfate;niacin;pantothenate;polysaccharide iron complex;pyridoxine;riboflavin;thiamine;vitamin b12;zinc sulfate
	0	Concept OB	b	s6ej
210 mg;0.3 mg;0.8 mg;130 mg;1 mg;6.9 mg;1.3 mg;20 mg;7 mg;92.4 mg;25 mg;5 mg;5 mg;0.01 mg;18.2 mg	2			s6ei
210 mg;0.3 mg;0.8 mg;130 mg;1 mg;6.9 mg;1.3 mg;20 mg;7 mg;92.4 mg;25 mg;5 mg;5 mg;0.01 mg;18.2 mg	2	Concept OB		s6eo
=ascorbic acid;biotin;ferrous bisglycinate;folic acid;formic acid;iron-dextran complex;niacin;pantothenate;pyridoxine;riboflavin;thiamine;vitamin b12
	0	Irospan Tablet	b	nmgr
100 mg;0.3 mg;65 mg;1 mg;155 mg;65 mg;25 mg;0.3 mg;30 mg;5 mg;5 mg;0.01 mg	3			nmgk
100 mg;0.3 mg;65 mg;1 mg;155 mg;65 mg;25 mg;0.3 mg;30 mg;5 mg;5 mg;0.01 mg	3	Irospan Tablet		nmgu
=ascorbic acid;biotin;ferrous fumarate;folic acid;mecobalamin;niacinamide;pantothenate;pyridoxine;riboflavin;thiamine
	0	Dialyvite 800 with Iron	b	hpts
60 mg;0.3 mg;29 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg	3			hq0e
60 mg;0.3 mg;29 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg	3	Dialyvite 800 with Iron		hq0h
=ascorbic acid;biotin;folic acid;mecobalamin;niacinamide;pantothenate;pyridoxine;riboflavin;thiamine
	0	Dialyvite 800	b	8ohr
60 mg;0.3 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg	3			hq09
60 mg;0.3 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg	3	Dialyvite 800		hq0c
=ascorbic acid;biotin;folic acid;mecobalamin;niacinamide;pantothenate;pyridoxine;riboflavin;thiamine;zinc citrate
	0	Dialyvite 800 with Zinc	b	8oht
60 mg;0.3 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg;15 mg	3			hpui
60 mg;0.3 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg;15 mg	3	Dialyvite 800 with Zinc		hpul
60 mg;0.3 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg;50 mg	3			hpuo
60 mg;0.3 mg;0.8 mg;0.006 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg;50 mg	3	Dialyvite 800 with Zinc		nvty
=ascorbic acid;biotin;folic acid;niacin;pantothenate;pyridoxine;riboflavin;thiamine;vitamin b12
100 mg;0.15 mg;1 mg;20 mg;5 mg;10 mg;1.7 mg;1.5 mg;0.006 mg	2			j3wi
=ascorbic acid;calcium carbonate
500 mg;30 mg	3			onh8
=ascorbic acid;calcium carbonate;cholecalciferol;copper sulfate;ferrous fumarate;folic acid;magnesium oxide;niacinamide;potassium iodide;pyridoxine;riboflavin;thiamine;vitamin a;vitamin b12;vitamin e;zinc sulfate
	0	Lactocal	b	nx90
100 mg;200 mg;0.01 mg;2 mg;65 mg;1 mg;10 mg;20 mg;0.15 mg;5 mg;3.4 mg;3 mg;4000 unit;0.012 mg;30 unit;15 mg	3			nx8z
100 mg;200 mg;0.01 mg;2 mg;65 mg;1 mg;10 mg;20 mg;0.15 mg;5 mg;3.4 mg;3 mg;4000 unit;0.012 mg;30 unit;15 mg	3	Lactocal		nx93
=ascorbic acid;calcium citrate;cholecalciferol;folic acid;iron carbonyl;pyridoxine
	12			nl4m
	12	CitraNatal B-Calm Kit		nl4n
120 mg;125 mg;400 unit;1 mg;20 mg;25 mg	3			nkyu
=ascorbic acid;cholecalciferol;cuprous oxide;folic acid;magnesium oxide;niacin;polysaccharide iron complex;potassium iodide;pyridoxine;riboflavin;thiamine;vitamin a;vitamin b12;vitamin e;zinc oxide
	0	Vitafol-One	b	nzv6
30 mg;1000 unit;2 mg;1 mg;20 mg;15 mg;29 mg;0.15 mg;2.5 mg;1.8 mg;1.6 mg;1100 unit;0.012 mg;20 unit;25 mg	2			nzv5
30 mg;1000 unit;2 mg;1 mg;20 mg;15 mg;29 mg;0.15 mg;2.5 mg;1.8 mg;1.6 mg;1100 unit;0.012 mg;20 unit;25 mg	2	Vitafol-One		nzv9
=ascorbic acid;cholecalciferol;folic acid;niacin;riboflavin;sodium fluoride;thiamine;vitamin a;vitamin b12;vitamin b6;vitamin e
	0	MVC-Fluoride	b	ivx1
60 mg;0.01 mg;0.3 mg;13.5 mg;1.2 mg;0.55 mg;1.05 mg;0.75 mg;0.0045 mg;1.05 mg;6.75 mg	10			qh8d
60 mg;0.01 mg;0.3 mg;13.5 mg;1.2 mg;1.1 mg;1.05 mg;0.75 mg;0.0045 mg;1.05 mg;6.75 mg	10			t94m
60 mg;0.01 mg;0.3 mg;13.5 mg;1.2 mg;2.2 mg;1.05 mg;0.75 mg;0.0045 mg;1.05 mg;15 unit	10			t94n
60 mg;0.01 mg;0.3 mg;13.5 mg;1.2 mg;2.2 mg;1.05 mg;0.75 mg;0.0045 mg;1.05 mg;15 unit	10	MVC-Fluoride		umho
=ascorbic acid;cholecalciferol;niacin;riboflavin;sodium fluoride;thiamine;vitamin a;vitamin b12;vitamin b6;vitamin e
35 mg/mL;400 unit/mL;8 mg/mL;0.6 mg/mL;0.55 mg/mL;0.5 mg/mL;1500 unit/mL;0.002 mg/mL;0.4 mg/mL;5 unit/mL	7			qgj6
=ascorbic acid;cholecalciferol;niacin;riboflavin;thiamine;vitamin a;vitamin b12;vitamin b6;vitamin e
	0	Poly-Vi-Sol	b	4p7m
35 mg/mL;0.01 mg/mL;8 mg/mL;0.6 mg/mL;0.5 mg/mL;0.45 mg/mL;0.002 mg/mL;0.4 mg/mL;2.25 mg/mL	7			isl6
35 mg/mL;0.01 mg/mL;8 mg/mL;0.6 mg/mL;0.5 mg/mL;0.45 mg/mL;0.002 mg/mL;0.4 mg/mL;2.25 mg/mL	7	Poly-Vi-Sol		isl9
=ascorbic acid;cholecalciferol;niacinamide;pyridoxine;riboflavin;thiamine;vitamin a;vitamin b12;vitamin e
	0	Multi-Delyn	b	ndsp
10.8 mg/mL;72 unit/mL;2.44 mg/mL;0.189 mg/mL;0.216 mg/mL;0.168 mg/mL;450 unit/mL;0.00081 mg/mL;2.7 unit/mL	7			ndso
10.8 mg/mL;72 unit/mL;2.44 mg/mL;0.189 mg/mL;0.216 mg/mL;0.168 mg/mL;450 unit/mL;0.00081 mg/mL;2.7 unit/mL	7	Multi-Delyn		ndss
=ascorbic acid;cholecalciferol;sodium fluoride;vitamin a
35 mg/mL;0.01 mg/mL;0.55 mg/mL;1500 unit/mL	7			t9zw
35 mg/mL;0.01 mg/mL;1.1 mg/mL;1500 unit/mL	7			ta00
=ascorbic acid;cholecalciferol;vitamin a
	0	Tri-Vi-Sol	b	4q2l
35 mg/mL;0.01 mg/mL;0.225 mg/mL	7			wy4x
35 mg/mL;0.01 mg/mL;0.45 mg/mL	7			6pz3
35 mg/mL;0.01 mg/mL;0.45 mg/mL	7	Tri-Vi-Sol		isg7
50 mg/mL;0.01 mg/mL;0.25 mg/mL	14			1m61v
=ascorbic acid;chondroitin sulfates;glucosamine
20 mg;400 mg;500 mg	3			633c
=ascorbic acid;collagen
10 mg;1000 mg	3			1jsvx
60 mg;6000 mg	3			19079
=ascorbic acid;collagen, hydrolyzed
125 mg;740 mg	2			cdd2
=ascorbic acid;cuprous oxide;lutein;vitamin e;zinc oxide
	0	Ocuvite Lutein	b	7k99
	0	PreserVision with Lutein	b	j44p
226 mg;0.8 mg;5 mg;200 unit;34.8 mg	2			j44o
226 mg;0.8 mg;5 mg;200 unit;34.8 mg	2	PreserVision with Lutein		j44s
60 mg;2 mg;6 mg;30 mg;15 mg	2			j41m
60 mg;2 mg;6 mg;30 mg;15 mg	2	Ocuvite Lutein		j41p
=ascorbic acid;d-biotin;folic acid;niacinamide;pantothenate;pyridoxine;riboflavin;thiamine;vitamin b12
	0	Rena-Vite	b	eco2
60 mg;0.3 mg;0.8 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg;0.006 mg	3			it1z
60 mg;0.3 mg;0.8 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg;0.006 mg	3	Rena-Vite		it22
=ascorbic acid;d-biotin;folic acid;niacinamide;pantothenic acid;pyridoxine;riboflavin;thiamine;vitamin b12
100 mg;0.3 mg;1 mg;20 mg;10 mg;10 mg;1.7 mg;1.5 mg;0.006 mg	3			7gjd
=ascorbic acid;docusate;folic acid;iron carbonyl;vitamin b12
	0	Ferralet 90	b	h2hp
	0	Ferraplus	b	nawz
120 mg;50 mg;1 mg;90 mg;0.012 mg	3			hx9o
120 mg;50 mg;1 mg;90 mg;0.012 mg	3	Ferralet 90		hx9q
120 mg;50 mg;1 mg;90 mg;0.012 mg	3	Ferraplus		nax2
=ascorbic acid;ferrous fumarate;folic acid;liver stomach concentrate;vitamin b12
	0	Ferocon	b	naw5
75 mg;333 mg;0.5 mg;240 mg;0.015 mg	2			lfg7
75 mg;333 mg;0.5 mg;240 mg;0.015 mg	2	Ferocon		naw8
=ascorbic acid;ferrous fumarate;folic acid;niacin;polysaccharide iron complex
	0	Folivane-F	b	nayr
40 mg;62.5 mg;1 mg;3 mg;62.5 mg	2			nayq
40 mg;62.5 mg;1 mg;3 mg;62.5 mg	2	Folivane-F		nayu
=ascorbic acid;ferrous fumarate;folic acid;niacinamide;polysaccharide iron complex
	0	Integra F	b	lfeg
40 mg;191 mg;1 mg;3 mg;136 mg	2			lfgv
40 mg;191 mg;1 mg;3 mg;136 mg	2	Integra F		lfgy
=ascorbic acid;ferrous fumarate;folic acid;vitamin b12
	0	Hematogen	b	tf75
250 mg;200 mg;1 mg;0.01 mg	2			7gzy
250 mg;200 mg;1 mg;0.01 mg	2	Hematogen		lfet
60 mg;460 mg;1 mg;0.01 mg	2			7h1t
60 mg;460 mg;1 mg;0.01 mg	2	Hematogen		lffr
=ascorbic acid;ferrous fumarate;vitamin b12
250 mg;200 mg;0.01 mg	2			7h1y
=ascorbic acid;ferrous sulfate
150 mg;65 mg	5			5kfx
=ascorbic acid;ferrous sulfate;folic acid
	0	Folitab	b	igel
500 mg;525 mg;0.8 mg	5			6q02
500 mg;525 mg;0.8 mg	5	Folitab		igeo
=ascorbic acid;folic acid;iron carbonyl;vitamin b12
	0	Icar-C Plus	b	nb1z
250 mg;1 mg;100 mg;0.025 mg	3			nb1y
250 mg;1 mg;100 mg;0.025 mg	3	Icar-C Plus		nb22
=ascorbic acid;hyaluronate
60 mg;20 mg	2			qq27
=ascorbic acid;iron carbonyl
	0	Icar C	b	nc6a
	0	Vitron-C Reformulated Jul 2016	b	12k91
125 mg;65 mg	3			uiz5
125 mg;65 mg	41			th8z
125 mg;65 mg	41	Vitron-C Reformulated Jul 2016		12k96
250 mg;100 mg	3			578s
250 mg;100 mg	3	Icar C		nc6d
=ascorbic acid;polyethylene glycol 3350;potassium chloride;sodium ascorbate;sodium chloride
7540 mg;40000 mg;1200 mg;48110 mg;3200 mg	15			17u4b
=ascorbic acid;polyethylene glycol 3350;potassium chloride;sodium ascorbate;sodium chloride;sodium sulfate
	0	MoviPrep	b	ecmv
	12			17u4c
	12	Plenvu		17u4d
4700 mg;100000 mg;1015 mg;5900 mg;2690 mg;7500 mg	15			h5zn
4700 mg;100000 mg;1015 mg;5900 mg;2690 mg;7500 mg	15	MoviPrep		h5zq
=ascorbic acid;polysaccharide iron complex
	0	Ferrex 150 Plus	b	hbat
50 mg;150 mg	2			hbax
50 mg;150 mg	2	Ferrex 150 Plus		hbit
=ascorbic acid;resveratrol
60 mg;200 mg	2			146om
=asenapine
	0	Secuado	b	1ck8x
=aspirin
	0		i	x3
0.338 mg/mL	0			qp0g
0.338 mg/mL	7			qp0h
0.338 mg/mL	7	Asperdrink		qp0n
1 mg/mg	0			jat1
1 mg/mg	11			jat2
1.5 mg/mL	0			ep04
1.5 mg/mL	7			ep05
1.5 mg/mL	7	Platet		4b0j
1.5 mg/mL	7	Solprin		4b2n
1.63 mg/mL	0			ep53
10 mg/mL	0			88t3
100 mg	0			7230
100 mg	10			75l9
100 mg	3			5a65
100 mg	38			8tt8
100 mg	41			49t3
100 mg	5			5d9n
100 mg	7			28m0
100 mg	7	Platet		28m1
1000 mg	0			73hs lbb1
1000 mg	6			5f63
1000 mg	7			4e5h
1000 mg	7	Stanback Analgesic		4jri
120 mg	0			6stt
120 mg	10			uq72
120 mg	43			494t
1200 mg	0			739u
1200 mg	43			4e3u
125 mg	0			6rdf
125 mg	3			5e8o
125 mg	43			494u
130 mg	0			6rdg
130 mg	43			53r4
130 mg	47			9b83
150 mg	0			6rdh
150 mg	43			2853
15600 mg	0			j3lp
15600 mg	3			j3lq
160 mg	0			9dpm
160 mg	43			90yo
162 mg	0			6stu
162 mg	3			5812
162 mg	41			4959
162 mg	41	Halfprin		4jfy
162.5 mg	0			zozv
162.5 mg	39			zozw zp03
162.5 mg	39	Durlaza		zp02 zp04
165 mg	0			6rdi
165 mg	3			6lyq
165 mg	3	1/2 Halfprin		8esa
165 mg	41			6lyr
180 mg	0			77o8
195 mg	0			6rdj
195 mg	43			53r5
2.12 mg/mL	0			7d9q
2.2 mg/mL	0			7clh
2.5 mg/mL	0			er11
2.5 mg/mL	7			er12
2.7 mg/mL	0			je9f
2.71 mg/mL	0			pkhh
2.75 mg/mL	0			7d9m
200 mg	0			6stv
200 mg	43			494v
210 mg	0			7795
220 mg	0			zvi2
224 mg	0			77p2
227 mg	0			77la
227 mg	42			c1mv
227 mg	42	Aspergum		275w
227.5 mg	0			adsj
228 mg	0			72a3
228 mg	42			4e3l iakb
228 mg	42	Aspergum		iakd
228 mg	42	Aspergum Cherry		4jg1
228 mg	42	Aspergum Orange		4jg2
230 mg	0			77a4
240 mg	0			6rdk
25 mg	0			7233
25 mg	43			90yn
250 mg	0			7781
250 mg	3			99mq
259 mg	0			781k
260 mg	0			6rdl
262.5 mg	0			77a9
285 mg	0			9drp
3.14 mg/mL	0			7d9o
3.25 mg/mL	0			eelt
30 mg	0			9dpn
30 mg	2			8shz
30 mg	3			99mo
300 mg	0			6rdm
300 mg	10			9adl
300 mg	2			49re
300 mg	3			49rl
300 mg	3	Claradin		4b2m
300 mg	3	Laboprin		275x
300 mg	41			28xv
300 mg	41	Caprin		28xw
300 mg	41	postMI		287z
300 mg	43			494w
300 mg	5			5d9o
300 mg	7			26zk
31200 mg	0			j3lr
31200 mg	3			j3ls
320 mg	0			9dpo
320 mg	3			99ms
324 mg	0			6rdn
324 mg	3			494x
324 mg	41			c1mw
324 mg	41	Caprin		275z
325 mg	0			6stw
325 mg	10			4951
325 mg	11			midd
325 mg	2			494y
325 mg	3			4jho 4jlt 5l9t
325 mg	3	Ascriptin		hsua
325 mg	3	Aspidrox		hsud
325 mg	3	Aspir-Mox		hsui
325 mg	3	Aspir-trin		4jhb
325 mg	3	Aspirin-Antacid		5l9q
325 mg	3	Aspirtab		4jhd
325 mg	3	Bayer Aspirin		4jhe
325 mg	3	Bufferin		5l9r
325 mg	3	Buffex		5l9s
325 mg	3	CTD Aspirin		4jhf
325 mg	3	Ecpirin		lgqp
325 mg	3	Empirin		4jhh
325 mg	3	Gennin-FC		4jhj
325 mg	3	Genprin		4jhk
325 mg	3	Magnaprin		hsul
325 mg	3	Norwich Aspirin		4jhl
325 mg	3	Ridiprin		4jhm
325 mg	3	Therapy Bayer		4jhn
325 mg	3	Tri-Buffered Aspirin		5l9p
325 mg	38			dusi
325 mg	41			494z
325 mg	41	Ascriptin Enteric		4jn9
325 mg	41	Aspir-trin		7jf0
325 mg	41	Bayer Aspirin		8aoi
325 mg	41	Ecotrin		4jna
325 mg	41	Ecpirin		lgqs
325 mg	41	Entercote		4jhi
325 mg	41	Flanax Aspirin		t89w
325 mg	41	Genacote		5l9v
325 mg	42			59ce
325 mg	43			4950
325 mg	46	Coated Aspirin		4jhg
325 mg	46	Litecoat Aspirin		4jhc
325 mg	5			59cd
330 mg	0			77r9
333 mg	0			9dpq
333 mg	41			9as4
350 mg	0			75qh
356.4 mg	0			6rdo
357 mg	0			77ol
360 mg	0			dvzd
363 mg	0			dvzj
375 mg	0			9o1v
380 mg	0			77o9
385 mg	0			779m
389 mg	0			777h
390 mg	0			6rdp
3900 mg	0			j4e7
3900 mg	3			j4e8
4.17 mg/mL	0			mfpi
400 mg	0			6rdq
400 mg	10			9adm
400 mg	3			99mr
410 mg	0			ii1d
421 mg	0			7232
425 mg	0			mi8d
428 mg	0			7iez
450 mg	0			9drr
454 mg	0			77lx
475 mg	0			9drs
486 mg	0			6rdr
486 mg	3			4952
487 mg	0			ceie
487 mg	46			ceif
487.5 mg	0			75on
487.5 mg	44			49lt
488 mg	0			9c1f
488 mg	3			9c1c
488 mg	41			h1zk
5.24 mg/mL	0			ikt2
5.42 mg/mL	0			i4rz
5.5 mg/mL	0			7f7u
50 mg	0			9dqb
50 mg	3			99mp
500 mg	0			6rds
500 mg	10			74n5
500 mg	11			mkhg
500 mg	11	Bayer Aspirin		mkhi
500 mg	13			c1pz
500 mg	13	Aspro Clear Maximum Strength		2bms
500 mg	2			5a64
500 mg	2	Extra Strength Bayer		f1ki
500 mg	3			4953
500 mg	3	Arthritis Foundation Aspirin		4jhp
500 mg	3	Arthritis Pain (pharmacologic preparation)		4jhq
500 mg	3	Ascriptin		hsu5
500 mg	3	Aspir-Mox		hsug
500 mg	3	Bayer Aspirin		4jhr
500 mg	3	Bayer Plus		4jhs
500 mg	3	Bufferin		i6g6
500 mg	3	Bufferin Arthritis Strength		5mbl
500 mg	3	Bufferin Extra Strength		5l9u
500 mg	3	Extra Strength Bayer		4jht
500 mg	3	Migralex		ma2z
500 mg	3	Norwich Aspirin		4jhv
500 mg	3	Valomag		4jhw
500 mg	38			9c1t
500 mg	41			6lyx
500 mg	41	Bayer Aspirin		12fcw
500 mg	41	Ecotrin		pi1c
500 mg	41	Genacote		4jhu
500 mg	46	Ecotrin Maximum Strength		63hr
500 mg	5			9b3m
500 mg	5	Anadin All-Night		2bmm
500 mg	5	Levius		2760
500 mg	6			5f62
500 mg	7			2bmr
510 mg	0			9dro
520 mg	0			74fk
524 mg	0			9dqc
524 mg	10			9afk
6.5 mg/mL	0			88t7
60 mg	0			6rdt
60 mg	10			75l6
60 mg	3			580g
60 mg	43			4954
600 mg	0			6rdu
600 mg	3			580n
600 mg	3	Palaprin Forte		2762
600 mg	3	Paynocil		275y
600 mg	41			2763
600 mg	41	Nu-Seals Aspirin		2761
600 mg	43			4955
648 mg	0			77m0
65 mg	0			6rdv
65 mg	10			6lz1
65 mg	3			580f
65 mg	43			6q4v
650 mg	0			6rdw
650 mg	11			5aox
650 mg	3			4957
650 mg	3	Aspir-trin		4ji5
650 mg	3	Bayer Aspirin		4ji6
650 mg	41			6lyz
650 mg	43			4956
650 mg	5			6lz0
650 mg	5	Bayer Aspirin		dvr1
742 mg	0			7792
75 mg	0			6rdx
75 mg	10			6lz2
75 mg	13			28m3
75 mg	13	postMI		2bzj
75 mg	3			28m2
75 mg	41			287m
75 mg	41	Caprin		39q7
75 mg	41	postMI		2c2f
770 mg	0			779o
8.33 mg/mL	0			mkl9
8.46 mg/mL	0			7f7q
80 mg	0			722z
80 mg	10			4958
80 mg	3			99mt
80 mg	41			5eqk
800 mg	0			6rdy
800 mg	3			7hos
800 mg	39			6lz3
800 mg	5			48am
800 mg	5	Sloprin		4fpa
800 mg	5	Zero-Order Release		8ns7
800 mg	5	Zorprin		4fpb
81 mg	0			6rdz
81 mg	10			6tkw
81 mg	10	Aspirin Child Chewable		4jg3
81 mg	10	Bayer Aspirin		hopo
81 mg	10	Bayer Childrens Aspirin		4jg5
81 mg	10	Child Aspirin		4jg4
81 mg	10	Med Aspirin		4jg6
81 mg	10	St. Joseph Adult Chewable Aspirin		4jg7
81 mg	10	St. Joseph Aspirin		4jg8
81 mg	13			g0jv
81 mg	13	Fasprin		g0kk
81 mg	16			wxz1
81 mg	16	Asperdrink		wxz4
81 mg	2			5f3t
81 mg	3			580m
81 mg	3	Acuprin 81		4jhx
81 mg	3	Anacin Aspirin Regimen		fizg
81 mg	3	Aspir-Low		4jhy rq77
81 mg	3	Aspirin Lo-Dose		4jhz
81 mg	3	Aspirin Low Strength		4ji0
81 mg	3	Bayer Aspirin		hopp
81 mg	3	Bayer Aspirin with Calcium		7jq7
81 mg	3	Bayer Low Strength		4ji1
81 mg	3	Bufferin		kzhq
81 mg	3	Halfprin		4ji2
81 mg	3	Heartline		8es9
81 mg	3	Low Dose ASA		4ji3
81 mg	3	Minitabs		4ji4
81 mg	38			8no4
81 mg	38	YSP Aspirin		8o8i
81 mg	41			6lz4
81 mg	41	Ascriptin Enteric		4jg9
81 mg	41	Aspi-Cor		ybbz
81 mg	41	Aspir-Low		rq75
81 mg	41	Bayer Aspirin		h0tx
81 mg	41	Bufferin		y4xo
81 mg	41	Ecotrin		pi1h
81 mg	41	Halfprin		4jgb
81 mg	41	Miniprin		mk92
81 mg	41	St. Joseph Aspirin		g2jn
81 mg	45			4akk
81 mg	46	Aspir-Low		fzcr
81 mg	46	Ecotrin Low Strength Adult		4jga
81 mg	46	St. Joseph Aspirin Adult EC		63e1
81 mg	46	bayer		g0jz
81 mg	49			wwsc
81 mg	5			8ep2
81 mg	5	Miniprin		i5mb
845 mg	0			lbb6
850 mg	0			6re0
850 mg	11			5aoy aep6
856 mg	0			7if0
975 mg	0			6re1
975 mg	3			8eey
975 mg	41			6lz5
975 mg	41	Easprin		4fk5
975 mg	41	Entaprin		4fk6
975 mg	48	Easprin		bl8c
975 mg	5			6lz6
=aspirin;brompheniramine;dextromethorphan;phenylpropanolamine
10 mg/mL;0.04 mg/mL;0.2 mg/mL;0.4 mg/mL	7			c28n 1alv5
10 mg/mL;0.04 mg/mL;0.2 mg/mL;0.4 mg/mL	7	Alka-Seltzer Plus Night Time		7jbc
8.46 mg/mL;0.0338 mg/mL;0.169 mg/mL;0.338 mg/mL	7			4dyf 1alvf
=aspirin;butalbital
325 mg;15 mg	3			9c1p
650 mg;50 mg	3			48c5
650 mg;50 mg	3	Axotal		4g0e
=aspirin;butalbital;caffeine
200 mg;50 mg;40 mg	2			6lxg
200 mg;50 mg;40 mg	3			6lxh
325 mg;50 mg;40 mg	2			53qu
325 mg;50 mg;40 mg	2	Butalbital Compound		d1up
325 mg;50 mg;40 mg	2	Fiorinal		4j1q
325 mg;50 mg;40 mg	2	Fiormor		4j1r
325 mg;50 mg;40 mg	2	Fiortal		4j1s
325 mg;50 mg;40 mg	2	Isollyl		4j1t
325 mg;50 mg;40 mg	2	Laniroif		4j1u
325 mg;50 mg;40 mg	3			53qv
325 mg;50 mg;40 mg	3	Butalbital Compound		4j2c
325 mg;50 mg;40 mg	3	Farbital		hckl
325 mg;50 mg;40 mg	3	Fiorinal		4j2d
325 mg;50 mg;40 mg	3	Fiormor		4j2e
325 mg;50 mg;40 mg	3	Fiortal		4j2f
325 mg;50 mg;40 mg	3	Fortabs		4j2g
325 mg;50 mg;40 mg	3	Idenal		4j2h
325 mg;50 mg;40 mg	3	Isollyl		4j2i
325 mg;50 mg;40 mg	3	Laniroif		4j2j
500 mg;50 mg;40 mg	2			1jdmb
648 mg;50 mg;40 mg	3			6lxt
650 mg;50 mg;40 mg	2			8sil
650 mg;50 mg;40 mg	3			ex0b
=aspirin;butalbital;caffeine;codeine
	0	Ascomp	b	tf6d
	0	Fiorinal with Codeine	b	4njb
200 mg;50 mg;40 mg;30 mg	2			hal9
200 mg;50 mg;40 mg;30 mg	3			6r1m
325 mg;50 mg;40 mg;15 mg	2			6mru
325 mg;50 mg;40 mg;30 mg	2			6msf lb5p
325 mg;50 mg;40 mg;30 mg	2	Ascomp		lb5r
325 mg;50 mg;40 mg;30 mg	2	Ascomp with Codeine		f0kq
325 mg;50 mg;40 mg;30 mg	2	Fiorinal with Codeine		4j3m lb6t
325 mg;50 mg;40 mg;30 mg	2	Fiortal with Codeine		4j3n ldoz
325 mg;50 mg;40 mg;30 mg	3			6msg
325 mg;50 mg;40 mg;7.5 mg	2			6msl
=aspirin;butalbital;caffeine;phenacetin
195 mg;50 mg;44 mg;130 mg	3			6lxf adsi
=aspirin;caffeine
	0	Anacin	b	4m3c
	0	BC Arthritis	b	qqht
	0	BC Original Formula	b	qqhy
	0	P-A-C Analgesic	b	4ozm
	0	Stanback Headache Powder Reformulated Jan 2011	b	mkr0
1000 mg;150 mg	11			1cl8y
1000 mg;65 mg	11			lbb2
1000 mg;65 mg	11	BC Arthritis		qqhx
227 mg;32.4 mg	3			99w2
227.5 mg;32.5 mg	3			6q4s adsk
228 mg;32.5 mg	2			6lys
228 mg;32.5 mg	3			h1zj
250 mg;50 mg	2			1an7n
285 mg;50 mg	2			8sik
300 mg;25 mg	3			5e08
325 mg;15 mg	3			5b9w
325 mg;16.2 mg	2			5b83
325 mg;25 mg	3			99w5
325 mg;30 mg	11			s4w9
325 mg;30 mg	3			59ch
325 mg;32 mg	2			8si2
325 mg;32 mg	3			99w3
325 mg;4 mg	3			5b97
325 mg;50 mg	3			5d9v
325 mg;55 mg	2			8si1
325 mg;65 mg	3			5b9i
350 mg;30 mg	3			99w1
356.4 mg;30 mg	2			6q4u
390 mg;16.2 mg	3			6lyw
400 mg;22.7 mg	3			5e8j
400 mg;30 mg	3			5810
400 mg;32 mg	2			580z
400 mg;32 mg	3			495b 4j1g
400 mg;32 mg	3	AA&C		4j15
400 mg;32 mg	3	Adult Pain		4j16
400 mg;32 mg	3	Adult Strength		4j17
400 mg;32 mg	3	Anacin		4j18
400 mg;32 mg	3	Analgesic Pain Reliever		63dk
400 mg;32 mg	3	Aspircaf		4j19
400 mg;32 mg	3	CP-2		4j1a
400 mg;32 mg	3	Genasan		4j1b
400 mg;32 mg	3	Major-Cin		4j1c
400 mg;32 mg	3	P-A-C Analgesic		4j1d
400 mg;32 mg	3	Pain Relief with Aspirin		4j1e
400 mg;32 mg	3	Q-Acin		4j1f
400 mg;50 mg	3			99w9
421 mg;32 mg	3			5811
421 mg;32 mg	3	Cope brand of aspirin-caffeine		4kcd
425 mg;32.5 mg	11			mi8e
450 mg;50 mg	3			99w8
475 mg;25 mg	3			99vz
486 mg;16.2 mg	3			99w4
500 mg;30 mg	3			99w6
500 mg;32 mg	2			5221
500 mg;32 mg	3			495c
500 mg;32 mg	3	Anacin		d1o8
500 mg;32.5 mg	2			rtex
500 mg;32.5 mg	2	Bayer Headache Relief		rtf3
500 mg;32.5 mg	3			f1ws
500 mg;32.5 mg	3	Bayer Back and Body Pain		f1ww
500 mg;32.5 mg	3	Bayer Headache Relief		ryc7
500 mg;40 mg	3			5buc
500 mg;50 mg	3			99w7
500 mg;60 mg	16			wxyz
500 mg;60 mg	50			qqxr
500 mg;65 mg	16			wxtb
500 mg;65 mg	16	Alka-Seltzer Morning Relief		wxte
500 mg;65 mg	3			ha9a
500 mg;65 mg	3	Bayer Headache Relief		ha9e
650 mg;60 mg	11			s4we
650 mg;65 mg	11			1kasm
650 mg;65 mg	3			99w0
8.46 mg/mL;1.1 mg/mL	7			7hrp
8.46 mg/mL;1.1 mg/mL	7	Alka-Seltzer Morning Relief		7jq9
81 mg;8.1 mg	2			5bb3
845 mg;65 mg	11			lbb7
845 mg;65 mg	11	BC Original Formula		qqi2
845 mg;65 mg	11	Stanback Headache Powder Reformulated Jan 2011		mkr3
850 mg;65 mg	11			jauo
=aspirin;caffeine;chlorpheniramine
325 mg;30 mg;2 mg	3			6lxo 1b63t
390 mg;32 mg;2 mg	3			e0tn 1b63v
=aspirin;caffeine;cinnamedrine
454 mg;32.4 mg;14.9 mg	3			6lxq
500 mg;32.4 mg;14.9 mg	3			6lxs
=aspirin;caffeine;codeine
380 mg;30 mg;30 mg	2			6msh
380 mg;30 mg;30 mg	3			6r1o
389 mg;32 mg;16 mg	3			6mry
=aspirin;caffeine;dihydrocodeine
356 mg;30 mg;16 mg	2			6n43
356 mg;30 mg;16 mg	2	Panlor DC		4j48
356 mg;30 mg;16 mg	2	Synalgos-DC		4j49
356 mg;30 mg;16 mg	51			7god
356.4 mg;30 mg;16 mg	2			qgu0
356.4 mg;30 mg;16 mg	2	Synalgos-DC		qgww
=aspirin;caffeine;dihydrocodeine;promethazine
356 mg;30 mg;16 mg;6.25 mg	2			6n44 ae1l la4t
356.4 mg;30 mg;16 mg;6.25 mg	2			qhv4
=aspirin;caffeine;hydrocodone
224 mg;32 mg;5 mg	3			6nuf ido3
=aspirin;caffeine;ipecac;opium
150 mg;8 mg;1.5 mg;1.5 mg	3			6otd
324 mg;32 mg;2.43 mg;2.43 mg	2			6otg
=aspirin;caffeine;magnesium carbonate;magnesium salicylate
360 mg;75 mg;100 mg;60 mg	3			ii1c
=aspirin;caffeine;magnesium salicylate
300 mg;65 mg;30 mg	3			dvzc
360 mg;75 mg;60 mg	3			dvzf
=aspirin;caffeine;orphenadrine
	0	Norgesic	b	4ot4
	0	Orphengesic	b	5lun
385 mg;30 mg;25 mg	3			6lxp lbds
385 mg;30 mg;25 mg	3	Norgesic		4j64 lbdu
385 mg;30 mg;25 mg	3	Orphengesic		5l1g lbdx
385 mg;60 mg;50 mg	3			6q4q
428 mg;30 mg;25 mg	3			7h26 lblm
770 mg;60 mg;50 mg	3			6lxw lbdz
770 mg;60 mg;50 mg	3	Norgesic		lbe1
770 mg;60 mg;50 mg	3	Norgesic forte		4j6c
770 mg;60 mg;50 mg	3	Orphengesic		lbe3
770 mg;60 mg;50 mg	3	Orphengesic Forte		5m62
856 mg;60 mg;50 mg	3			7h27 lbln
=aspirin;caffeine;propoxyphene
227 mg;32.4 mg;65 mg	2			6r1n i7c2
375 mg;30 mg;100 mg	2			8t50 i7f5
375 mg;30 mg;65 mg	3			99mw i7f6
389 mg;32 mg;32 mg	2			5217 i7c6
389 mg;32 mg;33 mg	2			8sj2
389 mg;32 mg;66 mg	2			8sj1
389 mg;32.4 mg;32 mg	2			6p9g hrc9
389 mg;32.4 mg;32 mg	2	Darvon Compound		hrcb
389 mg;32.4 mg;32 mg	2	Darvon Compound 32		8o8a
389 mg;32.4 mg;65 mg	2			48wo hrci
389 mg;32.4 mg;65 mg	2	Darvon Compound		hw4i
389 mg;32.4 mg;65 mg	2	Darvon Compound 65		hrcm
389 mg;32.4 mg;65 mg	2	Darvon Compound-65		4he3
389 mg;32.4 mg;65 mg	2	PC-CAP		4he4 hrcq
389 mg;32.4 mg;65 mg	2	Propoxyphene Compound 65		4he5 hrco
389 mg;32.4 mg;65 mg	3			6p9j hw4g
=aspirin;caffeine;quinine
325 mg;15 mg;1 mg	3			95uf
=aspirin;caffeine;salicylamide
2.75 mg/mL;0.136 mg/mL;0.826 mg/mL	7			4dyl
262.5 mg;32.5 mg;30 mg	3			4ee9
262.5 mg;32.5 mg;30 mg	3	Emagrin		4kmz
3.14 mg/mL;0.152 mg/mL;0.941 mg/mL	7			4dym
325 mg;16 mg;95 mg	3			6lxn
325 mg;16 mg;95 mg	3	B.C. Headache		4jrl
325 mg;16 mg;95 mg	3	BC Headache		j81p
363 mg;32 mg;30 mg	3			dvzk
410 mg;60 mg;30 mg	3			ii1e
650 mg;32 mg;195 mg	11			6lxu
650 mg;32 mg;195 mg	7			7p6e
650 mg;32 mg;195 mg	7	B. C. Powder		4ilq
650 mg;32 mg;200 mg	11			h30a
650 mg;32 mg;200 mg	11	Stanback Headache Powder		h30d
650 mg;33.3 mg;195 mg	11			cz0k
650 mg;33.3 mg;195 mg	11	B. C. Powder		cz0n
650 mg;33.3 mg;195 mg	11	BC Headache		j818
742 mg;36 mg;222 mg	11			6lxv
742 mg;36 mg;222 mg	11	B. C. Powder		d1r4
742 mg;36 mg;222 mg	7			7p6f
742 mg;36 mg;222 mg	7	B. C. Powder Arthritis Strength		4ilr
742 mg;38 mg;222 mg	11			j81g
742 mg;38 mg;222 mg	11	BC Headache		j81k
=aspirin;calcium carbonate
81 mg;250 mg	3			5bxu
81 mg;300 mg	3			dn07
81 mg;300 mg	3	Bayer Women's Aspirin		ha9i
81 mg;750 mg	3			hopi
81 mg;750 mg	3	Bayer Aspirin Plus Calcium		hopm
81 mg;777 mg	3			mcu3 10x8h
81 mg;777 mg	3	Bayer Aspirin Plus Calcium		mcu6
81 mg;777 mg	3	Bayer Womens		10x8n
=aspirin;calcium carbonate;magnesium carbonate;magnesium oxide
325 mg;140 mg;57 mg;45 mg	3			6lxl
325 mg;158 mg;34 mg;63 mg	3			6lxm
=aspirin;carbidopa
81 mg;3.125 mg	3			adu3
=aspirin;carisoprodol
325 mg;200 mg	3			48cn
325 mg;200 mg	3	Soma Compound		4h95
=aspirin;carisoprodol;codeine
325 mg;200 mg;16 mg	3			6mrx lb5e
325 mg;200 mg;16 mg	3	Soma Compound with Codeine		4j8b lb5g
=aspirin;chlormezanone
300 mg;100 mg	3			96em
=aspirin;chlorpheniramine
325 mg;2 mg	3			57ib 1b63u
325 mg;4 mg	3			57ic
80 mg;0.7 mg	10			9bhu
=aspirin;chlorpheniramine;dextromethorphan
10 mg/mL;0.04 mg/mL;0.3 mg/mL	7			7iza
10 mg/mL;0.04 mg/mL;0.3 mg/mL	7	Alka-Seltzer Plus Flu		8o0y
500 mg;2 mg;15 mg	16			wy40
500 mg;2 mg;15 mg	16	Alka-Seltzer Plus Flu		wy43
8.46 mg/mL;0.0338 mg/mL;0.254 mg/mL	7			c29p
8.46 mg/mL;0.0338 mg/mL;0.254 mg/mL	7	Alka-Seltzer Plus Flu		7jqf
=aspirin;chlorpheniramine;dextromethorphan;phenylephrine
	12			1l3m2
250 mg;2 mg;10 mg;5 mg	16			15awi
325 mg;2 mg;10 mg;7.8 mg	13			ntsq
325 mg;2 mg;10 mg;7.8 mg	16			wxz9
325 mg;2 mg;10 mg;7.8 mg	16	Alka-Seltzer Plus Cold and Cough Effervescent		wxzc
5.42 mg/mL;0.0333 mg/mL;0.167 mg/mL;0.13 mg/mL	7			qmro
5.42 mg/mL;0.0333 mg/mL;0.167 mg/mL;0.13 mg/mL	7	Alka-Seltzer Plus Cold and Cough Effervescent		qmru
=aspirin;chlorpheniramine;dextromethorphan;phenylpropanolamine
325 mg;2 mg;10 mg;24.1 mg	7			c23t
325 mg;2 mg;10 mg;24.1 mg	7	Alka-Seltzer Plus Cold and Cough		4kbs
5.5 mg/mL;0.0338 mg/mL;0.169 mg/mL;0.408 mg/mL	7			4ebl 1alvc
5.5 mg/mL;0.0338 mg/mL;0.169 mg/mL;0.408 mg/mL	7	Alka-Seltzer Plus Cold and Cough		7jgt
=aspirin;chlorpheniramine;phenylephrine
325 mg;2 mg;7.8 mg	16			wxu0 wxuv
325 mg;2 mg;7.8 mg	16	Alka-Seltzer Plus Cold		wxuy
325 mg;2 mg;7.8 mg	16	Alka-Seltzer Plus Cold Reformulated Oct 2009		wxwp
5.24 mg/mL;0.033 mg/mL;0.13 mg/mL	7			ikt3
5.24 mg/mL;0.033 mg/mL;0.13 mg/mL	7	Alka-Seltzer Plus Cold Reformulated Oct 2009		ikt7
5.42 mg/mL;0.033 mg/mL;0.13 mg/mL	7			i7kn
5.42 mg/mL;0.0333 mg/mL;0.13 mg/mL	7			ujgn
500 mg;2 mg;8 mg	16			wxy9
500 mg;2 mg;8 mg	16	Tabcin		wxyc
8.33 mg/mL;0.0333 mg/mL;0.133 mg/mL	7			ut5v
8.33 mg/mL;0.0333 mg/mL;0.133 mg/mL	7	Tabcin		ut61
80 mg;0.5 mg;2.5 mg	10			9afi
=aspirin;chlorpheniramine;phenylpropanolamine
325 mg;2 mg;15 mg	7			633m
325 mg;2 mg;20 mg	7			633l
325 mg;2 mg;24 mg	7			632v
5.5 mg/mL;0.0338 mg/mL;0.407 mg/mL	7			4dys 1b63x
6.5 mg/mL;0.04 mg/mL;0.482 mg/mL	7			c28o 1b640
6.5 mg/mL;0.04 mg/mL;0.482 mg/mL	7	Alka-Seltzer Plus Cold Medicine		7jbd
=aspirin;chlorpheniramine;pseudoephedrine
1.63 mg/mL;0.01 mg/mL;0.15 mg/mL	7			ep56 1b63s
325 mg;2 mg;30 mg	7			7pag
650 mg;4 mg;60 mg	11			cepv unp4
=aspirin;citric acid;sodium bicarbonate
	0	Alka-Seltzer	b	dcz
10 mg/mL;20 mg/mL;38 mg/mL	7			c28u
10 mg/mL;20 mg/mL;38 mg/mL	7	Alka-Seltzer Extra Strength		7jf9
2.12 mg/mL;4.24 mg/mL;8.05 mg/mL	7			4e5i
2.7 mg/mL;8.3 mg/mL;16 mg/mL	7			je9i
2.71 mg/mL;8.33 mg/mL;0.19 meq/mL	7			pkhj
2.71 mg/mL;8.33 mg/mL;0.19 meq/mL	7	Alka-Seltzer		pkhl
325 mg;1000 mg;1700 mg	16			wxjn
325 mg;1000 mg;1700 mg	16	Alka-Seltzer		159y6
325 mg;1000 mg;1916 mg	16			wxpf
325 mg;1000 mg;1916 mg	16	Alka-Seltzer		wxpk
325 mg;1000 mg;1916 mg	16	Bromo Seltzer Antacid Pain Reliever		wxys
325 mg;1000 mg;1916 mg	16	Zee-Seltzer Antacid and Pain Reliever		x96v
4.17 mg/mL;16.23 mg/mL;20.71 mg/mL	14			mfpm
4.17 mg/mL;16.23 mg/mL;20.71 mg/mL	14	Picot		mfpq
5.42 mg/mL;16.7 mg/mL;0.38 meq/mL	7			rppz
5.42 mg/mL;16.7 mg/mL;0.38 meq/mL	7	Alka-Seltzer		rpq1
5.42 mg/mL;16.7 mg/mL;0.38 meq/mL	7	Bromo Seltzer Antacid Pain Reliever		s52z
5.42 mg/mL;8.33 mg/mL;15.8 mg/mL	7			iioq
5.5 mg/mL;16.9 mg/mL;32.1 mg/mL	7			4dyv
5.5 mg/mL;16.9 mg/mL;32.1 mg/mL	7	Effervescent Pain & Antacid		4im1
5.5 mg/mL;16.9 mg/mL;32.1 mg/mL	7	Pain Relief (Effervescent)		4im2
500 mg;1000 mg;1985 mg	16			wxtt
500 mg;1000 mg;1985 mg	16	Alka-Seltzer		wxtv
500 mg;1000 mg;1985 mg	17			144id
500 mg;1000 mg;1985 mg	17	Alka-Seltzer		144ig
500 mg;1948 mg;2485 mg	15			pki9
500 mg;1948 mg;2485 mg	15	Picot Plus		pkic
6.5 mg/mL;20 mg/mL;38 mg/mL	7			c28p
6.5 mg/mL;20 mg/mL;38 mg/mL	7	Alka-Seltzer		7jbg
6.5 mg/mL;20 mg/mL;38 mg/mL	7	Alka-Seltzer Blue		7jbe
6.5 mg/mL;20 mg/mL;38 mg/mL	7	Alka-Seltzer Flavored		7jbf
8.33 mg/mL;16.7 mg/mL;0.39 meq/mL	7			pkhv
8.33 mg/mL;16.7 mg/mL;0.39 meq/mL	7	Alka-Seltzer		pkhx
=aspirin;codeine
300 mg;8 mg	3			2afa lda4
325 mg;15 mg	3			48an lda5
325 mg;30 mg	3			48ao lda7
325 mg;60 mg	3			48ap ldaa
325 mg;60 mg	3	Empirin with Codeine		4hdg ldow
325 mg;8 mg	3			5avg
400 mg;8 mg	3			28ya
400 mg;8 mg	7			28yb
500 mg;8 mg	3			5cm2
500 mg;8 mg	7			8brt
650 mg;30 mg	3			59ct
=aspirin;cyclizine
500 mg;13.2 mg	3			5ede
500 mg;25 mg	3			2aen
=aspirin;dextromethorphan;doxylamine;phenylephrine
	12			1130r 1izjo
325 mg;10 mg;6.25 mg;7.8 mg	16			1izjn
500 mg;10 mg;6.25 mg;7.8 mg	16			wxkn
500 mg;10 mg;6.25 mg;7.8 mg	16	Alka-Seltzer Plus Night Cold		wxkr
8.33 mg/mL;0.167 mg/mL;0.104 mg/mL;0.13 mg/mL	7			mkld
8.33 mg/mL;0.167 mg/mL;0.104 mg/mL;0.13 mg/mL	7	Alka-Seltzer Plus Night Cold		mklh
=aspirin;dextromethorphan;phenylephrine
325 mg;10 mg;7.8 mg	16			wxki
325 mg;10 mg;7.8 mg	16	Alka-Seltzer Plus Day Cold		wxkl
5.42 mg/mL;0.167 mg/mL;0.13 mg/mL	7			mkkv
5.42 mg/mL;0.167 mg/mL;0.13 mg/mL	7	Alka-Seltzer Plus Day Cold		mkkz
=aspirin;dihydroxyaluminum aminoacetate;magnesium carbonate
325 mg;50 mg;100 mg	3			6lxk
=aspirin;diphenhydramine
3.25 mg/mL;0.38 mg/mL	7			eelv
325 mg;38 mg	16			wxpa
325 mg;38 mg	16	Alka-Seltzer PM		wxpd
325 mg;38 mg	3			4ahn rot8
325 mg;38 mg	7			5dp2
5.42 mg/mL;0.633 mg/mL	7			i4s1 rqpj
5.42 mg/mL;0.633 mg/mL	7	Alka-Seltzer PM		i4s3 rqpl
500 mg;25 mg	3			4e8l newe
500 mg;25 mg	3	Bayer Aspirin PM		newi
500 mg;25 mg	3	Bayer Aspirin PM Extra Strength		4jy4
500 mg;38 mg	3			pkl2
500 mg;38 mg	3	Bayer Aspirin PM Reformulated Nov 2011		pkl8
500 mg;38.3 mg	3			cen1 qt7f
500 mg;38.3 mg	3	Bayer Aspirin PM Reformulated Nov 2011		qt7h
6.5 mg/mL;0.76 mg/mL	7			f150
6.5 mg/mL;0.76 mg/mL	7	Alka-Seltzer PM		f154
=aspirin;diphenhydramine;phenylpropanolamine
325 mg;38.3 mg;15 mg	7			c20d
325 mg;38.3 mg;15 mg	7	Night Time Cold Medicine		4im6
5.42 mg/mL;0.633 mg/mL;0.25 mg/mL	7			rqpu
5.42 mg/mL;0.633 mg/mL;0.25 mg/mL	7	Alka-Seltzer Plus Night Time Effervescent		rqpw
5.5 mg/mL;0.648 mg/mL;0.254 mg/mL	7			4dz0
6.5 mg/mL;0.767 mg/mL;0.3 mg/mL	7			c28q
6.5 mg/mL;0.767 mg/mL;0.3 mg/mL	7	Alka-Seltzer Plus Night Time Effervescent		7jbh
=aspirin;dipyridamole
100 mg;100 mg	2			5bv7
200 mg;25 mg	52			88pd
25 mg;200 mg	39			5jwp 13sim
25 mg;200 mg	39	Aggrenox		t6zm 13sin
25 mg;200 mg	52			6lyt 7pcy
25 mg;200 mg	52	Aggrenox		5ln4 ifpd
330 mg;75 mg	2			59tx
50 mg;75 mg	2			8swg
=aspirin;ethoheptazine;meprobamate
250 mg;75 mg;150 mg	3			6lxi
=aspirin;glycine
100 mg;45 mg	3			95uc
100 mg;50 mg	10			9afe
100 mg;50 mg	3			95ue
300 mg;150 mg	10			9aff
500 mg;133 mg	13			2aex
500 mg;250 mg	10			9afd
500 mg;250 mg	3			95ud
=aspirin;hydrocodone
300 mg;7.5 mg	3			49ze
325 mg;7 mg	3			6qb3 ido5
500 mg;5 mg	3			6nug idcx
500 mg;5 mg	3	Alor		ido7
500 mg;5 mg	3	Alor 5/500		4hv2
500 mg;5 mg	3	Azdone		4hv3 ido9
500 mg;5 mg	3	Damason-P		4hv4 idob
500 mg;5 mg	3	Lortab ASA		4hv5 idcz
500 mg;5 mg	3	Panasal		idod
500 mg;5 mg	3	Panasal 5/500		4hv6
=aspirin;isosorbide
150 mg;60 mg	48			8car
150 mg;60 mg	5			isfu
75 mg;60 mg	39			8u0y i3wt
75 mg;60 mg	48			8cas
75 mg;60 mg	5			isfv
=aspirin;lithium;quinine
250 mg;42 mg;1.5 mg	3			97e1
=aspirin;meprobamate
325 mg;200 mg	3			48q2
325 mg;200 mg	3	Equagesic		4hwf
325 mg;200 mg	3	Micrainin		4hwg
350 mg;200 mg	3			5eop
=aspirin;methocarbamol
325 mg;400 mg	3			48qh
325 mg;400 mg	3	Robaxisal		4hxn
500 mg;400 mg	3			5d24
=aspirin;methylprednisolone
300 mg;1.5 mg	3			59t5
=aspirin;nafronyl
100 mg;200 mg	2			5eoe
=aspirin;omeprazole
	0	Yosprala	b	12u2v
325 mg;40 mg	41			12tv4
325 mg;40 mg	41	Yosprala		12u30
81 mg;40 mg	41			12tv3
81 mg;40 mg	41	Yosprala		12u32
=aspirin;oxycodone
325 mg;0.19 mg+2.25 mg	3			6ov5
325 mg;0.19 mg+2.25 mg	3	Percodan-Demi		4i3o
325 mg;0.38 mg+4.5 mg	3			6ov8
325 mg;0.38 mg+4.5 mg	3	Endodan		4i7g
325 mg;0.38 mg+4.5 mg	3	Roxiprin		4i7i
325 mg;0.38 mg+4.5 mg	3	percodan		4i7h
325 mg;2.25 mg+0.19 mg	3			fj46
325 mg;2.25 mg+0.19 mg	3	Percodan		fj4c
325 mg;2.25 mg/mL+0.19 mg	3			fj27
325 mg;2.25 mg/mL+0.19 mg	3	Percodan-Demi		fj29
325 mg;2.44 mg	3			53qm mhys
325 mg;2.5 mg	3			99pd
325 mg;2.5 mg	3	Percodan-Demi		dmmo
325 mg;4.5 mg+0.38 mg	3			dnxg
325 mg;4.5 mg+0.38 mg	3	Endodan		fj2b
325 mg;4.5 mg+0.38 mg	3	Percodan		dnxi
325 mg;4.84 mg	3			i6ww
325 mg;4.84 mg	3	Endodan Reformulated May 2009		i71c
325 mg;4.84 mg	3	Percodan Reformulated May 2009		i6x0
325 mg;4.88 mg	3			53qn
325 mg;5 mg	3			6ovd mhy3
325 mg;5 mg	3	Endodan		dmmq
325 mg;5 mg	3	Roxiprin		dmms mhy5
=aspirin;papain
500 mg;20000 unit	3			5e1l
=aspirin;papaveretum
500 mg;10 mg	7			28yg
500 mg;7.71 mg	7			4upy
=aspirin;papaverine;phenobarbital
200 mg;5 mg;15 mg	43			90fq
450 mg;2 mg;30 mg	43			90fr
=aspirin;pentazocine
325 mg;12.5 mg	3			6oyn
325 mg;12.5 mg	3	Talwin Compound		4idz
=aspirin;phenobarbital
100 mg;10 mg	43			90yz
150 mg;10 mg	43			90yy
250 mg;20 mg	43			9114
250 mg;50 mg	43			9113
325 mg;15 mg	2			5bcb
325 mg;15 mg	3			581p
325 mg;16.2 mg	2			8si0
=aspirin;phenylephrine
500 mg;6 mg	3			96yc tay8
81 mg;1.25 mg	10			9bjh tay7
=aspirin;phenylpropanolamine
1.63 mg/mL;0.1 mg/mL	7			epba
325 mg;12.5 mg	3			5bqn
325 mg;18.8 mg	3			96y9
325 mg;20 mg	3			49un
325 mg;20 mg	7			56pg
650 mg;25 mg	7			591a
81 mg;3.12 mg	3			57i7
=aspirin;phenyltoloxamine
324 mg;20 mg	3			6q4t
500 mg;15 mg	3			6lyy
500 mg;15 mg	3	Momentum tradename		4io5
=aspirin;pravastatin
	0		i	8obr
	12			gch4 gch8 gcnn gcnp gcnr gcnt h1pf h1pt je1g je1i je1k je1m je1o je1q
	12	Pravigard 325/20		gch9 je1h
	12	Pravigard 325/40		gch5 je1j
	12	Pravigard 325/80		gcno je1l
	12	Pravigard 81/20		gcnq je1n
	12	Pravigard 81/40		gcns je1p
	12	Pravigard 81/80		gcnu je1r
325 mg;20 mg	3			8nmm
325 mg;20 mg	3	Pravigard Pac		8o6d
325 mg;40 mg	3			9z4a
325 mg;40 mg	3	Pravigard Pac		8o6f
325 mg;80 mg	3			8nmq e758
325 mg;80 mg	3	Pravigard Pac		8o6h
81 mg;20 mg	3			8nml
81 mg;20 mg	3	Pravigard Pac		8o6c
81 mg;40 mg	3			8nmn e759
81 mg;40 mg	3	Pravigard Pac		8o6e
81 mg;80 mg	3			8nmp
81 mg;80 mg	3	Pravigard Pac		8o6g
=aspirin;promethazine;pseudoephedrine
600 mg;6.2 mg;60 mg	3			6q5s la5i ujad
=aspirin;propoxyphene
325 mg;100 mg	3			6p9m i7c3
325 mg;65 mg	2			6p9k i7c4
=aspirin;pseudoephedrine
325 mg;30 mg	3			4ioa 6lyv rt1m rt1o
650 mg;60 mg	11			cepx
=aspirin;pyridinolcarbamate
150 mg;250 mg	3			9793
150 mg;250 mg	5			5etu
=aspirin;quinine
300 mg;30 mg	3			96kn
=aspirin;sulfur
250 mg;200 mg	41			9axj
=astemizole
10 mg	3			48aq
=atazanavir
	0		i	7cp3
=atazanavir;cobicistat
	0	Evotaz	b	ybuf
300 mg;150 mg	3			ybue
300 mg;150 mg	3	Evotaz		ybuk
=atenolol
100 mg	3			48ar
100 mg	3	Tenormin		4bca
25 mg	3			48as
25 mg	3	Tenormin		38bi
5 mg/mL	7			g6yw
50 mg	3			48at
50 mg	3	Tenormin		39lq
=atenolol;bendroflumethiazide
25 mg;1.25 mg	2			3a6b
=atenolol;chlorthalidone
	0	Tenoretic	b	t5p
100 mg;25 mg	3			48au
100 mg;25 mg	3	Tenoretic		fzmv
50 mg;12.5 mg	3			39zo
50 mg;25 mg	3			48av
50 mg;25 mg	3	Tenoretic		fzn2
=atenolol;nifedipine
50 mg;20 mg	39			8fgb
=atezolizumab;hyaluronidase
	0	Tecentriq Hybreza	b	1lqme
125 mg/mL;2000 unit/mL	1			1lqmc
125 mg/mL;2000 unit/mL	1	Tecentriq Hybreza		1lqmj
=atoltivimab;maftivimab;odesivimab
	0	Inmazeb	b	1grbv
16.7 mg/mL;16.7 mg/mL;16.7 mg/mL	1			1grc0
16.7 mg/mL;16.7 mg/mL;16.7 mg/mL	1	Inmazeb		1grc3
33.3 mg/mL;33.3 mg/mL;33.3 mg/mL	1			1j4bm
33.3 mg/mL;33.3 mg/mL;33.3 mg/mL	1	Inmazeb		1j4bp
=atomoxetine
	0		i	tmo
100 mg	2			d18r
=atorvastatin
	0		i	1sbq 1sbr a89z rtd2
10 mg	0			71yw ctea
10 mg	3			4a98 d8bk
10 mg	3	Lipitor		3a6i d8bm
2.5 mg	0			bl8g
20 mg	0			71yx cte6
20 mg	3			4a99 d8bi
20 mg	3	Lipitor		3a6j d8bq
20 mg	3	Pfizer brand of atorvastatin calcium		bkcc
40 mg	0			7236 cten
40 mg	3			4act d8bj
40 mg	3	Lipitor		3a6k d8bs
80 mg	0			7237
80 mg	2			8swd
80 mg	3			5k1j
80 mg	3	Lipitor		5m8f
=atorvastatin;ezetimibe
	0		i	uhad
10 mg;10 mg	3			uhae
10 mg;10 mg	3	Liptruzet		uhak
20 mg;10 mg	3			uhal
20 mg;10 mg	3	Liptruzet		uhan
40 mg;10 mg	3			uhao
40 mg;10 mg	3	Liptruzet		uhaq
80 mg;10 mg	3			uhar
80 mg;10 mg	3	Liptruzet		uhat
=atovaquone;proguanil
	0	Malarone	b	3anb
250 mg;100 mg	3			ij6r
250 mg;100 mg	3	Malarone		ij6v
62.5 mg;25 mg	3			ij6x
62.5 mg;25 mg	3	Malarone		ij71
=atropine;chlorpheniramine;hyoscyamine;pseudoephedrine;scopolamine
0.04 mg;8 mg;0.19 mg;90 mg;0.01 mg	5			mgqk
=atropine;difenoxin
	0	Motofen	b	4ojx
0.025 mg;1 mg	3			pis2
0.025 mg;1 mg	3	Motofen		pis4
=atropine;diphenoxylate
	0	Lomotil	b	ma2
0.005 mg/mL;0.5 mg/mL	7			pinc
0.025 mg;2.5 mg	3			ping
0.025 mg;2.5 mg	3	Lomotil		pipd
=atropine;edrophonium
	0	Enlon-Plus	b	4ndd
0.14 mg/mL;10 mg/mL	1			pisc
0.14 mg/mL;10 mg/mL	1	Enlon-Plus		pise
=atropine;hyoscyamine;phenobarbital;scopolamine
	0	Donnatal	b	2gud
	0	Phenohytro	b	11ai2
0.00388 mg/mL;0.0207 mg/mL;3.24 mg/mL;0.0013 mg/mL	7			mfpf
0.00388 mg/mL;0.0207 mg/mL;3.24 mg/mL;0.0013 mg/mL	7	Donnatal		mft8
0.00388 mg/mL;0.0207 mg/mL;3.24 mg/mL;0.0013 mg/mL	7	Phenohytro		17w9d
0.0194 mg;0.1037 mg;16.2 mg;0.0065 mg	3			mfq7
0.0194 mg;0.1037 mg;16.2 mg;0.0065 mg	3	Donnatal		mfuq
0.0194 mg;0.1037 mg;16.2 mg;0.0065 mg	3	Phenohytro		11ai7
0.0582 mg;0.311 mg;48.6 mg;0.0195 mg	5			mfv9
0.0582 mg;0.311 mg;48.6 mg;0.0195 mg	5	Donnatal		mfvb
=atropine;pralidoxime
	0	Duodote	b	fdf1
0.778 mg/mL;222 mg/mL	32			fl9z
0.778 mg/mL;222 mg/mL	32	Duodote		hcuz
=avibactam;ceftazidime
	0	Avycaz	b	ydj5
500 mg;2000 mg	1			ydj4
500 mg;2000 mg	1	Avycaz		ydj9
=avutometinib;defactinib
	12			1m6uh
=azathioprine
	0		i	yw
=azelaic acid;cupric oxide;folic acid;niacinamide;pyridoxine;zinc oxide
	0	NicAzel	b	ojkn
5 mg;1.5 mg;0.5 mg;600 mg;5 mg;10 mg	3			ojkm
5 mg;1.5 mg;0.5 mg;600 mg;5 mg;10 mg	3	NicAzel		ojkq
=azelastine;fluticasone
	0	Dymista	b	rot1
0.137 mg/actuat;0.05 mg/actuat	53			12j87
0.137 mg/actuat;0.05 mg/actuat	53	Dymista		12j89
=azilsartan
40 mg	3			nebi
40 mg	3	Edarbi		nebm
80 mg	3			nebo
80 mg	3	Edarbi		nebq
=azilsartan;chlorthalidone
	0	Edarbyclor	b	tf87
40 mg;12.5 mg	3			qh1k
40 mg;12.5 mg	3	Edarbyclor		qh1q
40 mg;25 mg	3			qh1r
40 mg;25 mg	3	Edarbyclor		qh1x
=azithromycin
250 mg	2			31je
250 mg	3			6m0c
500 mg	1			zr7y
500 mg	3			5bv4 g2j8
=bacillus anthracis strain v770-np1-r antigens
	0		i	tbub
	0	Biothrax	b	8of2
	0	Cyfendus	b	1l4sl
0.1 mg/mL	0			1cq3h
0.1 mg/mL	54			huhz
0.1 mg/mL	54	Biothrax		hui2
0.1 mg/mL	54	Cyfendus		1l4sp
=bacillus coagulans
	0		i	s3gc
1000000000 unit	0			uw69
1000000000 unit	2			1jgnk
10000000000 unit	0			12s36
10000000000 unit	2			12s38
2000000000 unit	0			1h4iw
2000000000 unit	2			1h4ix
25000000 unit	0			olbj
250000000 unit	0			zsw9
250000000 unit	10			zswe
2500000000 unit	0			1j3cd
2500000000 unit	10			1j3ce
3000000000 unit	0			12s4f
3000000000 unit	2			12s4g
400000000 unit	0			1h4iu
400000000 unit	10			1h4iv
800000000 unit	0			1f3gz
800000000 unit	3			1f3h1
=bacillus coagulans;inulin
	0		i	uw6e
1000000000 unit;250 mg	10			1jgq1
1000000000 unit;250 mg	2			uw6f
=bacillus coagulans;lactobacillus acidophilus
	0		i	llla
25000000 unit;35000000 unit	3			olbm
=bacillus subtilis
	0		i	s3nz
1500000000 unit	0			1ch6z
=bacillus subtilis;inulin
	0		i	1ch75
1500000000 unit;1000 mg	10			1ch76
=bacitracin
	0		i	zv 8t5
	0	Baciguent	b	4mb4
0.4 unit/mg	0			7785 nfjy
0.5 unit/mL	0			nccs
0.5 unit/mg	0			6rem ta3n
0.5 unit/mg	33			ta3o zbou
0.5 unit/mg	55			6m1o
0.5 unit/mg	55	Baciguent		1f95r
400 unit/mL	0			77mb
5000 unit/mL	0			8p4s
5000 unit/mL	6			c1yj
=bacitracin;dimethicone;zinc oxide
	0		i	ncd4
	0	Rash Relief Antibacterial	b	ncd6
0.5 unit/mL;200 mg/mL;250 mg/mL	56			ncd5
0.5 unit/mL;200 mg/mL;250 mg/mL	56	Rash Relief Antibacterial		ncd9
=bacitracin;hydrocortisone;neomycin;polymyxin b
	0		i	es47
	0	Neo-Polycin HC	b	nx87
0.4 unit/mg;0.01 mg/mg;0.0035 mg/mg;10 unit/mg	55			nx86
0.4 unit/mg;0.01 mg/mg;0.0035 mg/mg;10 unit/mg	55	Neo-Polycin HC		nx8a
=bacitracin;lidocaine;neomycin;polymyxin b
	0		i	llh7
	0	ProCoMycin	b	ncco
0.4 unit/mg;0.04 mg/mg;0.0035 mg/mg;5 unit/mg	33			njj1
0.5 unit/mL;40 mg/mL;0.0035 mg/mL;10 unit/mL	21			ncct
0.5 unit/mL;40 mg/mL;0.0035 mg/mL;10 unit/mL	21	ProCoMycin		nccv
0.5 unit/mg;0.04 mg/mg;0.0035 mg/mg;10 unit/mg	33			6m1e
=bacitracin;neomycin;polymyxin b
	0		i	a8j7
	0	Neo-Polycin	b	nxy7
0.4 unit/mg;0.0035 mg/mg;10 unit/mg	55			6m19
0.4 unit/mg;0.0035 mg/mg;10 unit/mg	55	Neo-Polycin		nxya
0.4 unit/mg;0.0035 mg/mg;5 unit/mg	33			4dve
0.5 unit/mg;0.0035 mg/mg;10 unit/mg	33			t4w3
400 unit/mL;3.5 mg/mL;5000 unit/mL	21			62u8
=bacitracin;neomycin;polymyxin b;pramoxine
	0		i	9zzg
	0	Lanabiotic	b	5lta
	0	Mycitracin Plus Pain Reliever	b	201o
	0	Tri Biozene	b	ncxs
0.4 unit/mg;0.0035 mg/mg;10 unit/mg;0.01 mg/mg	33			t4vj
0.4 unit/mg;0.0035 mg/mg;10 unit/mg;0.01 mg/mg	33	Lanabiotic		t4vl
0.4 unit/mg;0.0035 mg/mg;10 unit/mg;0.01 mg/mg	33	Mycitracin Plus Pain Reliever		t4vn
0.5 unit/mg;0.0035 mg/mg;10 unit/mg;0.01 mg/mg	33			t4vq
0.5 unit/mg;0.0035 mg/mg;10 unit/mg;0.01 mg/mg	33	Tri Biozene		t4vw
=bacitracin;polymyxin b
	0		i	du43
	0	Polycin	b	4p7v
	0	Polysporin	b	16ej
0.5 unit/mg;10 unit/mg	31			6m1t
0.5 unit/mg;10 unit/mg	31	Polysporin		4jrk
0.5 unit/mg;10 unit/mg	33			6m1s
0.5 unit/mg;10 unit/mg	33	Polysporin		4ku2
0.5 unit/mg;10 unit/mg	55			6m1r
0.5 unit/mg;10 unit/mg	55	Polycin		4ktx
=bacitracin;pramoxine
	0		i	rxym
0.5 unit/mg;0.01 mg/mg	33			rxyn
=baclofen
	0		i	zw
	0	Fleqsuvy	b	1jl29
	0	Gablofen	b	mg7c
	0	Lioresal	b	4cms
	0	Lyvispah	b	1jftq
	0	Ozobax	b	1b6qt
0.05 mg/mL	0			6ren
0.05 mg/mL	1			6m1w
0.05 mg/mL	1	Lioresal		h9nz
0.05 mg/mL	9			mg7h
0.05 mg/mL	9	Gablofen		mg7k
0.5 mg/mL	0			6reo
0.5 mg/mL	1			6m1x
0.5 mg/mL	1	Gablofen		mg7o
0.5 mg/mL	1	Lioresal		h9ny
0.5 mg/mL	9			tcxj
0.5 mg/mL	9	Gablofen		tcxk
1 mg/mL	0			73ii
1 mg/mL	1			rvru
1 mg/mL	1	Gablofen		rwcb
1 mg/mL	7			5dnk
1 mg/mL	7	Ozobax		1b6qy
1 mg/mL	9			tcxn
1 mg/mL	9	Gablofen		tcxo
10 mg	0			6sty
10 mg	3			48b3
10 mg	57			1jftp
10 mg	57	Lyvispah		1jftv
15 mg	0			1lflg
15 mg	3			1lflh
2 mg/mL	0			6rep
2 mg/mL	1			zpyt zpz2
2 mg/mL	1	Gablofen		zpyv
2 mg/mL	1	Lioresal		zpz0 zpz3
2 mg/mL	7			1l6lh
2 mg/mL	7	Ozobax		1l6lj
2 mg/mL	9			tcxr
2 mg/mL	9	Gablofen		tcxs
20 mg	0			6req
20 mg	3			48b4
20 mg	57			1jftw
20 mg	57	Lyvispah		1jfty
5 mg	0			9bf4
5 mg	3			98hi
5 mg	57			1jftz
5 mg	57	Lyvispah		1jfu1
5 mg/mL	0			1jl26
5 mg/mL	14			1jl28
5 mg/mL	14	Fleqsuvy		1jl2e
=bahia grass pollen extract
	0		i	i9xd
100 mg/mL	0			j903
100 mg/mL	6			j904
10000 unit/mL	0			j905
10000 unit/mL	54			j906
20000 unit/mL	0			j907
20000 unit/mL	54			j908
40000 unit/mL	0			la35
40000 unit/mL	6			la36
50 mg/mL	0			i9xe
50 mg/mL	6			i9xg
=bald cypress pollen extract
	0		i	lcbn
50 mg/mL	0			lqdn
50 mg/mL	6			lqdo
=bald-faced hornet venom protein
	0		i	rt6d
0.1 mg/mL	0			rt6e
0.1 mg/mL	6			rt7e
=bald-faced hornet venom protein;common wasp venom protein;eastern yellow jacket venom protein;german wasp venom protein;southern yellow jacket venom protein;western yellow jacket venom protein;yellow hornet venom protein
	0		i	13smo
0.1 mg/mL;0.02 mg/mL;0.02 mg/mL;0.02 mg/mL;0.02 mg/mL;0.02 mg/mL;0.1 mg/mL	6			rt6u
=baloxavir marboxil
	0		i	190d7
	0	Xofluza	b	190dd
	12			190e0 190e2
20 mg	0			190d8
20 mg	3			190dc
20 mg	3	Xofluza		190di
30 mg	0			1m8al
30 mg	58			1m8am
30 mg	58	Xofluza		1m8ao
40 mg	0			190dj
40 mg	3			190dk
40 mg	3	Xofluza		190dm
40 mg	58			1gvyp
40 mg	58	Xofluza		1gvyr
80 mg	0			1idcz
80 mg	3			1idd0
80 mg	3	Xofluza		1idd2
=balsalazide
	0		i	egr 3aly
	0	Colazal	b	63oc
750 mg	0			izj4
750 mg	2			izj5
750 mg	2	Colazal		izj7
=bamethan;niacin
	0		i	llzh
10 mg;30 mg	2			8t72
=bamlanivimab
	0		i	1gsju
35 mg/mL	0			1gsjv
35 mg/mL	1			1gsjy
=banana allergenic extract
	0		i	j452
100 mg/mL	0			j453
100 mg/mL	6			j455
=baricitinib
	0		i	17vnk
	0	Olumiant	b	17vnu
1 mg	0			1b9r3
1 mg	3			1b9r4
1 mg	3	Olumiant		1b9r6
2 mg	0			17vnp
2 mg	3			17vnt
2 mg	3	Olumiant		17vnz
4 mg	0			1jhcg
4 mg	3			1jhch
4 mg	3	Olumiant		1jri5
=barley allergenic extract
	0		i	ihh1
100 mg/mL	0			je58
100 mg/mL	6			je5a
=barley grain
	0		i	62s5
450 mg	0			723q
450 mg	2			624n
=barley malt allergenic extract
	0		i	lkmm
50 mg/mL	0			lkmn
50 mg/mL	6			lkmp
=basiliximab
	0		i	47ba
	0	Simulect	b	4poo
10 mg	0			zi9t
10 mg	1			zi9v
10 mg	1	Simulect		zi9y
20 mg	0			zi9z
20 mg	1			zia0
20 mg	1	Simulect		zia2
=bazedoxifene
	0		i	uw6i
20 mg	0			uw6j
=bazedoxifene;estrogens, conjugated
	0		i	uw6n
	0	Duavee	b	uwg7
20 mg;0.45 mg	3			uw6o
20 mg;0.45 mg	3	Duavee		uwgc
=bcg, live, tice strain
	0		i	4qka
	0	Tice BCG	b	20rx
50 mg	0			zfwp
50 mg	1			zfwr
50 mg	59			zfu4
50 mg	59	Tice BCG		4kxc
=becaplermin
	0		i	2gx2
	0	Regranex	b	4pg3
0.0001 mg/mg	0			74i2
0.0001 mg/mg	22			6m3n
0.0001 mg/mg	22	Regranex		4ki5
=beclomethasone
	0		i	11f 11g
	0	Beconase	b	38ty
	0	Qnasl	b	qrm1
	0	Qvar	b	4ug4
0.04 mg/actuat	0			kps7
0.04 mg/actuat	25			16u9h
0.04 mg/actuat	25	Qvar		16u9i
0.04 mg/actuat	53			12j9o
0.04 mg/actuat	53	Qnasl		12j9q
0.042 mg/actuat	0			kpsg
0.042 mg/actuat	53			12j9y
0.042 mg/actuat	53	Beconase		12ja5
0.08 mg/actuat	0			kpsb
0.08 mg/actuat	25			kpsc 16u9f
0.08 mg/actuat	25	Qvar		16u9g
0.08 mg/actuat	53			12ja8
0.08 mg/actuat	53	Qnasl		12ja9
=bedaquiline
	0		i	t8uw
	0	Sirturo	b	t8v2
100 mg	0			t8ux
100 mg	3			t8v1
100 mg	3	Sirturo		t8v7
20 mg	0			1evqq
20 mg	3			1evqr
20 mg	3	Sirturo		1evqt
=bee pollen
	0		i	5fc5
1000 mg	0			723v
1000 mg	3			5kdr
500 mg	0			723u
500 mg	2			631l
550 mg	0			723w
550 mg	2			4abo
=beech pollen extract
	0		i	i9qb
100 mg/mL	0			jagn
100 mg/mL	6			jago
50 mg/mL	0			i9qc
50 mg/mL	6			i9qe
=beef allergenic extract
	0		i	j4qf
100 mg/mL	0			j4qg
100 mg/mL	6			j4qi
50 mg/mL	0			ja5l
50 mg/mL	6			ja5m
=belantamab mafodotin
	0		i	1f6gp 1f6gq
	0	Blenrep	b	1f6gv
100 mg	0			1f6gr
100 mg	1			1f6gu
100 mg	1	Blenrep		1f6gz
=belatacept
	0		i	nurx
	0	Nulojix	b	nus1
250 mg	0			12oq2
250 mg	1			nus0
250 mg	1	Nulojix		nus4
=belimumab
	0		i	nexh
	0	Benlysta	b	nexl
120 mg	0			zi2x
120 mg	1			zi2z
120 mg	1	Benlysta		zi32
200 mg/mL	0			15kda
200 mg/mL	32			15kdc
200 mg/mL	32	Benlysta		15kdf
200 mg/mL	9			15keq
200 mg/mL	9	Benlysta		15kes
400 mg	0			zi33
400 mg	1			zi34
400 mg	1	Benlysta		zi36
=belinostat
	0		i	x307
	0	Beleodaq	b	x30c
500 mg	0			12oqb
500 mg	1			x30b
500 mg	1	Beleodaq		x30g
=belladonna alkaloids
	0		i	11r
16.2 mg	0			7243
=belladonna alkaloids;opium
	0		i	4mct
16.2 mg;30 mg	43			6otk
16.2 mg;60 mg	43			6otn
=belumosudil
	0		i	1iyex
	0	Rezurock	b	1iyf4
200 mg	0			1iyez
200 mg	3			1iyf3
200 mg	3	Rezurock		1iyf9
=belzutifan
	0		i	1j0vu
	0	Welireg	b	1j0w0
40 mg	0			1j0vv
40 mg	3			1j0vz
40 mg	3	Welireg		1j0w5
=bempedoic acid
	0		i	1cx43
	0	Nexletol	b	1cx49
180 mg	0			1cx44
180 mg	3			1cx48
180 mg	3	Nexletol		1cx4e
=bempedoic acid;ezetimibe
	0		i	1cxr1
	0	Nexlizet	b	1cxr3
180 mg;10 mg	3			1cxr2
180 mg;10 mg	3	Nexlizet		1cxr8
=benazepril
	0		i	ek3 51wu
	0	Lotensin	b	4oa0
10 mg	0			j965
10 mg	3			j9fj
10 mg	3	Lotensin		j9fl
20 mg	0			j95x
20 mg	3			j9fm
20 mg	3	Lotensin		j9fo
40 mg	0			j961
40 mg	3			j9gf
40 mg	3	Lotensin		j9gh
5 mg	0			j96x
5 mg	3			j9gj
5 mg	3	Lotensin		j9gl
=benazepril;hydrochlorothiazide
	0		i	4lcf
	0	Lotensin HCT	b	4oa1
10 mg;12.5 mg	3			j96i
10 mg;12.5 mg	3	Lotensin HCT		j96m
20 mg;12.5 mg	3			j96n
20 mg;12.5 mg	3	Lotensin HCT		j96r
20 mg;25 mg	3			j96s
20 mg;25 mg	3	Lotensin HCT		j96w
5 mg;6.25 mg	3			j96y
=benazepril;spironolactone
10 mg;80 mg	10			1j0lu
10 mg;80 mg	10	Cardalis		1j0lw
2.5 mg;20 mg	10			1j0lh
2.5 mg;20 mg	10	Cardalis		1j0lo
5 mg;40 mg	10			1j0lq
5 mg;40 mg	10	Cardalis		1j0ls
=bendamustine
	0		i	2vtf nw3p
	0	Belrapzo	b	1aora
	0	Bendeka	b	10zv6
	0	Treanda	b	fvu2
	0	Vivimusta	b	1k7um
100 mg	0			12oqv
100 mg	1			12oqx
100 mg	1	Treanda		12or0
25 mg	0			12or2
25 mg	1			12or3
25 mg	1	Treanda		12or5
25 mg/mL	0			10zv4
25 mg/mL	6			10zv5
25 mg/mL	6	Belrapzo		1aore
25 mg/mL	6	Bendeka		10zva
25 mg/mL	6	Vivimusta		1k7uq
=bendroflumethiazide
2.5 mg	3			6m4m
5 mg	3			48b6
=bendroflumethiazide;nadolol
5 mg;40 mg	3			48s0
5 mg;80 mg	3			48s1
=bendroflumethiazide;potassium chloride
2.5 mg;573 mg	5			994t
2.5 mg;630 mg	5			994s
=bendroflumethiazide;propranolol
2.5 mg;80 mg	2			icyv
5 mg;160 mg	39			icyw
=bendroflumethiazide;timolol
2.5 mg;10 mg	3			5dbj
=benoxinate
	0		i	ekp 51mu
4 mg/mL	0			18zp5
=benoxinate;fluorescein
	0		i	esgc
	0	Altafluor	b	18zzy
4 mg/mL;2.5 mg/mL	60			18zp8
4 mg/mL;2.5 mg/mL	60	Altafluor		19002
4 mg/mL;3 mg/mL	60			1d0nx
=benphothiamine
	0		i	ekr
150 mg	0			9du0
150 mg	2			1iv2u
=benralizumab
	0		i	16mss
	0	Fasenra	b	16msx
20 mg/mL	0			1lfii
20 mg/mL	9			1lfij
20 mg/mL	9	Fasenra		1lfim
30 mg/mL	0			16mst
30 mg/mL	32			1b9vk
30 mg/mL	32	Fasenra		1b9vm
30 mg/mL	9			16msw
30 mg/mL	9	Fasenra		16mt1
=bentoquatam
	0		i	2vu0
	0	Ivy Block	b	6vam
50 mg/mL	0			7ae1
50 mg/mL	61			6q6j
50 mg/mL	61	Ivy Block		4j0u
=benzalkonium
	0		i	12a 12b
	0	Bactine Wound Wash	b	1h1zp
	0	Pronto Plus Lice Egg Remover	b	fn4q
	0	RevitaDERM Wound Care	b	s3fk
	0	Tridergel	b	1l96s
0.001 mg/mg	0			mcnp
0.001 mg/mg	22			mhl8
0.001 mg/mg	22	RevitaDERM Wound Care		s3fo
0.001 mg/mg	22	Tridergel		1l96x
0.0013 mg/mg	0			mcoh
0.0013 mg/mg	22			njdj
1 mg/mL	0			m9ig
1 mg/mL	23			m9l4
1 mg/mL	36			m9jb
1 mg/mL	36	Pronto Plus Lice Egg Remover		mhlu
1 mg/mL	62			m9jj
1 mg/mL	63			qflu
1.1 mg/mL	0			mg7u
1.1 mg/mL	56			mhpn
1.15 mg/mL	0			mhp9
1.15 mg/mL	23			mhpa
1.2 mg/mL	0			m9hw
1.2 mg/mL	36			mkgl
1.2 mg/mL	61			mhmt
1.2 mg/mL	62			mfc6
1.3 mg/mL	0			ldsp
1.3 mg/mL	23			m9cu
1.3 mg/mL	36			mhly
1.3 mg/mL	36	Bactine Wound Wash		1h1zt
1.3 mg/mL	56			m9pg
1.3 mg/mL	61			mffu
1.3 mg/mL	62			lvbh
1.3 mg/mL	63			mfk1
170 mg/mL	0			mhml
170 mg/mL	36			mhmm
2 mg/mL	0			mhpx
2 mg/mL	56			mhq2
2 mg/mL	63			uuxu
=benzalkonium;benzocaine
	0		i	lmm9
0.001 mg/mg;0.2 mg/mg	65			y6tv
1 mg/mL;50 mg/mL	56			qotp
1.3 mg/mL;50 mg/mL	64			ldsq
=benzalkonium;benzocaine;menthol;zinc chloride
	0		i	1esf9
0.0013 mg/mg;0.2 mg/mg;0.005 mg/mg;0.0015 mg/mg	65			1esfa
1.3 mg/mL;200 mg/mL;2.6 mg/mL;1.5 mg/mL	66			1etef
=benzalkonium;camphor
	0		i	tgua
1.3 mg/mL;30 mg/mL	21			tgub
1.3 mg/mL;30 mg/mL	36			12ixd
=benzalkonium;lidocaine
	0		i	esgt
	0	Alocane Max Strength	b	1h3zj
	0	Alocane Plus	b	wzu5
	0	Bactine	b	4mbb
	0	Band-Aid Hurt-Free	b	qgy2
0.0013 mg/mg;0.005 mg/mg	22			1iceu
0.0013 mg/mg;0.04 mg/mg	22			1ewle
0.0013 mg/mg;0.04 mg/mg	22	Alocane Plus		1jgn2
0.0013 mg/mg;0.04 mg/mg	33			wzu4
1.3 mg/mL;20 mg/mL	36			loxd
1.3 mg/mL;20 mg/mL	36	Band-Aid Hurt-Free		qgy6
1.3 mg/mL;25 mg/mL	36			loqn
1.3 mg/mL;25 mg/mL	36	Bactine		loun
1.3 mg/mL;25 mg/mL	56			loxv
1.3 mg/mL;40 mg/mL	23			1l6ky
1.3 mg/mL;40 mg/mL	23	Alocane Max Strength		1l6l2
1.3 mg/mL;40 mg/mL	56			17w5h
1.3 mg/mL;40 mg/mL	56	Alocane Max Strength		1h3zn
1.3 mg/mL;40 mg/mL	56	Bactine		17w5j
1.3 mg/mL;5 mg/mL	21			loxw
=benzalkonium;pramoxine
	0		i	llzp
1.3 mg/mL;10 mg/mL	56			mhib
=benzethonium
	0		i	12m uw4
	0	New-Skin Liquid Bandage	b	uizf
	0	NoRisc	b	147tw
0.001 mg/mg	0			mhh1
0.0015 mg/mg	0			mhhb
0.002 mg/mg	0			loqq
1 mg/mL	0			m9ih
1 mg/mL	56			mhhj
1 mg/mL	63			mknr
1.2 mg/mL	0			zlg5
1.2 mg/mL	56			147sz
1.2 mg/mL	56	NoRisc		147u0
1.3 mg/mL	0			a7dz
1.3 mg/mL	36			rx75
1.3 mg/mL	56			ch8d
1.3 mg/mL	62			a7e1
1.3 mg/mL	63			m9pu
1.5 mg/mL	0			mhhk
2 mg/mL	0			loxz
2 mg/mL	21			tf0q
2 mg/mL	21	NoRisc		147u3
2 mg/mL	36			mhhz
2 mg/mL	36	New-Skin Liquid Bandage		1f307
2 mg/mL	56			tdqi
2 mg/mL	56	New-Skin Liquid Bandage		uizj
2 mg/mL	62			mbwt
=benzethonium;benzocaine
	0		i	llu3
	0	Dermoplast Antibacterial	b	d06h
	0	Lanacane	b	m9tt
0.001 mg/mg;0.2 mg/mg	33			mhha
1.5 mg/mL;50 mg/mL	56			pi8i
2 mg/mL;100 mg/mL	56			pk55
2 mg/mL;150 mg/mL	56			1jx5b
2 mg/mL;200 mg/mL	21			rvba
2 mg/mL;200 mg/mL	21	Lanacane		rvbb
2 mg/mL;200 mg/mL	56			mhhw
2 mg/mL;200 mg/mL	56	Dermoplast Antibacterial		nm8q
2 mg/mL;200 mg/mL	56	Lanacane		rv7f
2 mg/mL;32 mg/mL	56			mhhy
=benzethonium;benzocaine;menthol
	0		i	pk5f
2 mg/mL;100 mg/mL;3.3 mg/mL	56			pk5g
=benzethonium;diphenhydramine;zinc acetate
	0		i	lm2n
	0	Calagel	b	h1d8
0.0015 mg/mg;0.02 mg/mg;0.00215 mg/mg	22			mhhf
0.0015 mg/mg;0.02 mg/mg;0.00215 mg/mg	22	Calagel		mhjs
=benzethonium;dyclonine
	0		i	lmiw
2 mg/mL;7.5 mg/mL	36			mgxa
=benzethonium;lidocaine
	0		i	lm2f
	0	StaphAseptic	b	h1si
0.002 mg/mg;0.025 mg/mg	22			loqr
0.002 mg/mg;0.025 mg/mg	22	StaphAseptic		loqt
2 mg/mL;40 mg/mL	56			x4ok
=benzgalantamine
	0		i	1lo3n
	0	Zunveyl	b	1lo3t
10 mg	0			1lo3z
10 mg	41			1lo40
10 mg	41	Zunveyl		1lo42
15 mg	0			1lo43
15 mg	41			1lo44
15 mg	41	Zunveyl		1lo46
5 mg	0			1lo3o
5 mg	41			1lo3s
5 mg	41	Zunveyl		1lo3y
=benzhydrocodone
	0		i	16w94
4.08 mg	0			19etj
6.12 mg	0			16w95
8.16 mg	0			19etn
=benznidazole
	0		i	enm
100 mg	0			9dud
100 mg	3			987r
12.5 mg	0			16pz9
12.5 mg	3			16pza
=benzoate
	0		i	enh 17k7 1igt
100 mg/mL	0			l3ck
125 mg/mL	0			6sze
9 mg	0			7f2g
=benzoate;caffeine
	0		i	31qi
125 mg/mL;125 mg/mL	1			55r6
=benzoate;hyoscyamine;methenamine;methylene blue;phenyl salicylate
	0		i	lmdw
	0	Hyophen	b	m8bx
	0	Uribel Tabs	b	1l8f2
9 mg;0.12 mg;81.6 mg;10.8 mg;36.2 mg	3			m8c2 1l8f8
9 mg;0.12 mg;81.6 mg;10.8 mg;36.2 mg	3	Hyophen		m8c4
=benzoate;phenylacetate
	0		i	lmej
	0	Ammonul	b	ctf4
100 mg/mL;100 mg/mL	1			l3cm 1ivhg
100 mg/mL;100 mg/mL	1	Ammonul		l3co
=benzocaine
	0		i	12v
	0	Americaine	b	5jce
	0	Americaine Hemorrhoidal	b	4m1w
	0	Anacaine	b	4m3b
	0	Anbesol	b	3a9z
	0	BOIL-EASE	b	6th0
	0	Benz-O-Sthetic	b	d7a0
	0	Benzodent	b	nuqz
	0	Cepacol	b	1px
	0	Chloraseptic	b	g10
	0	Comfort Caine	b	bnje
	0	Dent-O-Kain	b	ivcz
	0	Freez Eez	b	bnlx
	0	Hurricaine	b	5jcd
	0	LolliCaine	b	15mlk
	0	Medicone	b	cxzq
	0	Monistat Care	b	16ol6
	0	OraMagic Plus	b	oitc
	0	Orabase	b	p2d
	0	Orajel	b	h3va
	0	Outgro Pain Relief	b	4oyn
	0	Red Cross Canker Sore	b	vwyx
	0	Solarcaine Plus Aloe	b	4pqe
	0	Tanac Liquid	b	mkrc
	0	Topicale	b	bnm1
	0	Zilactin B	b	4qjf
0.02 mg/mg	0			71o7
0.05 mg/mg	0			7aeb
0.075 mg/mg	0			7aec
0.075 mg/mg	65			495s
0.075 mg/mg	65	Orajel		mgp1
0.1 mg/mg	0			7ach
0.1 mg/mg	33			48b7
0.1 mg/mg	33	Anacaine		4gnx
0.1 mg/mg	65			495k
0.1 mg/mg	65	Anbesol		g2jo
0.1 mg/mg	65	Orajel		hadq
0.1 mg/mg	65	Zilactin B		x2fn
0.14 mg/mg	0			77me
0.18 mg/mg	0			7aey
0.18 mg/mg	65			mcnq
0.18 mg/mg	65	Topicale		mhkt
0.18 mg/mg	67			mcnz
0.18 mg/mg	67	Topicale		mhl4
0.2 mg/mg	0			7acg
0.2 mg/mg	22			9pao
0.2 mg/mg	33			58p9
0.2 mg/mg	33	Americaine Hemorrhoidal		ukj9
0.2 mg/mg	33	BOIL-EASE		ecda
0.2 mg/mg	65			54ce
0.2 mg/mg	65	Anbesol		mk7t
0.2 mg/mg	65	Benz-O-Sthetic		ec81
0.2 mg/mg	65	Freez Eez		bnm0
0.2 mg/mg	65	Hurricaine		lcqo
0.2 mg/mg	65	LolliCaine		15mlp
0.2 mg/mg	65	Orajel		f6cs
0.2 mg/mg	65	Topicale		ij8f
0.2 mg/mg	67			58ir
0.2 mg/mg	67	Comfort Caine		bnjh
0.2 mg/mg	67	Red Cross Canker Sore		vwz2
0.2 mg/mg	68			5f6z
0.2 mg/mg	68	Medicone		cxzt
0.2 mg/mg	71			c28x
0.2 mg/mg	71	Orabase		j4vy
0.2 mg/mg	71	Orajel		mkon
10 mg	0			6rf0
10 mg	47			495j
100 mg/mL	0			71ly
100 mg/mL	14			1er06
100 mg/mL	14	OraMagic Plus		oitf
100 mg/mL	36			59jj
100 mg/mL	69			chyo
100 mg/mL	69	Anbesol		d1um
100 mg/mL	69	Tanac Liquid		mkrf
140 mg/mL	0			77mc
15 mg	0			6rf1
15 mg	47			49lr
15 mg	47	Chloraseptic		qoxu
150 mg/mL	0			7aed
180 mg/mL	0			72an
180 mg/mL	69			te3j
180 mg/mL	69	Topicale		te3m
20 mg/mL	0			7act
200 mg/mL	0			71lw
200 mg/mL	21			fiay
200 mg/mL	21	Benzodent		nur2
200 mg/mL	23			h3so
200 mg/mL	23	Benz-O-Sthetic		tezl
200 mg/mL	23	Hurricaine		nh6s
200 mg/mL	23	Orajel		h3vd
200 mg/mL	36			7q1n
200 mg/mL	36	Outgro Pain Relief		4jrq
200 mg/mL	56			7q1p
200 mg/mL	56	Americaine		4j1v
200 mg/mL	56	Monistat Care		16ola
200 mg/mL	56	Solarcaine Plus Aloe		4j1z
200 mg/mL	66			5bko
200 mg/mL	69			6m5t
200 mg/mL	69	Anbesol		d1tt
200 mg/mL	69	Benz-O-Sthetic		ec87
200 mg/mL	69	Dent-O-Kain		ivd2
200 mg/mL	69	Hurricaine		hbi6
200 mg/mL	69	Orajel		mel3
200 mg/mL	70			7q1o
200 mg/mL	70	Benz-O-Sthetic		d7a8
200 mg/mL	70	Hurricaine		hbqd
32 mg/mL	0			724n
4 mg/mL	0			7kqp
50 mg/mL	0			720u
50 mg/mL	21			495q
50 mg/mL	21	Orabase		j4wx
50 mg/mL	56			54cd
6 mg	0			6rf4
6 mg	13			iz1l
6 mg	13	Cepacol		iz1o
60 mg/mL	0			7okq
63 mg/mL	0			7344
65 mg/mL	0			19gmx
7.5 mg	0			9dwb
70 mg/mL	0			1ivhr
75 mg/mL	0			720v
75 mg/mL	23			h3v6
75 mg/mL	23	Orajel		mkop
=benzocaine;butamben;tetracaine
	0		i	eslj
	0	Cetacaine	b	fwc
0.14 mg/mg;0.02 mg/mg;0.02 mg/mg	22			6m5h
0.14 mg/mg;0.02 mg/mg;0.02 mg/mg	22	Cetacaine		4i0i
0.14 mg/mg;0.02 mg/mg;0.02 mg/mg	33			6m5j
0.14 mg/mg;0.02 mg/mg;0.02 mg/mg	33	Cetacaine		4i0j
140 mg/mL;20 mg/mL;20 mg/mL	69			bnl6
140 mg/mL;20 mg/mL;20 mg/mL	69	Cetacaine		bnl9
140 mg/mL;20 mg/mL;20 mg/mL	70			lfcz
140 mg/mL;20 mg/mL;20 mg/mL	70	Cetacaine		10wsb
=benzocaine;capsaicin;lidocaine;methyl salicylate
	0		i	y7bb
20 mg/mL;0.35 mg/mL;20 mg/mL;100 mg/mL	21			y7bc
=benzocaine;cetylpyridinium;menthol
	0		i	t7gv
	0	Orasep Reformulated Dec 2013	b	vu07
20 mg/mL;1 mg/mL;5 mg/mL	69			t7gw
20 mg/mL;1 mg/mL;5 mg/mL	69	Orasep Reformulated Dec 2013		x69j
20 mg/mL;1 mg/mL;5 mg/mL	70			uku7
20 mg/mL;1 mg/mL;5 mg/mL	70	Orasep Reformulated Dec 2013		vu0b
=benzocaine;cetylpyridinium;menthol;zinc chloride
	0		i	ll96
	0	Bucalsep	b	ryx3
20 mg/mL;1 mg/mL;1.5 mg/mL;1 mg/mL	69			ryx2
20 mg/mL;1 mg/mL;1.5 mg/mL;1 mg/mL	69	Bucalsep		ryx7
20 mg/mL;1 mg/mL;1.5 mg/mL;1 mg/mL	70			ro7f
=benzocaine;chloroxylenol
	0		i	eq60
	0	Foille	b	4nks
0.05 mg/mg;0.001 mg/mg	33			49jx
0.05 mg/mg;0.001 mg/mg	33	Foille		4kdm
50 mg/mL;6 mg/mL	56			49jy
=benzocaine;dextromethorphan
	0		i	4lcq
	0	Cepacol Sore Throat Plus Cough	b	m9w4
7.5 mg;5 mg	47			m9w3
7.5 mg;5 mg	47	Cepacol Sore Throat Plus Cough		m9w7
=benzocaine;dextromethorphan;glycerin
	0		i	llt4
50 mg/mL;5 mg/actuat;300 mg/mL	70			1agmx
=benzocaine;dextromethorphan;menthol
	0		i	meqj
	0	Cepastat Sore Throat & Cough	b	1454s
	0	Chloraseptic Sore Throat + Cough	b	meqq
6 mg;5 mg;10 mg	47			meqk
6 mg;5 mg;10 mg	47	Cepastat Sore Throat & Cough		1454x
6 mg;5 mg;10 mg	47	Chloraseptic Sore Throat + Cough		meqt
=benzocaine;docusate
	0		i	4lcr
	0	Docusol Plus	b	uq8y
	0	Enemeez Plus	b	7k34
4 mg/mL;56.6 mg/mL	72			pkig
4 mg/mL;56.6 mg/mL	72	Docusol Plus		urbf
4 mg/mL;56.6 mg/mL	72	Enemeez Plus		pkii
=benzocaine;isopropyl alcohol
	0		i	lkxw
60 mg/mL;0.7 mL/mL	23			hcdy
=benzocaine;lidocaine;tetracaine
	0		i	1crvo
200 mg/mL;40 mg/mL;10 mg/mL	21			1crvp
=benzocaine;menthol
	0		i	9zwa
	0	Cepacol Sore Throat Pain Relief	b	iejm
	0	Chloraseptic Sore Throat	b	h798
	0	Dermoplast Pain	b	gd3t
	0	Medicaine Sting	b	ngpd
	0	Retre-Gel	b	5m9s
	0	Sting-Kill	b	141pk
0.05 mg/mg;0.01 mg/mg	22			c26v
0.05 mg/mg;0.01 mg/mg	22	Retre-Gel		5lok
0.2 mg/mg;0.0026 mg/mg	65			19dqx
0.2 mg/mg;0.02 mg/mg	65			lkan
15 mg;10 mg	47			mfdb
15 mg;10 mg	47	Chloraseptic Sore Throat		mfdd
15 mg;2.1 mg	47			h1ha
15 mg;2.1 mg	47	Cepacol Sore Throat Pain Relief		qhaj
15 mg;2.3 mg	47			zjj8
15 mg;2.3 mg	47	Cepacol Sore Throat Pain Relief		zjja
15 mg;2.6 mg	47			iejs
15 mg;2.6 mg	47	Cepacol Sore Throat Pain Relief		qhao
15 mg;20 mg	47			15861
15 mg;20 mg	47	Cepacol Sore Throat Pain Relief		15863
15 mg;3.6 mg	47			ho8u
15 mg;3.6 mg	47	Cepacol Sore Throat Pain Relief		qhat
200 mg/mL;10 mg/mL	23			m88t
200 mg/mL;10 mg/mL	23	Medicaine Sting		ngpg
200 mg/mL;10 mg/mL	23	Sting-Kill		141pp
200 mg/mL;10 mg/mL	36			x9qy
200 mg/mL;5 mg/mL	56			4a7s
200 mg/mL;5 mg/mL	56	Dermoplast Pain		gd3w
50 mg/mL;10 mg/mL	36			chpf
50 mg/mL;10 mg/mL	70			1afer
50 mg/mL;20 mg/mL	70			1kjds
6 mg;10 mg	47			6m64
6 mg;10 mg	47	Chloraseptic Sore Throat		h79b
70 mg/mL;10 mg/mL	70			1ivhs
=benzocaine;menthol;zinc chloride
	0		i	14805
0.2 mg/mg;0.001 mg/mg;0.0015 mg/mg	65			1cl1m
0.2 mg/mg;0.0026 mg/mg;0.0015 mg/mg	65			1emjh
0.2 mg/mg;0.005 mg/mg;0.0015 mg/mg	65			19dqv
65 mg/mL;1 mg/mL;1.2 mg/mL	70			1aipn
=benzocaine;phenol
	0		i	a00x
63 mg/mL;5 mg/mL	36			58pp
=benzocaine;resorcinol
	0		i	9zwb
	0	Vagisil Original Formula	b	i7nv
200 mg/mL;30 mg/mL	21			5bmd
200 mg/mL;30 mg/mL	64			dnwu
200 mg/mL;30 mg/mL	64	Vagisil Original Formula		qqj5
50 mg/mL;20 mg/mL	64			57yb
50 mg/mL;20 mg/mL	64	Vagisil Original Formula		i7ny
=benzocaine;salicylic acid
	0		i	ll05
	0	Salinocaine	b	yd6a
0.02 mg/mg;0.55 mg/mg	33			yd69
0.02 mg/mg;0.55 mg/mg	33	Salinocaine		yd6e
=benzocaine;triclosan
	0		i	a00y
200 mg/mL;1.3 mg/mL	56			7p7h
=benzocaine;zinc chloride
	0		i	lln8
0.2 mg/mg;0.001 mg/mg	65			qrtd
50 mg/mL;1 mg/mL	69			aens
50 mg/mL;1 mg/mL	70			aenq
=benzoin resin
	0		i	132
100 mg/mL	0			7ew8
100 mg/mL	23			omb9
100 mg/mL	36			c1yc
=benzonatate
	0		i	enl
	0	Tessalon Perles	b	4pxc
	0	Zonatuss	b	jdtv
100 mg	0			6rf5
100 mg	2			48b9
100 mg	2	Tessalon Perles		4grx
150 mg	0			jcze
150 mg	2			jczf
150 mg	2	Zonatuss		jdty
200 mg	0			725b
200 mg	2			62op
=benzoyl peroxide
	0		i	13e
	0	Acne-Clear	b	4lvu
	0	Benzac	b	4me3
	0	Benzefoam	b	ik93
	0	Benzepro	b	rwyl
	0	Clearplex	b	4mqd
	0	Clearskin	b	8ogc
	0	Del-Aqua	b	4mzu
	0	Desquam	b	l9sy
	0	Enzoclear	b	1aqd6
	0	Epsolay	b	1jqx1
	0	Inova	b	eckz
	0	NeoBenz Micro	b	d79z
	0	NeoBenz Micro Wash	b	lc0r
	0	OC 8 Adult Acne	b	rz0y
	0	Pacnex	b	hr81
	0	Persa-Gel	b	4p4b
	0	Riax	b	uuxw
	0	Soluclenz	b	h8xa
0.025 mg/mg	0			7afs
0.025 mg/mg	22			6m6p
0.025 mg/mg	22	Desquam		l9t1
0.031 mg/mg	0			1l6sg
0.0375 mg/mg	0			y9dx
0.04 mg/mg	0			71o0
0.04 mg/mg	22			6m6r
0.05 mg/mg	0			71n2
0.05 mg/mg	22			6m6u
0.05 mg/mg	22	Benzac		4gv6
0.05 mg/mg	22	Clearplex		4gv8
0.05 mg/mg	22	Desquam		l9t3
0.05 mg/mg	22	Soluclenz		h8xd
0.05 mg/mg	73			6m6s
0.055 mg/mg	0			10sa9
0.055 mg/mg	22			10saa
0.06 mg/mg	0			71x5
0.065 mg/mg	0			a7rc
0.065 mg/mg	22			dhmc
0.07 mg/mg	0			725d
0.07 mg/mg	22			5k1k
0.07 mg/mg	22	OC 8 Adult Acne		rz12
0.08 mg/mg	0			71x6
0.08 mg/mg	22			6m6x
0.1 mg/mg	0			71ns
0.1 mg/mg	22			af3n
0.1 mg/mg	22	Acne-Clear		8ntr
0.1 mg/mg	22	Benzac		4gvq
0.1 mg/mg	22	Persa-Gel		4gvy
0.1 mg/mg	73			6m6l
100 mg/mL	0			7acr
100 mg/mL	21			2a17
100 mg/mL	21	Clearskin		8ntp
100 mg/mL	61			2a12
100 mg/mL	61	Del-Aqua		8p73
100 mg/mL	63			31le
100 mg/mL	63	Benzac		i4rd
100 mg/mL	63	Desquam		l9ta
25 mg/mL	0			7313
25 mg/mL	21			6m6o
25 mg/mL	23			oksr
25 mg/mL	61			4abt
25 mg/mL	63			i4ng
26 mg/mL	0			zhph
26 mg/mL	63			zhpi
30 mg/mL	0			7f5i
30 mg/mL	63			8c8y
35 mg/mL	0			ct5t
35 mg/mL	21			ct5u
35 mg/mL	21	NeoBenz Micro		d7a3
35 mg/mL	63			miym
40 mg/mL	0			7acs
40 mg/mL	21			wzrs
40 mg/mL	23			h3id
40 mg/mL	23	Inova		h3ln
40 mg/mL	63			hch0
42.5 mg/mL	0			j6mm
42.5 mg/mL	23			lfjb
42.5 mg/mL	23	Pacnex		lfjd
42.5 mg/mL	63			j6mn
44 mg/mL	0			m9lt
44 mg/mL	63			x2vy
50 mg/mL	0			7acp
50 mg/mL	21			6m6t
50 mg/mL	21	Epsolay		1jqx5
50 mg/mL	23			je5j
50 mg/mL	61			2a11
50 mg/mL	63			6m6w
50 mg/mL	63	Benzac		i4re
50 mg/mL	63	Desquam		l9tc
52 mg/mL	0			1b4pg
52 mg/mL	62			1b4ph
52.5 mg/mL	0			d7kd
52.5 mg/mL	63			i4st
53 mg/mL	0			ik91
53 mg/mL	62			ik92
53 mg/mL	62	Benzefoam		ik96
53 mg/mL	62	Benzepro		rwyp
55 mg/mL	0			7cs8
55 mg/mL	21			ct5v
55 mg/mL	21	NeoBenz Micro		d7a5
55 mg/mL	61			495z
55 mg/mL	62			uuxv
55 mg/mL	62	Riax		uuy0
58 mg/mL	0			1b4pi
58 mg/mL	23			1b4pj
60 mg/mL	0			7iux
60 mg/mL	23			h3ig
60 mg/mL	23	Benzepro		yerl
60 mg/mL	63			i5nf
68 mg/mL	0			1b4pk
68 mg/mL	63			1b4pl
69 mg/mL	0			1b4pn
69 mg/mL	63			1b4po
70 mg/mL	0			7iuy
70 mg/mL	23			lfje
70 mg/mL	23	Pacnex		lfjf
70 mg/mL	63			i4ro
70 mg/mL	63	Benzepro		yerh
70 mg/mL	63	NeoBenz Micro Wash		t4ys
70 mg/mL	63	Pacnex		i4rs
80 mg/mL	0			7ae2
80 mg/mL	23			h3ij
80 mg/mL	23	Inova		h44m
85 mg/mL	0			9dv6
85 mg/mL	21			bnao
85 mg/mL	21	NeoBenz Micro		d7aa
90 mg/mL	0			7ko4
90 mg/mL	63			904n
95 mg/mL	0			uuy1
95 mg/mL	23			1je8z
95 mg/mL	62			uuy2
95 mg/mL	62	Riax		uuy4
97 mg/mL	0			1b4pp
97 mg/mL	62			1b4pq
98 mg/mL	0			mhxr
98 mg/mL	62			mhxs
98 mg/mL	62	Benzefoam		mhxu
98 mg/mL	62	Benzepro		rwyt
98 mg/mL	62	Enzoclear		1aqda
=benzoyl peroxide;clindamycin
	0		i	dv25
	0	Acanya	b	hd05
	0	Benzaclin	b	63ng
	0	Neuac	b	x0gi
	0	Onexton	b	y9no
0.025 mg/mg;0.012 mg/mg	22			iyyz
0.025 mg/mg;0.012 mg/mg	22	Acanya		iyz1
0.0375 mg/mg;0.012 mg/mg	22			y9dy
0.0375 mg/mg;0.012 mg/mg	22	Onexton		y9nu
0.05 mg/mg;0.01 mg/mg	22			7oxx
0.05 mg/mg;0.01 mg/mg	22	Benzaclin		63k0
0.05 mg/mg;0.012 mg/mg	22			x0gh
0.05 mg/mg;0.012 mg/mg	22	Neuac		x0gm
=benzoyl peroxide;erythromycin
	0		i	8ewc
	0	Benzamycin	b	2izj
0.05 mg/mg;0.03 mg/mg	22			58k6
0.05 mg/mg;0.03 mg/mg	22	Benzamycin		4key
=benzoyl peroxide;hydrocortisone
	0		i	8eti
	0	Vanoxide-HC	b	4qby
50 mg/mL;5 mg/mL	61			58ke
50 mg/mL;5 mg/mL	61	Vanoxide-HC		4jed
=benzoyl peroxide;salicylic acid
	0		i	lmdd
	0	Inova 8-2	b	icty
	12			ixy9 lf75
	12	Inova 4/1		ixya
40 mg/mL;10 mg/mL	23			h3ir
50 mg/mL;20 mg/mL	23			h3jm
80 mg/mL;20 mg/mL	23			h3it
80 mg/mL;20 mg/mL	23	Inova 8-2		icu1
=benzoyl peroxide;sulfur
	0		i	8eub
	0	NuOx	b	czmc
0.06 mg/mg;0.03 mg/mg	22			cdin
0.06 mg/mg;0.03 mg/mg	22	NuOx		d076
=benzoyl peroxide;tretinoin
	0		i	1izsc
	0	Twyneo	b	1izsg
30 mg/mL;1 mg/mL	21			1izsf
30 mg/mL;1 mg/mL	21	Twyneo		1izsk
=benzphetamine
	0		i	13i 31w9
25 mg	0			jdtf
25 mg	3			jdtg
50 mg	0			jdtb
50 mg	3			jdtc
=benzthiazide;triamterene
25 mg;50 mg	2			28fp
=benztropine
	0		i	13k elr
	0	Cogentin	b	38x8
0.5 mg	0			iz1e
0.5 mg	3			iz1f
1 mg	0			iz18
1 mg	3			iz19
1 mg/mL	0			iz10
1 mg/mL	1			iz11
1 mg/mL	1	Cogentin		iz13
2 mg	0			iz14
2 mg	3			iz15
=benzyl alcohol
	0		i	13m
	0	Ulesfia	b	iafe
	0	Zilactin Cold Sore	b	ikhe
	0	Zilactin-L Cold Sore Liquid	b	i7o9
0.05 mL/mL	0			7cki
0.05 mL/mL	61			t2tb t2td
0.1 mL/mL	0			cgni
0.1 mL/mL	65			cgnk
0.1 mL/mL	65	Zilactin Cold Sore		ikhh
0.105 mL/mL	0			rtwf
100 mg/mL	0			g556
100 mg/mL	36			h1ss
100 mg/mL	36	Zilactin-L Cold Sore Liquid		i7oc
2.7 mg/mL	0			13z6y
=benzyl alcohol;calamine;diphenhydramine
	0		i	rtwi
0.105 mL/mL;140 mg/mL;20 mg/mL	21			rtwj
=benzyl alcohol;camphor;menthol
	0		i	llw6
	0	Ivy Dry Super Continuous Spray	b	ro3h
	0	Ivy-Dry Cream	b	g58s
0.1 mL/mL;5 mg/mL;2.5 mg/mL	56			rx46
0.1 mL/mL;5 mg/mL;2.5 mg/mL	56	Ivy Dry Super Continuous Spray		rx49
100 mg/mL;6 mg/mL;4 mg/mL	21			rznd
100 mg/mL;6 mg/mL;4 mg/mL	21	Ivy-Dry Cream		rzng
=benzyl alcohol;lidocaine
	0		i	ll7b
0.1 mL/mL;40 mg/mL	21			15ai9
0.1 mL/mL;40 mg/mL	36			15nn5
=benzyl alcohol;pramoxine
	0		i	llp8
	0	Itch-X	b	4o2q
0.1 mL/mL;0.01 mg/mg	22			rq68
0.1 mL/mL;0.01 mg/mg	22	Itch-X		rq6a
0.1 mL/mL;10 mg/mL	56			rq6b
0.1 mL/mL;10 mg/mL	56	Itch-X		rq6d
=benzyl alcohol;zinc chloride
	0		i	13z72
2.7 mg/mL;1.5 mg/mL	69			13z73
=bepotastine
	0		i	e454 ihx7
	0	Bepreve	b	ihxb
15 mg/mL	0			ihx8
15 mg/mL	60			ihxa
15 mg/mL	60	Bepreve		ihxe
=beractant
	0		i	108n
	0	Survanta	b	4clv
25 mg/mL	0			6rf7
25 mg/mL	74			5jve
25 mg/mL	74	Survanta		igwj
=berahyaluronidase alfa
	0		i	1mdns 1mdnv
2000 unit/mL	0			1mdnw
=berahyaluronidase alfa;pembrolizumab
	0		i	1mdnx
	0	Keytruda Qlex	b	1mdo4
2000 unit/mL;165 mg/mL	1			1mdo2 1mdob
2000 unit/mL;165 mg/mL	1	Keytruda Qlex		1mdo9 1mdoc
=berdazimer
	0		i	1m3du
	0	Zelsuvmi	b	1m829
0.103 mg/mg	0			1m3dv
0.103 mg/mg	22			1m3dy
0.103 mg/mg	22	Zelsuvmi		1m3e3
=beremagene geperpavec
	0		i	1kjb1 1kjb2
	0	Vyjuvek	b	1kjb7
5000000000 unit/mL	0			1kjb3
5000000000 unit/mL	75			1kjb6
5000000000 unit/mL	75	Vyjuvek		1kjbb
=bermuda grass pollen extract
	0		i	i9c2
10000 unit/mL	0			j8if
10000 unit/mL	54			j8ig
=bermuda grass smut allergenic extract
	0		i	lqpd
50 mg/mL	0			lqpe
50 mg/mL	6			lqpg
=bermuda grass smut allergenic extract;johnson grass smut allergenic extract
	0		i	192x8
50 mg/mL;50 mg/mL	6			qf4p
=berotralstat
	0		i	1gvys
	0	Orladeyo	b	1gvzi
110 mg	0			1gvzo
110 mg	2			1gvzp
110 mg	2	Orladeyo		1gvzr
150 mg	0			1gvzd
150 mg	2			1gvzh
150 mg	2	Orladeyo		1gvzn
=besifloxacin
	0		i	hknb
	0	Besivance	b	i83m
6 mg/mL	0			i83j
6 mg/mL	76			i83l
6 mg/mL	76	Besivance		i83p
=beta carotene
	0		i	err
	0	B-Caro-T	b	4mag
1000 unit	0			7oja
10000 unit	0			7okg
10000 unit	3			59f5
14320 unit	0			j43s
15 mg	0			7okh
15 mg	2			4e3r
15 mg	2	B-Caro-T		4ji8
25000 unit	0			6rhw
25000 unit	2			6q6d
25000 unit	3			5845
2700 unit	0			7if3
30 mg	0			7om5
30 mg	2			48bg
5000 unit	0			7onb
7160 mg	0			j44g
=betaine
	0		i	160 1r8t
	0	Cystadane	b	8oh3
1000 mg	0			12q0s
1000 mg	15			c2an
1000 mg	15	Cystadane		8o57
162 mg	0			t7jq
25 mg	0			ojat
300 mg	0			74zj
300 mg	3			49qf
=betaine;bromelains;pancreatin;papain;pepsin a
	0		i	t7jv
162 mg;125 mg;250 mg;125 mg;65 mg	2			t7jw
=betaine;folic acid;mecobalamin;pyridoxine
	0		i	ojaw
25 mg;5 mg;1 mg;100 mg	2			ojax
=betamethasone
	0		i	162 164 euu 4vuh ll1b
	0	Celestone Soluspan	b	10x3
	0	Del-Beta	b	4mzv
	0	Diprolene	b	4n6g
	0	Luxiq	b	5ltq
	0	Sernivo	b	119gp
0.0005 mg/mg	0			7348
0.0005 mg/mg	22			i6hc
0.0005 mg/mg	33			48bh i6gk
0.0005 mg/mg	33	Diprolene		i6h4
0.001 mg/mg	0			72b4
0.001 mg/mg	33			48bl
0.5 mg/mL	0			7ag2
0.5 mg/mL	21			54co i6gg
0.5 mg/mL	21	Del-Beta		4krp
0.5 mg/mL	21	Diprolene		i6gz
0.5 mg/mL	56			119go
0.5 mg/mL	56	Sernivo		119gt
0.5 mg/mL	61			55ch i6gi
0.5 mg/mL	61	Del-Beta		7jiu
0.64 mg/mL	0			1gzb3
0.643 mg/mL	0			10s58
1 mg/mL	0			7aez
1 mg/mL	21			48bj
1 mg/mL	61			48bk
1.2 mg/mL	0			qod5
1.2 mg/mL	62			qod6
1.2 mg/mL	62	Luxiq		qod8
3 mg/mL	0			72b3 7ovf
3 mg/mL	54			celv
3 mg/mL	54	Celestone Soluspan		cely
=betamethasone;calcipotriene
	0		i	esqb
	0	Enstilar	b	10s5b
	0	Taclonex	b	g1dl
	0	Wynzora	b	1gzb6
0.0005 mg/mg;0.00005 mg/mg	33			8bsd
0.0005 mg/mg;0.00005 mg/mg	33	Taclonex		hv40
0.5 mg/mL;0.05 mg/mL	61			hv3p
0.5 mg/mL;0.05 mg/mL	61	Taclonex		hv3r
0.64 mg/mL;0.05 mg/mL	21			1gzb5
0.64 mg/mL;0.05 mg/mL	21	Wynzora		1gzba
0.643 mg/mL;0.05 mg/mL	62			10s5a
0.643 mg/mL;0.05 mg/mL	62	Enstilar		10s5f
=betamethasone;clotrimazole
	0		i	2ai8
0.5 mg/mL;10 mg/mL	21			6m7e
0.5 mg/mL;10 mg/mL	61			6m7f
=betaxolol
	0		i	168 31og
	0	Betoptic S	b	4mex
10 mg	0			rtco
10 mg	3			rtcp
2.5 mg/mL	0			72b6
2.5 mg/mL	76			6m7j
2.5 mg/mL	76	Betoptic S		4kwx
20 mg	0			rtcs
20 mg	3			rtct
5 mg/mL	0			72b7
5 mg/mL	60			6m7k
=bethanechol
	0		i	eux 10c0
10 mg	0			idig
10 mg	3			idih
25 mg	0			idin
25 mg	3			idio
5 mg	0			idiv
5 mg	3			idiw
50 mg	0			idiz
50 mg	3			idj0
=betibeglogene autotemcel
	0		i	1jy5p
	0	Zynteglo	b	1jy5v
20000000 cells/mL	0			1jy7z
20000000 cells/mL	1			1jy83
20000000 cells/mL	1	Zynteglo		1jy84
=bevacizumab
	0		i	5fh5 17ut6 1cm11 1jpfl 1kbi8 1lvuc 1m4mk
	0	Alymsys	b	1jpfp
	0	Avastin	b	78fl
	0	Avzivi	b	1lvwh
	0	Jobevne	b	1m4mq
	0	Mvasi	b	17ut9
	0	Vegzelma	b	1kbic
	0	Zirabev	b	1cm14
25 mg/mL	0			9d9t 17ut7 1cm12 1jpfm 1kbi9 1lvwc 1m4ml
25 mg/mL	1			zilm zilt 17ut8 17utg 1cm13 1cm1b 1jpfn 1jpfv 1kbia 1kbii 1lvwf 1lvwo 1m4mo 1m4mx
25 mg/mL	1	Alymsys		1jpft 1jpfw
25 mg/mL	1	Avastin		zilo zilu
25 mg/mL	1	Avzivi		1lvwm 1lvwp
25 mg/mL	1	Jobevne		1m4mv 1m4my
25 mg/mL	1	Mvasi		17utd 17uth
25 mg/mL	1	Vegzelma		1kbig 1kbij
25 mg/mL	1	Zirabev		1cm18 1cm1c
=bexagliflozin
	0		i	1kb1g
	0	Brenzavvy	b	1kjdw
20 mg	0			1kjdu
20 mg	3			1kjdv
20 mg	3	Brenzavvy		1kje1
=bexarotene
	0		i	4zzs
	0	Targretin	b	5jbo
0.01 mg/mg	0			74in
0.01 mg/mg	22			6m7o
0.01 mg/mg	22	Targretin		l8u9
75 mg	0			73s7
75 mg	2			6m7p
75 mg	2	Targretin		5lnp
=bezlotoxumab
	0		i	13rd4
	0	Zinplava	b	13rd9
25 mg/mL	0			13rd5
25 mg/mL	1			13rd8
25 mg/mL	1	Zinplava		13rdd
=bicalutamide
	0		i	1s1s
	0	Casodex	b	38w7
50 mg	0			6rfa
50 mg	3			49n7
50 mg	3	Casodex		2bz0
=bictegravir
	0		i	16uy4
30 mg	0			1je3j
50 mg	0			16uy7
=bictegravir;emtricitabine;tenofovir alafenamide
	0		i	16sbn
	0	Biktarvy	b	16uyc
30 mg;120 mg;15 mg	3			1je3m
30 mg;120 mg;15 mg	3	Biktarvy		1je3o
50 mg;200 mg;25 mg	3			16uyb
50 mg;200 mg;25 mg	3	Biktarvy		16uyh
=bifidobacterium animalis
	0		i	x80t
11100000000 unit/mL	0			1jn7q
11100000000 unit/mL	14			1jn7t
15000000000 unit	0			17sx6
16000000000 unit	0			1empy
6 mg	0			x80u
6 mg	2			x80y
6000000000 unit	0			onf3
7500000000 unit	0			1afg8
=bifidobacterium animalis;bifidobacterium longum;lactobacillus acidophilus
	0		i	onf8
	0	Florajen3	b	qi7p
6000000000 unit;1500000000 unit;7500000000 unit	2			onf9
6000000000 unit;1500000000 unit;7500000000 unit	2	Florajen3		qi7u
=bifidobacterium animalis;lactobacillus acidophilus
	0		i	17sxa
15000000000 unit;16000000000 unit	2			17sxb
16000000000 unit;16000000000 unit	2			1empz
16000000000 unit;17000000000 unit	2			1jtuz
7500000000 unit;8000000000 unit	2			1afg9
=bifidobacterium bifidum
	0		i	640s
2000000 unit/mg	0			ch8u
2000000 unit/mg	11			ch8w
9000000000 unit	0			qi77
=bifidobacterium bifidum;bifidobacterium longum
	0		i	qi7c
9000000000 unit;1000000000 unit	2			qi7d
=bifidobacterium infantis
	0		i	25bp
	0	Align	b	hq8c
	0	Evivo	b	16xs0
10.5 mg	0			1k4qp
10.5 mg	10			12rje
4 mg	0			1k4r2
4 mg	2			h1yx
4 mg	2	Align		hqdx
8000000000 unit	0			1k4r7
8000000000 unit	77			16xrz
8000000000 unit	77	Evivo		16xs5
=bifidobacterium longum
	0		i	onf4
1000000000 unit	0			qi78
1500000000 unit	0			onf5
=bimatoprost
	0		i	62zm
	0	Durysta	b	1d0cr
	0	Latisse	b	htxo
	0	Lumigan	b	63qb
0.01 mg	0			1d0cn
0.01 mg	78			1d0cq
0.01 mg	78	Durysta		1d0cv
0.1 mg/mL	0			lmt6
0.1 mg/mL	60			lmt7
0.1 mg/mL	60	Lumigan		lmt9
0.3 mg/mL	0			6xzy
0.3 mg/mL	36			mbmf
0.3 mg/mL	36	Latisse		mbmh
0.3 mg/mL	60			6m83
=bimekizumab
	0		i	1l6o9 1l6pc
	0	Bimzelx	b	1l6pk
160 mg/mL	0			1l6pd
160 mg/mL	32			1l6pv 1lunl
160 mg/mL	32	Bimzelx		1l6pz 1lunm
160 mg/mL	9			1l6pi 1lunn
160 mg/mL	9	Bimzelx		1l6pp 1luno
=binimetinib
	0		i	17x42
	0	Mektovi	b	17x48
15 mg	0			17x43
15 mg	3			17x47
15 mg	3	Mektovi		17x4d
=biotin
	0		i	184
	0	Appearex	b	f4km
	0	Lexinal	b	zksa
0.004 mg/mL	0			rz36
0.006 mg/mL	0			ryle
0.15 mg	0			j3we
0.3 mg	0			6su4
0.3 mg	3			6m87
0.8 mg	0			74ny
0.8 mg	3			49kd
1 mg	0			75f5
1 mg	10			12f0d
1 mg	3			55x4
10 mg	0			6rff
10 mg	13			10zya
10 mg	2			6m86
10 mg	3			55rq
2 mg	0			d7st
2.5 mg	0			74zz
2.5 mg	10			182rp
2.5 mg	2			8twy
2.5 mg	3			49pl
2.5 mg	3	Appearex		f4kp
2.5 mg	3	Lexinal		zksf
3 mg	0			6t2r
5 mg	0			6rfg
5 mg	10			12doi
5 mg	13			yffo
5 mg	2			6m88
5 mg	3			4963
5 mg	37			16ubn
7.5 mg	0			7500
7.5 mg	3			hwob
=biotin;calcium carbonate
	0		i	lllu
0.8 mg;488 mg	3			ho9a
=biotin;chromium picolinate
	0		i	llrx
2 mg;0.6 mg	2			d7sw
=biotin;cysteine;silicon dioxide
	0		i	llrr
3 mg;50 mg;100 mg	3			cdt5
5 mg;50 mg;100 mg	3			eex3
=birch triterpenes
	0		i	1lchr
	0	Filsuvez	b	1lchw
0.1 mg/mg	0			1lchs
0.1 mg/mg	22			1lchv
0.1 mg/mg	22	Filsuvez		1lci0
=bisacodyl
	0		i	18c
	0	Alophen Reformulated Jan 2008	b	g2u0
	0	Bisac-Evac	b	4mfh
	0	Correct (New Formula)	b	4mud
	0	Correctol laxative Reformulated Feb 2008	b	g658
	0	Dulcolax	b	3914
	0	Evac-U-Gen Reformulated Jan 2008	b	g48d
	0	Ex-lax Ultra	b	8ojj
	0	Feen-A-Mint Reformulated Jan 2008	b	g48h
	0	The Magic Bullet	b	640k
0.333 mg/mL	0			6rfh
0.333 mg/mL	72			6m8d
10 mg	0			6rfj
10 mg	43			4965
10 mg	43	Bisac-Evac		4hq5
10 mg	43	Dulcolax		4hq9
10 mg	43	The Magic Bullet		63cr
5 mg	0			6rfk
5 mg	41			6m8h
5 mg	41	Alophen Reformulated Jan 2008		g2u3
5 mg	41	Bisac-Evac		4hqf
5 mg	41	Correct (New Formula)		4hqj
5 mg	41	Correctol laxative Reformulated Feb 2008		g65b
5 mg	41	Dulcolax		4hql
5 mg	41	Evac-U-Gen Reformulated Jan 2008		g48g
5 mg	41	Ex-lax Ultra		8nut
5 mg	41	Feen-A-Mint Reformulated Jan 2008		g48k
=bismuth subcitrate
	0		i	10el
140 mg	0			f4n7
=bismuth subcitrate;metronidazole;tetracycline
	0		i	llll
	0	Pylera	b	f4na
140 mg;125 mg;125 mg	2			rqxn
140 mg;125 mg;125 mg	2	Pylera		rqxp
=bismuth subgallate
	0		i	f10
	0	Devrom	b	15n3s
200 mg	0			6rfm
200 mg	10			6m8l
200 mg	10	Devrom		15n3y
200 mg	2			62x4
200 mg	2	Devrom		195kn
=bismuth subsalicylate
	0		i	f12
	0	Bismarex	b	4mfj
	0	Kaopectate Reformulated Aug 2006	b	e4ku
	0	Pepto-bismol	b	162w
	0	Percy Medicine	b	qfz6
105 mg/mL	0			d7km
105 mg/mL	14			d7kn
105 mg/mL	14	Percy Medicine		qfzb
17.5 mg/mL	0			739s
17.5 mg/mL	14			6m8q
17.5 mg/mL	14	Kaopectate Reformulated Aug 2006		drmy
17.5 mg/mL	14	Pepto-bismol		4iy0
262 mg	0			6rfn
262 mg	10			6m8p
262 mg	10	Bismarex		4ix9
262 mg	10	Kaopectate Reformulated Aug 2006		1h2zo
262 mg	10	Pepto-bismol		4ixb
262 mg	2			19gmo
262 mg	2	Pepto-bismol		19gmq
262 mg	3			6m8o
262 mg	3	Kaopectate Reformulated Aug 2006		drn1
262 mg	3	Pepto-bismol		f1yo
35 mg/mL	0			6rfp
35 mg/mL	14			6m8r
35 mg/mL	14	Kaopectate Reformulated Aug 2006		mctk
35 mg/mL	14	Pepto-bismol		4jij
525 mg	0			pjil
525 mg	3			16u0f
525 mg	3	Pepto-bismol		16u0h
=bismuth subsalicylate;metronidazole;tetracycline
	12			g8w3
	12	Helidac Therapy		g8w4
=bismuth-formic-iodide
	0		i	52zg
0.16 mg/mg	0			7504
0.16 mg/mg	31			4a8l
=bisoprolol
	0		i	f18 31oi
1.25 mg	3			ijk2
10 mg	0			ibn8
10 mg	3			ibn9
2.5 mg	0			ibnn
2.5 mg	3			ijk3
3.75 mg	3			ijk5
5 mg	0			ibnc
5 mg	3			ibnd
7.5 mg	3			ijk7
=bisoprolol;hydrochlorothiazide
	0		i	4ld9
	0	Ziac	b	1lwe
10 mg;6.25 mg	3			ibng
10 mg;6.25 mg	3	Ziac		ibni
2.5 mg;6.25 mg	3			ibno
2.5 mg;6.25 mg	3	Ziac		ibnq
5 mg;6.25 mg	3			ibnr
5 mg;6.25 mg	3	Ziac		ibnt
=bivalirudin
	0		i	1axf
	0	Angiomax	b	63xw
250 mg	0			zjba
250 mg	1			6m8x
250 mg	1	Angiomax		63jq
5 mg/mL	0			16swm
5 mg/mL	1			16swn 16swp
=black cottonwood pollen extract
	0		i	i9p4
100 mg/mL	0			qf1w
100 mg/mL	6			qf1x
50 mg/mL	0			i9p5
50 mg/mL	6			i9p7
=black currant oil
	0		i	1l0j
625 mg	0			ce2y
=black currant oil;vitamin e
	0		i	llrn
625 mg;15 mg	2			ce30
=black locust pollen extract
	0		i	il8d
100 mg/mL	0			jb8i
100 mg/mL	6			jb8j
40000 unit/mL	0			jb8o
40000 unit/mL	6			jb8p
50 mg/mL	0			jb8g
50 mg/mL	6			jb8h
=black oak pollen extract
	0		i	i9lw
100 mg/mL	0			mdts
100 mg/mL	6			mdtt
20000 unit/mL	0			mdtu
20000 unit/mL	6			mdtv
50 mg/mL	0			i9lx
50 mg/mL	6			i9lz
=black olive allergenic extract
	0		i	kw1m
100 mg/mL	0			jduh
100 mg/mL	6			jduj
=black pepper allergenic extract
	0		i	j9yb
100 mg/mL	0			ja5p
100 mg/mL	6			ja5q
50 mg/mL	0			j9yc
50 mg/mL	6			j9ye
=black walnut allergenic extract
	0		i	j41b
50 mg/mL	0			j41c
50 mg/mL	6			j41e
=black walnut pollen extract
	0		i	i9uh
100 mg/mL	0			jaim
100 mg/mL	6			jain
20 mg/mL	0			jaik
20 mg/mL	6			jail
20000 unit/mL	0			lqbi
20000 unit/mL	6			lqbj
40000 unit/mL	0			lqbk
40000 unit/mL	6			lqbl
50 mg/mL	0			i9ui
50 mg/mL	6			i9uk
=black willow pollen extract
	0		i	i9j6
100 mg/mL	0			lqnr
100 mg/mL	6			lqns
50 mg/mL	0			i9j7
50 mg/mL	6			i9j9
=bleomycin
	0		i	192
15 unit	0			110b3
15 unit	1			110b5
30 unit	0			110b7
30 unit	1			110b8
=blinatumomab
	0		i	y8ga
	0	Blincyto	b	y8gf
0.035 mg	0			ze41
0.035 mg	1			y8ge
0.035 mg	1	Blincyto		y8gj
=borage oil
	0		i	1h61
1000 mg	0			750a
1000 mg	2			4af5
500 mg	0			750b
500 mg	2			4agn
=borage oil;docosahexaenoate;eicosapentaenoate
	0		i	lkxc
56 mg;40 mg;60 mg	2			d9bq
=borage oil;docosahexaenoic acids;eicosapentaenoate
56 mg;40 mg;60 mg	2			ce38
=bordetella pertussis filamentous hemagglutinin vaccine inactivated
	0		i	rv84
0.01 mg/mL	0			rv85
0.016 mg/mL	0			rvd8
0.04 mg/mL	0			16mkh
0.05 mg/mL	0			rvdn
=bordetella pertussis filamentous hemagglutinin vaccine inactivated;bordetella pertussis fimbriae 2/3 vaccine inactivated;bordetella pertussis pertactin vaccine inactivated;bordetella pertussis toxoid vaccine inactivated;diphtheria toxoid vaccine, inactivated;haemophilus influenzae b (ross strain) capsular polysaccharide meningococcal protein conjugate vaccine;hepatitis b surface antigen vaccine;poliovirus vaccine inactivated, type 1 (mahoney);poliovirus vaccine inactivated, type 2 (mef-1);poliovirus vaccine inactivated, type 3 (saukett);tetanus toxoid vaccine, inactivated
	0		i	197se
	0	Vaxelis	b	197sg
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;0.006 mg/mL;0.02 mg/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	1			197sf
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;0.006 mg/mL;0.02 mg/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	1	Vaxelis		197sk
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;0.006 mg/mL;0.02 mg/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	9			1gwi5
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;0.006 mg/mL;0.02 mg/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	9	Vaxelis		1gwi7
=bordetella pertussis filamentous hemagglutinin vaccine inactivated;bordetella pertussis fimbriae 2/3 vaccine inactivated;bordetella pertussis pertactin vaccine inactivated;bordetella pertussis toxoid vaccine inactivated;diphtheria toxoid vaccine, inactivated;poliovirus vaccine inactivated, type 1 (mahoney);poliovirus vaccine inactivated, type 2 (mef-1);poliovirus vaccine inactivated, type 3 (saukett);tetanus toxoid vaccine, inactivated
	0		i	ygl6
	0	Quadracel	b	ygl8
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	1			1jg6m
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	1	Quadracel		1jg6p
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	9			1jkv2
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;58 unit/mL;14 unit/mL;52 unit/mL;10 unit/mL	9	Quadracel		1jkv5
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;80 unit/mL;16 unit/mL;64 unit/mL;10 unit/mL	1			ygl7
0.04 mg/mL;0.01 mg/mL;0.006 mg/mL;0.04 mg/mL;30 unit/mL;80 unit/mL;16 unit/mL;64 unit/mL;10 unit/mL	1	Quadracel		yglc
=bordetella pertussis filamentous hemagglutinin vaccine inactivated;bordetella pertussis fimbriae 2/3 vaccine inactivated;bordetella pertussis pertactin vaccine inactivated;bordetella pertussis toxoid vaccine inactivated;diphtheria toxoid vaccine, inactivated;tetanus toxoid vaccine, inactivated
	0		i	rv8c
	0	Adacel	b	czdi
	0	Daptacel	b	7k1o
0.01 mg/mL;0.01 mg/mL;0.006 mg/mL;0.005 mg/mL;4 unit/mL;10 unit/mL	1			rv8t
0.01 mg/mL;0.01 mg/mL;0.006 mg/mL;0.005 mg/mL;4 unit/mL;10 unit/mL	1	Adacel		rv8u
0.01 mg/mL;0.01 mg/mL;0.006 mg/mL;0.005 mg/mL;4 unit/mL;10 unit/mL	9			rv8d
0.01 mg/mL;0.01 mg/mL;0.006 mg/mL;0.005 mg/mL;4 unit/mL;10 unit/mL	9	Adacel		rv8f
0.01 mg/mL;0.01 mg/mL;0.006 mg/mL;0.02 mg/mL;30 unit/mL;10 unit/mL	1			rvbo
0.01 mg/mL;0.01 mg/mL;0.006 mg/mL;0.02 mg/mL;30 unit/mL;10 unit/mL	1	Daptacel		rvbq
=bordetella pertussis filamentous hemagglutinin vaccine inactivated;bordetella pertussis pertactin vaccine inactivated;bordetella pertussis toxoid vaccine inactivated;diphtheria toxoid vaccine, inactivated;poliovirus vaccine inactivated, type 1 (mahoney);poliovirus vaccine inactivated, type 2 (mef-1);poliovirus vaccine inactivated, type 3 (saukett);tetanus toxoid vaccine, inactivated
	0		i	zj8c
0.05 mg/mL;0.016 mg/mL;0.05 mg/mL;50 unit/mL;80 unit/mL;16 unit/mL;64 unit/mL;20 unit/mL	1			hsut
=bordetella pertussis filamentous hemagglutinin vaccine inactivated;bordetella pertussis pertactin vaccine inactivated;bordetella pertussis toxoid vaccine inactivated;diphtheria toxoid vaccine, inactivated;tetanus toxoid vaccine, inactivated
	0		i	rvdb
	0	Boostrix	b	ci5v
	0	Infanrix	b	4tjb
0.016 mg/mL;0.005 mg/mL;0.016 mg/mL;5 unit/mL;10 unit/mL	9			rvdc
0.016 mg/mL;0.005 mg/mL;0.016 mg/mL;5 unit/mL;10 unit/mL	9	Boostrix		rvde
0.016 mg/mL;0.005 unit/mL;0.016 mg/mL;5 unit/mL;10 unit/mL	1			rvdl
0.016 mg/mL;0.005 unit/mL;0.016 mg/mL;5 unit/mL;10 unit/mL	1	Boostrix		rvdm
0.05 mg/mL;0.016 mg/mL;0.05 mg/mL;50 unit/mL;20 unit/mL	1			rvdt
0.05 mg/mL;0.016 mg/mL;0.05 mg/mL;50 unit/mL;20 unit/mL	1	Infanrix		rvdu
0.05 mg/mL;0.016 mg/mL;0.05 mg/mL;50 unit/mL;20 unit/mL	9			rvdq
0.05 mg/mL;0.016 mg/mL;0.05 mg/mL;50 unit/mL;20 unit/mL	9	Infanrix		rvds
=bordetella pertussis fimbriae 2/3 vaccine inactivated
	0		i	rv86
0.01 mg/mL	0			rv87
=bordetella pertussis pertactin vaccine inactivated
	0		i	rv88
0.005 mg/mL	0			rvd9
0.005 unit/mL	0			zj0g
0.006 mg/mL	0			rv89
0.016 mg/mL	0			rvdo
=bordetella pertussis toxoid vaccine inactivated
	0		i	rv8a
0.005 mg/mL	0			rv8b
0.016 mg/mL	0			rvda
0.02 mg/mL	0			rvbn
0.04 mg/mL	0			16mki
0.05 mg/mL	0			rvdp
=boron
	0		i	1bd
1.5 mg	0			75c3
=boron;calcium carbonate
	0		i	lkyb
1.5 mg;500 mg	3			5kau
=boron;calcium carbonate;cholecalciferol;folic acid;magnesium oxide;pyridoxine;vitamin b12
	0		i	nay8
	0	Folgard OS	b	naya
1.5 mg;500 mg;300 unit;1.1 mg;100 mg;12.5 mg;0.25 mg	3			nay9
1.5 mg;500 mg;300 unit;1.1 mg;100 mg;12.5 mg;0.25 mg	3	Folgard OS		nayd
=bortezomib
	0		i	7ofm
	0	Boruzu	b	1lqp4
	0	Velcade	b	7n99
1 mg	0			1jrd1
1 mg	1			1jrd2
1 mg/mL	0			1jx2v
1 mg/mL	1			1jx2w
2.5 mg	0			1jrd3
2.5 mg	1			1jrd4
2.5 mg/mL	0			1jx2r
2.5 mg/mL	1			1jx2s
2.5 mg/mL	1	Boruzu		1lqp8
3.5 mg	0			12oqp
3.5 mg	1			8mdf
3.5 mg	1	Velcade		8mdg
=bosentan
	0		i	1m13
	0	Tracleer	b	6xm6
125 mg	0			7iuz
125 mg	3			e2oj
125 mg	3	Tracleer		e2ok
32 mg	0			16ms6
32 mg	8			16ms9
32 mg	8	Tracleer		16msd
62.5 mg	0			7iv0
62.5 mg	3			7hhh
62.5 mg	3	Tracleer		7jnm
=bosutinib
	0		i	s0yr
	0	Bosulif	b	s0yx
100 mg	0			s0ys
100 mg	2			1l7xb
100 mg	2	Bosulif		1l9za
100 mg	3			s0yw
100 mg	3	Bosulif		s0z2
400 mg	0			16mpj
400 mg	3			16lqs
400 mg	3	Bosulif		16lqu
50 mg	0			1l7xc
50 mg	2			1l7xd
50 mg	2	Bosulif		1l9zc
500 mg	0			s0z4
500 mg	3			s0z5
500 mg	3	Bosulif		s0z7
=botrytis cinerea allergenic extract
	0		i	9zpv
100 mg/mL	0			i9jy
100 mg/mL	6			i9k0
50 mg/mL	0			loub
50 mg/mL	6			louc
=botulinum neurotoxin a immune fab2
	0		i	10x8o 10x8p
4500 unit	0			10x91
=botulinum neurotoxin a immune fab2;botulinum neurotoxin b immune fab2;botulinum neurotoxin c immune fab2;botulinum neurotoxin d immune fab2;botulinum neurotoxin e immune fab2;botulinum neurotoxin f immune fab2;botulinum neurotoxin g immune fab2
	0		i	10x9a
4500 unit;3300 unit;3000 unit;600 unit;5100 unit;3000 unit;600 unit	1			10x9b
=botulinum neurotoxin b immune fab2
	0		i	10x8b 10x8c
3300 unit	0			10x92
=botulinum neurotoxin c immune fab2
	0		i	10x8q 10x8r
3000 unit	0			10x93
=botulinum neurotoxin d immune fab2
	0		i	10x8s 10x8t
600 unit	0			10x94
=botulinum neurotoxin e immune fab2
	0		i	10x8u 10x8v
5100 unit	0			10x95
=botulinum neurotoxin f immune fab2
	0		i	10x8w 10x8x
3000 unit	0			10x96
=botulinum neurotoxin g immune fab2
	0		i	10x8y 10x8z
600 unit	0			10x97
=botulinum toxin type a
	0		i	1bk ifq5 lfoo 19e5p 1jzs4 1ln2a
	0	Botox	b	4cun
	0	Botox Cosmetic	b	cy22
	0	Daxxify	b	1jzrt
	0	Dysport	b	391e
	0	Jeuveau	b	19e5s
	0	Letybo	b	1ln2j
	0	Xeomin	b	lfos
100 unit	0			1100e 12iwn 19e5q 1jzs5 1ln2f
100 unit	1			ifq8 lmwg 19e5r 1jzs6 1ln2i
100 unit	1	Botox		ifqb
100 unit	1	Botox Cosmetic		11015
100 unit	1	Daxxify		1jzs8
100 unit	1	Jeuveau		19e5w
100 unit	1	Letybo		1ln2p
100 unit	1	Xeomin		114jl
200 unit	0			11008 12iwr
200 unit	1			j8eu lfor
200 unit	1	Botox		j8ew
200 unit	1	Xeomin		114jp
300 unit	0			12d4z
300 unit	1			12d50
300 unit	1	Dysport		12d52
50 unit	0			1100k 12iwv 1ln2q
50 unit	1			lmwj 1100l 1ln2r
50 unit	1	Botox Cosmetic		1100o
50 unit	1	Letybo		1ln2t
50 unit	1	Xeomin		114jh
500 unit	0			12d4t
500 unit	1			12d4u
500 unit	1	Dysport		12d4x
=botulinum toxin type b
	0		i	ifpu 1agl5
	0	Myobloc	b	63qw
5000 unit/mL	0			ifpv
5000 unit/mL	1			11800 11805 11807
5000 unit/mL	1	Myobloc		11802 11806 11808
=botulism immune globulin iv human
	0		i	bo4o
	0	BabyBIG	b	bo4s
100 mg	0			13zvc
100 mg	1			bo4r
100 mg	1	BabyBIG		bo4v
=box elder maple pollen extract
	0		i	i97g
100 mg/mL	0			ixpi
100 mg/mL	6			ixpj
50 mg/mL	0			i97h
50 mg/mL	6			i97j
=bran
	0		i	28cd
650 mg	0			88yq
650 mg	10			49q9
=brazil nut allergenic extract
	0		i	j3wa
100 mg/mL	0			j408
100 mg/mL	6			j409
=bremelanotide
	0		i	1an94
	0	Vyleesi	b	1an99
5.83 mg/mL	0			1an95
5.83 mg/mL	32			1an98
5.83 mg/mL	32	Vyleesi		1an9d
=brensocatib
	0		i	1mc7s
	0	Brinsupri	b	1mc7y
10 mg	0			1mc7t
10 mg	3			1mc7x
10 mg	3	Brinsupri		1mc83
25 mg	0			1mc84
25 mg	3			1mc85
25 mg	3	Brinsupri		1mc87
=brentuximab vedotin
	0		i	ola0
	0	Adcetris	b	ola4
50 mg	0			zhqx
50 mg	1			ola3
50 mg	1	Adcetris		ola7
=bretylium
	0		i	1c9 f6t
50 mg/mL	0			1an7o
50 mg/mL	1			1an7q
=brexanolone
	0		i	19h69
	0	Zulresso	b	19h6e
5 mg/mL	0			19h6a
5 mg/mL	1			19h6d
5 mg/mL	1	Zulresso		19h6i
=brexpiprazole
	0		i	zjka
	0	Rexulti	b	zjkg
0.25 mg	0			zjkb
0.25 mg	3			zjkf
0.25 mg	3	Rexulti		zjkl
0.5 mg	0			zjkm
0.5 mg	3			zjkn
0.5 mg	3	Rexulti		zjkp
1 mg	0			zjkq
1 mg	3			zjkr
1 mg	3	Rexulti		zjkt
2 mg	0			zjku
2 mg	3			zjkv
2 mg	3	Rexulti		zjkx
3 mg	0			zjky
3 mg	3			zjkz
3 mg	3	Rexulti		zjl1
4 mg	0			zjl2
4 mg	3			zjl3
4 mg	3	Rexulti		zjl5
=brexucabtagene autoleucel
	0		i	1f619
	0	Tecartus	b	1f638
1471000 cells/mL	0			1j4kh
1471000 cells/mL	1			1j4ki
1471000 cells/mL	1	Tecartus		1j4kl
2940000 cells/mL	0			1f634
2940000 cells/mL	1			1f637
2940000 cells/mL	1	Tecartus		1f63c
=brigatinib
	0		i	156f5
	0	Alunbrig	b	156fb
	12			16mk1
180 mg	0			16mjl
180 mg	3			16mjm
180 mg	3	Alunbrig		16mjo
30 mg	0			156f6
30 mg	3			156fa
30 mg	3	Alunbrig		156fg
90 mg	0			159px
90 mg	3			159py
90 mg	3	Alunbrig		16mjk
=brilliant green
	0		i	f76
2.29 mg/mL	0			7q5q
=brilliant green;gentian violet;proflavine
	0		i	eswi
2.29 mg/mL;2.29 mg/mL;1.14 mg/mL	23			h3uy
=brimonidine
	0		i	u83 2vvb
	0	Alphagan	b	3aby
	0	Lumify	b	16ug9
	0	Mirvaso	b	usre
0.0033 mg/mg	0			utca
0.0033 mg/mg	22			utcb
0.0033 mg/mg	22	Mirvaso		utcd
0.25 mg/mL	0			16ug7
0.25 mg/mL	60			16ug8
0.25 mg/mL	60	Lumify		16ugd
1 mg/mL	0			igib
1 mg/mL	60			igic
1 mg/mL	60	Alphagan		igie
1.5 mg/mL	0			igif
1.5 mg/mL	60			igig
1.5 mg/mL	60	Alphagan		igii
2 mg/mL	0			igi7
2 mg/mL	60			igi8
=brimonidine;brinzolamide
	0		i	ugsq
	0	Simbrinza	b	ugss
2 mg/mL;10 mg/mL	76			ugsr
2 mg/mL;10 mg/mL	76	Simbrinza		ugsw
=brimonidine;timolol
	0		i	csra
	0	Combigan	b	g0cy
2 mg/mL;5 mg/mL	60			igub
2 mg/mL;5 mg/mL	60	Combigan		igud
=brincidofovir
	0		i	1jpsu
	0	Tembexa	b	1jpt2
	12			1jptg
10 mg/mL	0			1jpsx
10 mg/mL	14			1jpt1
10 mg/mL	14	Tembexa		1jpt7
100 mg	0			1jpt8
100 mg	3			1jptb
100 mg	3	Tembexa		1jptf
=brinzolamide
	0		i	46dd
	0	Azopt	b	46de
10 mg/mL	0			72bo
10 mg/mL	76			6m9x
10 mg/mL	76	Azopt		4kk8
=brivaracetam
	0		i	11ae9
	0	Briviact	b	11aee
10 mg	0			11ael
10 mg	3			11aep
10 mg	3	Briviact		11aeu
10 mg/mL	0			11aea
10 mg/mL	1			11aed
10 mg/mL	1	Briviact		11aei
10 mg/mL	7			11afd
10 mg/mL	7	Briviact		11afg
100 mg	0			11aev
100 mg	3			11aew
100 mg	3	Briviact		11aey
25 mg	0			11aez
25 mg	3			11af0
25 mg	3	Briviact		11af2
50 mg	0			11af3
50 mg	3			11af4
50 mg	3	Briviact		11af6
75 mg	0			11af7
75 mg	3			11af8
75 mg	3	Briviact		11afa
=broad leaved paperbark pollen extract
	0		i	jdgp
100 mg/mL	0			krib
100 mg/mL	6			kric
10000 unit/mL	0			lqr1
10000 unit/mL	6			lqr2
20000 unit/mL	0			lr02
20000 unit/mL	6			lr03
40000 unit/mL	0			lr04
40000 unit/mL	6			lr05
50 mg/mL	0			jdgq
50 mg/mL	6			jdgs
=broccoli allergenic extract
	0		i	j9yy
100 mg/mL	0			jduk
100 mg/mL	6			jdul
=brodalumab
	0		i	144mz
	0	Siliq	b	144n5
140 mg/mL	0			144n1
140 mg/mL	9			144n4
140 mg/mL	9	Siliq		144n9
=brolucizumab
	0		i	1b9bn 1b9bo
	0	Beovu	b	1b9bt
120 mg/mL	0			1b9bp
120 mg/mL	1			1b9bs
120 mg/mL	1	Beovu		1b9bx
120 mg/mL	9			1jrxg
120 mg/mL	9	Beovu		1jrxj
=bromelains
	0		i	1co
100 mg	0			750h
100 mg	10			iyp0
125 mg	0			9dyk
500 mg	0			6rfs
500 mg	2			5eik
500 mg	3			49pv
=bromfenac
	0		i	f89
	0	Bromsite	b	12da6
	0	Prolensa	b	thny
0.7 mg/mL	0			thnw
0.7 mg/mL	60			thnx
0.7 mg/mL	60	Prolensa		tho2
0.75 mg/mL	0			12da4
0.75 mg/mL	60			12da5
0.75 mg/mL	60	Bromsite		12daa
0.9 mg/mL	0			ce00
0.9 mg/mL	60			ce02
=bromocriptine
	0		i	1cw
	0	Cycloset	b	ieva
	0	Parlodel	b	12
0.8 mg	0			iev8
0.8 mg	3			iev9
0.8 mg	3	Cycloset		ievd
2.5 mg	0			72bp
2.5 mg	3			48bn
2.5 mg	3	Parlodel		29d2
5 mg	0			72bq
5 mg	2			48bo
5 mg	2	Parlodel		2922
=brompheniramine
	0		i	1d3 31wb 8oti
	0	Respa-BR	b	g1o7
0.2 mg/mL	0			mkp5
0.2 mg/mL	7			1ljyn
0.266 mg/mL	0			ldac
0.27 mg/mL	0			12p5f
0.4 mg/mL	0			ldai
0.8 mg/mL	0			m8a2
1 mg	0			qtw9
1 mg/mL	0			qmc0
1 mg/mL	7			f0s3
1.2 mg/mL	0			qoa2
11 mg	0			1cdz8
11 mg	5			fo2g
11 mg	5	Respa-BR		kpsr
12 mg	0			t2y7
12 mg	10			t2y8
2 mg	0			rqgu
4 mg	0			piuu
6 mg	0			rqox
6 mg	5			7p81
=brompheniramine;chlophedianol;phenylephrine
	0		i	ntaw
0.8 mg/mL;5 mg/mL;2 mg/mL	7			ntax
=brompheniramine;chlophedianol;pseudoephedrine
	0		i	lm7a
0.4 mg/mL;2.5 mg/mL;6 mg/mL	7			lqnv
=brompheniramine;codeine
	0		i	hn65
	0	BroveX CB	b	h8t6
4 mg;10 mg	3			t2ww
4 mg;10 mg	3	BroveX CB		t2wy
4 mg;20 mg	3			t2x3
4 mg;20 mg	3	BroveX CB		t2x5
=brompheniramine;codeine;phenylephrine
	0		i	eswn
	0	Brovex PBC	b	h8tl
	0	M-End PE	b	hsz7
0.266 mg/mL;1.27 mg/mL;0.666 mg/mL	7			ldae
0.266 mg/mL;1.27 mg/mL;0.666 mg/mL	7	M-End PE		qol5
0.8 mg/mL;2 mg/mL;2 mg/mL	7			x1j2
4 mg;10 mg;10 mg	3			t2wt
4 mg;10 mg;10 mg	3	Brovex PBC		t2wv
4 mg;20 mg;10 mg	3			t2x0
4 mg;20 mg;10 mg	3	Brovex PBC		t2x2
=brompheniramine;codeine;pseudoephedrine
	0		i	hjhy
0.27 mg/mL;1.27 mg/mL;2 mg/mL	7			lb75
0.4 mg/mL;1.5 mg/mL;6 mg/mL	7			lbaa
=brompheniramine;dextromethorphan
	0		i	lmd0
0.2 mg/mL;1 mg/mL	7			1lijh
=brompheniramine;dextromethorphan;diphenhydramine
	12			1liji
=brompheniramine;dextromethorphan;diphenhydramine;phenylephrine
	12			zpl0
=brompheniramine;dextromethorphan;phenylephrine
	0		i	lluk
0.2 mg/mL;1 mg/mL;0.5 mg/mL	7			nden
0.4 mg/mL;2 mg/mL;1 mg/mL	7			uija
0.8 mg/mL;3 mg/mL;1.5 mg/mL	7			vvck
0.8 mg/mL;4 mg/mL;2 mg/mL	7			olx7
4 mg;20 mg;10 mg	3			ry95
=brompheniramine;dextromethorphan;pseudoephedrine
	0		i	et14
	0	Bromfed DM	b	4mgt
0.2 mg/mL;1 mg/mL;3 mg/mL	7			njlt
0.2 mg/mL;4 mg/mL;6 mg/mL	7			qp7e
0.4 mg/mL;2 mg/mL;6 mg/mL	7			t32q
0.4 mg/mL;2 mg/mL;6 mg/mL	7	Bromfed DM		t4lt
0.8 mg/mL;4 mg/mL;4 mg/mL	7			t2xy
4 mg;20 mg;40 mg	3			t2x8
=brompheniramine;phenylephrine
	0		i	4ldg
0.2 mg/mL;0.5 mg/mL	14			znng
0.2 mg/mL;0.5 mg/mL	7			mkp6
0.4 mg/mL;1 mg/mL	7			t32t
0.8 mg/mL;2 mg/mL	7			t2y1
1 mg;2.5 mg	10			qtwa
1.2 mg/mL;2 mg/mL	14			qoa3
4 mg;10 mg	3			t2xb
6 mg;30 mg	5			t3qz
=brompheniramine;pseudoephedrine
	0		i	4ldi
0.2 mg/mL;3 mg/mL	7			njlu
6 mg;45 mg	5			unsq
=buckwheat allergenic extract
	0		i	j9z6
100 mg/mL	0			je5b
100 mg/mL	6			je5c
50 mg/mL	0			j9z7
50 mg/mL	6			j9z9
=buclizine;hydroxyzine;niacin
	0		i	ll1w
12.5 mg;10 mg;25 mg	3			98k9
=budesonide
	0		i	fav
	0	Eohilia	b	1lc9d
	0	Ortikos	b	1cpxq
	0	Pulmicort	b	47lz
	0	Rhinocort	b	47m0
	0	Tarpeyo	b	1jgto
	0	Uceris	b	tafr
0.032 mg/actuat	0			6rfu
0.032 mg/actuat	53			12jah
0.032 mg/actuat	53	Rhinocort		12jaj
0.08 mg/actuat	0			8fjr
0.09 mg/actuat	0			eubg
0.09 mg/actuat	20			kprz
0.09 mg/actuat	20	Pulmicort		kps1
0.125 mg/mL	0			7imb
0.125 mg/mL	79			7hd2
0.125 mg/mL	79	Pulmicort		d7y6
0.16 mg/actuat	0			8fjo
0.18 mg/actuat	0			eube
0.18 mg/actuat	20			kpru
0.18 mg/actuat	20	Pulmicort		kprw
0.2 mg/mL	0			1lc99
0.2 mg/mL	14			1lc9c
0.2 mg/mL	14	Eohilia		1lc9i
0.25 mg/mL	0			7f38
0.25 mg/mL	79			7ix1
0.25 mg/mL	79	Pulmicort		d7xt
0.5 mg/mL	0			7onl
0.5 mg/mL	79			5evj
0.5 mg/mL	79	Pulmicort		d7xv
2 mg/actuat	0			y82r
2 mg/actuat	80			y82y y82z
3 mg	0			74p9
3 mg	38			qo1i
4 mg	0			1jgtm
4 mg	38			1jgtn
4 mg	38	Tarpeyo		1jgtt
6 mg	0			1cn07
6 mg	39			1cn09
6 mg	39	Ortikos		1cpxv
9 mg	0			tafo
9 mg	39			1cn0b
9 mg	39	Ortikos		1cpxy
9 mg	5			tafq tafw
=budesonide;formoterol
	0		i	8c98
	0	Breyna	b	1jode
	0	Symbicort	b	70fg
0.08 mg/actuat;0.0045 mg/actuat	25			qpn4 qpnu
0.08 mg/actuat;0.0045 mg/actuat	25	Breyna		1jodl
0.08 mg/actuat;0.0045 mg/actuat	25	Symbicort		qpn6 qpnv
0.16 mg/actuat;0.0045 mg/actuat	25			qpnk qpnw
0.16 mg/actuat;0.0045 mg/actuat	25	Breyna		1jodi
0.16 mg/actuat;0.0045 mg/actuat	25	Symbicort		qpnm qpnx
=budesonide;formoterol;glycopyrronium
	0		i	1f62q
	0	Breztri	b	1f62l
0.16 mg/actuat;0.0048 mg/actuat;0.009 mg/actuat	25			1f62m 1f62p
0.16 mg/actuat;0.0048 mg/actuat;0.009 mg/actuat	25	Breztri		1f62o 1f62r
=buffered aspirin
	0		i	4m8c
100 mg	0			7231
100 mg	2			4a0e
=bumetanide
	0		i	1e8
	0	Bumex	b	4d1u
0.2 mg/mL	7			5des
0.25 mg/mL	0			6rfv
0.25 mg/mL	1			11101 11104
0.25 mg/mL	6			61yu
0.5 mg	0			6rfw
0.5 mg	3			48bt
0.5 mg	3	Bumex		4ek0
1 mg	0			6rfx
1 mg	3			48bu
1 mg	3	Bumex		4ek1
2 mg	0			6rfy
2 mg	3			48bv
2 mg	3	Bumex		4ek2
5 mg	3			28f2
=bumetanide;potassium chloride
0.5 mg;573 mg	5			9916
=bupivacaine
	0		i	1ef 5qbo pjdc
	0	Exparel	b	pjdh
	0	Marcaine	b	lp65
	0	Posimir	b	1ixxx
	0	Sensorcaine	b	4cla
	0	Xaracoll	b	1fclt
	12			1fcls
100 mg	0			1fclo
100 mg	78			1fclr
100 mg	78	Xaracoll		1fclx
13.3 mg/mL	0			pjdd
13.3 mg/mL	1			pjdg 11ehx
13.3 mg/mL	1	Exparel		pjdl 11ehy
132 mg/mL	0			1ixxv
132 mg/mL	1			1ixxw
132 mg/mL	1	Posimir		1ixy1
2.5 mg/mL	0			lp5k
2.5 mg/mL	1			10z2u 10z2y 1ap53
2.5 mg/mL	1	Marcaine		10z2v 10z2z
2.5 mg/mL	1	Sensorcaine		10z5j 10z5l
2.5 mg/mL	6			lp64
2.5 mg/mL	6	Marcaine		lp68
2.5 mg/mL	6	Sensorcaine		lp7r
29.3 mg/mL	0			1ivk5
5 mg/mL	0			lp5r
5 mg/mL	1			10yxc 10yxg 1ap54
5 mg/mL	1	Marcaine		10z1w 10z1y
5 mg/mL	1	Sensorcaine		10yxd 10yxh
5 mg/mL	6			lp6c
5 mg/mL	6	Marcaine		lp6e
5 mg/mL	6	Sensorcaine		lp7t
7.5 mg/mL	0			lp5y
7.5 mg/mL	1			10yuo 10yuq 10yur
7.5 mg/mL	1	Marcaine		10yuw 10yuy 10yv0
7.5 mg/mL	1	Sensorcaine		10yvb 10yvd 10yve
=bupivacaine;epinephrine
	0		i	2b12
	0	Marcaine with Epinephrine	b	tf6e
	0	Sensorcaine with Epinephrine	b	4pnj
	0	Vivacaine	b	ldxa
2.5 mg/mL;0.005 mg/mL	1			1411m 1411o
2.5 mg/mL;0.005 mg/mL	1	Marcaine with Epinephrine		14124 14126
2.5 mg/mL;0.005 mg/mL	1	Sensorcaine with Epinephrine		1412a 1412c
2.5 mg/mL;0.005 mg/mL	6			lp5l
2.5 mg/mL;0.005 mg/mL	6	Marcaine with Epinephrine		lp5p
2.5 mg/mL;0.005 mg/mL	6	Sensorcaine with Epinephrine		lp6l
5 mg/mL;0.005 mg/mL	1			zutx zutz
5 mg/mL;0.005 mg/mL	1	Marcaine with Epinephrine		zv2y zv2z
5 mg/mL;0.005 mg/mL	1	Sensorcaine with Epinephrine		zv4g zv4i
5 mg/mL;0.005 mg/mL	40			zsv1
5 mg/mL;0.005 mg/mL	40	Marcaine with Epinephrine		zv06
5 mg/mL;0.005 mg/mL	40	Vivacaine		lp7x
5 mg/mL;0.005 mg/mL	6			lp5s
5 mg/mL;0.005 mg/mL	6	Marcaine with Epinephrine		lp5w
5 mg/mL;0.005 mg/mL	6	Sensorcaine with Epinephrine		lp6p
7.5 mg/mL;0.005 mg/mL	1			lp5z
7.5 mg/mL;0.005 mg/mL	1	Sensorcaine with Epinephrine		lp6t
=bupivacaine;meloxicam
	0		i	1ivjq
	0	Zynrelef	b	1ivk4
29.3 mg/mL;0.88 mg/mL	1			1ivjs 1ivjv 1ivjz 1ivk1
29.3 mg/mL;0.88 mg/mL	1	Zynrelef		1ivjm 1ivjo 1ivjp 1ivjr
=buprenorphine
	0		i	1ej
	0	Belbuca	b	10s4a
	0	Brixadi	b	1kka7
	0	BuTrans	b	je7b
	0	Buprenex	b	4da8
	0	Sublocade	b	16s9l
0.005 mg/h	0			je7j
0.005 mg/h	81			je7k
0.005 mg/h	81	BuTrans		je7m
0.0075 mg/h	0			x2l0
0.0075 mg/h	81			x2l1
0.0075 mg/h	81	BuTrans		x2l3
0.01 mg/h	0			je79
0.01 mg/h	81			je7a
0.01 mg/h	81	BuTrans		je7e
0.015 mg/h	0			upoo
0.015 mg/h	81			upop
0.015 mg/h	81	BuTrans		upor
0.02 mg/h	0			je7f
0.02 mg/h	81			je7g
0.02 mg/h	81	BuTrans		je7i
0.075 mg	0			10s4s
0.075 mg	82			10s4t
0.075 mg	82	Belbuca		10s4v
0.15 mg	0			10s46
0.15 mg	82			10s49
0.15 mg	82	Belbuca		10s4f
0.3 mg	0			10s4g
0.3 mg	82			10s4h
0.3 mg	82	Belbuca		10s4j
0.3 mg/mL	0			738x
0.3 mg/mL	1			53qp
0.3 mg/mL	1	Buprenex		4el9
0.3 mg/mL	40			zh14
0.45 mg	0			10s4k
0.45 mg	82			10s4l
0.45 mg	82	Belbuca		10s4n
0.6 mg	0			10s4o
0.6 mg	82			10s4p
0.6 mg	82	Belbuca		10s4r
0.7 mg	0			13yl6
0.75 mg	0			10s4w
0.75 mg	82			10s4x
0.75 mg	82	Belbuca		10s4z
0.9 mg	0			10s50
0.9 mg	82			10s52
0.9 mg	82	Belbuca		10s56
1.4 mg	0			uo82
11.4 mg	0			y8ou
12 mg	0			s0j7
2 mg	0			7koe
2 mg	37			7j1c
2.1 mg	0			x242
2.9 mg	0			zpr4
200 mg/mL	0			16s9i
200 mg/mL	9			16s9k 16s9s
200 mg/mL	9	Sublocade		16s9p 16s9t
356 mg/mL	0			1kkaj
356 mg/mL	9			1kkak 1kkap 1kkar
356 mg/mL	9	Brixadi		1kkan 1kkaq 1kkas
4 mg	0			s0j2
4.2 mg	0			x40h
5.7 mg	0			uo8r
50 mg/mL	0			1kka4
50 mg/mL	9			1kka5 1kkad 1kkaf 1kkah
50 mg/mL	9	Brixadi		1kkab 1kkae 1kkag 1kkai
6.3 mg	0			x27q
8 mg	0			7kof
8 mg	37			7j1d
8.6 mg	0			y8oz
=buprenorphine;naloxone
	0		i	7jvw
	0	Bunavail	b	x247
	0	Suboxone	b	7kda
	0	Zubsolv	b	uo85
0.7 mg;0.18 mg	37			13yl8
0.7 mg;0.18 mg	37	Zubsolv		13yla
1.4 mg;0.36 mg	37			uo84
1.4 mg;0.36 mg	37	Zubsolv		uo8b
11.4 mg;2.9 mg	37			y8ow
11.4 mg;2.9 mg	37	Zubsolv		y8oy
12 mg;3 mg	83			s0j9
12 mg;3 mg	83	Suboxone		s0jb
2 mg;0.5 mg	37			7j1e
2 mg;0.5 mg	83			lns8
2 mg;0.5 mg	83	Suboxone		lnsb
2.1 mg;0.3 mg	82			x246
2.1 mg;0.3 mg	82	Bunavail		x24c
2.9 mg;0.71 mg	37			zpr6
2.9 mg;0.71 mg	37	Zubsolv		zpsh
4 mg;1 mg	83			s0j4
4 mg;1 mg	83	Suboxone		s0j6
4.2 mg;0.7 mg	82			x40j
4.2 mg;0.7 mg	82	Bunavail		x40l
5.7 mg;1.4 mg	37			uo8u
5.7 mg;1.4 mg	37	Zubsolv		uo8w
6.3 mg;1 mg	82			x40m
6.3 mg;1 mg	82	Bunavail		x40o
8 mg;2 mg	37			7j1f
8 mg;2 mg	83			lnsc
8 mg;2 mg	83	Suboxone		lnse
8.6 mg;2.1 mg	37			y8p1
8.6 mg;2.1 mg	37	Zubsolv		y8p3
=bupropion
	0		i	wob 4csk lamk
	0	Aplenzin	b	hwny
	0	Forfivo	b	qf2i
	0	Wellbutrin		laqg
	0	Wellbutrin	b	wug
100 mg	0			lala
100 mg	3			laqf
100 mg	5			lalb
100 mg	5	Wellbutrin		lalj
105 mg	0			1jyuv
150 mg	0			lalp
150 mg	5			lalq lamd 12lvt
150 mg	5	Wellbutrin		lam0 lamh
174 mg	0			laml
174 mg	5			lamm
174 mg	5	Aplenzin		lamo
200 mg	0			lam4
200 mg	5			lam8
200 mg	5	Wellbutrin		lam9
300 mg	0			lams
300 mg	5			lamt
300 mg	5	Wellbutrin		lan0
348 mg	0			lan2
348 mg	5			lan3
348 mg	5	Aplenzin		lan5
450 mg	0			qf2g
450 mg	5			qf2h
450 mg	5	Forfivo		qf2n
522 mg	0			laq8
522 mg	5			laq9
522 mg	5	Aplenzin		laqb
75 mg	0			laqi
75 mg	3			laqj
90 mg	0			x946
=bupropion;dextromethorphan
	0		i	1jyuw
	0	Auvelity	b	1jyv1
105 mg;45 mg	5			1jyv0
105 mg;45 mg	5	Auvelity		1jyv6
=bupropion;naltrexone
	0		i	x94b
	0	Contrave	b	x94d
90 mg;8 mg	5			x94c
90 mg;8 mg	5	Contrave		x94i
=bur oak pollen extract
	0		i	jb7j
100 mg/mL	0			mdtg
100 mg/mL	6			mdth
40000 unit/mL	0			lqyw
40000 unit/mL	6			lqyy
50 mg/mL	0			jb7k
50 mg/mL	6			jb7m
=burning bush pollen extract
	0		i	i9v5
100 mg/mL	0			j8w6
100 mg/mL	6			j8w7
20000 unit/mL	0			j8wa
20000 unit/mL	6			j8wb
40000 unit/mL	0			j8wd
40000 unit/mL	6			j8we
50 mg/mL	0			i9v6
50 mg/mL	6			i9v8
=burosumab
	0		i	17t1q 17t1r
	0	Crysvita	b	17t1w
10 mg/mL	0			17t1s
10 mg/mL	1			17t1v
10 mg/mL	1	Crysvita		17t20
20 mg/mL	0			17t23
20 mg/mL	1			17t24
20 mg/mL	1	Crysvita		17t26
30 mg/mL	0			17t2b
30 mg/mL	1			17t2c
30 mg/mL	1	Crysvita		17t2e
=burrobrush pollen extract
	0		i	i9ta
100 mg/mL	0			j8uw
100 mg/mL	6			j8ux
50 mg/mL	0			i9tb
50 mg/mL	6			i9td
=burweed marshelder pollen extract
	0		i	i9tz
100 mg/mL	0			j8vl
100 mg/mL	6			j8vm
50 mg/mL	0			i9u0
50 mg/mL	6			i9u2
=buspirone
	0		i	1er 4cq4
	0	Bucapsol	b	1m69q
	0	Buspar	b	3bla
10 mg	0			ik9u
10 mg	2			1m29r
10 mg	2	Bucapsol		1m69y
10 mg	3			ik9v
15 mg	0			ik81
15 mg	2			1m29t
15 mg	2	Bucapsol		1m6a0
15 mg	3			ik82
15 mg	3	Buspar		ika0
30 mg	0			ika1
30 mg	3			ika2
5 mg	0			ika5
5 mg	3			ika6
7.5 mg	0			ikam
7.5 mg	2			1m29u
7.5 mg	2	Bucapsol		1m69w
7.5 mg	3			ikan
=busulfan
	0		i	1es
	0	Busulfex	b	63no
	0	Myleran	b	4cn6
2 mg	0			6t2s
2 mg	3			48by
2 mg	3	Myleran		29fz
6 mg/mL	0			6rfz
6 mg/mL	1			5fax
6 mg/mL	1	Busulfex		63gp
=butabarbital
	0		i	1yat a8jj
	0	Butisol	b	qtqp
30 mg	0			qtr1
30 mg	3			qtr2
30 mg	3	Butisol		qtr4
=butalbital
	0		i	fbo
25 mg	0			10yl9
3.33 mg/mL	0			cy7h
50 mg	0			6su5
=butamben
	0		i	fbp
0.02 mg/mg	0			77mf
20 mg/mL	0			77md
=butenafine
	0		i	10md 52j2
	0	Mentax	b	4ogb
10 mg/mL	0			rtvz
10 mg/mL	21			rtw0
10 mg/mL	21	Mentax		rtw4
=butoconazole
	0		i	fcc 10mg
	0	Gynazole-1	b	5lsu
20 mg/mL	0			j3bu
20 mg/mL	64			j3c1
20 mg/mL	64	Gynazole-1		j3c2
=butorphanol
	0		i	1f5 4crm
1 mg/actuat	0			1b6sh
1 mg/actuat	53			j04q
1 mg/mL	0			j04i
1 mg/mL	1			j04j
2 mg/mL	0			j04d
2 mg/mL	1			111lr 111lv
2 mg/mL	6			j04e
=c1 esterase inhibitor
	0		i	hcw8 yafr yafs
	0	Berinert	b	il9u
	0	Cinryze	b	hcwc
	0	Haegarda	b	15aqr
	0	Ruconest	b	yafx
2000 unit	0			15aqp
2000 unit	1			15aqq
2000 unit	1	Haegarda		15aqv
2100 unit	0			112de
2100 unit	1			yafw
2100 unit	1	Ruconest		yag1
3000 unit	0			15aqw
3000 unit	1			15aqx
3000 unit	1	Haegarda		15aqz
500 unit	0			112d2
500 unit	1			112d4
500 unit	1	Berinert		il9x
500 unit	1	Cinryze		hcwf
=cabazitaxel
	0		i	lck3
	0	Jevtana	b	lck7
40 mg/mL	0			lgpk
40 mg/mL	1			lgpl
40 mg/mL	1	Jevtana		thsk
=cabbage allergenic extract
	0		i	j9za
100 mg/mL	0			jdww
100 mg/mL	6			jdwx
50 mg/mL	0			j9zb
50 mg/mL	6			j9zd
=cabergoline
	0		i	10pn
0.5 mg	0			6rg1
0.5 mg	3			4a3b
=cabotegravir
	0		i	1h1s5
	0	Apretude	b	1jgy4
	0	Vocabria	b	1h1vk
200 mg/mL	0			1h21b
200 mg/mL	1			1jgz1 1jmaq
200 mg/mL	1	Apretude		1jgz4
30 mg	0			1h1vf
30 mg	3			1h1vj
30 mg	3	Vocabria		1h1vp
=cabotegravir;rilpivirine
	12			1h21j 1h21l
	12	CABENUVA 400 MG / 600 MG		1h21m
	12	CABENUVA 600 MG / 900 MG		1h21k
=cabozantinib
	0		i	t7wk
	0	Cabometyx	b	12daq
	0	Cometriq	b	t7wq
	12			t7xs t80h t8x0
20 mg	0			t7wl
20 mg	2			t7wp
20 mg	2	Cometriq		t7wv
20 mg	3			12dap
20 mg	3	Cabometyx		12dav
40 mg	0			12daw
40 mg	3			12dax
40 mg	3	Cabometyx		12daz
60 mg	0			12db0
60 mg	3			12db1
60 mg	3	Cabometyx		12db3
80 mg	0			t7ww
80 mg	2			t7wx
80 mg	2	Cometriq		t7x0
=cadexomer iodine
	0		i	ffw
	0	Iodoflex	b	fod4
	0	Iodosorb	b	13pq
0.009 mg/mg	0			72bu
0.009 mg/mg	22			6mb8
0.009 mg/mg	22	Iodosorb		eq4z
9 mg/mL	0			h3jc
9 mg/mL	23			h3je
9 mg/mL	23	Iodoflex		h3s1
=caffeine
	0		i	1ge fgh
	0	Cafcit	b	5lr1
	0	Jet-Alert	b	y6xy
	0	No Doz	b	4car
	0	Pep-Back	b	g0km
	0	Vivarin	b	4qgl
1.08 mg/mL	0			tdbg
100 mg	0			6rg2
100 mg	3			6mb9
100 mg	3	Jet-Alert		y70h
100 mg	3	No Doz		h950
125 mg/mL	0			6rg3
150 mg	0			74q6
16 mg	0			7796
2.67 mg/mL	0			cy7i
20 mg	0			9drv
20 mg/mL	0			i7t3
20 mg/mL	1			i7t7
20 mg/mL	1	Cafcit		i7t8
20 mg/mL	7			i7t4
200 mg	0			6t2t
200 mg	3			496g
200 mg	3	Jet-Alert		y6y3
200 mg	3	No Doz		h251
200 mg	3	Pep-Back		g0kp
200 mg	3	Vivarin		4hui
200 mg	42			cyw6
30 mg	0			6rg5
32 mg	0			6rg6
32.4 mg	0			77xm
32.5 mg	0			6rg7
33 mg	0			77a5
40 mg	0			6su6
45 mg	0			7hsl
50 mg	0			73bo
60 mg	0			779a
65 mg	0			6su7
=caffeine;ergotamine
	0		i	4lds
	0	Cafergot	b	fgb
	0	Migergot	b	4oi1
100 mg;1 mg	3			rq2o
100 mg;1 mg	3	Cafergot		rq2q
100 mg;2 mg	43			rq2s
100 mg;2 mg	43	Migergot		rq6f
=caffeine;magnesium salicylate
	0		i	lgpm
50 mg;162.5 mg	3			lgpp
=calamine
	0		i	29yc
0.02 mg/mg	0			tflp
0.035 mg/mg	0			qrtk
140 mg/mL	0			7cyk
30 mg/mL	0			7d2m
4 mg/mL	0			12jpo
80 mg/mL	0			7ad1
=calamine;diphenhydramine
	0		i	et1x
140 mg/mL;20 mg/mL	21			qf42
=calamine;menthol;petrolatum;zinc oxide
	0		i	qrto
0.035 mg/mg;0.002 mg/mg;0.69 mg/mg;0.165 mg/mg	84			156uk
=calamine;menthol;zinc oxide
	0		i	tfls
	0	Lantiseptic Multi-Purpose	b	m9q3
0.02 mg/mg;0.0045 mg/mg;0.18 mg/mg	33			tflt
0.02 mg/mg;0.0045 mg/mg;0.18 mg/mg	33	Lantiseptic Multi-Purpose		uk8o
=calamine;phenol;zinc oxide
	0		i	et21
80 mg/mL;10 mg/mL;80 mg/mL	61			l8y1
=calamine;pramoxine
	0		i	h8ls
	0	Caladryl	b	4mir
	0	Calagesic	b	4miu
30 mg/mL;10 mg/mL	21			qfxa
30 mg/mL;10 mg/mL	61			qfxe
80 mg/mL;10 mg/mL	56			x3wt
80 mg/mL;10 mg/mL	61			qgkk
80 mg/mL;10 mg/mL	61	Caladryl		qgkl
80 mg/mL;10 mg/mL	61	Calagesic		qgkr
=calamine;pramoxine;zinc oxide
	0		i	12jps
4 mg/mL;10 mg/mL;4 mg/mL	21			12jpt
4 mg/mL;10 mg/mL;4 mg/mL	61			12o49
=calamine;zinc oxide
	0		i	dtpx
80 mg/mL;80 mg/mL	61			d8te
=calaspargase pegol
	0		i	19gw8 19gw9
	0	Asparlas	b	19gwe
750 unit/mL	0			19gwa
750 unit/mL	1			19gwd
750 unit/mL	1	Asparlas		19gwi
=calcifediol
	0		i	1gh
	0	Rayaldee	b	13rdn
0.03 mg	0			13rdl
0.03 mg	39			13rdm
0.03 mg	39	Rayaldee		13rds
=calcipotriene
	0		i	mnp
	0	Calcitrene	b	lq4h
	0	Dovonex	b	4n8b
	0	Sorilux	b	lv2c
0.00005 mg/mg	0			72bx
0.00005 mg/mg	33			492d
0.00005 mg/mg	33	Calcitrene		lq4k
0.05 mg/mL	0			7af0
0.05 mg/mL	21			6q81
0.05 mg/mL	21	Dovonex		2c2n
0.05 mg/mL	36			6mbl
0.05 mg/mL	62			lv2b
0.05 mg/mL	62	Sorilux		lv2f
=calcitriol
	0		i	1gm
	0	Rocaltrol	b	39j7
	0	Vectical	b	htw6
0.000003 mg/mg	0			8fi6
0.000003 mg/mg	33			8bs5
0.000003 mg/mg	33	Vectical		ixlq
0.00025 mg	0			6rg9
0.00025 mg	2			6mbn
0.00025 mg	2	Rocaltrol		4h9q
0.0005 mg	0			6rga
0.0005 mg	2			6mbo
0.0005 mg	2	Rocaltrol		4h9r
0.001 mg/mL	0			6rgb
0.001 mg/mL	1			6mbp
0.001 mg/mL	7			6q8c
0.001 mg/mL	7	Rocaltrol		5llv
=calcium acetate
	0		i	4ldy
	0	Calphron	b	4mjt
	0	Phoslo	b	4p5w
	0	Phoslyra	b	nkm5
0.003 meq/mL	0			h6da
133 mg/mL	0			nkm2
133 mg/mL	7			nkm4
133 mg/mL	7	Phoslyra		nkm8
22 mg/mL	0			x60c
5.24 mg/mL	0			rpmi
5.95 mg/mL	0			qson
667 mg	0			72c2
667 mg	2			7p8g
667 mg	2	Phoslo		dtuo
667 mg	3			48c9
667 mg	3	Calphron		4h9u
668 mg	0			9e69
668 mg	3			96sf
=calcium acetate;magnesium acetate;potassium acetate;potassium chloride;sodium acetate;sodium gluconate
	0		i	x60k
	0	Nutrilyte	b	x60m
22 mg/mL;43 mg/mL;34.5 mg/mL;125 mg/mL;135 mg/mL;55 mg/mL	6			x60l
22 mg/mL;43 mg/mL;34.5 mg/mL;125 mg/mL;135 mg/mL;55 mg/mL	6	Nutrilyte		x60q
=calcium ascorbate
	0		i	31vr
150 mg	0			h7eo
50 mg	0			88xt
500 mg	0			88z0
500 mg	3			ht1d
60 mg	0			h77l
=calcium ascorbate;calcium threonate;ferrous asparto glycinate;ferrous fumarate;folic acid;succinic acid;vitamin b12
	0		i	lldq
	0	Multigen Plus	b	h7bs
60 mg;0.8 mg;50 mg;101 mg;1 mg;50 mg;0.01 mg	3			h77r
60 mg;0.8 mg;50 mg;101 mg;1 mg;50 mg;0.01 mg	3	Multigen Plus		h7ek
=calcium ascorbate;calcium threonate;ferrous asparto glycinate;folic acid;polysaccharide iron complex;succinic acid;vitamin b12
	0		i	nax8
	0	Ferrex 150 Forte Plus	b	naxa
60 mg;0.8 mg;50 mg;1 mg;100 mg;50 mg;0.025 mg	2			nax9
60 mg;0.8 mg;50 mg;1 mg;100 mg;50 mg;0.025 mg	2	Ferrex 150 Forte Plus		naxd
=calcium ascorbate;calcium threonate;ferrous asparto glycinate;liver stomach concentrate;succinic acid;vitamin b12
	0		i	ll78
	0	Multigen	b	h7br
150 mg;2 mg;70 mg;50 mg;75 mg;0.01 mg	3			h7ev
150 mg;2 mg;70 mg;50 mg;75 mg;0.01 mg	3	Multigen		h7ey
=calcium ascorbate;ferrous asparto glycinate;polysaccharide iron complex;succinic acid
	0		i	llen
50 mg;50 mg;100 mg;50 mg	2			lcjh
=calcium carbonate
	0		i	1gp
	0	Alka-Mints	b	4lzb
	0	Alkums	b	4lzf
	0	Cal Gest	b	lelp
	0	Caltrate	b	4mju
	0	Chooz	b	4mpe
	0	Healthy Mama	b	ujo7
	0	Nutralox	b	t4i7
	0	OsCal 500	b	4oy7
	0	Pepto-Bismol Children's	b	f171
	0	Titralac	b	4q07
	0	Tums	b	4q58
100 mg	0			74qt
1000 mg	0			72c3
1000 mg	10			6mcc
1000 mg	10	Tums		mdyk
1000 mg	11			ikl2
1000 mg	11	Tums		ikl5
115 mg	0			cd92
1177 mg	0			upan
1177 mg	10			upap
1177 mg	10	Tums		zfi1
118 mg	0			rx4b
120 mg/mL	0			1cwoj
1250 mg	0			71sz
1250 mg	10			7p8h
1250 mg	3			61y9
1250 mg	3	OsCal 500		7f4y
1330 mg	0			yg71
150 mg	0			73kk
1500 mg	0			71t4
1500 mg	3			5370
1500 mg	3	Caltrate		gxrz
1625 mg	0			nko5
1625 mg	3			nko6
200 mg	0			6rge
250 mg	0			6rgv
250 mg	3			496n
250 mg/mL	0			720t
250 mg/mL	14			6mcb
2500 mg	0			74qv
280 mg	0			779j
298 mg	0			qoxw
30 mg	0			73kl
325 mg	0			7510
364 mg	0			71tg
400 mg	0			6rgy
400 mg	10			6t9l
400 mg	10	Pepto-Bismol Children's		f174
420 mg	0			6rgz
420 mg	10			6q70
420 mg	10	Nutralox		t4id
420 mg	10	Titralac		8nv7
488 mg	0			ho98
500 mg	0			6rh1
500 mg	10			6mcr
500 mg	10	Alkums		4i4f
500 mg	10	Cal Gest		lels
500 mg	10	Healthy Mama		ujod
500 mg	10	Tums		4i4l
500 mg	42			6mcq
500 mg	42	Chooz		wz6r
550 mg	0			73ou
600 mg	0			6rgf
625 mg	0			74qw
648 mg	0			cd8v
648 mg	3			cd8w
650 mg	0			71x7
650 mg	10			l8y2
675 mg	0			a7pi
750 mg	0			6rh3
750 mg	10			6mcz
750 mg	10	Tums		mdys
777 mg	0			10x8d
80 mg/mL	0			6suc
80 mg/mL	14			6mcl
800 mg	0			74qs
850 mg	0			74ht
850 mg	10			4e8i
850 mg	10	Alka-Mints		4jxq
975 mg	0			1kchp
=calcium carbonate;cholecalciferol
	0		i	d1ef
	0	Caltrate Plus D	b	tf6g
	0	Os-Cal 500 with D	b	qndl
	0	Osteo-Poretical	b	ij6i
	0	Oysco 500 with D	b	ne1f
	0	Oysco D	b	hcno
1250 mg;0.01 mg	10			8alp
1250 mg;0.01 mg	3			39vm
1250 mg;100 unit	10			huod
1250 mg;200 unit	3			hcn4
1250 mg;200 unit	3	Os-Cal 500 with D		qnfb
1250 mg;200 unit	3	Oysco 500 with D		rt2l
1250 mg;600 unit	10			lbm7
1250 mg;600 unit	10	Os-Cal 500 with D		qndw
1250 mg;600 unit	3			qfuv
1250 mg;600 unit	3	Os-Cal 500 with D		qnep
1500 mg;0.01 mg	2			huoe
1500 mg;0.01 mg	3			96md
1500 mg;1000 unit	2			nlge
1500 mg;1000 unit	3			ij6h
1500 mg;1000 unit	3	Osteo-Poretical		ij6l
1500 mg;200 unit	3			hcn1
1500 mg;200 unit	3	Caltrate Plus D		hvbh
1500 mg;2500 unit	2			19i95
1500 mg;500 unit	2			ng5i
1500 mg;500 unit	5			hbx0
1500 mg;800 unit	10			uwzu
1500 mg;800 unit	10	Caltrate Plus D		uwzv
1500 mg;800 unit	3			s3j8
1500 mg;800 unit	3	Caltrate Plus D		s3je
250 mg/mL;80 unit/mL	7			ruxv
2500 mg;800 unit	3			nknp
600 mg;0.01 mg	3			ebno
600 mg;200 unit	3			7q3q
625 mg;125 unit	3			hcnn
625 mg;125 unit	3	Oysco D		hcnr
=calcium carbonate;cholecalciferol;magnesium oxide
	0		i	ll24
400 mg;133 unit;167 mg	3			lgwf
=calcium carbonate;cholecalciferol;vitamin k
	0		i	qol8
	0	Viactiv Calcium Plus D	b	qola
1250 mg;100 unit;0.04 mg	10			qolk
1250 mg;1000 unit;0.4 mg	10			t7jp
1625 mg;0.0125 mg;0.04 mg	10			1crjh
1625 mg;0.0125 mg;0.04 mg	10	Viactiv Calcium Plus D		1crjj
=calcium carbonate;cholecalciferol;vitamin k1
	0		i	llaq
1250 mg;100 unit;0.04 mg	10			lgwr
1250 mg;200 unit;0.04 mg	10			hs8u
1250 mg;500 unit;0.04 mg	10			hs8v
=calcium carbonate;ergocalciferol
	0		i	llzc
625 mg;125 unit	3			lgox
=calcium carbonate;famotidine;magnesium hydroxide
	0		i	et6l
	0	Duo Fusion	b	11dzc
	0	Pepcid Complete	b	63rz
	0	Tums Dual Action	b	ild2
800 mg;10 mg;165 mg	10			62ux
800 mg;10 mg;165 mg	10	Duo Fusion		11dzi
800 mg;10 mg;165 mg	10	Pepcid Complete		erjw
800 mg;10 mg;165 mg	10	Tums Dual Action		ild5
=calcium carbonate;folic acid;magnesium carbonate
	0		i	lmkp
200 mg;1 mg;400 mg	3			5ka7
=calcium carbonate;folic acid;pyridoxine;vitamin b12
	0		i	lm6b
	0	Folbecal	b	naxn
	0	FoliNatal Plus B	b	nc4i
200 mg;1 mg;75 mg;0.012 mg	5			naxm
200 mg;1 mg;75 mg;0.012 mg	5	Folbecal		naxq
200 mg;1 mg;75 mg;0.012 mg	5	FoliNatal Plus B		nc4l
=calcium carbonate;folic acid;vitamin b complex
	0		i	lm9b
115 mg;0.4 mg;50 mg	5			cd95
=calcium carbonate;magnesium carbonate
	0		i	4le2
	0	MagneBind	b	8pe4
200 mg;400 mg	3			1jr0p
250 mg;300 mg	3			6mcf
250 mg;300 mg	3	MagneBind		8o9c
975 mg;232 mg	3			1kchq
=calcium carbonate;magnesium chloride
	0		i	fmvm
	0	Slow-Mag Reformulated Feb 2012	b	qoy0
118 mg;71 mg	41			1jsw0
298 mg;596 mg	41			qoxz
298 mg;596 mg	41	Slow-Mag Reformulated Feb 2012		qoy5
=calcium carbonate;magnesium hydroxide
	0		i	4le3
	0	Rolaids Reformulated Aug 2006	b	drmn
1000 mg;200 mg	10			utnd
1000 mg;200 mg	10	Rolaids Reformulated Aug 2006		utnf
1330 mg;235 mg	10			yg73
550 mg;110 mg	10			577j
675 mg;135 mg	10			a7ph
675 mg;135 mg	10	Rolaids Reformulated Aug 2006		drn7
80 mg/mL;27 mg/mL	14			53jd
=calcium carbonate;magnesium hydroxide;simethicone
	0		i	et6v
1000 mg;200 mg;40 mg	10			zcrq
1000 mg;270 mg;80 mg	10			1isu2
120 mg/mL;27 mg/mL;8 mg/mL	14			1cwok
1330 mg;235 mg;40 mg	10			1cwtc
280 mg;128 mg;20 mg	10			6max
675 mg;135 mg;60 mg	10			a7pl
80 mg/mL;27 mg/mL;8 mg/mL	14			12cck
=calcium carbonate;magnesium oxide
	0		i	hlkv
250 mg;155 mg	3			nune
625 mg;155 mg	3			96qi
=calcium carbonate;monofluorophosphate
	0		i	lla3
	0	Monocal	b	4ojj
625 mg;22.8 mg	3			5632
625 mg;22.8 mg	3	Monocal		1apcb
=calcium carbonate;prasterone
	0		i	llyl
118 mg;10 mg	3			rx4c
150 mg;50 mg	3			rx4d
=calcium carbonate;simethicone
	0		i	dtq0
	0	Gas-X Total Relief	b	1jj2z
	0	Gas-X with Maalox	b	8ol5
	0	Maalox Max Quick Dissolve	b	8on7
	0	Mylicon Children's	b	16ul8
	0	Phazyme Gas & Acid	b	11bsr
	0	Tums with Gas Relief	b	16vqg
1000 mg;60 mg	10			8nlg
1000 mg;60 mg	10	Maalox Max Quick Dissolve		8o4d
400 mg;40 mg	10			16ul7
400 mg;40 mg	10	Mylicon Children's		16ule
420 mg;21 mg	10			53jf
500 mg;125 mg	10			8nle
500 mg;125 mg	10	Gas-X with Maalox		8o4b
750 mg;250 mg	10			11bsq
750 mg;250 mg	10	Gas-X Total Relief		1jj35
750 mg;250 mg	10	Phazyme Gas & Acid		11bsx
750 mg;80 mg	10			vzj7
750 mg;80 mg	10	Tums with Gas Relief		16vqm
80 mg/mL;8 mg/mL	14			1jpvc
80 mg/mL;8 mg/mL	14	Mylicon Children's		1jpvg
=calcium carbonate;sodium fluoride
	0		i	4le5
	0	Florical	b	3ny0
364 mg;8.3 mg	2			49g0
364 mg;8.3 mg	2	Florical		4i89
364 mg;8.3 mg	3			49g1
364 mg;8.3 mg	3	Florical		4i88
=calcium chloride
	0		i	1gt
0.00014 meq/mL	0			h5a1
0.000996 meq/mL	0			h5c1
0.00232 meq/mL	0			nlbz
0.004 meq/mL	0			fnqf
0.2 mg/mL	0			1l4a6
0.23 meq/mL	0			h6ee
0.33 mg/mL	0			1l4a3
100 mg/mL	0			10xmq
100 mg/mL	1			hral
100 mg/mL	9			hran
16.55 mg/mL	0			x60r
=calcium chloride;glucose;lactate;magnesium chloride;sodium chloride
	0		i	ll1i
	0	Dianeal Low Calcium 1.5	b	h5c3
	0	Dianeal Low Calcium 2.5	b	h5dc
	0	Dianeal Low Calcium 4.25	b	h5c7
	0	Dianeal PD-2/1.5	b	h5bu
	0	Dianeal PD-2/2.5	b	h5bd
	0	Dianeal PD-2/4.25	b	h5a8
0.00014 meq/mL;0.6 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85			h5bt
0.00014 meq/mL;0.6 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85	Dianeal PD-2/1.5		h5bx
0.00014 meq/mL;1 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85			h5by
0.00014 meq/mL;1 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85	Dianeal PD-2/2.5		h5c0
0.00014 meq/mL;1.7 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85			h5a7
0.00014 meq/mL;1.7 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85	Dianeal PD-2/4.25		h5ab
0.000996 meq/mL;0.6 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85			h5nc
0.000996 meq/mL;0.6 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85	Dianeal Low Calcium 1.5		h5ne
0.000996 meq/mL;1 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85			h5db
0.000996 meq/mL;1 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85	Dianeal Low Calcium 2.5		h5df
0.000996 meq/mL;1.7 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85			h5c2
0.000996 meq/mL;1.7 mg/mL;0.0016 meq/mL;0.0000245 meq/mL;0.00368 meq/mL	85	Dianeal Low Calcium 4.25		h5ca
=calcium chloride;glucose;lactate;potassium chloride;sodium chloride
	0		i	llf6
0.2 mg/mL;50 mg/mL;3.1 mg/mL;0.3 mg/mL;6 mg/mL	6			i617
0.2 mg/mL;50 mg/mL;3.1 mg/mL;1.79 mg/mL;6 mg/mL	6			i616
0.2 mg/mL;50 mg/mL;3.1 mg/mL;3.28 mg/mL;6 mg/mL	6			1408v
=calcium chloride;icodextrin;lactate;magnesium chloride;sodium chloride
	0		i	nlc5
	0	Extraneal	b	nlc7
0.00232 meq/mL;75 mg/mL;0.04 meq/mL;0.000533 meq/mL;0.0915 meq/mL	6			nlc6
0.00232 meq/mL;75 mg/mL;0.04 meq/mL;0.000533 meq/mL;0.0915 meq/mL	6	Extraneal		nlca
=calcium chloride;lactate;potassium chloride;sodium chloride
	0		i	lm2h
0.2 mg/mL;3.1 mg/mL;0.3 mg/mL;6 mg/mL	6			i61a
0.2 mg/mL;3.1 mg/mL;0.3 mg/mL;6 mg/mL	86			i618
=calcium chloride;magnesium chloride;potassium acetate;sodium acetate;sodium chloride
	0		i	x60y
16.55 mg/mL;25.5 mg/mL;98 mg/mL;64.6 mg/mL;74.5 mg/mL	6			x60z
=calcium chloride;magnesium chloride;potassium chloride;sodium acetate;sodium chloride
	0		i	llk9
0.23 meq/mL;0.53 meq/mL;0.1 meq/mL;1.48 meq/mL;0.27 meq/mL	6			h6ej
=calcium chloride;magnesium chloride;potassium chloride;sodium acetate;sodium chloride;sodium citrate
	0		i	lley
	0	BSS Ophthalmic Solution	b	ha7t
0.004 meq/mL;0.003 meq/mL;0.01 meq/mL;0.0475 meq/mL;0.109 meq/mL;0.012 meq/mL	60			ha7s
0.004 meq/mL;0.003 meq/mL;0.01 meq/mL;0.0475 meq/mL;0.109 meq/mL;0.012 meq/mL	60	BSS Ophthalmic Solution		ha7w
=calcium chloride;potassium chloride;sodium chloride
	0		i	llh8
0.33 mg/mL;0.3 mg/mL;8.6 mg/mL	6			i60x
0.33 mg/mL;0.3 mg/mL;8.6 mg/mL	86			i611
=calcium citrate
	0		i	10ql
1040 mg	0			72c8
1040 mg	3			55rn
1190 mg	0			i5my
125 mg	0			7aq8
1500 mg	0			73p2
200 mg	0			6rgg
2380 mg	0			73ko
250 mg	0			73kr
950 mg	0			72ca
950 mg	2			pho5
950 mg	3			496y
=calcium citrate;cholecalciferol
	0		i	llnf
	0	Calcet	b	4miz
1190 mg;0.005 mg	3			lk0a
1500 mg;200 unit	3			146nd
1500 mg;250 unit	3			i5n5
200 mg;250 unit	3			1m889
2380 mg;0.01 mg	10			iw0y
2380 mg;0.01 mg	10	Calcet		isxy
250 mg;100 unit	3			lgyf
950 mg;125 unit	3			cd9b
950 mg;250 unit	3			j9fq
=calcium citrate;cholecalciferol;magnesium citrate
	0		i	llsz
250 mg;125 unit;40 mg	10			h8ue
=calcium citrate;ergocalciferol
	0		i	lleg
250 mg;100 mg	3			aeni
=calcium gluconate
	0		i	1h0
	0	Calgonate	b	h0u4
0.025 mg/mg	0			7897
0.025 mg/mg	22			31mt
0.025 mg/mg	22	Calgonate		h0u7
10 mg/mL	0			1ix9p
10 mg/mL	1			1ix9q
100 mg/mL	0			6rh6
100 mg/mL	1			zr88 zr8a
100 mg/mL	6			48cb
20 mg/mL	0			19dyf
20 mg/mL	1			19dyg 19dyi
500 mg	0			7894
500 mg	3			4976
538 mg	0			nlwt
538 mg	3			nlwu
650 mg	0			7896
650 mg	3			4977
=calcium glycerophosphate
	0		i	1h1
	0	Prelief	b	fify
65 mg	0			9e68
65 mg	3			98gc
65 mg	3	Prelief		fig1
=calcium lactate
	0		i	10qu
650 mg	0			6xyh
650 mg	3			497d
=calcium lactate;niacin
	0		i	hlpa
324 mg;25 mg	3			588v
=calcium phosphate
	0		i	1hb
0.132 meq	0			ndp7
=calcium phosphate;magnesium carbonate;potassium chloride
	0		i	llhq
	0	Medi-Lyte	b	ndpa
0.132 meq;0.107 meq;0.537 meq	3			ndp9
0.132 meq;0.107 meq;0.537 meq	3	Medi-Lyte		ndpd
=calcium polycarbophil
	0		i	fhb
	0	Equalactin	b	4ne3
	0	Fiber Tab	b	4nj3
	0	FiberCon	b	4nj4
	0	Konsyl Fiber	b	4o5a
625 mg	0			76v1
625 mg	10			6mdh
625 mg	10	Equalactin		4ijn
625 mg	3			6mdi
625 mg	3	Fiber Tab		63dg
625 mg	3	FiberCon		4ijt
625 mg	3	Konsyl Fiber		4ijx
=calcium threonate
	0		i	5vc0
0.8 mg	0			h77m
2 mg	0			h7ep
=calfactant
	0		i	4zff
	0	Infasurf	b	4zfe
35 mg/mL	0			73vm
35 mg/mL	74			5kbf
35 mg/mL	74	Infasurf		lb07
=california black oak pollen extract
	0		i	lqyp
100 mg/mL	0			mdt6
100 mg/mL	6			mdt7
50 mg/mL	0			mdt4
50 mg/mL	6			mdt5
=california black walnut pollen extract
	0		i	i9u9
100 mg/mL	0			jaic
100 mg/mL	6			jaid
40000 unit/mL	0			jaii
40000 unit/mL	6			jaij
50 mg/mL	0			i9ua
50 mg/mL	6			i9uc
=camphor
	0		i	1i8
	0	Benadryl Children's Anti-Itch	b	isqq
	0	Camphor Ice	b	ivbh
0.002 mg/mg	0			9kbm
0.003 mg/mg	0			73lw
0.0045 mg/mg	0			isqn
0.0045 mg/mg	22			isqp
0.0045 mg/mg	22	Benadryl Children's Anti-Itch		isqt
0.005 mg/mg	0			721v
0.0075 mg/mg	0			fytn
0.008 mg/mg	0			dnvj
0.01 mg/mg	0			73m0
0.012 mg/mg	0			iadl
0.0124 mg/mg	0			ebo1
0.0124 mg/mg	33			ebo2
0.02 mg/mg	0			77c3
0.025 mg/mg	0			721t
0.025 mg/mg	33			ivas
0.025 mg/mg	33	Camphor Ice		ivbk
0.03 mg/mg	0			cgnm
0.031 mg/mg	0			77c6
0.04 mg/mg	0			77c7
0.047 mg/mg	0			73vq
0.048 mg/mg	0			8p7d
0.053 mg/mg	0			mkli
0.09 mg/mg	0			73vo
0.108 mg/mg	0			7ada
0.11 mg/mg	0			mem2
100 mg/mL	0			733h
100 mg/mL	36			4e4n
108 mg/mL	0			7ok7
110 mg/mL	0			cgya
2 mg/mL	0			nkof
230 mg	0			iaa9
30 mg/mL	0			77nh
31 mg/mL	0			chkn
32 mg/mL	0			1ar6u
32 mg/mL	21			1ar6v
36 mg/mL	0			77bz
40 mg/mL	0			7opy
5 mg/mL	0			7oki
5 mg/mL	61			184rw
53 mg/mL	0			1ap5l
55 mg/mL	0			nknl
6 mg/mL	0			rznb
62 mg/mL	0			f1mv
62 mg/mL	26			f1mx
80 mg	0			iaa1
96 mg	0			1j1ke
=camphor;capsaicin;menthol;methyl salicylate
	0		i	me02
31 mg/mL;0.25 mg/mL;100 mg/mL;150 mg/mL	21			17xkt
=camphor;capsaicin;methyl salicylate
	0		i	uv5s
36 mg/mL;0.25 mg/mL;180 mg/mL	36			uv5t
=camphor;capsicum extract;menthol
	0		i	lmkm
80 mg;16 mg;24 mg	35			iaa4
=camphor;dimethicone;lidocaine;menthol
	0		i	1auq7
0.03 mg/mg;0.03 mg/mg;0.04 mg/mg;0.01 mg/mg	22			1auq9
=camphor;dimethicone;menthol;phenol
	0		i	t4lh
0.005 mg/mg;0.011 mg/mg;0.006 mg/mg;0.005 mg/mg	33			t4lp
0.005 mg/mg;0.011 mg/mg;0.00625 mg/mg;0.005 mg/mg	33			19604
=camphor;eucalyptus oil;menthol
	0		i	etbe
	0	Vaporex	b	upbr
0.047 mg/mg;0.012 mg/mg;0.026 mg/mg	33			4ajp
0.048 mg/mg;0.012 mg/mg;0.026 mg/mg	22			x6fs
0.048 mg/mg;0.012 mg/mg;0.026 mg/mg	33			fl29
0.048 mg/mg;0.012 mg/mg;0.026 mg/mg	33	Vaporex		upbv
0.053 mg/mg;0.013 mg/mg;0.028 mg/mg	33			rt0e
53 mg/mL;13 mg/mL;28 mg/mL	21			1ap5n
=camphor;levomenthol;methyl salicylate
	0		i	vuut
96 mg;76.8 mg;57.6 mg	35			1j1kh
=camphor;lidocaine
	0		i	lmhf
0.01 mg/mg;0.04 mg/mg	35			1lvug
=camphor;lidocaine;methyl salicylate
	0		i	12jjv
0.02 mg/mg;0.025 mg/mg;0.04 mg/mg	35			1d138
0.02 mg/mg;0.04 mg/mg;0.04 mg/mg	35			1h0gt
=camphor;menthol
	0		i	a014
	0	DermaSarra	b	d8lb
	0	Fast Freeze	b	qeqp
	0	Flex24 Performance	b	w0y1
	0	Freeze It	b	kzml
	0	Mentholatum	b	mciw
	0	Ortho-Nesic	b	nax3
	0	Polar Freeze	b	nagb
	0	Rhuli	b	157wm
	0	SOMBRA Warm Pain Relieving Gel	b	nds7
0.002 mg/mg;0.035 mg/mg	22			8x5b
0.002 mg/mg;0.035 mg/mg	22	Fast Freeze		qeqw
0.002 mg/mg;0.035 mg/mg	22	Freeze It		kzmo
0.002 mg/mg;0.035 mg/mg	22	Ortho-Nesic		nax6
0.003 mg/mg;0.003 mg/mg	22			58m3
0.003 mg/mg;0.003 mg/mg	22	Rhuli		157wq
0.005 mg/mg;0.01 mg/mg	22			mcti
0.008 mg/mg;0.035 mg/mg	22			dnvk
0.008 mg/mg;0.035 mg/mg	22	Polar Freeze		nage
0.01 mg/mg;0.05 mg/mg	22			nkoh
0.01 mg/mg;0.07 mg/mg	22			nkoi
0.03 mg/mg;0.0252 mg/mg	35			t98h
0.03 mg/mg;0.0252 mg/mg	35	Flex24 Performance		w0y6
0.03 mg/mg;0.03 mg/mg	22			dinu
0.03 mg/mg;0.03 mg/mg	22	SOMBRA Warm Pain Relieving Gel		ndsa
0.04 mg/mg;0.1 mg/mg	22			ma9f
0.048 mg/mg;0.026 mg/mg	33			c2ag
0.09 mg/mg;0.013 mg/mg	33			mciv
0.09 mg/mg;0.013 mg/mg	33	Mentholatum		mciz
0.11 mg/mg;0.08 mg/mg	33			nt97
0.11 mg/mg;0.1 mg/mg	33			mg8o
0.11 mg/mg;0.11 mg/mg	33			ncxj
110 mg/mL;100 mg/mL	21			i7h6
110 mg/mL;110 mg/mL	21			ncx3
110 mg/mL;160 mg/mL	21			tfkz
110 mg/mL;160 mg/mL	36			1kf2d
110 mg/mL;160 mg/mL	56			yf8e
2 mg/mL;35 mg/mL	56			nkog
230 mg;70 mg	35			iaab
36 mg/mL;160 mg/mL	21			1lidd
36 mg/mL;160 mg/mL	56			1lide
40 mg/mL;100 mg/mL	21			1b526
40 mg/mL;160 mg/mL	61			qexb
5 mg/mL;5 mg/mL	61			4agg
5 mg/mL;5 mg/mL	61	DermaSarra		d8le
55 mg/mL;160 mg/mL	56			1lc06
55 mg/mL;160 mg/mL	61			1k98m
=camphor;menthol;methyl salicylate
	0		i	etbo
	0	Dragon	b	17uaj
	0	Flexall Ultra Plus	b	fm4w
0.005 mg/mg;0.003 mg/mg;0.01 mg/mg	35			uiqx
0.012 mg/mg;0.057 mg/mg;0.063 mg/mg	35			iado
0.031 mg/mg;0.06 mg/mg;0.1 mg/mg	35			12fln
0.031 mg/mg;0.1 mg/mg;0.15 mg/mg	22			ujsd
0.031 mg/mg;0.16 mg/mg;0.1 mg/mg	22			628m
0.031 mg/mg;0.16 mg/mg;0.1 mg/mg	22	Flexall Ultra Plus		s2to
0.04 mg/mg;0.1 mg/mg;0.3 mg/mg	22			nxoa
30 mg/mL;50 mg/mL;150 mg/mL	21			i7hc
40 mg/mL;100 mg/mL;300 mg/mL	21			62ff
40 mg/mL;100 mg/mL;300 mg/mL	21	Dragon		17ubr
40 mg/mL;75 mg/mL;100 mg/mL	21			16u9e
=camphor;menthol;petrolatum
	0		i	mi92
	0	Boroleum	b	mi94
0.01 mg/mg;0.0054 mg/mg;0.98 mg/mg	33			mi93
0.01 mg/mg;0.0054 mg/mg;0.98 mg/mg	33	Boroleum		mi97
=camphor;phenol
	0		i	2y3h
	0	Campho-Phenique	b	4mjz
0.108 mg/mg;0.047 mg/mg	22			6mdn
0.108 mg/mg;0.047 mg/mg	22	Campho-Phenique		4iaz
108 mg/mL;47 mg/mL	36			6mdo
108 mg/mL;47 mg/mL	36	Campho-Phenique		4iay
=camphor;phenol;tannic acid;zinc oxide
	0		i	rvrr
0.03 mg/mg;0.025 mg/mg;0.022 mg/mg;0.066 mg/mg	33			uib6
=canada goldenrod pollen extract
	0		i	lcbj
100 mg/mL	0			lkig
100 mg/mL	6			lkih
20000 unit/mL	0			lkik
20000 unit/mL	6			lkil
40000 unit/mL	0			lkim
40000 unit/mL	6			lkin
50 mg/mL	0			lcbk
50 mg/mL	6			lcbm
=canagliflozin
	0		i	tfrm x4xb
	0	Invokana	b	tfrs
100 mg	0			tfrn
100 mg	3			tfrr
100 mg	3	Invokana		tfrx
150 mg	0			x48p
300 mg	0			tfry
300 mg	3			tfrz
300 mg	3	Invokana		tfs1
50 mg	0			x494
=canagliflozin;metformin
	0		i	x48t
	0	Invokamet	b	x48v
150 mg;1000 mg	3			x48u
150 mg;1000 mg	3	Invokamet		x490
150 mg;1000 mg	5			12tdh 12tdk
150 mg;1000 mg	5	Invokamet		12tdj 12tdl
150 mg;500 mg	3			x491
150 mg;500 mg	3	Invokamet		x493
150 mg;500 mg	5			12tdm 12tdo
150 mg;500 mg	5	Invokamet		12tdn 12tdp
50 mg;1000 mg	3			x495
50 mg;1000 mg	3	Invokamet		x497
50 mg;1000 mg	5			12tdq 12tds
50 mg;1000 mg	5	Invokamet		12tdr 12tdt
50 mg;500 mg	3			x498
50 mg;500 mg	3	Invokamet		x49a
50 mg;500 mg	5			12tdu 12tdw
50 mg;500 mg	5	Invokamet		12tdv 12tdx
=canakinumab
	0		i	iak3
	0	Ilaris	b	iak7
150 mg/mL	0			13yir
150 mg/mL	1			13yis
150 mg/mL	1	Ilaris		13yiu
=canary grass pollen extract
	0		i	i9y1
100 mg/mL	0			mdqx
100 mg/mL	6			mdqy
20000 unit/mL	0			lqdp
20000 unit/mL	6			lqdq
50 mg/mL	0			i9y2
50 mg/mL	6			i9y4
=candesartan
	0		i	2wjd 4lea
	0	Atacand	b	4m8y
16 mg	0			cdtb
16 mg	3			cdtc
16 mg	3	Atacand		dpgz
2 mg	3			dpgw
32 mg	0			cdtg
32 mg	3			dpgx
32 mg	3	Atacand		dph3
4 mg	0			bl9p
4 mg	3			3aou
4 mg	3	Atacand		cdtl
8 mg	0			bl9w
8 mg	3			3aov
8 mg	3	Atacand		cdtn
=candesartan;hydrochlorothiazide
	0		i	63mc
	0	Atacand HCT	b	63na
16 mg;12.5 mg	3			ce8l
16 mg;12.5 mg	3	Atacand HCT		h9t3
32 mg;12.5 mg	3			ce8q
32 mg;12.5 mg	3	Atacand HCT		h9sz
32 mg;25 mg	3			h7el
32 mg;25 mg	3	Atacand HCT		h9sv
=candida albicans allergenic extract
	0		i	4leb
100 mg/mL	0			kq5z
100 mg/mL	6			kq60
20000 unit/mL	0			kpvt
20000 unit/mL	6			kpvu
40000 unit/mL	0			kpvv
40000 unit/mL	6			kpvw
50 mg/mL	0			i9ld
50 mg/mL	6			i9lf
=cangrelor
	0		i	zhtg
	0	Kengreal	b	zhtl
50 mg	0			zhth
50 mg	1			zhtk
50 mg	1	Kengreal		zhtp
=cangrelor tetrasodium
	0		i	zhtf
=cannabidiol
	0		i	17u7v
	0	Epidiolex	b	184np
100 mg/mL	0			184nk
100 mg/mL	7			184no
100 mg/mL	7	Epidiolex		184nu
=cantaloupe allergenic extract
	0		i	j4o5
100 mg/mL	0			j4o6
100 mg/mL	6			j4o8
50 mg/mL	0			ja5r
50 mg/mL	6			ja5s
=cantharidin
	0		i	1j4
	0	Ycanth	b	1knou
7 mg/mL	0			74m7
7 mg/mL	36			58o9
7 mg/mL	36	Ycanth		1knoy
=capecitabine
	0		i	45ow
	0	Xeloda	b	4qht
150 mg	0			6rhh
150 mg	3			4akn
150 mg	3	Xeloda		4kks
500 mg	0			6rhi
500 mg	3			4ako
500 mg	3	Xeloda		4kkt
=capivasertib
	0		i	1l85r
	0	Truqap	b	1l85x
160 mg	0			1l85s
160 mg	3			1l85w
160 mg	3	Truqap		1l862
200 mg	0			1l863
200 mg	3			1l864
200 mg	3	Truqap		1l866
=caplacizumab
	0		i	198jw 198jx
	0	Cablivi	b	198k2
11 mg	0			198k7
11 mg	1			198k8
11 mg	1	Cablivi		198ka
=capmatinib
	0		i	1emnp
	0	Tabrecta	b	1empn
150 mg	0			1empi
150 mg	3			1empm
150 mg	3	Tabrecta		1emps
200 mg	0			1empt
200 mg	3			1empu
200 mg	3	Tabrecta		1empw
=capreomycin
	0		i	1ovr
	0	Capastat	b	4cmh
500 mg/mL	0			7ckl
500 mg/mL	6			54ko
500 mg/mL	6	Capastat		4br8
=capsaicin
	0		i	1jc
	0	Capzasin-HP	b	h0u9
	0	Capzasin-P	b	4mki
	0	Castiva Warming	b	euif
	0	Menthac Arthritis Cream with Capsaicin	b	4ogc
	0	Qutenza	b	ivmr
	0	Zostrix	b	2116
	0	Zostrix Sports	b	63uj
0.000225 mg/mg	0			zjty
0.00025 mg/mg	0			721x
0.00025 mg/mg	22			4a7y
0.00025 mg/mg	33			7p95
0.00025 mg/mg	35			md3b
0.0003 mg/mg	0			yaar
0.000325 mg/mg	0			t6gu
0.00035 mg/mg	0			s4ov
0.00035 mg/mg	35			1lxjf
0.000375 mg/mg	0			nkp2
0.0005 mg/mg	0			74hf
0.0025 mg/mg	0			71x8
0.0025 mg/mg	35			nttn
0.02 mg/mL	0			nzvw
0.08 mg/mg	0			12fcx
0.08 mg/mg	35			ma7z
0.08 mg/mg	35	Qutenza		ma81
0.2 mg/mL	0			7ok8
0.2 mg/mL	21			c1zg
0.2 mg/mL	21	Menthac Arthritis Cream with Capsaicin		4ib3
0.25 mg/mL	0			7aei
0.25 mg/mL	21			497f
0.25 mg/mL	21	Zostrix		1lc9m
0.25 mg/mL	61			497g
0.33 mg/mL	0			12nri
0.33 mg/mL	21			12nrj
0.33 mg/mL	21	Zostrix		4kfp
0.35 mg/mL	0			cdiq
0.35 mg/mL	21			cdir
0.35 mg/mL	21	Capzasin-P		fm3l
0.35 mg/mL	61			euic
0.35 mg/mL	61	Castiva Warming		euii
0.375 mg/mL	0			iga8
0.45 mg/mL	0			g9mz
0.5 mg/mL	0			7on5
0.5 mg/mL	21			4adv
0.7 mg/mL	0			7osn
0.7 mg/mL	21			c1zh
0.7 mg/mL	21	Zostrix Sports		63db
0.75 mg/mL	0			7f51
0.75 mg/mL	21			31gs
0.75 mg/mL	36			7oy2
1 mg/mL	0			dnc5
1 mg/mL	21			dupp
1 mg/mL	21	Capzasin-HP		h0uc
1 mg/mL	21	Zostrix		h8y8
1.5 mg/mL	0			gz5e
1.5 mg/mL	36			gz5f
2.5 mg/mL	0			7okd
2.5 mg/mL	21			49ly
2.5 mg/mL	21	Zostrix		h8ya
=capsaicin;lidocaine
	0		i	lm1e
0.00025 mg/mg;0.0475 mg/mg	35			1l681
0.5 mg/mL;50 mg/mL	21			zgqu
1 mg/mL;40 mg/mL	21			115uw
=capsaicin;lidocaine;menthol
	0		i	y6ob
0.000375 mg/mg;0.01 mg/mg;0.05 mg/mg	35			ygxu
0.0005 mg/mg;0.025 mg/mg;0.05 mg/mg	35			ygr0
=capsaicin;lidocaine;menthol;methyl salicylate
	0		i	lvcz
	0	Doloracin with Lidocaine	b	upcp
	0	LidoPro	b	ujxe
	0	Medi-Derm with Lidocaine	b	t3ts
0.00025 mg/mg;0.04 mg/mg;0.05 mg/mg;0.2 mg/mg	35			1965z
0.000325 mg/mg;0.04 mg/mg;0.1 mg/mg;0.275 mg/mg	33			ybev
0.000325 mg/mg;0.04 mg/mg;0.1 mg/mg;0.275 mg/mg	33	LidoPro		ybex
0.000325 mg/mg;0.045 mg/mg;0.1 mg/mg;0.275 mg/mg	33			t6gy
0.00035 mg/mg;0.005 mg/mg;0.05 mg/mg;0.2 mg/mg	35			t2wz
0.000375 mg/mg;0.005 mg/mg;0.05 mg/mg;0.2 mg/mg	35			16wk1
0.000375 mg/mg;0.04 mg/mg;0.05 mg/mg;0.2 mg/mg	35			16wie
0.000375 mg/mg;0.04 mg/mg;0.1 mg/mg;0.2 mg/mg	33			1483z
0.25 mg/mL;25 mg/mL;100 mg/mL;250 mg/mL	61			lvd0
0.35 mg/mL;20 mg/mL;50 mg/mL;200 mg/mL	21			uhnl
0.35 mg/mL;20 mg/mL;50 mg/mL;200 mg/mL	21	Doloracin with Lidocaine		upct
0.35 mg/mL;20 mg/mL;50 mg/mL;200 mg/mL	21	Medi-Derm with Lidocaine		uhnn
=capsaicin;lidocaine;trolamine salicylate
	0		i	16l6w
0.35 mg/mL;40 mg/mL;100 mg/mL	36			16l6x
=capsaicin;menthol
	0		i	ll3m
	0	Capzasin Quick Relief	b	j9az
0.000225 mg/mg;0.045 mg/mg	35			zjtz
0.00025 mg/mg;0.0125 mg/mg	35			iaa8
0.00025 mg/mg;0.05 mg/mg	35			iaa6
0.00025 mg/mg;0.1 mg/mg	22			icfn
0.00025 mg/mg;0.1 mg/mg	22	Capzasin Quick Relief		md77
0.0003 mg/mg;0.04 mg/mg	35			1aorv
0.0003 mg/mg;0.05 mg/mg	35			yaas
0.000375 mg/mg;0.05 mg/mg	35			rvrt
0.0005 mg/mg;0.04 mg/mg	35			yafc
0.0005 mg/mg;0.05 mg/mg	35			x9vm
0.25 mg/mL;20 mg/mL	21			qfvb
0.25 mg/mL;40 mg/mL	21			49p1
0.5 mg/mL;20 mg/mL	21			1m84i
=capsaicin;menthol;methyl salicylate
	0		i	lmfk
	0	Dendracin Neurodendraxcin	b	mbnf
	0	Medi-Derm	b	nkpk
	0	Medrox	b	naa4
	0	Transanosil	b	urxp
	0	Xoten-C	b	o4fm
	0	ZIKS Pain Relief	b	nd2n
0.000375 mg/mg;0.05 mg/mg;0.2 mg/mg	33			16wk5
0.000375 mg/mg;0.05 mg/mg;0.2 mg/mg	33	Medrox		16wk6
0.000375 mg/mg;0.05 mg/mg;0.2 mg/mg	35			nkp4
0.000375 mg/mg;0.05 mg/mg;0.2 mg/mg	35	Medrox		nkpf
0.0005 mg/mg;0.07 mg/mg;0.2 mg/mg	33			qhih
0.0005 mg/mg;0.07 mg/mg;0.2 mg/mg	33	Medrox		qhim
0.02 mg/mL;100 mg/mL;200 mg/mL	61			nzvx
0.02 mg/mL;100 mg/mL;200 mg/mL	61	Xoten-C		o4fp
0.25 mg/mL;10 mg/mL;120 mg/mL	21			62jc
0.25 mg/mL;10 mg/mL;120 mg/mL	21	ZIKS Pain Relief		nd2q
0.25 mg/mL;100 mg/mL;150 mg/mL	21			62km
0.25 mg/mL;100 mg/mL;200 mg/mL	61			142zk
0.25 mg/mL;100 mg/mL;250 mg/mL	61			tf00
0.25 mg/mL;100 mg/mL;280 mg/mL	61			tf2o
0.25 mg/mL;100 mg/mL;300 mg/mL	61			nxuv
0.25 mg/mL;100 mg/mL;300 mg/mL	61	Dendracin Neurodendraxcin		nxuz
0.25 mg/mL;100 mg/mL;300 mg/mL	61	Transanosil		urxt
0.25 mg/mL;60 mg/mL;250 mg/mL	36			16n3n
0.35 mg/mL;100 mg/mL;250 mg/mL	21			x13v
0.35 mg/mL;50 mg/mL;200 mg/mL	21			nhfm
0.35 mg/mL;50 mg/mL;200 mg/mL	21	Medi-Derm		usb5
0.375 mg/mL;100 mg/mL;300 mg/mL	61			igaa
0.375 mg/mL;100 mg/mL;300 mg/mL	61	Dendracin Neurodendraxcin		nxv4
0.375 mg/mL;50 mg/mL;200 mg/mL	21			nkoo
0.5 mg/mL;100 mg/mL;200 mg/mL	61			ikis
=capsaicin;menthol;methyl salicylate;methylnicotinate
	0		i	1klpj
0.00025 mg/mg;0.1 mg/mg;0.1 mg/mg;0.0025 mg/mg	35			1klpm
=capsaicin;menthol;methylnicotinate
	0		i	llvb
0.25 mg/mL;12.5 mg/mL;2.5 mg/mL	21			5jwq
=capsaicin;trolamine salicylate
	0		i	lmer
0.25 mg/mL;100 mg/mL	21			4aju
0.45 mg/mL;100 mg/mL	61			g9n0
=capsaicin;turpentine
	0		i	llty
	0	Sloan's Liniment	b	g159
0.25 mg/mL;470 mg/mL	36			5bh7
0.25 mg/mL;470 mg/mL	36	Sloan's Liniment		g1f3
=capsicum extract
	0		i	6uqs
16 mg	0			iaa2
22 mg	0			16qtu
=capsicum extract;levomenthol;synthetic camphor
	0		i	16qtz
22 mg;33 mg;110 mg	35			16qu0
=captopril
	0		i	1ji
100 mg	0			6rhj
100 mg	3			6mea
12.5 mg	0			6rhk
12.5 mg	3			6meb
25 mg	0			6rhl
25 mg	3			6sqd
50 mg	0			6rhm
50 mg	3			6mec
=captopril;hydrochlorothiazide
	0		i	4led
25 mg;12.5 mg	3			28j6
25 mg;15 mg	3			48cc
25 mg;25 mg	3			48cd
50 mg;15 mg	3			48ce
50 mg;25 mg	3			48cf
=carbachol
	0		i	1jj
	0	Isopto Carbachol	b	1zr8
	0	Miostat	b	l94j
0.1 mg/mL	0			732n
0.1 mg/mL	1			6mee
0.1 mg/mL	1	Miostat		l94m
30 mg/mL	0			6xy3
30 mg/mL	60			6mei
30 mg/mL	60	Isopto Carbachol		4izp
=carbamazepine
	0		i	1jm
	0	Carbatrol	b	4mkn
	0	Epitol	b	4ctv
	0	Equetro	b	chy7
	0	Tegretol	b	4cnp
100 mg	0			6rhn
100 mg	10			6mel
100 mg	3			48ch
100 mg	39			8bmf
100 mg	39	Carbatrol		8oau
100 mg	39	Equetro		ef7w
100 mg	5			49ua
100 mg	5	Tegretol		ikfz
20 mg/mL	0			6rho
20 mg/mL	14			6meo
20 mg/mL	14	Tegretol		6mej
200 mg	0			6rhp
200 mg	10			48ci
200 mg	3			6mer
200 mg	3	Epitol		4jft
200 mg	3	Tegretol		6mek
200 mg	39			4af9
200 mg	39	Carbatrol		6mep
200 mg	39	Equetro		ef7y
200 mg	5			8mkp
200 mg	5	Tegretol		ikg1
300 mg	0			6rhq
300 mg	39			4af7
300 mg	39	Carbatrol		6q8b
300 mg	39	Equetro		ef7x
400 mg	0			6rhr
400 mg	5			8mkq
400 mg	5	Tegretol		ikg3
=carbamide peroxide
	0		i	10sm
	0	Auraphene-B	b	4m9k
	0	Clearcanal	b	qp4n
	0	Debrox	b	4myr
	0	E-R-O	b	4naz
	0	Gly-Oxide	b	mgjo
	0	Mollifene	b	4oj9
	0	Murine Ear	b	hqnv
0.1 mg/mg	0			bp1w
0.1 mg/mg	65			x67w
100 mg/mL	0			chp2
100 mg/mL	69			chp4
100 mg/mL	69	Gly-Oxide		mgr4
65 mg/mL	0			f1pd
65 mg/mL	4			f1pe
65 mg/mL	4	Auraphene-B		hqpu
65 mg/mL	4	Clearcanal		qp4r
65 mg/mL	4	Debrox		hqme
65 mg/mL	4	E-R-O		hqpi
65 mg/mL	4	Mollifene		hqpc
65 mg/mL	4	Murine Ear		hqny
=carbetapentane
	0		i	fll 62sb
4 mg/mL	0			j6sf
=carbetapentane;guaifenesin
	0		i	cz7c
4 mg/mL;20 mg/mL	7			7p9d
=carbidopa
	0		i	1k3 1ls2m
	0	Lodosyn	b	4cz1
10 mg	0			6sud
12 mg/mL	0			1ls2o
12.5 mg	0			73mi
18.75 mg	0			hd2g
23.75 mg	0			y9zx
25 mg	0			6rhs
25 mg	3			5ktg
25 mg	3	Lodosyn		5ln6
31.25 mg	0			hd2a
35 mg	0			1lntd
36.25 mg	0			y9zd
37.5 mg	0			8p7g
4.63 mg/mL	0			yag2
48.75 mg	0			y9zn
50 mg	0			6rht
52.5 mg	0			1lntx
61.25 mg	0			y9zs
70 mg	0			1lnu2
87.5 mg	0			1lnu8
=carbidopa;entacapone;levodopa
	0		i	8oc2
	0	Stalevo	b	tf6x
12.5 mg;200 mg;50 mg	3			8nm2
12.5 mg;200 mg;50 mg	3	Stalevo		8o5j
18.75 mg;200 mg;75 mg	3			hd2i
18.75 mg;200 mg;75 mg	3	Stalevo		hd2m
25 mg;200 mg;100 mg	3			8nm3
25 mg;200 mg;100 mg	3	Stalevo		8o5k
31.25 mg;200 mg;125 mg	3			hd2b
31.25 mg;200 mg;125 mg	3	Stalevo		hd2f
37.5 mg;200 mg;150 mg	3			8nm4
37.5 mg;200 mg;150 mg	3	Stalevo		8o5l
50 mg;200 mg;200 mg	3			fo18
50 mg;200 mg;200 mg	3	Stalevo		fo1c
=carbidopa;levodopa
	0		i	288m
	0	Crexont	b	1lntg
	0	Dhivy	b	1jfe3
	0	Duopa	b	yag7
	0	Rytary	b	y9zh
	0	Sinemet	b	s7w
	0	Vyalev	b	1ls2w
10 mg;100 mg	13			acr6
10 mg;100 mg	3			48cj
10 mg;100 mg	3	Sinemet		fj3y
12 mg/mL;240 mg/mL	1			1ls2u
12 mg/mL;240 mg/mL	1	Vyalev		1ls31
23.75 mg;95 mg	39			yb5x
23.75 mg;95 mg	39	Rytary		yb5y
25 mg;100 mg	13			a7lb
25 mg;100 mg	3			48ck
25 mg;100 mg	3	Dhivy		1jfe8
25 mg;100 mg	3	Sinemet		fj3q
25 mg;100 mg	5			6mf0
25 mg;250 mg	13			a7oj
25 mg;250 mg	3			48cl
25 mg;250 mg	3	Sinemet		fj3u
35 mg;140 mg	39			1lntf
35 mg;140 mg	39	Crexont		1lntl
36.25 mg;145 mg	39			yb5z
36.25 mg;145 mg	39	Rytary		yb60
4.63 mg/mL;20 mg/mL	14			yag6
4.63 mg/mL;20 mg/mL	14	Duopa		yagc
48.75 mg;195 mg	39			yb9u
48.75 mg;195 mg	39	Rytary		yb9v
50 mg;200 mg	5			6mf1
52.5 mg;210 mg	39			1lntz
52.5 mg;210 mg	39	Crexont		1lnu1
61.25 mg;245 mg	39			yb9w
61.25 mg;245 mg	39	Rytary		yb9x
70 mg;280 mg	39			1lnu4
70 mg;280 mg	39	Crexont		1lnu6
87.5 mg;350 mg	39			1lnua
87.5 mg;350 mg	39	Crexont		1lnuc
=carbinoxamine
	0		i	flo 1y9m
	0	Karbinal	b	tgs3
	0	Ryvent	b	142t2
0.8 mg/mL	0			lnuv
0.8 mg/mL	7			lnuw
0.8 mg/mL	87			tgs2
0.8 mg/mL	87	Karbinal		tgs8
4 mg	0			lpe0
4 mg	3			lpk8
6 mg	0			12hh8
6 mg	3			12hh9
6 mg	3	Ryvent		142t7
=carbocysteine
	0		i	1k7
	0	Availnex	b	ia3o
750 mg	0			73mt
750 mg	10			9ad4
750 mg	10	Availnex		ia3r
=carbon dioxide
	0		i	1ki
10 %	0			8f9m
10 %	88			12do9
100 %	0			8f9o
100 %	88			6mfa
12 %	0			9kz4
15 %	0			8fda
20 %	0			bm7i
30 %	0			8fdb
5 %	0			8f9t
7 %	0			9kz7
70 %	0			8fdf
8 %	0			j9wp
80 %	0			lfbt
99 %	0			8f9y
99 %	88			6mfg
99.1 %	0			ndw5
99.1 %	88			ndw6
99.2 %	0			8lvs
99.2 %	88			7ghr
99.5 %	0			8lvt
99.5 %	88			7frj
99.8 %	0			8lvv
99.8 %	88			7frk
=carbon dioxide;nitrogen
	0		i	eup5
20 %;80 %	88			111xb
=carbon dioxide;oxygen
	0		i	eup6
10 %;21 %	88			lfbi
10 %;25 %	88			1lxdf
10 %;90 %	88			6mf9
12 %;88 %	88			8ur7
15 %;85 %	88			7fs7
20 %;5 %	88			1cmo6
20 %;80 %	88			bm7j
30 %;70 %	88			7ge3
5 %;21 %	88			lffx
5 %;35 %	88			lf7e
5 %;40 %	88			lf97
5 %;45 %	88			lfc3
5 %;95 %	88			6mfe
7 %;21 %	88			lfbj
7 %;33 %	88			x4qq
7 %;93 %	88			8ur4
70 %;30 %	88			7grq
8 %;21 %	88			lfbk
80 %;20 %	88			lfbu
=carboplatin
	0		i	uwg
	0	Kyxata	b	1mbzy
	0	Paraplatin	b	39fs
10 mg/mL	0			7f4x
10 mg/mL	6			cssr
10 mg/mL	6	Kyxata		1mc02
10 mg/mL	6	Paraplatin		epg1
=carboprost
	0		i	1kz
	0	Hemabate	b	137c
0.25 mg/mL	0			6rhu
0.25 mg/mL	1			53ni
0.25 mg/mL	1	Hemabate		4kue
0.25 mg/mL	9			1lakg
=carboxymethylcellulose
	0		i	1la aj8q
	0	Eyes Alive Lubricating	b	yd8m
	0	TheraTears	b	4pye
0.01 mg/mg	0			tgqs
0.01 mg/mg	89			cfgj
0.01 mg/mg	89	TheraTears		lekq
10 mg/mL	0			10ucn
10 mg/mL	60			10uco
2.5 mg/mL	0			x6ej
2.5 mg/mL	60			x6ek
2.5 mg/mL	60	TheraTears		195mt
5 mg/mL	0			nl9k
5 mg/mL	60			pgzu
5 mg/mL	60	Eyes Alive Lubricating		yd8q
6 mg/mL	0			1la3u
6 mg/mL	60			1la3v
7 mg/mL	0			x6eb
7 mg/mL	60			x6ec
=carboxymethylcellulose;glycerin
	0		i	fjib
0.01 mg/mg;0.0025 mg/mg	89			tgqu
0.01 mg/mg;0.009 mg/mg	89			11040
5 mg/mL;10 mg/mL	60			1h4g2
5 mg/mL;9 mg/mL	60			nl9m
=carboxymethylcellulose;glycerin;polysorbate 80
	0		i	qlxa
5 mg/mL;10 mg/mL;5 mg/mL	60			qlxb
=careless weed pollen extract
	0		i	i9cm
20000 unit/mL	0			j758
20000 unit/mL	6			j759
50 mg/mL	0			i9cn
50 mg/mL	6			i9cp
=carfilzomib
	0		i	rxdi
	0	Kyprolis	b	rxdn
10 mg	0			17v75
10 mg	1			17v76
10 mg	1	Kyprolis		17v78
30 mg	0			12q8k
30 mg	1			12q8m
30 mg	1	Kyprolis		12q8p
60 mg	0			12q8r
60 mg	1			12q8s
60 mg	1	Kyprolis		12q8u
=carglumic acid
	0		i	8lyp
	0	Carbaglu	b	jelr
200 mg	0			142j9
200 mg	8			jelq
200 mg	8	Carbaglu		jelu
=cariprazine
	0		i	zqrr
	0	Vraylar	b	zqrx
	12			11bxu
1.5 mg	0			zqrs
1.5 mg	2			zqrw
1.5 mg	2	Vraylar		zqs2
3 mg	0			zqs3
3 mg	2			zqs4
3 mg	2	Vraylar		zqs6
4.5 mg	0			zqs7
4.5 mg	2			zqs8
4.5 mg	2	Vraylar		zqsa
6 mg	0			zqsb
6 mg	2			zqsc
6 mg	2	Vraylar		zqse
=carisoprodol
	0		i	1md
	0	Soma	b	4doq
	0	Vanadom	b	4qbj
200 mg	0			6sue
250 mg	0			73n2
250 mg	3			fnvu
250 mg	3	Soma		fnza
350 mg	0			6rhv
350 mg	3			48cm
350 mg	3	Soma		4kvz
350 mg	3	Vanadom		4kw0
=carmustine
	0		i	1mh
	0	BiCNU	b	7coj
	0	Gliadel	b	4npp
100 mg	0			112dz
100 mg	1			6mfo
100 mg	1	BiCNU		29g0
300 mg	0			1ju2l
300 mg	1			1ju2m
50 mg	0			1ju2n
50 mg	1			1ju2o
7.7 mg	0			7aqw
7.7 mg	78			6mfp
7.7 mg	78	Gliadel		4kci
=carrot allergenic extract
	0		i	j4k0
100 mg/mL	0			j4k1
100 mg/mL	6			j4k3
=carteolol
	0		i	1ms 31o4
10 mg/mL	0			kz2k
10 mg/mL	60			kz2l
=carvedilol
	0		i	fpc ebo6
	0	Coreg	b	4mu5
10 mg	0			ifz1
10 mg	39			ifz2
10 mg	39	Coreg		ifz4
12.5 mg	0			6rhz
12.5 mg	3			4acg
12.5 mg	3	Coreg		4jvp
20 mg	0			ifz7
20 mg	39			ifz8
20 mg	39	Coreg		ifza
25 mg	0			6ri0
25 mg	3			4ach
25 mg	3	Coreg		4jvq
3.125 mg	0			eq17
3.125 mg	3			eq18
3.125 mg	3	Coreg		eq1a
40 mg	0			ifzd
40 mg	39			ifze
40 mg	39	Coreg		ifzg
6.25 mg	0			6ri1
6.25 mg	3			4acf
6.25 mg	3	Coreg		4jvo
80 mg	0			ifzn
80 mg	39			ifzo
80 mg	39	Coreg		ifzq
=cashew nut allergenic extract
	0		i	j4oe
	90			ovip
100 mg/mL	0			j4of
100 mg/mL	6			j4oh
50 mg/mL	0			ja98
50 mg/mL	6			ja99
=casimersen
	0		i	1h5nk
	0	Amondys 45	b	1h5np
50 mg/mL	0			1k4ro
50 mg/mL	1			1h5no
50 mg/mL	1	Amondys 45		1h5nt
=caspofungin
	0		i	303w 61vf
	0	Cancidas	b	61vz
50 mg	0			116hu
50 mg	1			hrgz
50 mg	1	Cancidas		hrh1
70 mg	0			116i0
70 mg	1			hraz
70 mg	1	Cancidas		hrb1
=castor oil
	0		i	1n5
0.788 mg/mg	0			cgvp
1000 mg/mL	0			7kqf
1000 mg/mL	7			4dxv
793 mg/mL	0			73rn
=castor oil;peruvian balsam
	0		i	lmet
	0	Venelex	b	l9vn
0.788 mg/mg;0.087 mg/mg	33			l9vm
0.788 mg/mg;0.087 mg/mg	33	Venelex		l9vq
793 mg/mL;88.4 mg/mL	56			5ksv
=castor oil;peruvian balsam;trypsin
	0		i	etgm
	0	Optase	b	dmtj
0.788 mg/mg;0.087 mg/mg;0.00012 mg/mg	22			dmtm
0.788 mg/mg;0.087 mg/mg;0.00012 mg/mg	22	Optase		dmtp
=cat dander allergenic extract
	0		i	9zj5
10000 bau/mL	0			iay8
10000 bau/mL	6			iaya
5000 bau/mL	0			12v8b
=cat dander allergenic extract;cat skin extract
	0		i	12v89
10000 bau/mL;10000 bau/mL	6			12v8a
5000 bau/mL;5000 bau/mL	6			12v8c
=cat flea allergenic extract
	0		i	j04u
10 mg/mL	0			jehr
10 mg/mL	6			jeht
=cat hair extract
	0		i	5bgb
10000 bau/mL	0			i9d7
10000 bau/mL	6			i9d8
=cat skin extract
	0		i	i9d9
10000 bau/mL	0			i9dd
5000 bau/mL	0			i9dj
=cauliflower allergenic extract
	0		i	ja6l
50 mg/mL	0			ja6m
50 mg/mL	6			ja6o
=cedar elm pollen extract
	0		i	lqjz
100 mg/mL	0			mduz
100 mg/mL	6			mdv0
20000 unit/mL	0			mdv3
20000 unit/mL	6			mdv4
50 mg/mL	0			lqk0
50 mg/mL	6			lqk2
=cedazuridine
	0		i	1f3up
100 mg	0			1f3ur
=cedazuridine;decitabine
	0		i	1f3uw
	0	Inqovi	b	1f3uz
	12			1f3uy
100 mg;35 mg	3			1f3ux
100 mg;35 mg	3	Inqovi		1f3v4
=cefaclor
	0		i	1og
25 mg/mL	0			6suf
25 mg/mL	14			6mgk
250 mg	0			6ri8
250 mg	2			6mgl
50 mg/mL	0			6sug
50 mg/mL	14			6q74
500 mg	0			6rib
500 mg	2			48cp
500 mg	5			6mgj
75 mg/mL	0			6ric
75 mg/mL	14			6mgi
=cefadroxil
	0		i	1oh
100 mg/mL	0			6rid
100 mg/mL	14			295f
1000 mg	0			6rie
1000 mg	3			6mgn
50 mg/mL	0			6rig
50 mg/mL	14			6mgo
500 mg	0			6rih
500 mg	2			6mgp
=cefazolin
	0		i	1ok
1000 mg	0			zorc
1000 mg	1			zore
200 mg/mL	0			7ckw
200 mg/mL	6			6q80
2000 mg	0			zorn
2000 mg	1			zoro
3000 mg	0			1kdwg
3000 mg	1			1kdwh
500 mg	0			zorf
500 mg	1			zorg
=cefdinir
	0		i	jbh
25 mg/mL	0			6rii
25 mg/mL	14			6mgu
300 mg	0			6rij
300 mg	2			4al6
50 mg/mL	0			a7q9
50 mg/mL	14			a7q8
=cefepime
	0		i	fsx
100 mg/mL	0			184p3
100 mg/mL	6			184p5
1000 mg	0			zosk
1000 mg	1			zosl
20 mg/mL	0			72cu
2000 mg	0			zose
2000 mg	1			zosg
500 mg	0			zoso
500 mg	1			zosp
=cefepime;enmetazobactam
	0		i	1lcsz
	0	Exblifep	b	1lct3
2000 mg;500 mg	1			1lct2
2000 mg;500 mg	1	Exblifep		1lct7
=cefiderocol
	0		i	1ck86
	0	Fetroja	b	1ck8b
1000 mg	0			1ck87
1000 mg	1			1ck8a
1000 mg	1	Fetroja		1ck8f
=cefixime
	0		i	jbd
	0	Suprax	b	47mb
100 mg/mL	0			tff9
100 mg/mL	14			tffa
20 mg/mL	0			6rik
20 mg/mL	14			6mgy
20 mg/mL	14	Suprax		cgqu
40 mg/mL	0			9e9l
40 mg/mL	14			8zyh
400 mg	0			6t2v
400 mg	2			8s7z
400 mg	2	Suprax		tfev
=cefotaxime
	0		i	1oq
	0	Claforan	b	4d2t
1000 mg	0			zi0n
1000 mg	1			zi0p
1000 mg	1	Claforan		zi0s
200 mg/mL	0			7d46
200 mg/mL	6			6mh5
200 mg/mL	6	Claforan		295i
2000 mg	0			zi0t
2000 mg	1			zi0u
2000 mg	1	Claforan		zi0w
500 mg	0			zian
500 mg	1			6mh8
=cefotetan
	0		i	1or
	0	Cefotan	b	1op
1000 mg	0			10xet
1000 mg	1			10xev
1000 mg	1	Cefotan		1142e
180 mg/mL	0			10xer
180 mg/mL	6			10xes
2000 mg	0			10xew
2000 mg	1			10xex
2000 mg	1	Cefotan		11dc5
=cefoxitin
	0		i	1ot
100 mg/mL	0			11ai9
100 mg/mL	6			11aia
1000 mg	0			zoss
1000 mg	1			zosu
200 mg/mL	0			78gp
200 mg/mL	6			6mhc
2000 mg	0			zosy
2000 mg	1			zosz
=cefpodoxime
	0		i	ft5
10 mg/mL	0			735d
10 mg/mL	14			6mhj
100 mg	0			72d5
100 mg	0	Vantin		4l6l
100 mg	3			6mhg
20 mg/mL	0			735c
20 mg/mL	14			6mhh
200 mg	0			72d6
200 mg	0	Vantin		4l6m
200 mg	3			6mhi
=cefprozil
	0		i	f34
25 mg/mL	0			6sui
25 mg/mL	14			6mhk
250 mg	0			6rim
250 mg	3			48cs
50 mg/mL	0			6rin
50 mg/mL	14			6mhl
500 mg	0			6rio
500 mg	3			48ct
=ceftaroline fosamil
	0		i	mah0
	0	Teflaro	b	mah5
400 mg	0			10yb1
400 mg	1			mah4
400 mg	1	Teflaro		mah8
600 mg	0			10yci
600 mg	1			maha
600 mg	1	Teflaro		mahc
=ceftazidime
	0		i	1ov
	0	Fortaz	b	4cyl
	0	Tazicef	b	4cym
1000 mg	0			zkb6
1000 mg	1			zkb7
1000 mg	1	Fortaz		zkb9
1000 mg	1	Tazicef		zkbg
200 mg/mL	0			77f8
200 mg/mL	6			57cg
200 mg/mL	6	Tazicef		4f9z
2000 mg	0			zkba
2000 mg	1			zkbb
2000 mg	1	Fortaz		zkbd
2000 mg	1	Tazicef		zkbi
500 mg	0			zkb0
500 mg	1			zkb2
500 mg	1	Fortaz		zkb5
=ceftobiprole
	0		i	1lon9 1lona
	0	Zevtera	b	1ly2y
667 mg	0			1ly2s
667 mg	1			1ly2x
667 mg	1	Zevtera		1ly33
=ceftolozane
	0		i	y8q1
1000 mg	0			zie0
=ceftolozane;tazobactam
	0		i	y8q6
	0	Zerbaxa	b	y8q8
1000 mg;500 mg	1			y8q7
1000 mg;500 mg	1	Zerbaxa		y8qc
=ceftriaxone
	0		i	1ox
	90			ooz0
100 mg/mL	0			78go
100 mg/mL	6			6mhu
1000 mg	0			zoqk
1000 mg	1			zoql zoqn
2000 mg	0			zor9
2000 mg	1			zora
250 mg	0			zopr
250 mg	1			6mhw
500 mg	0			zoq4
500 mg	1			zoq5
=cefuroxime
	0		i	1oy
125 mg	0			71zg
125 mg	3			6mhz
1500 mg	0			zp2a
1500 mg	1			zp2c
250 mg	0			71zn
250 mg	3			6mi1
500 mg	0			71zs
500 mg	3			6mi2
750 mg	0			zp2g
750 mg	1			zp2h
95 mg/mL	0			7cib
95 mg/mL	6			6mi5
=celecoxib
	0		i	30h7
	0	Celebrex	b	4mlz
	0	Elyxyb	b	1evdb
	0	Vyscoxa	b	1mby2
10 mg/mL	0			1mbxz
10 mg/mL	14			1mby1
10 mg/mL	14	Vyscoxa		1mby7
100 mg	0			6rir
100 mg	2			4efe
100 mg	2	Celebrex		4kpo
200 mg	0			6ris
200 mg	2			4eff
200 mg	2	Celebrex		4kpp
25 mg/mL	0			1evd7
25 mg/mL	7			1evda
25 mg/mL	7	Elyxyb		1evdg
400 mg	0			7ikg
400 mg	2			7hoq
400 mg	2	Celebrex		7jui
50 mg	0			epm2
50 mg	2			epm3
50 mg	2	Celebrex		epm5
56 mg	0			1jha0
=celecoxib;tramadol
	0		i	1jha2
	0	Seglentis	b	1jha7
56 mg;44 mg	3			1jha6
56 mg;44 mg	3	Seglentis		1jhac
=celery allergenic extract
	0		i	j4k4
100 mg/mL	0			j4k5
100 mg/mL	6			j4k7
=cellulose
	0		i	1pp
	0	Unifiber	b	4q9l
3000 mg	0			pjko
3000 mg	11			pjkp pjks
=cemiplimab
	0		i	184ll 184lm
	0	Libtayo	b	184lr
50 mg/mL	0			184ln
50 mg/mL	1			184lq
50 mg/mL	1	Libtayo		184lv
=cenegermin
	0		i	193pn 193po
	0	Oxervate	b	193pt
0.02 mg/mL	0			193pp
0.02 mg/mL	60			193ps
0.02 mg/mL	60	Oxervate		193px
=cenobamate
	0		i	1ck7u
	0	Xcopri	b	1ck80
	12			1cxz1 1cxz7 1cxzj 1cxzn 1ig7j
	12	Xcopri 350 MG Maintenance Pack		1cxz2
100 mg	0			1cxym
100 mg	3			1cxyn
100 mg	3	Xcopri		1cxyp
12.5 mg	0			1cxz3
12.5 mg	3			1cxz4
12.5 mg	3	Xcopri		1cxz9
150 mg	0			1cxyq
150 mg	3			1cxyr
150 mg	3	Xcopri		1cxyt
200 mg	0			1cxyu
200 mg	3			1cxyv
200 mg	3	Xcopri		1cxyx
25 mg	0			1cxz5
25 mg	3			1cxz6
25 mg	3	Xcopri		1cxzb
50 mg	0			1ck7v
50 mg	3			1ck7z
50 mg	3	Xcopri		1ck85
=centruroides (scorpion) immune f(ab')2 (equine)
	0		i	o06q
	0	Anascorp	b	o06u
120 mg	0			13zkk
120 mg	1			o06t
120 mg	1	Anascorp		o06x
=cephalexin
	0		i	1pz
25 mg/mL	0			7218
25 mg/mL	14			6mie
250 mg	0			6riv
250 mg	2			6mig
250 mg	3			6mij
333 mg	0			du5s
333 mg	2			du5t
50 mg/mL	0			72yc
50 mg/mL	14			6mih
500 mg	0			4jub 6riw
500 mg	2			6mii
500 mg	3			48cu
750 mg	0			dnn8
750 mg	2			dnn9
=ceritinib
	0		i	wwrl
	0	Zykadia	b	wwrr
150 mg	0			wwrm
150 mg	3			19gmb
150 mg	3	Zykadia		19gmd
=cerivastatin
	0		i	4qkw csfn
0.1 mg	0			73od
0.1 mg	3			5ebz
0.1 mg	3	Baycol		3aad
0.2 mg	0			734a
0.2 mg	3			6mir
0.2 mg	3	Baycol		3aae 4ke3
0.3 mg	0			725s
0.3 mg	3			6mis
0.3 mg	3	Baycol		3aaf 4ke4
0.4 mg	0			72v4
0.4 mg	3			6q8g
0.4 mg	3	Baycol		5lks
0.8 mg	0			72v5
0.8 mg	3			6mit
0.8 mg	3	Baycol		63go
=cerliponase
	0		i	157d0 157d1
	0	Brineura	b	157di
30 mg/mL	0			157de
30 mg/mL	1			157dh
30 mg/mL	1	Brineura		157dm
=certolizumab pegol
	0		i	f79z
	0	Cimzia	b	h1hm
200 mg	0			zg0v
200 mg	1			h1hl
200 mg	1	Cimzia		h1hp
200 mg/mL	0			h1hj
200 mg/mL	9			i7jx
200 mg/mL	9	Cimzia		i7jz
=cetirizine
	0		i	fwi 4cr2
	0	Aller-Tec	b	ijmy
	0	Quzyttir	b	1ch6b
	0	Wal Zyr 24 Hour Allergy	b	vrxc
	0	Wal-Zyr	b	nakn
	0	Zerviate	b	19fed
	0	Zyrtec	b	19gy
1 mg/mL	0			lqxc
1 mg/mL	7			lqxd
1 mg/mL	7	Aller-Tec		lv1t
1 mg/mL	7	Wal Zyr 24 Hour Allergy		vrxh
1 mg/mL	7	Zyrtec		lv1x
10 mg	0			logo
10 mg	10			lqxe
10 mg	10	Wal-Zyr		nakq
10 mg	10	Zyrtec		lv1y
10 mg	13			logq
10 mg	13	Zyrtec		logt
10 mg	2			lqxf
10 mg	2	Wal-Zyr		x7h5
10 mg	2	Zyrtec		lv1z
10 mg	3			lqxi
10 mg	3	Aller-Tec		16ozu
10 mg	3	Wal-Zyr		nav5
10 mg	3	Zyrtec		lv22
10 mg/mL	0			1ch67
10 mg/mL	1			1ch6a
10 mg/mL	1	Quzyttir		1ch6i
2.4 mg/mL	0			19fe9
2.4 mg/mL	60			19fec
2.4 mg/mL	60	Zerviate		19feh
2.5 mg	0			1iu5g
2.5 mg	10			1iu5h
2.5 mg	10	Zyrtec		1iu5j
5 mg	0			lqui
5 mg	10			lqwj
5 mg	3			lqxg
5 mg	3	Zyrtec		lqxh
=cetirizine;pseudoephedrine
	0		i	7jvz
	0	Aller-Tec D	b	jaws
	0	Wal Zyr D	b	ky8o
	0	Zyrtec-D	b	7kge
5 mg;120 mg	5			lquj
5 mg;120 mg	5	Aller-Tec D		lqul
5 mg;120 mg	5	Wal Zyr D		lqus
5 mg;120 mg	5	Zyrtec-D		lquv
=cetrorelix
	0		i	1gkz
	0	Cetrotide	b	63o5
0.25 mg	0			12q98
0.25 mg	1			62oa
0.25 mg	1	Cetrotide		63h5
=cetuximab
	0		i	6tmt
	0	Erbitux	b	7m9w
2 mg/mL	0			aef9
2 mg/mL	1			zj22 zj27
2 mg/mL	1	Erbitux		zj24 zj28
=cetylpyridinium
	0		i	1ri 1rj
	0	Cepacol Antibacterial Mouthwash	b	hadx
	0	Crest Mouthwash	b	g5ew
0.5 mg/mL	0			mgy4
0.5 mg/mL	69			qtvw
0.5 mg/mL	91			qtr5
0.5 mg/mL	91	Cepacol Antibacterial Mouthwash		qtr7
0.6 mg/mL	0			rof6
0.6 mg/mL	91			rof7
0.7 mg/mL	0			nlh7
0.7 mg/mL	69			qtqm
0.7 mg/mL	91			nlh8
0.7 mg/mL	91	Crest Mouthwash		qtkb
1 mg/mL	0			9p8v
1 mg/mL	69			qtvg
=cevimeline
	0		i	y61 5kn8
	0	Evoxac	b	5lsa
30 mg	0			1jvg6
30 mg	2			6mj8
30 mg	2	Evoxac		5lo1
=chaetomium globosum allergenic extract
	0		i	9zpx
100 mg/mL	0			i9p1
100 mg/mL	6			i9p3
20000 unit/mL	0			kq6c
20000 unit/mL	6			kq6d
40000 unit/mL	0			kq6e
40000 unit/mL	6			kq6f
50 mg/mL	0			kq65
50 mg/mL	6			kq66
=cheat grass pollen extract
	0		i	i9kx
50 mg/mL	0			i9ky
50 mg/mL	6			i9l0
=chenodeoxycholate
	0		i	wv0
	0	Chenodal	b	it0m
	0	Ctexli	b	1m3dd
250 mg	0			d97n
250 mg	3			d97p
250 mg	3	Chenodal		it0p
250 mg	3	Ctexli		1m3di
=cherry birch pollen extract
	0		i	i9io
100 mg/mL	0			ja3m
100 mg/mL	6			ja3n
20000 unit/mL	0			ja3s
20000 unit/mL	6			ja3t
40000 unit/mL	0			ja3u
40000 unit/mL	6			ja3v
50 mg/mL	0			i9ip
50 mg/mL	6			i9ir
=chia seed oil
	0		i	kref
1000 mg	0			kreg
1000 mg	2			krei
=chicken allergenic extract
	0		i	j4rx
100 mg/mL	0			j4ry
100 mg/mL	6			j4s0
50 mg/mL	0			kpvh
50 mg/mL	6			kpvi
=chicken feather extract
	0		i	j6ja
100 mg/mL	0			j6jn
100 mg/mL	6			j6jo
20000 unit/mL	0			j6jx
20000 unit/mL	6			j6jy
50 mg/mL	0			j6jf
50 mg/mL	6			j6jg
=chikungunya virus antigen, live attenuated lr2006 opy1 strain
	0		i	1laom
	0	Ixchiq	b	1laor
2000 unit	0			1laon
2000 unit	1			1laoq
2000 unit	1	Ixchiq		1laov
=chikungunya virus antigen, recombinant senegal strain 37997
	0		i	1m0ts
	0	Vimkunya	b	1m0u0
0.05 mg/mL	0			1m0tv
0.05 mg/mL	9			1m0ty
0.05 mg/mL	9	Vimkunya		1m0u4
=chlophedianol
	0		i	gee lqnt
0.417 mg/mL	0			12r7f
0.833 mg/mL	0			1lafo
12.5 mg	0			pig3
2.5 mg/mL	0			lqnu
24 mg	0			ujfr
25 mg	0			ml1x
4.8 mg/mL	0			qp6t
5 mg/mL	0			ngg2
6.25 mg/mL	0			td2p
=chlophedianol;chlorcyclizine
	0		i	qi1u
	0	Biclora	b	t3yo
2.5 mg/mL;2.5 mg/mL	7			qi92
2.5 mg/mL;2.5 mg/mL	7	Biclora		t3yt
25 mg;25 mg	3			qi1v
25 mg;25 mg	3	Biclora		t6p4
=chlophedianol;chlorpheniramine;phenylephrine
	0		i	qp6x
24 mg;3.5 mg;10 mg	3			ujfs
25 mg;4 mg;15 mg	3			tcar
4.8 mg/mL;0.8 mg/mL;2 mg/mL	14			qp6y
=chlophedianol;dexbrompheniramine
	0		i	x8z9
2.5 mg/mL;0.2 mg/mL	7			x8za
=chlophedianol;dexbrompheniramine;phenylephrine
	0		i	lm6z
2.5 mg/mL;0.2 mg/mL;1 mg/mL	7			tcmz
=chlophedianol;dexbrompheniramine;pseudoephedrine
	0		i	uw67
2.5 mg/mL;0.2 mg/mL;6 mg/mL	7			uw68
=chlophedianol;dexchlorpheniramine
	0		i	1l9av
2.5 mg/mL;0.2 mg/mL	7			1l9b2
=chlophedianol;dexchlorpheniramine;pseudoephedrine
	0		i	lmd7
2.5 mg/mL;0.2 mg/mL;6 mg/mL	7			tcnk
5 mg/mL;0.4 mg/mL;12 mg/mL	7			td2s
6.25 mg/mL;0.5 mg/mL;15 mg/mL	7			td2r
=chlophedianol;guaifenesin;phenylephrine
	0		i	mgp6
2.5 mg/mL;20 mg/mL;1 mg/mL	7			mgp7
=chlophedianol;guaifenesin;pseudoephedrine
	0		i	h7cr
25 mg;400 mg;60 mg	3			ml2l
=chlophedianol;pseudoephedrine
	0		i	ivau
2.5 mg/mL;6 mg/mL	7			tcng
=chlophedianol;pseudoephedrine;pyrilamine
	0		i	15nm0
2.5 mg/mL;6 mg/mL;2.5 mg/mL	7			15nm1
=chlophedianol;pyrilamine
	0		i	umwf
	0	Ninjacof	b	y5qv
	0	Vanacof AC	b	15l9j
0.417 mg/mL;0.833 mg/mL	7			12r7h
0.417 mg/mL;0.833 mg/mL	7	Vanacof AC		15l9o
0.833 mg/mL;1.67 mg/mL	7			1lafp
12.5 mg;12.5 mg	10			1cm1l
12.5 mg;25 mg	3			146jl
2.5 mg/mL;2.5 mg/mL	7			y5qt
2.5 mg/mL;2.5 mg/mL	7	Ninjacof		y5r0
25 mg;50 mg	3			1173z
=chlophedianol;thonzylamine
	0		i	ulyh
6.25 mg/mL;6.25 mg/mL	7			ulyi
=chlorambucil
	0		i	1t6
	0	Leukeran	b	4cmq
2 mg	0			6rje
2 mg	3			48d2
2 mg	3	Leukeran		29g1
=chloramphenicol
	0		i	1t8
100 mg/mL	0			74r8
100 mg/mL	6			54kg
=chlorcyclizine
	0		i	1te 51vx
	0	Ahist Antihistamine	b	tae7
12.5 mg	0			pkls
2.5 mg/mL	0			pk5r
25 mg	0			pifs
25 mg	3			tae6
25 mg	3	Ahist Antihistamine		taec
=chlorcyclizine;codeine;pseudoephedrine
	0		i	loyj
	0	Statuss Green Reformulated Jan 2012	b	qmrd
2.5 mg/mL;1.8 mg/mL;6 mg/mL	7			qhli
2.5 mg/mL;1.8 mg/mL;6 mg/mL	7	Statuss Green Reformulated Jan 2012		qmri
=chlorcyclizine;phenylephrine
	0		i	pi8w
	0	Dallergy Reformulated Nov 2011	b	pkl9
12.5 mg;5 mg	10			pklt
12.5 mg;5 mg	10	Dallergy Reformulated Nov 2011		pklz
=chlorcyclizine;pseudoephedrine
	0		i	hhic
	0	Stahist AD	b	qi93
25 mg;60 mg	3			qhlh
25 mg;60 mg	3	Stahist AD		qi98
=chlordiazepoxide
	0		i	1tg 4crp
10 mg	0			6rjg jel4
10 mg	2			jel5
25 mg	0			jeom
25 mg	2			jeon
5 mg	0			6rji j2fh
5 mg	2			jep8
=chlordiazepoxide;clidinium
	0		i	d43y
	0	Librax	b	m55
5 mg;2.5 mg	2			j2fi
5 mg;2.5 mg	2	Librax		j2fk
=chlorhexidine
	0		i	1ti g1j
	0	Bactoshield	b	ro8p
	0	Betasept	b	4mer
	0	Dyna-Hex	b	4nal
	0	Exidine	b	zlow
	0	Hibiclens	b	4tj0
	0	Nupro Chlorhexidine	b	142ol
	0	Oro Clense	b	bp2c
	0	Paroex	b	utjc
	0	Peridex	b	4tiz
	0	PerioChip	b	4p40
	0	Periogard	b	4p41
1.2 mg/mL	0			7f2u
1.2 mg/mL	91			hvm7
1.2 mg/mL	91	Nupro Chlorhexidine		142or
1.2 mg/mL	91	Oro Clense		i6wj
1.2 mg/mL	91	Paroex		utji
1.2 mg/mL	91	Peridex		hvmf
1.2 mg/mL	91	Periogard		hvmh
10 mg/mL	0			hvop
2.5 mg	0			hvmp
2.5 mg	78			hvmq
2.5 mg	78	PerioChip		hvms
20 mg/mL	0			hvmv
20 mg/mL	23			i4vj
20 mg/mL	36			hvmw
20 mg/mL	63			qotq
20 mg/mL	63	Dyna-Hex		hvn4
20 mg/mL	63	Exidine		10y58
200 mg/mL	0			hvod
200 mg/mL	36			hvoe
40 mg/mL	0			7eyy
40 mg/mL	63			4j39
40 mg/mL	63	Bactoshield		1auss
40 mg/mL	63	Betasept		hvmu
40 mg/mL	63	Dyna-Hex		hvn6
40 mg/mL	63	Exidine		zlp0
40 mg/mL	63	Hibiclens		hvnb
5 mg/mL	0			hvng
5 mg/mL	23			hvnh
5 mg/mL	36			hvnk
=chlorhexidine;ethanol
	0		i	lmmu
	0	Avagard	b	nd1p
10 mg/mL;0.61 mL/mL	61			nd1o
10 mg/mL;0.61 mL/mL	61	Avagard		nd1s
=chlorhexidine;isopropyl alcohol
	0		i	adkb
	0	ChloraPrep	b	le9z
20 mg/mL;0.7 mL/mL	36			ieli
20 mg/mL;0.7 mL/mL	36	ChloraPrep		lea2
=chlorophyll
	0		i	1uc
	0	Derifil	b	4n13
100 mg	0			73px
100 mg	3			58zp
100 mg	3	Derifil		4kbf
20 mg	0			6rjm
20 mg	3			49qb
=chlorophyllin copper complex
	0		i	1rgi
33.3 mg	0			73x5
33.3 mg	3			49u4
=chloroprocaine
	0		i	g3f 15dc
	0	Clorotekal	b	15q3v
	0	Iheezo	b	1k0xx
	0	Nesacaine	b	4tmv
0.03 mg/mg	0			1k0xt
0.03 mg/mg	89			1k0xw
0.03 mg/mg	89	Iheezo		1k0y1
10 mg/mL	0			la1s
10 mg/mL	1			15q3u
10 mg/mL	1	Clorotekal		15q3z
10 mg/mL	6			la1t
10 mg/mL	6	Nesacaine		la1v
20 mg/mL	0			la1w
20 mg/mL	1			12geg
20 mg/mL	1	Nesacaine		12gei
20 mg/mL	6			la1x
20 mg/mL	6	Nesacaine		la1z
30 mg/mL	0			la20
30 mg/mL	1			la21
30 mg/mL	1	Nesacaine		la23
=chloroquine
	0		i	1uh g3j
250 mg	0			nyai
250 mg	3			nyaj
500 mg	0			nxp1
500 mg	3			nxp2
=chlorothiazide
	0		i	1uk
	0	Diuril	b	4n6t
250 mg	0			6rjq
250 mg	3			48df
50 mg/mL	0			6rjr
50 mg/mL	14			6mku
50 mg/mL	14	Diuril		4kov
500 mg	0			6sul
500 mg	1			adko
500 mg	1	Diuril		lcvw
500 mg	3			48dg
=chlorothiazide;methyldopa
250 mg;250 mg	3			48qv
=chlorothiazide;reserpine
250 mg;0.125 mg	3			530o
500 mg;0.125 mg	3			48dh
=chloroxylenol
	0		i	g3x
	0	Caricia Care	b	d8f7
	0	Perigiene	b	x7p7
0.001 mg/mg	0			7aep
0.005 mg/mg	0			9kcg
0.008 mg/mg	0			d8fa
0.008 mg/mg	22			d8fb
0.008 mg/mg	22	Caricia Care		d8ff
1 mg/mL	0			6xyd
30 mg/mL	0			71z4
30 mg/mL	36			5aw4
5 mg/mL	0			7268
5 mg/mL	23			i3is
5 mg/mL	36			49nd
5 mg/mL	63			9cpb
5 mg/mL	63	Perigiene		x7pb
6 mg/mL	0			7250
7.5 mg/mL	0			73x9
7.5 mg/mL	63			mebv
8 mg/mL	0			726a
8 mg/mL	61			d8kc
9.5 mg/mL	0			nvby
9.5 mg/mL	63			nvbz
=chloroxylenol;hydrocortisone;pramoxine
	0		i	erx7
	0	Cortane-B	b	cgz7
1 mg/mL;10 mg/mL;10 mg/mL	4			rqcy
1 mg/mL;10 mg/mL;10 mg/mL	4	Cortane-B		rqd0
1 mg/mL;10 mg/mL;10 mg/mL	61			rqcp
1 mg/mL;10 mg/mL;10 mg/mL	61	Cortane-B		rqev
=chloroxylenol;pramoxine;zinc acetate
	0		i	ll9v
	0	Zinotic	b	fj0l
	0	Zinotic ES	b	ikwy
1 mg/mL;10 mg/mL;10 mg/mL	4			rqfk
1 mg/mL;10 mg/mL;10 mg/mL	4	Zinotic ES		rqp4
1 mg/mL;5 mg/mL;1 mg/mL	4			rqfq
1 mg/mL;5 mg/mL;1 mg/mL	4	Zinotic		rqnw
=chloroxylenol;undecylenate
	0		i	ll73
30 mg/mL;250 mg/mL	36			qsxv
=chlorpheniramine
	0		i	1uo 31wd 4qky 4qkz
	0	Aller-Chlor	b	4lzo
	0	Chlor-Trimeton	b	4c5s
	0	Wal-finate	b	euh1
0.133 mg/mL	0			mfe7
0.2 mg/mL	0			m9ln
0.222 mg/mL	0			1b96c
0.25 mg/mL	0			1ar3w
0.266 mg/mL	0			uimx
0.267 mg/mL	0			rp6d
0.286 mg/mL	0			1b5f0
0.333 mg/mL	0			pinw
0.4 mg/mL	0			lda2
0.4 mg/mL	7			t7xm
0.5 mg	0			tan6
0.6 mg/mL	0			s0kf
0.8 mg/mL	0			naay zer9
1 mg	0			mkzb
1.6 mg/mL	0			ok3g
12 mg	0			piwg
12 mg	5			t7x4
12 mg	5	Chlor-Trimeton		t7x6
2 mg	0			lf61
2 mg	47			zvi7
2 mg/mL	0			nw7p
2 mg/mL	7			a839
3.5 mg	0			tayi
4 mg	0			le99
4 mg	3			t7xp
4 mg	3	Aller-Chlor		t7xv
4 mg	3	Chlor-Trimeton		t7xr
4 mg	3	Wal-finate		t7y3
8 mg	0			idrk rq2c
=chlorpheniramine;codeine
	0		i	czla
	0	Tuxarin	b	18ztd
	0	Tuzistra	b	zerc
	0	Z Tuss AC	b	lbuh
0.222 mg/mL;1 mg/mL	14			lbss
0.25 mg/mL;1 mg/mL	14			lbsv
0.267 mg/mL;1 mg/mL	14			lbt6
0.286 mg/mL;1 mg/mL	14			lbth
0.333 mg/mL;1 mg/mL	14			lbu4
0.4 mg/mL;1 mg/mL	14			lbub
0.4 mg/mL;1.8 mg/mL	7			lbug
0.4 mg/mL;1.8 mg/mL	7	Z Tuss AC		lbuk
0.8 mg/mL;4 mg/mL	87			zerb
0.8 mg/mL;4 mg/mL	87	Tuzistra		zerh
8 mg;54.3 mg	5			zodb
8 mg;54.3 mg	5	Tuxarin		18zti
=chlorpheniramine;codeine;phenylephrine
	0		i	erxg
0.4 mg/mL;2 mg/mL;1 mg/mL	7			mcjp
0.8 mg/mL;2 mg/mL;2 mg/mL	7			1833x
=chlorpheniramine;codeine;pseudoephedrine
	0		i	a008
0.2 mg/mL;1 mg/mL;3 mg/mL	14			lbs1
0.222 mg/mL;1 mg/mL;3.33 mg/mL	14			lbsp
0.25 mg/mL;1 mg/mL;0.375 mg/mL	14			lbsz
0.266 mg/mL;1 mg/mL;4 mg/mL	14			lbt3
0.286 mg/mL;1 mg/mL;4.29 mg/mL	14			lbta
0.333 mg/mL;1 mg/mL;5 mg/mL	14			lbtw
0.4 mg/mL;1 mg/mL;6 mg/mL	14			lbu8
=chlorpheniramine;dextromethorphan
	0		i	4lfa
0.133 mg/mL;1 mg/mL	7			nvuh
0.2 mg/mL;1 mg/mL	7			dn6g
0.2 mg/mL;1.5 mg/mL	7			ntlc
0.4 mg/mL;3 mg/mL	7			td71
0.8 mg/mL;3.6 mg/mL	7			16xnv
1 mg;5 mg	10			qtwj
4 mg;30 mg	3			uh7l
=chlorpheniramine;dextromethorphan;guaifenesin
	12			1emq2
=chlorpheniramine;dextromethorphan;phenylephrine
	0		i	erxp
0.0338 mg/mL;0.169 mg/mL;0.0846 mg/mL	7	Alka-Seltzer Plus Cold and Cough		7jqd
0.133 mg/mL;0.333 mg/mL;0.333 mg/mL	7			1agn0
0.4 mg/mL;2 mg/mL;1 mg/mL	7			t8a0
0.4 mg/mL;3 mg/mL;1 mg/mL	7			pice
0.6 mg/mL;2.75 mg/mL;1.5 mg/mL	7			f0ut
0.8 mg/mL;2 mg/mL;2 mg/mL	7			roci
0.8 mg/mL;3 mg/mL;2 mg/mL	7			naaz
0.8 mg/mL;4 mg/mL;2 mg/mL	7			vx5q
0.8 mg/mL;6 mg/mL;1.5 mg/mL	7			1agna
2 mg;10 mg;5 mg	16			wxum
3.5 mg;29 mg;10 mg	3			1jszx
4 mg;10 mg;10 mg	3			y58x
4 mg;18 mg;10 mg	3			16xmi
4 mg;20 mg;10 mg	3			1agnc
8 mg;30 mg;20 mg	5			t3ra
=chlorpheniramine;dextromethorphan;pseudoephedrine
	0		i	9zwf
0.133 mg/mL;0.333 mg/mL;0.333 mg/mL	7			1ane0
0.2 mg/mL;1 mg/mL;3 mg/mL	7			ny6o
0.4 mg/mL;2 mg/mL;6 mg/mL	7			uijj
4 mg;20 mg;60 mg	3			t4p6
=chlorpheniramine;guaifenesin;phenylephrine
	0		i	4lfq
2 mg;100 mg;5 mg	3			tayh
=chlorpheniramine;hydrocodone
	0		i	4lfc
1.6 mg/mL;2 mg/mL	87			nb37
=chlorpheniramine;hydrocodone;pseudoephedrine
	0		i	9zyq
0.8 mg/mL;1 mg/mL;12 mg/mL	7			nu70
=chlorpheniramine;ibuprofen;phenylephrine
	0		i	s36u
4 mg;200 mg;10 mg	3			s36v
=chlorpheniramine;ibuprofen;pseudoephedrine
	0		i	8oc5
2 mg;200 mg;30 mg	3			rt2m
=chlorpheniramine;phenylephrine
	0		i	4lfd
0.2 mg/mL;0.5 mg/mL	7			umw1
0.4 mg/mL;1 mg/mL	7			147md
0.8 mg/mL;2 mg/mL	7			nabj
2 mg/mL;5 mg/mL	7			nw7q
2 mg;5 mg	3			qmio
3.5 mg;10 mg	3			tayj
4 mg;10 mg	3			nde3
8 mg;25 mg	3			taqs
=chlorpheniramine;phenylephrine;pyrilamine
	0		i	4lg0
	0	Poly Hist PD	b	cyk9
0.4 mg/mL;1.5 mg/mL;2.5 mg/mL	7			cyk8
0.4 mg/mL;1.5 mg/mL;2.5 mg/mL	7	Poly Hist PD		cykd
=chlorpheniramine;pseudoephedrine
	0		i	4lff
0.4 mg/mL;6 mg/mL	7			mkz6
2 mg;30 mg	3			ndl7
4 mg;60 mg	3			le9a
=chlorpromazine
	0		i	1ur 28t4
10 mg	0			l8ou
10 mg	3			l8ov
100 mg	0			l8oz
100 mg	3			l8p0
100 mg/mL	0			l8p8
100 mg/mL	7			l8p9
200 mg	0			l8sz
200 mg	3			l8t0
25 mg	0			l8t5
25 mg	3			l8t6
25 mg/mL	0			l8to
25 mg/mL	1			112xo 112xq
30 mg/mL	0			l8wz
30 mg/mL	7			l8x0
50 mg	0			l8x3
50 mg	3			l8x4
=chlorpropamide
	0		i	1us
100 mg	0			6rjz
100 mg	3			48dz
100 mg	3	Diabinese		29ax
125 mg	0			74so
125 mg	3			5en7
200 mg	0			74sq
250 mg	0			6rk0
250 mg	3			48e0
250 mg	3	Diabinese		4bsv
250 mg	3	Insulase		bm8g
50 mg	0			9ecq
50 mg	3			97vd
=chlorpropamide;metformin
	0		i	llbn
125 mg;400 mg	3			5a7u
125 mg;500 mg	3			99xo
125 mg;513 mg	3			99m6
=chlorpropamide;phenazopyridine
250 mg;100 mg	3			dhyq
=chlorpropamide;phenformin
	0		i	llge
200 mg;25 mg	3			5a7v
250 mg;25 mg	3			99zp
=chlorthalidone
	0		i	1ux
	0	Hemiclor	b	1m2sq
	0	Thalitone	b	4d05
12.5 mg	0			73i4
12.5 mg	3			96nv
12.5 mg	3	Hemiclor		1m2sv
15 mg	0			6rk6
15 mg	3			48e2
15 mg	3	Thalitone		4l6p
25 mg	0			6rk7
25 mg	3			48e3
25 mg	3	Thalitone		4l6r
50 mg	0			6suo
50 mg	3			48e4
=chlorthalidone;clonidine
	0		i	4lg2
	0	Clorpres	b	4mqr
15 mg;0.1 mg	3			iy8w
15 mg;0.1 mg	3	Clorpres		iy90
15 mg;0.2 mg	3			iy92
15 mg;0.2 mg	3	Clorpres		iy96
15 mg;0.3 mg	3			iy97
15 mg;0.3 mg	3	Clorpres		iy9b
=chlorthalidone;triamterene
50 mg;50 mg	3			28fs
=chlorzoxazone
	0		i	1uy
	0	Lorzone	b	phid
250 mg	0			6rk8
250 mg	3			48e5
375 mg	0			nc85
375 mg	3			nc86
375 mg	3	Lorzone		phii
500 mg	0			6rk9
500 mg	3			48e6
750 mg	0			nc87
750 mg	3			nc88
750 mg	3	Lorzone		phik
=cholecalciferol
	0		i	1v6
	0	D-Vi-Sol	b	isfw
	0	Decara	b	uryg
	0	Delta D3	b	4n06
	0	Dialyvite Vitamin D3 Max	b	ry3r
	0	Maximum D3	b	kquk
	0	Thera-D	b	nxi4
0.002 mg/mL	0			1ev2l
0.002 mg/mL	7			om9h
0.0025 mg/mL	0			1ev21
0.0025 mg/mL	7			s4qe
0.005 mg	0			89h3
0.01 mg	0			89tb
0.01 mg	10			i4vu
0.01 mg	2			9bnw
0.01 mg	3			6mmn
0.01 mg	3	Delta D3		4hra
0.01 mg/mL	0			1cnyx
0.01 mg/mL	14			1m69o
0.01 mg/mL	7			5dsi
0.01 mg/mL	7	D-Vi-Sol		12gov
0.0125 mg	0			9ojy
0.025 mg	0			9ojx
0.025 mg	10			iv9w
0.025 mg	13			vuvh
0.025 mg	2			59fg
0.025 mg	3			49tu
0.025 mg/actuat	0			1cyhw
0.025 mg/actuat	70			j3u9
0.05 mg	0			1ckz9
0.05 mg	10			qfev
0.05 mg	2			h8he
0.05 mg	3			h6kf
0.05 mg	3	Thera-D		nxi7
0.0625 mg	0			1jr6j
0.0625 mg	10			1jr6k
0.075 mg	0			1cyh7
0.075 mg	3			ikiu
0.094 mg	0			16sa5
0.095 mg	0			1cxzt
0.1 mg	0			1cwpk
0.1 mg	2			nevw
0.1 mg	3			nx0l
0.1 mg	3	Thera-D		nxia
0.125 mg	0			1chk7
0.125 mg	10			qfew
0.125 mg	13			11flq
0.125 mg	2			557h
0.125 mg	3			idmi
0.125 mg/mL	0			1chkm
0.125 mg/mL	7			iz8x
0.25 mg	0			1cwpp
0.25 mg	2			eola
0.25 mg	3			5bqy
0.25 mg/mL	0			1ev23
0.25 mg/mL	7			nbly
0.325 mg	0			1b5lf
0.325 mg	2			1b5lg
0.325 mg	2	Maximum D3		kqun
0.35 mg	0			1cyhb
0.35 mg	2			12eyv
0.35 mg	92			1ixut
0.357 mg/mL	0			1ev2a
0.357 mg/mL	7			j418
0.375 mg/mL	0			1cyhu
0.375 mg/mL	7			zdcy
0.4 mg/mL	0			1ev2c
0.4 mg/mL	7			18zun
0.417 mg/mL	0			1jh6m
0.417 mg/mL	7			1jh6n
0.625 mg	0			1cyhh
0.625 mg	2			onju
0.625 mg	2	Decara		uryl
0.625 mg/mL	0			1gznn
0.625 mg/mL	7			1gzno
0.833 mg/mL	0			1ev2e
0.833 mg/mL	7			hsfd
1.25 mg	0			1ckyv
1.25 mg	2			f4jk
1.25 mg	2	Decara		vwf5
1.25 mg	3			rocs
1.25 mg	3	Dialyvite Vitamin D3 Max		ry3w
1.25 mg	92			1ixus
1.67 mg/mL	0			1ev2i
1.67 mg/mL	7			hsff
100 unit	0			7oi0
1000 unit	0			74sw
10000 unit	0			74sz
125 unit	0			75cf
133 unit	0			6rka
135 unit	0			1eu7w
14000 unit	0			t2w2
170 unit	0			rym2
20 unit/mL	0			rylf
200 unit	0			75j7
2000 unit	0			h6ke
250 unit	0			i5n4
2500 unit	0			12duk
270 unit	0			1eu7z
2800 unit	0			cj38
300 unit	0			nay4
3760 unit	0			1ah3u
3775 unit	0			y5qj
400 unit	0			6rkb
400 unit/mL	0			6rkc
500 unit	0			9eda
5000 unit	0			74sx
5500 unit	0			19i91
5600 unit	0			f44g
6.67 unit/mL	0			thoz
600 unit	0			lbm6
72 unit/mL	0			ndse
80 unit/mL	0			om9g
800 unit	0			nkno
9.52 unit/mL	0			15531
=cholecalciferol;cod liver oil;docosahexaenoate;eicosapentaenoate;retinyl
200 unit;1000 mg;100 mg;110 mg;2664 unit	2			ujp2
=cholecalciferol;docosahexaenoate;eicosapentaenoate
	0		i	roxp
1000 unit;253 mg;647 mg	2			roxq
=cholecalciferol;folic acid
	0		i	y5qn
	0	Folditam	b	1j2bf
0.075 mg;1 mg	2			1l4no
0.094 mg;1 mg	3			16sa6
0.095 mg;1 mg	3			1cxzu
0.25 mg;1 mg	3			1j2be
0.25 mg;1 mg	3	Folditam		1j2bk
2500 unit;1 mg	3			12dul
3760 unit;1 mg	2			1ah3v
3775 unit;1 mg	2			y5qo
500 unit;1 mg	3			12sey
5000 unit;1 mg	3			10vcy
=cholecalciferol;folic acid;omega-3 acid ethyl esters;phytosterols;pyridoxine;vitamin b12
	0		i	pkjw
	0	Animi-3 with Vitamin D	b	pkk1
1000 unit;1 mg;500 mg;200 mg;12.5 mg;0.5 mg	2			pkjx
1000 unit;1 mg;500 mg;200 mg;12.5 mg;0.5 mg	2	Animi-3 with Vitamin D		pkk6
=cholecalciferol;glucose
	0		i	thp3
	0	ReliOn Glucose	b	uiak
6.67 unit/mL;250 mg/mL	7			thp4
6.67 unit/mL;250 mg/mL	7	ReliOn Glucose		uiap
9.52 unit/mL;357 mg/mL	65			15535
=cholecalciferol;inulin
	0		i	upp5
0.025 mg;5000 mg	10			1cyke
500 unit;2500 mg	10			upp6
=cholecalciferol;levomefolate
	0		i	1l90r
	0	Folixate	b	1l90z
0.125 mg;1 mg	3			1l90y
0.125 mg;1 mg	3	Folixate		1l915
0.125 mg;1.7 mg	3			1li0q
=cholecalciferol;menatetrenone
	0		i	11boo
0.025 mg;0.1 mg	3			1iy34
0.1 mg;0.1 mg	2			1ljgx
0.125 mg;0.09 mg	2			1jp5t
1.25 mg;0.2 mg	2			1j4sc
10000 unit;0.1 mg	2			11bop
=cholecalciferol;omega-3 acid ethyl esters
	0		i	mbur
1000 unit;350 mg	2			qphu
1000 unit;500 mg	2			mbus
1000 unit;900 mg	38			roln
250 unit;667 mg	2			roch
300 unit;550 mg	2			o4fs
500 unit;667 mg	2			rou1
=cholecalciferol;polysaccharide iron complex
	0		i	s53n
20 unit/mL;25 mg/mL	7			s5tz
=cholecalciferol;sodium fluoride
	0		i	llxy
0.01 mg/mL;0.55 mg/mL	7			y7hh
=cholecalciferol;soy protein isolate
	0		i	lme0
2000 unit;64 mg	3			i7eq
=cholecalciferol;tricalcium phosphate
	0		i	12cte
	0	Caltrate Gummy Bites	b	qnw5
0.01 mg;658 mg	10			12ctf
0.01 mg;658 mg	10	Caltrate Gummy Bites		12cti
=cholecalciferol;vitamin a
	0		i	ll3l
0.01 mg;0.24 mg	2			f1dn
0.01 mg;5000 unit	2			f4ji
135 unit;0.375 mg	2			5k2f
270 unit;0.75 mg	2			cgj4
80 unit/mL;800 unit/mL	7			rx5k
=cholecalciferol;vitamin e
	0		i	ta4e
	0	Replesta NX	b	ta4g
14000 unit;34 unit	92			ta4f
14000 unit;34 unit	92	Replesta NX		ta4l
=cholecalciferol;vitamin k2
	0		i	lmdc
0.125 mg;0.18 mg	2			1li0s
1.25 mg;0.2 mg	2			1j3e8
1000 unit;0.09 mg	13			h8uh
5500 unit;0.2 mg	3			19i94
=cholestyramine resin
	0		i	1vz
	0	Prevalite	b	4pad
	0	Questran	b	4cba
1000 mg	0			6rkd
1000 mg	3			6mmq
2000 mg	0			9edd
2000 mg	10			9aez
40 mg/mL	0			8qoq
40 mg/mL	14			6mmr
4000 mg	0			6sup
4000 mg	10			57h8
4000 mg	77			i71r 12lvj
4000 mg	77	Prevalite		i71z
4000 mg	77	Questran		i71x 12lvk
444 mg/mL	0			71qp
625 mg/mL	0			73xl
625 mg/mL	14			5k0m
66.7 mg/mL	0			i71q
66.7 mg/mL	14	Locholest		i71u
67.7 mg/mL	0			7kre
67.7 mg/mL	14			h8r3
70 mg	0			9eow
702 mg/mL	0			73xk
702 mg/mL	14			4a18
80 mg/mL	0			89fb
80 mg/mL	14			57h7
80 mg/mL	14	Prevalite		hvj1
=cholestyramine resin;diclofenac
	0		i	lml0
70 mg;75 mg	2			8sqo qgnj
=cholic acid
	0		i	uvrs
	0	Cholbam	b	ygy5
250 mg	0			uvrt
250 mg	2			uvrx
250 mg	2	Cholbam		ygya
50 mg	0			uvs3
50 mg	2			uvs4
50 mg	2	Cholbam		ygyc
=choline
	0		i	1w1 g6m
293 mg	0			6t2x
300 mg	0			6rkf
300 mg	5			1ahfd
440 mg	0			6rki
58.6 mg/mL	0			6rkj
587 mg	0			6rkk
650 mg	0			731z
650 mg	3			4985
=choline fenofibrate
	0		i	uqe7
=choline;inositol;niacin
	0		i	llsi
25 mg;25 mg;25 mg	2			8sg3
=choline;magnesium salicylate
	0		i	crwy
293 mg;362 mg	3			6mmw
440 mg;544 mg	3			6q78
58.6 mg/mL;72.4 mg/mL	7			6mmx
587 mg;725 mg	3			6mmv
=chondroitin sulfates
	0		i	1wp a7xr
	0	Optiflex-C	b	onkl
1200 mg	0			dusp
133 mg	0			nunf
150 mg	0			7cxx
200 mg	0			74j4
250 mg	0			73xp
300 mg	0			7czk
333 mg	0			h20c
40 mg/mL	0			78f7
400 mg	0			73xq
400 mg	2			5jyj
400 mg	2	Optiflex-C		onko
500 mg	0			7cy0
600 mg	0			a7xq cdur
800 mg	0			1che9
800 mg	2			1chea
=chondroitin sulfates;glucosamine
	0		i	lm7r
	0	Cidaflex	b	lq4s
	0	Cosamin	b	mfa3
	0	Schiff	b	mfa7
1200 mg;1500 mg	2			8t2p
1200 mg;1500 mg	3			1an0d
133 mg;167 mg	2			nunh
200 mg;250 mg	2			4ajv 5khw
200 mg;250 mg	3			4ahd 5f0p
200 mg;500 mg	5			16wd1
250 mg;500 mg	2			4adr
40 mg/mL;66.7 mg/mL	7			oneb
400 mg;500 mg	2			4aez 4aku
400 mg;500 mg	2	Cosamin		ung7
400 mg;500 mg	3			96xu onl2
400 mg;500 mg	3	Cidaflex		lq4v
400 mg;500 mg	3	Cosamin		mfa6
400 mg;500 mg	3	Schiff		mfaa
400 mg;500 mg	5			ndu4
600 mg;750 mg	10			vz5a
600 mg;750 mg	3			96xv a7xp
=chondroitin sulfates;glucosamine;hyaluronate;methylsulfonylmethane
	0		i	ukud
150 mg;750 mg;1 mg;60 mg	3			ukue
=chondroitin sulfates;glucosamine;methylsulfonylmethane
	0		i	llf5
1200 mg;1500 mg;1000 mg	3			1an0p
1200 mg;1500 mg;500 mg	3			nzur
250 mg;500 mg;250 mg	2			dne2
300 mg;375 mg;250 mg	3			d7yl
333 mg;400 mg;200 mg	3			hnpl
400 mg;500 mg;167 mg	3			utgq
400 mg;500 mg;200 mg	3			t9xq
400 mg;500 mg;333.33 mg	3			1j3ch
400 mg;500 mg;83 mg	3			unm7
400 mg;750 mg;375 mg	3			gby0
500 mg;500 mg;66.7 mg	3			o4fy
=chondroitin sulfates;hyaluronate
	0		i	lmgs
	0	DisCoVisc	b	domy
	0	Viscoat	b	uk5
	12			njbf njbu
40 mg/mL;17 mg/mL	9			qpvk
40 mg/mL;17 mg/mL	9	DisCoVisc		qpvm
40 mg/mL;30 mg/mL	9			njbe njbt piao
40 mg/mL;30 mg/mL	9	Viscoat		njbg njbv piap
=chorionic gonadotropin
	0		i	3ui 62se
	0	Novarel	b	4otk
	0	Ovidrel	b	63rm
	0	Pregnyl	b	4cct
0.5 mg/mL	0			zgqn
0.5 mg/mL	9			flch
0.5 mg/mL	9	Ovidrel		flcj
10000 unit/mL	0			j80l
10000 unit/mL	6			j80m
10000 unit/mL	6	Pregnyl		j80o
5000 unit/mL	0			7p2w
5000 unit/mL	6			6nnf
5000 unit/mL	6	Novarel		13z9r
=chromic chloride
	0		i	g7l
0.004 mg/mL	0			6rkm
0.004 mg/mL	1			4dpt
0.00436 mg/mL	0			rq0v
0.00512 mg/mL	0			rq1i
0.0205 mg/mL	0			6rkl
0.0513 mg/mL	0			zdei
=chromic chloride;copper sulfate;manganese sulfate;selenious acid;zinc sulfate
	0		i	rq93
	0	Multitrace-5	b	4ol2
0.0205 mg/mL;1.57 mg/mL;0.308 mg/mL;0.0327 mg/mL;4.39 mg/mL	6			rq94
0.0205 mg/mL;1.57 mg/mL;0.308 mg/mL;0.0327 mg/mL;4.39 mg/mL	6	Multitrace-5		rq97
0.0513 mg/mL;3.93 mg/mL;1.54 mg/mL;0.098 mg/mL;22 mg/mL	6			c25v
0.0513 mg/mL;3.93 mg/mL;1.54 mg/mL;0.098 mg/mL;22 mg/mL	6	Multitrace-5		5mb9
=chromic chloride;copper sulfate;manganese sulfate;zinc sulfate
	0		i	lmh5
	0	Multitrace-4	b	4oky
0.00436 mg/mL;0.39 mg/mL;0.077 mg/mL;6.6 mg/mL	6			rq0z
0.00436 mg/mL;0.39 mg/mL;0.077 mg/mL;6.6 mg/mL	6	Multitrace-4		rq12
0.00512 mg/mL;0.4 mg/mL;0.077 mg/mL;4.39 mg/mL	6			rq1k
0.00512 mg/mL;0.4 mg/mL;0.077 mg/mL;4.39 mg/mL	6	Multitrace-4		rq1m
0.00512 mg/mL;0.4 mg/mL;0.0923 mg/mL;2.2 mg/mL	6			16xsg
0.0513 mg/mL;3.93 mg/mL;1.54 mg/mL;22 mg/mL	6			6mn3
0.0513 mg/mL;3.93 mg/mL;1.54 mg/mL;22 mg/mL	6	Multitrace-4		h7s7
=chromium nicotinic acid complex
	0		i	2y9w
0.2 mg	0			7cvd
0.2 mg	2			4a85
=chromium picolinate
	0		i	19rg
0.1 mg	0			oney
0.2 mg	0			73xx
0.2 mg	2			6mn6
0.2 mg	3			49im
0.5 mg	0			73xy
0.5 mg	3			5cex
0.6 mg	0			d7su
0.8 mg	0			fhbo
0.8 mg	3			fhbp
0.805 mg	0			qsvn
1 mg	0			i4w0
1 mg	3			robr
=chromium picolinate;cinnamon bark
	0		i	s5us
0.1 mg;500 mg	2			s5ut
=chromium picolinate;gamboge
	0		i	lm2l
0.2 mg;500 mg	3			5kj4
=chromium picolinate;inulin
	0		i	onf0
	0	Fiber Choice Weight Management	b	qt21
0.1 mg;2000 mg	10			onf1
0.805 mg;1500 mg	10			qsvo
0.805 mg;1500 mg	10	Fiber Choice Weight Management		qt24
=chromium picolinate;niacin
	0		i	lllg
=chromium, chelated
	0		i	5fc8
0.2 mg	0			73y2
0.2 mg	3			49pz
0.4 mg	0			73y3
0.4 mg	3			49qa
=chromium, chelated;manganese gluconate;zinc citrate
	0		i	t3yx
0.2 mg;5 mg;25 mg	3			t3yy
=chromium;garlic preparation;niacin
0.1 mg;200 mg;10 mg	3			62kz
=chromium;niacin
0.1 mg;15 mg	2			8t4v
0.2 mg;100 mg	2			8t4u
=chymotrypsin
	0		i	1ya
20 mg	0			7ojc
20 mg	41			6mna
40 mg	0			7ojd
40 mg	41			6mnb
=ciclesonide
	0		i	5w5w
	0	Alvesco	b	7n9f
	0	Omnaris	b	en29
	0	Zetonna	b	qmy7
0.037 mg/actuat	0			qmy5
0.037 mg/actuat	53			12j7y
0.037 mg/actuat	53	Zetonna		12j80
0.05 mg/actuat	0			eqae
0.05 mg/actuat	53			12j81
0.05 mg/actuat	53	Omnaris		12j83
0.08 mg/actuat	0			ctct
0.08 mg/actuat	25			h4ji
0.08 mg/actuat	25	Alvesco		h4jk
0.16 mg/actuat	0			ctcr
0.16 mg/actuat	25			h4je
0.16 mg/actuat	25	Alvesco		h4jh
=ciclopirox
	0		i	g9u
	0	Ciclodan	b	nkt2
	0	Loprox	b	4vdh
0.0077 mg/mg	0			726z
0.0077 mg/mg	22			6q8l
10 mg/mL	0			7aha
10 mg/mL	93			5d60
10 mg/mL	93	Loprox		bobr
7.7 mg/mL	0			7csk
7.7 mg/mL	21			6mnd
7.7 mg/mL	21	Ciclodan		rv4w
7.7 mg/mL	21	Loprox		7j4k
7.7 mg/mL	61			6mne
7.7 mg/mL	61	Loprox		7j4n
80 mg/mL	0			72v8
80 mg/mL	36			6mnf
80 mg/mL	36	Ciclodan		nkt5
=cider vinegar
	0		i	6305
300 mg	0			ezap
300 mg	3			f0eq
=cidofovir
	0		i	1s6b
75 mg/mL	0			6rkq
75 mg/mL	1			49uk
=cilastatin
	0		i	1yk
250 mg	0			10zy1
500 mg	0			10zyc
=cilastatin;imipenem
	0		i	qlu
	0	Primaxin	b	4vir
250 mg;250 mg	1			10zy4
250 mg;250 mg	1	Primaxin		10zy7
500 mg;500 mg	1			10zye
500 mg;500 mg	1	Primaxin		10zyg
=cilastatin;imipenem;relebactam
	0		i	1atal
	0	Recarbrio	b	1atan
500 mg;500 mg;250 mg	1			1atam
500 mg;500 mg;250 mg	1	Recarbrio		1atar
=cilgavimab
	0		i	1jgdm
100 mg/mL	0			1jgdn
100 mg/mL	1			1jgdq
=cilgavimab;tixagevimab
	12			1jgds
=cilostazol
	0		i	gab
100 mg	0			6rkr
100 mg	3			5731
50 mg	0			6rks
50 mg	3			5732
=ciltacabtagene autoleucel
	0		i	1jm53
	0	Carvykti	b	1jm5a
1430000 cells/mL	0			1jm55
1430000 cells/mL	1			1jm58
1430000 cells/mL	1	Carvykti		1jm5e
3330000 cells/mL	0			1jm5g
3330000 cells/mL	1			1jm5h
3330000 cells/mL	1	Carvykti		1jm5k
=cimetidine
	0		i	1yl
	0	Tagamet	b	39le
200 mg	0			6rku
200 mg	3			48e9
200 mg	3	Tagamet		28am
300 mg	0			6rkv
300 mg	3			48ea
400 mg	0			6rkw
400 mg	3			48eb
60 mg/mL	0			7274
60 mg/mL	7			4k6r
800 mg	0			6rkx
800 mg	3			48ec
=cinacalcet
	0		i	8qt2
	0	Sensipar	b	9v8o
30 mg	0			9egt
30 mg	3			99n6
30 mg	3	Sensipar		e2a1
60 mg	0			9egv
60 mg	3			99n5
60 mg	3	Sensipar		f5hq
90 mg	0			9egw
90 mg	3			99n4
90 mg	3	Sensipar		f5hs
=cinnamon allergenic extract
	0		i	ja6x
100 mg/mL	0			je0r
100 mg/mL	6			je0s
50 mg/mL	0			ja6y
50 mg/mL	6			ja70
=cinnamon bark
	0		i	a83h
1000 mg	0			tf60
1000 mg	2			tf61
500 mg	0			a83f
500 mg	2			a83e
=cipaglucosidase alfa
	0		i	1l67d 1l67e
	0	Pombiliti	b	1l67l
105 mg	0			1l67f
105 mg	1			1l67k
105 mg	1	Pombiliti		1l67q
=ciprofloxacin
	0		i	1yv
	0	Cetraxal	b	i725
	0	Ciloxan	b	4d2l
	0	Cipro	b	4d2j
	0	Otiprio	b	11ala
	0	Proquin	b	cx42
0.003 mg/mg	0			7ac2
0.003 mg/mg	55			6mnu
0.003 mg/mg	55	Ciloxan		4kl7
100 mg	0			71xc
100 mg	3			49u2
100 mg/mL	0			7277
100 mg/mL	14			6mny
100 mg/mL	14	Cipro		4kiy
1000 mg	0			8p84
1000 mg	5			8no1
1000 mg	5	Cipro		i5xc
2 mg/mL	0			6rl1
2 mg/mL	1			zovu zovw
2 mg/mL	4			i724
2 mg/mL	4	Cetraxal		i728
250 mg	0			71b2
250 mg	3			48ef
250 mg	3	Cipro		4ert
3 mg/mL	0			7ok1
3 mg/mL	60			6mnv
3 mg/mL	60	Ciloxan		287b
50 mg/mL	0			7276
50 mg/mL	14			6mnw
50 mg/mL	14	Cipro		4kiw
500 mg	0			71b3
500 mg	3			6mnx
500 mg	3	Cipro		4eru
500 mg	5			7pav
500 mg	5	Cipro		j9rm
500 mg	5	Proquin		ef80
60 mg/mL	0			11al7
60 mg/mL	94			11al9
60 mg/mL	94	Otiprio		11ale
750 mg	0			71b4
750 mg	3			48eg
=ciprofloxacin;dexamethasone
	0		i	9z3p
	0	Ciprodex	b	8og2
3 mg/mL;1 mg/mL	94			8nno
3 mg/mL;1 mg/mL	94	Ciprodex		8o7q
=ciprofloxacin;fluocinolone
	0		i	12f0h
	0	Otovel	b	12f0j
3 mg/mL;0.25 mg/mL	4			12f0i
3 mg/mL;0.25 mg/mL	4	Otovel		12f0n
=ciprofloxacin;hydrocortisone
	0		i	9zcf
	0	Cipro HC	b	4mpr
2 mg/mL;10 mg/mL	94			6mnt
2 mg/mL;10 mg/mL	94	Cipro HC		4klk
=cisatracurium
	0		i	6ut4
	0	Nimbex	b	2xdc
10 mg/mL	0			71ur
10 mg/mL	1			49po
10 mg/mL	1	Nimbex		4ik4
2 mg/mL	0			732f
2 mg/mL	1			1130y
2 mg/mL	1	Nimbex		11310
2 mg/mL	6			49pn
2 mg/mL	6	Nimbex		4ik5
=cisplatin
	0		i	1yz
1 mg/mL	0			71bj
1 mg/mL	6			6mnz
50 mg	0			1185w
50 mg	1			1185y
=citalopram
	0		i	1z0
	0	Celexa	b	4mm0
10 mg	0			73u7
10 mg	3			62vs
10 mg	3	Celexa		63lb
2 mg/mL	0			72v9
2 mg/mL	7			6mo1
20 mg	0			7278
20 mg	3			4alv
20 mg	3	Celexa		4km8
30 mg	0			1jju1
30 mg	2			1jju2
40 mg	0			7279
40 mg	3			6mo2
40 mg	3	Celexa		4km9
=citicoline
	0		i	ldr6
	0	CerAxon	b	ldra
1000 mg	0			njt8
1000 mg	3			njt9
1000 mg	3	CerAxon		njtb
250 mg	0			74u6
250 mg	2			1k6n9
500 mg	0			ldr7
500 mg	2			1ffkj
500 mg	3			ldr9
=citric acid
	0		i	gcf
0.01 mg/mg	0			1f4ji
1000 mg	0			wxjk
1002 mg	0			zf6e
128 mg/mL	0			6rl6
1530 mg	0			1h17e
66 mg/mL	0			8lwu
66.8 mg/mL	0			6rl7
68.6 mg/mL	0			1kaih
75 mg/mL	0			16qzr
=citric acid;gluconolactone;magnesium carbonate
	0		i	fmw9
	0	Renacidin	b	r9z
66 mg/mL;1.98 mg/mL;32.7 mg/mL	86			12f0s
66 mg/mL;1.98 mg/mL;32.7 mg/mL	86	Renacidin		12f0u
=citric acid;lactate;potassium bitartrate
	0		i	1f4jn
	0	Phexx	b	1lvml
	0	Phexxi	b	1f4jp
0.01 mg/mg;0.018 mg/mg;0.004 mg/mg	19			1f4jo
0.01 mg/mg;0.018 mg/mg;0.004 mg/mg	19	Phexx		1lvmq
0.01 mg/mg;0.018 mg/mg;0.004 mg/mg	19	Phexxi		1f4jt
=citric acid;magnesium oxide;picosulfurate
	0		i	ry8t
	0	Clenpiq	b	16onk
68.6 mg/mL;20 mg/mL;0.0571 mg/mL	7			1kaik
68.6 mg/mL;20 mg/mL;0.0571 mg/mL	7	Clenpiq		1kaim
75 mg/mL;21.9 mg/mL;0.0625 mg/mL	7			16qzw
75 mg/mL;21.9 mg/mL;0.0625 mg/mL	7	Clenpiq		16onp
=citric acid;potassium bicarbonate;sodium bicarbonate
	0		i	hjrn
1000 mg;344 mg;1050 mg	16			wxju
=citric acid;potassium citrate
	0		i	4lgb
	0	Cytra-K	b	4mwv
1002 mg;3300 mg	15			zf6i
1002 mg;3300 mg	15	Cytra-K		zf6m
66.8 mg/mL;220 mg/mL	7			6mo6
66.8 mg/mL;220 mg/mL	7	Cytra-K		4hi0
=citric acid;potassium citrate;sodium citrate
	0		i	esa9
	0	Cytra-3	b	4mwu
66.8 mg/mL;110 mg/mL;100 mg/mL	7			6mo5
66.8 mg/mL;110 mg/mL;100 mg/mL	7	Cytra-3		hrd6
=citric acid;simethicone;sodium bicarbonate
	0		i	esaa
	0	E-Z-Gas II	b	1h17i
1530 mg;40 mg;2210 mg	17			1h17h
1530 mg;40 mg;2210 mg	17	E-Z-Gas II		1h17n
=citric acid;sodium bicarbonate
	0		i	hky3
1000 mg;1650 mg	16			1jpog
1000 mg;1940 mg	16			wxjq
1000 mg;1976 mg	16			1j3v3
1949 mg;2485 mg	15	Picot		12hri
=citric acid;sodium citrate
	0		i	1yda
	0	Cytra 2	b	4mwt
	0	Oracit	b	4owv
128 mg/mL;98 mg/mL	7			bo6e
128 mg/mL;98 mg/mL	7	Oracit		bo6h
66.8 mg/mL;100 mg/mL	7			bmzq
66.8 mg/mL;100 mg/mL	7	Cytra 2		bmzu
=citrulline
	0		i	1zb
600 mg	0			74ue
600 mg	2			57a6
750 mg	0			13tcb
750 mg	2			13tcc
=cladosporium cladosporioides extract
	0		i	il4u
100 mg/mL	0			kq6k
100 mg/mL	6			kq6l
50 mg/mL	0			kq6i
50 mg/mL	6			kq6j
=cladosporium herbarum allergenic extract
	0		i	9zpy
100 mg/mL	0			i9pk
100 mg/mL	6			i9pm
50 mg/mL	0			kq6s
50 mg/mL	6			kq6t
=cladribine
	0		i	y2l
	0	Mavenclad	b	19hu4
	12			19hu3 19huf 19huh 19hum 19huo 19huq 19hus
1 mg/mL	0			6rl8
1 mg/mL	1			55rm
10 mg	0			19hty
10 mg	3			19hu2
10 mg	3	Mavenclad		19hu9
=clam allergenic extract
	0		i	j4or
100 mg/mL	0			j4os
100 mg/mL	6			j4ou
=clarithromycin
	0		i	gd8
25 mg/mL	0			6rl9
25 mg/mL	14			55r9
250 mg	0			6rla
250 mg	3			48ek
50 mg/mL	0			6t2y
50 mg/mL	14			6moa
500 mg	0			6rlb
500 mg	3			48el
500 mg	5			7pax
=clascoterone
	0		i	1h17o
	0	Winlevi	b	1h17t
10 mg/mL	0			1k4rg
10 mg/mL	21			1h17s
10 mg/mL	21	Winlevi		1h17x
=clavulanate
	0		i	116z
11.4 mg/mL	0			d8et
12.5 mg/mL	0			d8bt
125 mg	0			7eu5
28.5 mg	0			d8bg
5.7 mg/mL	0			d8em
57 mg	0			d8bn
6.25 mg/mL	0			d8b8
62.5 mg	0			d8bb
8.58 mg/mL	0			d8ug
=clemastine
	0		i	1zm 31we
	0	Clemasz	b	1m4xu
	0	Clemsza	b	1mb0s
	0	Dayhist-1	b	nhgq
	0	Tavist	b	wve
	0	Wal-Hist 12 HR Relief	b	uiqi
0.134 mg/mL	0			idlh
0.134 mg/mL	7			idli
1.34 mg	0			idko
1.34 mg	3			idl4
1.34 mg	3	Dayhist-1		nhgt
1.34 mg	3	Tavist		idlv
1.34 mg	5			idl8
1.34 mg	5	Wal-Hist 12 HR Relief		uiqn
2.68 mg	0			idmc
2.68 mg	3			idmd
2.68 mg	3	Clemasz		1m4y0
2.68 mg	3	Clemsza		1mb0y
=clesrovimab
	0		i	1m8aq 1m8ar
	0	Enflonsia	b	1m8az
150 mg/mL	0			1m8as
150 mg/mL	9			1m8ax
150 mg/mL	9	Enflonsia		1m8b4
=clevidipine
	0		i	508z
	0	Cleviprex	b	h8sb
0.5 mg/mL	0			12dct
0.5 mg/mL	1			12dcv 12dd1 12dd3
0.5 mg/mL	1	Cleviprex		12dcy 12dd2 12dd4
=clidinium
	0		i	gds 1178
2.5 mg	0			6rlc
=clindamycin
	0		i	1zq 1r9a h36g
	0	Cleocin	b	4cj2
	0	Cleocin-T	b	h3bb
	0	Clindacin	b	ne2w
	0	Clindagel	b	7k0y
	0	Clindamax	b	8oge
	0	Clindesse	b	an61
	0	Evoclin	b	bobm
	0	Xaciato	b	1jgrn
0.01 mg/mg	0			71cm
0.01 mg/mg	22			6mok 1ld9l
0.01 mg/mg	22	Cleocin-T		h94i
0.01 mg/mg	22	Clindagel		7j36
0.01 mg/mg	22	Clindamax		8nr4
0.012 mg/mg	0			iwz7
0.02 mg/mg	0			1jgrk
0.02 mg/mg	19			1jgrm
0.02 mg/mg	19	Xaciato		1jgrr
10 mg/mL	0			7cqx
10 mg/mL	23			h36i
10 mg/mL	23	Clindacin		ne2z
10 mg/mL	36			6mol
10 mg/mL	61			48en
10 mg/mL	61	Cleocin-T		h94d
10 mg/mL	62			a8ej
10 mg/mL	62	Clindacin		1k6xh
10 mg/mL	62	Evoclin		bobp
100 mg	0			74ig
100 mg	95			5k0x
100 mg	95	Cleocin		iwyt
12 mg/mL	0			71xe
12 mg/mL	1			6mon
12 mg/mL	1	Cleocin		eozu
15 mg/mL	0			6xwv
15 mg/mL	7			c1ui
15 mg/mL	7	Cleocin		g1qf
150 mg	0			71ce
150 mg	2			48em
150 mg	2	Cleocin		g1qi
150 mg/mL	0			6xww
150 mg/mL	1			118gs 118q2 118q5
150 mg/mL	1	Cleocin		118gt 118q3 118q6
150 mg/mL	6			4ex8
150 mg/mL	6	Cleocin		f53x
18 mg/mL	0			71cg
18 mg/mL	1			6moo
18 mg/mL	1	Cleocin		eozs
20 mg/mL	0			7cqy
20 mg/mL	64			6mop
20 mg/mL	64	Cleocin		iwyw
20 mg/mL	64	Clindesse		cwu3
25 mg	0			ia6y
25 mg	2			ia6z
300 mg	0			72z7 g1qj
300 mg	2			63av dhl6
300 mg	2	Cleocin		g1qk
6 mg/mL	0			71cf
6 mg/mL	1			6mor
6 mg/mL	1	Cleocin		eozq
75 mg	0			72z6
75 mg	2			6moh
75 mg	2	Cleocin		g1qm
=clindamycin;tretinoin
	0		i	eq7c
	0	Veltin	b	lfjo
	0	Ziana	b	ecsu
0.012 mg/mg;0.00025 mg/mg	22			iwz8
0.012 mg/mg;0.00025 mg/mg	22	Veltin		lfjr
0.012 mg/mg;0.00025 mg/mg	22	Ziana		iwza
=clioquinol
	0		i	4l2
30 mg/mL	0			7ac5
=clioquinol;hydrocortisone
	0		i	2ajv
	0	Ala-Quin	b	4ly5
30 mg/mL;5 mg/mL	21			6mp1
30 mg/mL;5 mg/mL	21	Ala-Quin		4eyy
=clobazam
	0		i	ge1
	0	Onfi	b	pj0r
	0	Sympazan	b	192gk
10 mg	0			73yn
10 mg	3			49wa
10 mg	3	Onfi		pj0w
10 mg	49			1845p
10 mg	49	Sympazan		192gp
2.5 mg/mL	0			ta5p
2.5 mg/mL	14			ta5s
2.5 mg/mL	14	Onfi		ta5w
20 mg	0			74uq
20 mg	3			59y4
20 mg	3	Onfi		pj0y
20 mg	49			1845q
20 mg	49	Sympazan		192gr
5 mg	0			75k6
5 mg	3			95w2
5 mg	49			1845r
5 mg	49	Sympazan		192gt
=clobetasol
	0		i	1zy ge5
	0	Clobex	b	8ogh
	0	Clodan	b	x147
	0	Impeklo	b	1grsx
	0	Impoyz	b	16rpc
	0	Olux	b	63ri
	0	Temovate	b	2g9q
	0	Tovet	b	1aqd1
0.0005 mg/mg	0			igop
0.0005 mg/mg	22			igoq
0.0005 mg/mg	33			igp4
0.0005 mg/mg	33	Temovate		igps
0.25 mg/mL	0			16rpa
0.25 mg/mL	21			16rpb
0.25 mg/mL	21	Impoyz		16rpg
0.5 mg/mL	0			igmg
0.5 mg/mL	21			igqf 16p95
0.5 mg/mL	21	Temovate		igqn 16p96
0.5 mg/mL	36			igq7
0.5 mg/mL	56			igqw
0.5 mg/mL	56	Clobex		igqx
0.5 mg/mL	61			igqp
0.5 mg/mL	61	Clobex		igqq
0.5 mg/mL	61	Impeklo		1grt1
0.5 mg/mL	62			igmh 16p8x
0.5 mg/mL	62	Olux		igmj 16p8y
0.5 mg/mL	62	Tovet		1aqd5
0.5 mg/mL	76			1lisc
0.5 mg/mL	93			igqa
0.5 mg/mL	93	Clobex		igqc
0.5 mg/mL	93	Clodan		x14b
=clocortolone
	0		i	ge9
	0	Cloderm	b	4mqo
1 mg/mL	0			7cqz
1 mg/mL	21			48eo
1 mg/mL	21	Cloderm		4ezk
=clofarabine
	0		i	y2f
	0	Clolar	b	akvq
1 mg/mL	0			afbl
1 mg/mL	1			afbn
1 mg/mL	1	Clolar		bogj
=clofibrate
	0		i	202
1000 mg	0			75g5
1000 mg	2			5bfk
250 mg	0			9eiv
250 mg	2			8tar
400 mg	0			75g6
400 mg	3			5eho
500 mg	0			6rle
500 mg	2			48eq
500 mg	2	Atromid		4bhp
=clofibrate;nicotinyl alcohol
	0		i	lmk1
500 mg;59.5 mg	2			5cyb
=clomiphene
	0		i	204 31wf
	0	Clomid	b	38x1
	0	Milophene	b	1mdbv
50 mg	0			nfer
50 mg	3			nfes
50 mg	3	Clomid		nff5
50 mg	3	Milophene		1mdc1
=clomipramine
	0		i	205 1r9c
	0	Anafranil	b	l0
25 mg	0			idhr
25 mg	2			idht
25 mg	2	Anafranil		idhv
50 mg	0			idhw
50 mg	2			idhx
50 mg	2	Anafranil		idhz
75 mg	0			idi0
75 mg	2			idi1
75 mg	2	Anafranil		idi3
=clonazepam
	0		i	206
	0	Klonopin	b	4cbd
0.125 mg	0			7ihs
0.125 mg	13			7hfu
0.25 mg	0			71yz
0.25 mg	13			7hfv
0.25 mg	3			4e3g
0.5 mg	0			6rlf
0.5 mg	13			7hfy
0.5 mg	3			48ev
0.5 mg	3	Klonopin		4f2l
1 mg	0			6rlg
1 mg	13			7hfw
1 mg	3			48ew
1 mg	3	Klonopin		4f2n
2 mg	0			6suw
2 mg	13			7hfx
2 mg	3			48ex
2 mg	3	Klonopin		4f2o
=clonidine
	0		i	207 31wg
	0	Catapres	b	4cl9
	0	Duraclon	b	4n9m
	0	Kapvay	b	lqcr
	0	Nexiclon	b	mifc
	0	Onyda	b	1lo6h
0.00417 mg/h	0			leku
0.00417 mg/h	81			lekv
0.00417 mg/h	81	Catapres		lekx
0.00833 mg/h	0			leky
0.00833 mg/h	81			lekz
0.00833 mg/h	81	Catapres		lel1
0.0125 mg/h	0			lel2
0.0125 mg/h	81			lel3
0.0125 mg/h	81	Catapres		lel5
0.02 mg/mL	7			1mf1u
0.02 mg/mL	7	Javadin		1mf21
0.025 mg	3			j4vr
0.05 mg	3			1mqtf
0.1 mg	0			iy8c
0.1 mg	3			iy8d
0.1 mg	5			lqcq
0.1 mg	5	Kapvay		lqcu
0.1 mg/mL	0			iy9o
0.1 mg/mL	1			iy9p
0.1 mg/mL	1	Duraclon		iy9r
0.1 mg/mL	87			1lo6f
0.1 mg/mL	87	Onyda		1lo6n
0.17 mg	0			1jpma
0.17 mg	5			izjs
0.17 mg	5	Nexiclon		mig2
0.2 mg	0			iy8o
0.2 mg	3			iy8p
0.25 mg	39			j4vv
0.3 mg	0			iy8s
0.3 mg	3			iy8t
0.5 mg/mL	0			iy9s
0.5 mg/mL	1			iy9t
=clopamide;pindolol
5 mg;10 mg	3			4a3p
=clopidogrel
	0		i	pfs 52v3
	0	Plavix	b	3qty
300 mg	0			g22z
300 mg	3			g230
300 mg	3	Plavix		g232
75 mg	0			727d
75 mg	3			6mpe
75 mg	3	Plavix		4khd
=clorazepate
	0		i	1td 20f
	0	Tranxene	b	4cly
15 mg	0			bmth
15 mg	3			48d4
15 mg	3	Tranxene		bmvd
3.75 mg	0			bmyc
3.75 mg	3			48d5
3.75 mg	3	Tranxene		bmyf
7.5 mg	0			bmyg
7.5 mg	3			48d6
7.5 mg	3	Tranxene		on23
=clotrimazole
	0		i	20v
	0	Alevazol	b	x2tp
	0	Cruex Antifungal	b	id41
	0	Fungicure Solution	b	mesx
	0	Lotrimin	b	4ciz
	0	Trimazole	b	1ljxk
0.01 mg/mg	0			727j
0.01 mg/mg	33			8ywb
0.01 mg/mg	33	Alevazol		x2tt
10 mg	0			6rlh
10 mg	47			6mpn
10 mg/mL	0			7aes
10 mg/mL	21			6mpj
10 mg/mL	21	Cruex Antifungal		id44
10 mg/mL	21	Lotrimin		5lif
10 mg/mL	21	Trimazole		1ljxo
10 mg/mL	36			6mpm
10 mg/mL	56			7oir
10 mg/mL	56	Fungicure Solution		met3
10 mg/mL	61			48ez
10 mg/mL	64			6mpk
20 mg/mL	0			7omk
20 mg/mL	64			4a0j
=clozapine
	0		i	20y
	0	Clozaril	b	4mqu
	0	Versacloz	b	tcyq
100 mg	0			6rll
100 mg	13			a7f5
100 mg	3			48f3
100 mg	3	Clozaril		28ug
12.5 mg	0			8p8o
12.5 mg	13			fgx9
150 mg	0			727k
150 mg	13			lkup
200 mg	0			727l
200 mg	13			ld89
200 mg	3			6mpq
200 mg	3	Clozaril		1cmtz
25 mg	0			6rlm
25 mg	13			a7f7
25 mg	3			48f4
25 mg	3	Clozaril		28uf
50 mg	0			9el8
50 mg	3			976k
50 mg	3	Clozaril		1cmu1
50 mg/mL	0			tcym
50 mg/mL	14			tcyp
50 mg/mL	14	Versacloz		tcyv
=coagulation factor ix recombinant immunoglobulin g1 fusion protein
	0		i	wx54
	0	Alprolix	b	wx6q
1 unit	0			zpqm
1 unit	1			zpqo
1 unit	1	Alprolix		zpqr
=coagulation factor xa (recombinant) inactivated-zhzo
	0		i	17u11
	0	Andexxa	b	17u16
200 mg	0			196n3
200 mg	1			196n4
200 mg	1	Andexxa		196n6
=coal tar
	0		i	217
	0	Balnetar	b	1yxh
	0	Cutar	b	4mw4
	0	DHS Tar Shampoo	b	1z85
	0	Ionil T	b	4o15
	0	MG 217 Psoriasis	b	4obo
	0	Medicasp	b	1jynj
	0	Oxipor VHC	b	3kaj
	0	Psoriasin	b	ecnv
	0	Scytera	b	hoie
	0	Tarsum Reformulated	b	16t0l
	0	X-Seb T Plus	b	4qhp
0.0125 mg/mg	0			9ell
0.0125 mg/mg	22			8wyy
0.0125 mg/mg	22	Psoriasin		md39
0.02 mg/mg	0			7ae4
0.02 mg/mg	22			59ix
0.02 mg/mg	33			6sns
0.02 mg/mg	33	MG 217 Psoriasis		on2n
0.02 mg/mg	33	Psoriasin		h44p
10 mg/mL	0			7oke
10 mg/mL	61			4a6z
10 mg/mL	93			6mqi
10 mg/mL	93	Ionil T		h0p2
15 mg/mL	0			7oks
15 mg/mL	61			62v9
18 mg/mL	0			tfiv
20 mg/mL	0			71xf
20 mg/mL	62			ho27
20 mg/mL	62	Scytera		hoih
20 mg/mL	93			4e1w
20 mg/mL	93	Ionil T		4j5s
20 mg/mL	93	Tarsum Reformulated		16t0p
20 mg/mL	93	X-Seb T Plus		pifi
20 mg/mL	96			4e95
200 mg/mL	0			71xg
200 mg/mL	36			4e1x
23 mg/mL	0			lqoz
23 mg/mL	36			nlwa
25 mg/mL	0			71ye
25 mg/mL	36			59it
25 mg/mL	93			55ik
25 mg/mL	96			4e2q
25 mg/mL	96	Balnetar		4jad
30 mg/mL	0			73p8
30 mg/mL	93			4e98
5 mg/mL	0			7ok9
5 mg/mL	93			6mpx
5 mg/mL	93	DHS Tar Shampoo		4iey
5 mg/mL	93	Medicasp		1jynn
50 mg/mL	0			71u2
50 mg/mL	61			6mq9
50 mg/mL	61	Oxipor VHC		4k04
50 mg/mL	96			6mqa
70 mg/mL	0			73z2
70 mg/mL	93			5kea
75 mg/mL	0			727t
75 mg/mL	61			9609
75 mg/mL	61	Cutar		rqje
=coal tar;menthol
	0		i	esba
	0	Denorex Therapeutic Reformulated Mar 2013	b	tfix
18 mg/mL;15 mg/mL	93			tfiw
18 mg/mL;15 mg/mL	93	Denorex Therapeutic Reformulated Mar 2013		tfj1
25 mg/mL;15 mg/mL	93			ryuq
=coal tar;salicylic acid
	0		i	esbd
	0	X-Seb T Pearl	b	naqj
20 mg/mL;40 mg/mL	93			6mq6
20 mg/mL;40 mg/mL	93	X-Seb T Pearl		ryly
=coal tar;salicylic acid;sulfur
	0		i	9zy8
	0	Ala Seb T	b	15n1d
	0	Pazol XS	b	nvy6
10 mg/mL;20 mg/mL;20 mg/mL	93			iyp6
10 mg/mL;20 mg/mL;20 mg/mL	93	Ala Seb T		15n1h
10 mg/mL;20 mg/mL;20 mg/mL	93	Pazol XS		qonb
=coast live oak pollen extract
	0		i	i9n2
100 mg/mL	0			mdsg
100 mg/mL	6			mdsh
50 mg/mL	0			i9n3
50 mg/mL	6			i9n5
=coast maple pollen extract
	0		i	i97c
50 mg/mL	0			i97d
50 mg/mL	6			i97f
=coast sage pollen extract
	0		i	i9ez
50 mg/mL	0			i9f0
50 mg/mL	6			i9f2
=cobamamide
	0		i	ghp
0.1 mg	0			h35g
=cobamamide;vitamin b12
	0		i	llzr
0.1 mg;5 mg	37			h35i
0.1 mg;6 mg	37			qnsg
=cobicistat
	0		i	rzxo
	0	Tybost	b	x9iy
150 mg	0			rzxp
150 mg	3			x9ix
150 mg	3	Tybost		x9j3
90 mg	0			1magx
90 mg	3			1magy
90 mg	3	Tybost		1mah0
=cobicistat;darunavir
	0		i	y9bg
	0	Prezcobix	b	yb41
150 mg;675 mg	3			1m3dk
150 mg;675 mg	3	Prezcobix		1m3dm
150 mg;800 mg	3			yb40
150 mg;800 mg	3	Prezcobix		yb46
=cobicistat;darunavir;emtricitabine;tenofovir alafenamide
	0		i	16sbo
	0	Symtuza	b	17xjc
150 mg;800 mg;200 mg;10 mg	3			17xjb
150 mg;800 mg;200 mg;10 mg	3	Symtuza		17xjh
=cobicistat;elvitegravir;emtricitabine;tenofovir alafenamide
	0		i	10wek
	0	Genvoya	b	10wem
150 mg;150 mg;200 mg;10 mg	3			10wel
150 mg;150 mg;200 mg;10 mg	3	Genvoya		10wer
=cobicistat;elvitegravir;emtricitabine;tenofovir disoproxil
	0		i	rzxv
	0	Stribild	b	rzxx
150 mg;150 mg;200 mg;300 mg	3			rzxw
150 mg;150 mg;200 mg;300 mg	3	Stribild		rzy2
=cobimetinib
	0		i	10wzh
	0	Cotellic	b	10wzn
20 mg	0			10wzi
20 mg	3			10wzm
20 mg	3	Cotellic		10wzs
=cocaine
	0		i	21p 1r9d
	0	Goprelto	b	16rkp
	0	Numbrino	b	1cpjw
40 mg/mL	0			rt1q
40 mg/mL	97			16rko
40 mg/mL	97	Goprelto		16rkt
40 mg/mL	97	Numbrino		1cpk0
=coccidioides immitis spherule
	0		i	x7gy
	0	Spherusol	b	zpu2
0.0127 mg/mL	0			zpty
0.0127 mg/mL	6			zpu1
0.0127 mg/mL	6	Spherusol		zpu6
=cochliobolus sativus allergenic extract
	0		i	i9pq
100 mg/mL	0			i9pr
100 mg/mL	6			i9pt
10000 unit/mL	0			lf5x
10000 unit/mL	6			lf5y
20000 unit/mL	0			lf5z
20000 unit/mL	6			lf60
40000 unit/mL	0			lowk
40000 unit/mL	6			lowl
50 mg/mL	0			lowi
50 mg/mL	6			lowj
=cochliobolus spicifer allergenic extract
	0		i	lcab
100 mg/mL	0			lcac
100 mg/mL	6			lcae
50 mg/mL	0			lqzs
50 mg/mL	6			lqzt
=cocoa butter
	0		i	gi5
0.76 mg/mg	0			mhim
0.855 mg/mg	0			77cv
0.884 mg/mg	0			uty8
0.887 mg/mg	0			1d1rv
=cocoa butter;phenylephrine
	0		i	nw8g
0.884 mg/mg;0.0025 mg/mg	43			uty9
0.887 mg/mg;0.0025 mg/mg	43			1d1rw
=cocoa butter;phenylephrine;shark liver oil
	0		i	lmbv
0.855 mg/mg;0.0025 mg/mg;0.03 mg/mg	43			5jx1
=cocoa butter;zinc oxide
	0		i	mhio
	0	Calmol	b	nvcf
0.76 mg/mg;0.1 mg/mg	43			mhip
0.76 mg/mg;0.1 mg/mg	43	Calmol		nvci
=coconut allergenic extract
	0		i	j3yz
100 mg/mL	0			j3zf
100 mg/mL	6			j3zg
50 mg/mL	0			j3z0
50 mg/mL	6			j3z2
=coconut oil
	0		i	s27r
1000 mg	0			vy8w
1000 mg	2			vy90
500 mg	0			vux7
=coconut oil;linseed oil
	0		i	vuxb
500 mg;500 mg	2			vuxc
=codeine
	0		i	226 228 1yao 51n8 cvxr
0.5 mg/mL	0			lbx5
1 mg/mL	0			lbrt
1.2 mg/mL	0			pini
1.26 mg/mL	0			lc31
1.27 mg/mL	0			lb6y
1.5 mg/mL	0			j3vd
1.6 mg/mL	0			nvkd
1.8 mg/mL	0			lbuf
10 mg	0			lazl
15 mg	0			lasp ldf3
15 mg	3			ldf6
16 mg	0			lawz
2 mg/mL	0			hun6
2.4 mg/mL	0			lasa
20 mg	0			lazf
30 mg	0			lat0 ldie
30 mg	3			ldif
4 mg/mL	0			zera
54.3 mg	0			zoat
60 mg	0			law1 ldij
60 mg	3			ldio
9 mg	0			ld33
=codeine;dexbrompheniramine;pseudoephedrine
	0		i	pinn
	0	M-End Max D	b	pinp
1.2 mg/mL;0.133 mg/mL;4 mg/mL	7			pino
1.2 mg/mL;0.133 mg/mL;4 mg/mL	7	M-End Max D		pinv
=codeine;dexchlorpheniramine;phenylephrine
	0		i	h78y
1.8 mg/mL;0.2 mg/mL;1 mg/mL	7			uv43
=codeine;guaifenesin
	0		i	4lgq
	0	Brontex	b	4mhk
	0	Cheracol with Codeine	b	4mnp
	0	Cheratussin	b	lcf1
	0	M-Clear WC	b	h1rw
	0	Mar-cof CG	b	htxt
	0	Ninjacof XG	b	y6vd
0.5 mg/mL;15 mg/mL	7			lbx6
0.5 mg/mL;15 mg/mL	7	Brontex		lch0
1.26 mg/mL;20 mg/mL	7			lc32
1.26 mg/mL;20 mg/mL	7	M-Clear WC		lc34
1.5 mg/mL;45 mg/mL	7			lc35
1.5 mg/mL;45 mg/mL	7	Mar-cof CG		lc37
1.6 mg/mL;40 mg/mL	7			nvl6
1.6 mg/mL;40 mg/mL	7	Ninjacof XG		y6vi
2 mg/mL;20 mg/mL	7			lcf0
2 mg/mL;20 mg/mL	7	Cheracol with Codeine		lchg
2 mg/mL;20 mg/mL	7	Cheratussin		lcf4
2 mg/mL;40 mg/mL	7			lc4b
9 mg;200 mg	2			ld34
9 mg;200 mg	2	M-Clear WC		ld36
=codeine;guaifenesin;phenylephrine
	0		i	esgy
	0	Maxiphen CDX	b	h4gr
20 mg;400 mg;10 mg	3			ld2a
20 mg;400 mg;10 mg	3	Maxiphen CDX		ld2c
=codeine;guaifenesin;pseudoephedrine
	0		i	9zy1
	0	Ambifed CD	b	h4hv
	0	Ambifed-G CD	b	h4hr
	0	Biotussin	b	lcea
	0	Lortuss EX	b	olkp
10 mg;400 mg;20 mg	3			ncbj ncbl
10 mg;400 mg;30 mg	3			ncbm ncbo
2 mg/mL;20 mg/mL;6 mg/mL	7			lci7
2 mg/mL;20 mg/mL;6 mg/mL	7	Biotussin		lci9
2 mg/mL;20 mg/mL;6 mg/mL	7	Lortuss EX		x653
2 mg/mL;40 mg/mL;6 mg/mL	7			12f9f
20 mg;400 mg;20 mg	3			ld2e ld2g
20 mg;400 mg;30 mg	3			ld2i ld2k
=codeine;phenylephrine;promethazine
	0		i	4lgx
2 mg/mL;1 mg/mL;1.25 mg/mL	7			ld3p
=codeine;phenylephrine;pyrilamine
	0		i	4lgy
	0	Zotex C	b	lcyt
2 mg/mL;1 mg/mL;1 mg/mL	7			lcys
2 mg/mL;1 mg/mL;1 mg/mL	7	Zotex C		lcyw
=codeine;phenylephrine;triprolidine
	0		i	zlvq
2 mg/mL;2 mg/mL;0.5 mg/mL	7			zlvr
=codeine;promethazine
	0		i	4lgs
2 mg/mL;1.25 mg/mL	7			l91a
=codfish allergenic extract
	0		i	j4ov
100 mg/mL	0			j4ow
100 mg/mL	6			j4oy
=colchicine
	0		i	22j
	0	Colcrys	b	ie38
	0	Gloperba	b	1aqix
	0	Lodoco	b	1l3jj
	0	Mitigare	b	x8pp
0.12 mg/mL	0			19ey1
0.12 mg/mL	7			19ey4
0.12 mg/mL	7	Gloperba		1aqj2
0.5 mg	0			6rlr
0.5 mg	3			48f8
0.5 mg	3	Lodoco		1l3jo
0.6 mg	0			6rlu
0.6 mg	2			x8po
0.6 mg	2	Mitigare		x8pu
0.6 mg	3			48f9
0.6 mg	3	Colcrys		ie3b
=colchicine;probenecid
	0		i	4lh0
0.5 mg;500 mg	3			48w9
=colesevelam
	0		i	31a1 31a2
	0	Welchol	b	63ue
15.6 mg/mL	0			ikwi
1875 mg	0			14360
1875 mg	77			ikwk
1875 mg	77	Welchol		ikwn
31.3 mg/mL	0			ikwo
3750 mg	0			1435s
3750 mg	77			ikwp
3750 mg	77	Welchol		ikwr
3750 mg	98			19iew
3750 mg	98	Welchol		19iez
625 mg	0			72vc ikwt
625 mg	3			6mt2 ikwu
625 mg	3	Welchol		63gl ikww
=colestipol
	0		i	22l 28md
	0	Colestid	b	38x9
1000 mg	0			71j4 mgzg
1000 mg	3			6mt4 mgzh
1000 mg	3	Colestid		4gay mgzj
50 mg/mL	0			89jw
50 mg/mL	14			6mt5
50 mg/mL	14	Colestid		4gb2
5000 mg	0			bo62 mgzl
5000 mg	58			mgzm
5000 mg	58	Colestid		mgzo
5000 mg	99			bo64
5000 mg	99	Colestid		bo67
=colistin
	0		i	239
	0	Coly Mycin M	b	4msf
3 mg/mL	0			73ul
75 mg/mL	0			nya8
75 mg/mL	6			nyaa
75 mg/mL	6	Coly Mycin M		nyad
=colistin;hydrocortisone;neomycin;thonzonium
	0		i	eshl
	0	Cortisporin-TC	b	4mus
3 mg/mL;10 mg/mL;3.3 mg/mL;0.5 mg/mL	94			ibps
3 mg/mL;10 mg/mL;3.3 mg/mL;0.5 mg/mL	94	Cortisporin-TC		ibpx
=collagen
	0		i	23e
1000 mg	0			1jsvw
6000 mg	0			19077
=collagen, hydrolyzed
	0		i	a8em
740 mg	0			cdd0
=collagenase
	0		i	19h7
	0	Santyl	b	4pln
0.25 unit/mg	0			7cph
0.25 unit/mg	33			6mth
0.25 unit/mg	33	Santyl		on1t
=collagenase clostridium histolyticum
	0		i	j9a4 1h2dx
	0	Qwo	b	1h2e0
	0	Xiaflex	b	j9a8
0.9 mg	0			13zuy
0.9 mg	1			j9a7
0.9 mg	1	Xiaflex		j9ab
0.92 mg	0			1h2dy
0.92 mg	1			1h2dz
0.92 mg	1	Qwo		1h2e4
1.84 mg	0			1h2e5
1.84 mg	1			1h2e6
1.84 mg	1	Qwo		1h2e8
=colloidal oatmeal
	0		i	4ql6
	0	Eucerin Eczema Relief	b	ux7j
10 mg/mL	0			7d59
10 mg/mL	21			55or
10 mg/mL	21	Eucerin Eczema Relief		ux7n
10 mg/mL	61			55jk
20 mg/mL	0			pi56
20 mg/mL	21			pi57
20 mg/mL	61			y4cv
20 mg/mL	63			1akm2
20 mg/mL	63	Eucerin Eczema Relief		1jsv2
430 mg/mL	0			chug
430 mg/mL	36			chui
50 mg/mL	0			7atl
50 mg/mL	21			y73a
50 mg/mL	96			6osh
=common paper wasp venom protein
	0		i	rqxw
0.025 mg/mL	0			rqxx
=common paper wasp venom protein;metricus paper wasp venom protein;northern paper wasp venom protein;red paper wasp venom protein
	0		i	rqy6
0.025 mg/mL;0.025 mg/mL;0.025 mg/mL;0.025 mg/mL	6			rqy7
=common sagebrush pollen extract
	0		i	i9f8
100 mg/mL	0			j7k2
100 mg/mL	6			j7k3
20000 unit/mL	0			j7k6
20000 unit/mL	6			j7k7
40000 unit/mL	0			j7k8
40000 unit/mL	6			j7k9
50 mg/mL	0			i9f9
50 mg/mL	6			i9fb
=common wasp venom protein
	0		i	rt6f
0.02 mg/mL	0			rt6g
=common wasp venom protein;eastern yellow jacket venom protein;german wasp venom protein;southern yellow jacket venom protein;western yellow jacket venom protein
	0		i	13smk
0.02 mg/mL;0.02 mg/mL;0.02 mg/mL;0.02 mg/mL;0.02 mg/mL	6			rt7y
=compound benzoin tincture
	0		i	4me8
	0	Sprayzoin	b	ncve
500 mg/mL	0			ncvc
500 mg/mL	56			ncvd
500 mg/mL	56	Sprayzoin		ncvh
=concizumab
	0		i	1m1rh 1m1ro
	0	Alhemo	b	1m1rw
100 mg/mL	0			1m1s3
100 mg/mL	24			1m1s4 1m1s9
100 mg/mL	24	Alhemo		1m1s7 1m1sa
40 mg/mL	0			1m1rp
40 mg/mL	24			1m1ru
40 mg/mL	24	Alhemo		1m1s1
=conivaptan
	0		i	6h8t rqvo
	0	Vaprisol	b	d7se
0.2 mg/mL	0			rqvp
0.2 mg/mL	1			rqvq
0.2 mg/mL	1	Vaprisol		rqvs
=copanlisib
	0		i	15otx
	0	Aliqopa	b	15ou2
60 mg	0			15oty
60 mg	1			15ou1
60 mg	1	Aliqopa		15ou6
=copper
	0		i	26t
	0	ParaGard	b	1clgq
313 mg	0			1clgm
313 mg	78			1clgp
313 mg	78	ParaGard		1clgu
=copper gluconate
	0		i	26v
2 mg	0			75xt
2 mg	2			igai
2 mg	3			g0kd
=copper sulfate
	0		i	gnf
0.15 mg/mL	0			1j1x2
0.39 mg/mL	0			rq0w
0.4 mg/mL	0			6sux
0.75 mg/mL	0			1lqew
0.8 mg	0			h7ct
1.57 mg/mL	0			6rm3
2 mg	0			7i7z
3 mg	0			nb1k
3.93 mg/mL	0			zdej
40 mg	0			ndok
=copper sulfate;ferrous fumarate;folic acid;magnesium sulfate;manganese sulfate;niacinamide;pantothenic acid;pyridoxine;riboflavin;sodium ascorbate;thiamine;vitamin b12;zinc sulfate
	0		i	ll77
	0	Hemocyte Plus	b	nb1g
0.8 mg;324 mg;1 mg;6.9 mg;1.3 mg;30 mg;10 mg;5 mg;6 mg;200 mg;10 mg;0.015 mg;18.2 mg	2			h7d1
0.8 mg;324 mg;1 mg;6.9 mg;1.3 mg;30 mg;10 mg;5 mg;6 mg;200 mg;10 mg;0.015 mg;18.2 mg	2	Hemocyte Plus		nb1j
=copper sulfate;ferrous fumarate;folic acid;manganese sulfate;niacinamide;pantothenate;polysaccharide iron complex;pyridoxine;riboflavin;sodium ascorbate;thiamine;vitamin b12;zinc sulfate
	0		i	s6eu
	0	Tandem Plus	b	s6ew
0.8 mg;162 mg;1 mg;1.3 mg;30 mg;10 mg;115 mg;5 mg;6 mg;200 mg;10 mg;0.015 mg;18.2 mg	2			s6ev
0.8 mg;162 mg;1 mg;1.3 mg;30 mg;10 mg;115 mg;5 mg;6 mg;200 mg;10 mg;0.015 mg;18.2 mg	2	Tandem Plus		s6f1
=copper sulfate;manganese sulfate;selenious acid;zinc sulfate
	0		i	1j1x6
	0	Multrys	b	1j1xb
	0	Tralement	b	1lqf1
0.15 mg/mL;0.00822 mg/mL;0.0098 mg/mL;2.47 mg/mL	1			1j1x9
0.15 mg/mL;0.00822 mg/mL;0.0098 mg/mL;2.47 mg/mL	1	Multrys		1j1xf
0.75 mg/mL;0.151 mg/mL;0.098 mg/mL;7.41 mg/mL	1			1lqez
0.75 mg/mL;0.151 mg/mL;0.098 mg/mL;7.41 mg/mL	1	Tralement		1lqf5
=corn allergenic extract
	0		i	j4oz
100 mg/mL	0			j4p0
100 mg/mL	6			j4p2
=corn pollen extract
	0		i	i9f3
100 mg/mL	0			j2d9
100 mg/mL	6			j2da
20000 unit/mL	0			j2d5
20000 unit/mL	6			j2d6
40000 unit/mL	0			j2d2
40000 unit/mL	6			j2d3
50 mg/mL	0			i9f4
50 mg/mL	6			i9f6
=corn smut allergenic extract
	0		i	6qns
100 mg/mL	0			j2dh
100 mg/mL	6			j2di
50 mg/mL	0			i9fr
50 mg/mL	6			i9ft
=corn starch
	0		i	m9qu
	0	Mexsana	b	rqj7
	0	Soothe & Cool Powder	b	m9qy
0.6 mg/mg	0			m9qv
0.6 mg/mg	31			m9qx
0.6 mg/mg	31	Soothe & Cool Powder		m9r1
0.79 mg/mg	0			t6b3
0.837 mg/mg	0			rqj5
0.837 mg/mg	31			rqj6
0.837 mg/mg	31	Mexsana		rqjb
=corn starch;kaolin;zinc oxide
	0		i	llpa
0.79 mg/mg;0.04 mg/mg;0.15 mg/mg	31			t6b5
=cornsilk
	0		i	cfg5
450 mg	0			cfg6
450 mg	2			cfg8
=corticotropin
	0		i	ag
	0	Acthar	b	mahf
	0	Cortrophin	b	1je6v
80 unit/mL	0			6rm0
80 unit/mL	6			6mud
80 unit/mL	6	Acthar		mahl
80 unit/mL	6	Cortrophin		1je6z
80 unit/mL	9			1ljzh 1ljzm
80 unit/mL	9	Acthar		1ljzk 1ljzn
80 unit/mL	9	Cortrophin		1m16i 1m16k
=cortisone
	0		i	27y gpj
25 mg	0			hr2v
25 mg	3			hr2w
=cosibelimab
	0		i	1m8uf 1m8ug
	0	Unloxcyt	b	1m8uo
60 mg/mL	0			1m8uh
60 mg/mL	1			1m8um 1m8ut
=cotton fiber allergenic extract
	0		i	kq31
100 mg/mL	0			kq35
100 mg/mL	6			kq36
50 mg/mL	0			kq32
50 mg/mL	6			kq34
=cottonseed allergenic extract
	0		i	i9qw
100 mg/mL	0			1h68y
100 mg/mL	6			kq42
50 mg/mL	0			1h692
50 mg/mL	6			kq3y
=cow milk allergenic extract
	0		i	j4s9
100 mg/mL	0			je5h
100 mg/mL	6			je5i
50 mg/mL	0			j4sa
50 mg/mL	6			j4sc
=crab allergenic extract
	0		i	j4qq
100 mg/mL	0			j4qr
100 mg/mL	6			j4qt
50 mg/mL	0			j9zn
50 mg/mL	6			j9zo
=creatine
	0		i	28r
1000 mg	0			1md1o
1000 mg	10			1md1r
=crinecerfont
	0		i	1lwei
	0	Crenessity	b	1lweo
100 mg	0			1lwej
100 mg	2			1lwen
100 mg	2	Crenessity		1lwet
25 mg	0			1lweu
25 mg	2			1lwev
25 mg	2	Crenessity		1lwex
50 mg	0			1lwey
50 mg	2			1lwez
50 mg	2	Crenessity		1lwf1
50 mg/mL	0			1lwf2
50 mg/mL	7			1lwf5
50 mg/mL	7	Crenessity		1lwf9
=crisaborole
	0		i	13zs1
	0	Eucrisa	b	13zs6
0.02 mg/mg	0			13zs2
0.02 mg/mg	33			13zs5
0.02 mg/mg	33	Eucrisa		13zsa
=crizanlizumab
	0		i	1chl3 1chp1
	0	Adakveo	b	1chp6
10 mg/mL	0			1chp2
10 mg/mL	1			1chp5
10 mg/mL	1	Adakveo		1chpa
=crizotinib
	0		i	om6n
	0	Xalkori	b	om6r
150 mg	0			1l8b7
150 mg	100			1l8ba
150 mg	100	Xalkori		1l8be
20 mg	0			1l8bf
20 mg	100			1l8bg
20 mg	100	Xalkori		1l8bi
200 mg	0			om6o
200 mg	2			om6q
200 mg	2	Xalkori		om6u
250 mg	0			om6v
250 mg	2			om6w
250 mg	2	Xalkori		om6y
50 mg	0			1l8bj
50 mg	100			1l8bk
50 mg	100	Xalkori		1l8bm
=crofelemer
	0		i	t8td
	0	Mytesi	b	12q6x
125 mg	0			t8te
125 mg	41			t8ti
125 mg	41	Mytesi		12q72
=cromolyn
	0		i	2qa wvo
	0	Gastrocrom	b	4nn6
	0	Nasalcrom	b	4cz5
10 mg/mL	0			hte5
10 mg/mL	26			hte6
20 mg/mL	0			7qhr
20 mg/mL	7			htel
20 mg/mL	7	Gastrocrom		htet
40 mg/mL	0			htac
40 mg/mL	60			htad
5.2 mg/actuat	0			7q84
5.2 mg/actuat	53			12j8b
5.2 mg/actuat	53	Nasalcrom		12j8d
=crotalidae immune f(ab')2
	0		i	191cm 191cn
	0	Anavip	b	191cs
120 mg	0			191co
120 mg	1			191cr
120 mg	1	Anavip		191cw
=crotalus adamanteus antivenin
	0		i	iz0h
420 unit	0			145pn
=crotalus atrox antivenin
	0		i	iz0j
1270 unit	0			145po
=crotalus scutulatus antivenin
	0		i	iz0l
5570 unit	0			145pp
=crotamiton
	0		i	gsm
	0	Crotan	b	17xhb
	0	Eurax	b	4cii
100 mg/mL	0			7crd
100 mg/mL	21			6muo
100 mg/mL	21	Eurax		4ge0
100 mg/mL	61			29yj
100 mg/mL	61	Crotan		17xhf
100 mg/mL	61	Eurax		4geu
=crovalimab
	0		i	1ll0b 1ll0c
	0	Piasky	b	1ll0k
170 mg/mL	0			1ll0d
170 mg/mL	1			1ll0i
170 mg/mL	1	Piasky		1ll0p
=cucumber allergenic extract
	0		i	ja8q
100 mg/mL	0			jduu
100 mg/mL	6			jduv
=cultivated mushroom allergenic extract
	0		i	jbi1
100 mg/mL	0			je55
100 mg/mL	6			je56
=cultivated oat pollen extract
	0		i	i9hu
100 mg/mL	0			j8ds
100 mg/mL	6			j8dt
20000 unit/mL	0			ja38
20000 unit/mL	6			ja39
40000 unit/mL	0			ja3d
40000 unit/mL	6			ja3e
50 mg/mL	0			i9hv
50 mg/mL	6			i9hx
=cultivated rye grass pollen extract
	0		i	lr06
100 mg/mL	0			mdyg
100 mg/mL	6			mdyh
20000 unit/mL	0			mdyl
20000 unit/mL	6			mdym
40000 unit/mL	0			mdyn
40000 unit/mL	6			mdyo
50 mg/mL	0			lr07
50 mg/mL	6			lr09
=cupric chloride
	0		i	guh
1.07 mg/mL	0			71qk
1.07 mg/mL	1			4dtk
=cupric oxide
	0		i	gul
1.5 mg	0			ojkh
2 mg	0			7hzb
=cupric oxide;folic acid;niacinamide;zinc oxide
	0		i	qm6b
	0	Nicomide	b	7k81
1.5 mg;0.5 mg;750 mg;25 mg	3			qm6c
1.5 mg;0.5 mg;750 mg;25 mg	3	Nicomide		qpgy
=cuprous oxide
	0		i	guq
0.4 mg	0			j44h
0.8 mg	0			j43u
2 mg	0			j41i
=curcumin
	0		i	2a3
500 mg	0			i4wi
500 mg	2			i4wk
=cyclobenzaprine
	0		i	gxp 1479
	0	Amrix	b	fjh9
	0	Fexmid	b	f3zl
	0	Tonmya	b	1md5v
10 mg	0			hr5n
10 mg	3			hr5o
15 mg	0			hr5h
15 mg	39			hr5y
15 mg	39	Amrix		hr5z
2.8 mg	0			1md5p
2.8 mg	37			1md5u
2.8 mg	37	Tonmya		1md62
30 mg	0			hr5f
30 mg	39			hr5t
30 mg	39	Amrix		hr5v
5 mg	0			hr4v
5 mg	3			hr4w
7.5 mg	0			hr4a
7.5 mg	3			hr4b
7.5 mg	3	Fexmid		hr4d
=cyclopentolate
	0		i	2bd 29t9
	0	Cyclogyl	b	2aw
	0	Cylate	b	4mwf
10 mg/mL	0			rtld
10 mg/mL	60			rtle
10 mg/mL	60	Cyclogyl		rttg
10 mg/mL	60	Cylate		rtti
2 mg/mL	0			rtlf
20 mg/mL	0			rtlh
20 mg/mL	60			rtli
20 mg/mL	60	Cyclogyl		rtto
5 mg/mL	0			rtlj
5 mg/mL	60			rtlk
5 mg/mL	60	Cyclogyl		rttq
=cyclopentolate;phenylephrine
	0		i	esnc
	0	Cyclomydril	b	1z7m
2 mg/mL;10 mg/mL	60			rtlg
2 mg/mL;10 mg/mL	60	Cyclomydril		rttk
=cyclophosphamide
	0		i	2be
	0	Frindovyx	b	1lxo4
100 mg/mL	0			1lf6o
100 mg/mL	6			1lf6p
1000 mg	0			116o6
1000 mg	1			116o7
200 mg/mL	0			1f5pm
200 mg/mL	1			1j1zp 1j1zr
200 mg/mL	6			1f5pn
2000 mg	0			116o8
2000 mg	1			116o9
25 mg	0			6rmq
25 mg	2			utjk
25 mg	3			48fh
50 mg	0			6rmr
50 mg	2			utjl
50 mg	3			48fi
500 mg	0			116o3
500 mg	1			116o5
500 mg/mL	0			1koox
500 mg/mL	1			1kooy 1kopb 1korc
500 mg/mL	6			1lxo3
500 mg/mL	6	Frindovyx		1lxo8
=cycloserine
	0		i	2bj
	0	Seromycin	b	4dkx
250 mg	0			6rms
250 mg	2			48fj
250 mg	2	Seromycin		4k71
=cyclosporine
	0		i	2bk 525p
	0	Cequa	b	181ny
	0	Gengraf	b	5lsq
	0	Neoral	b	4cht
	0	Restasis	b	7kc7
	0	Sandimmune	b	4chs
	0	Verkazia	b	1jixd
	0	Vevye	b	1kkzl
0.5 mg/mL	0			7koo
0.5 mg/mL	76			7j23 1j4sk
0.5 mg/mL	76	Restasis		8m98 1j4sl
0.9 mg/mL	0			181nv
0.9 mg/mL	60			181nx
0.9 mg/mL	60	Cequa		181o2
1 mg/mL	0			1jixb
1 mg/mL	60			1kkzk
1 mg/mL	60	Vevye		1kkzp
1 mg/mL	76			1jixc
1 mg/mL	76	Verkazia		1jixh
100 mg	0			6rmt 75xy
100 mg	2			56lm 717k
100 mg	2	Gengraf		hwxn
100 mg	2	Neoral		hwzr
100 mg	2	Sandimmune		48fk
100 mg/mL	0			6rmu hwz1
100 mg/mL	7			6mww hwz2
100 mg/mL	7	Gengraf		hwz8
100 mg/mL	7	Neoral		hwzf
100 mg/mL	7	Sandimmune		4kbh
25 mg	0			6rmv hwz9
25 mg	2			48fl hwza
25 mg	2	Gengraf		hwzc
25 mg	2	Neoral		hwzp
25 mg	2	Sandimmune		4k7e
50 mg	0			hx04
50 mg	2			hx05
50 mg/mL	0			6rmx
50 mg/mL	1			4ebb
50 mg/mL	1	Sandimmune		4k8c
=cyproheptadine
	0		i	2bp 28pc
0.4 mg/mL	0			ik84
0.4 mg/mL	7			ik85
4 mg	0			ikbj
4 mg	3			ikbk
=cysteamine
	0		i	2by
	0	Cystadrops	b	1fdgl
	0	Cystagon	b	4vbj
	0	Cystaran	b	s5px
	0	Procysbi	b	ugt8
150 mg	0			7323
150 mg	2			6mx0
150 mg	2	Cystagon		4hvg
25 mg	0			ugt5
25 mg	38			ugt7
25 mg	38	Procysbi		ugtd
3.8 mg/mL	0			1feps
3.8 mg/mL	60			1fdgk
3.8 mg/mL	60	Cystadrops		1fdgp
300 mg	0			1cyqj
300 mg	101			1cyqm
300 mg	101	Procysbi		1cyqq
4.4 mg/mL	0			s5pv
4.4 mg/mL	60			s5pw
4.4 mg/mL	60	Cystaran		s5q1
50 mg	0			71sb
50 mg	2			6mx1
50 mg	2	Cystagon		4hvh
75 mg	0			ugte
75 mg	101			1cyqr
75 mg	101	Procysbi		1cyqs
75 mg	38			ugtf
75 mg	38	Procysbi		ugth
=cysteine
	0		i	2c0 4qla
	0	Elcys	b	1ahtp
	0	Nouress	b	1d0c9
0.16 mg/mL	0			h6d3
0.2 mg/mL	0			h5pd
0.24 mg/mL	0			h5qs
50 mg	0			cdt2
50 mg/mL	0			vuq9
50 mg/mL	1			zr15
50 mg/mL	1	Elcys		1ahtt
50 mg/mL	1	Nouress		1d0cd
50 mg/mL	6			vuqd
50 mg/mL	6	Elcys		1l9ep
=cytarabine
	0		i	2ch krj8
100 mg	0			15n0y
100 mg/mL	0			7403
100 mg/mL	1			5ces
20 mg/mL	0			74hy
20 mg/mL	1			113x7
20 mg/mL	6			55i8
=cytarabine;daunorubicin
	0		i	178rr
	0	Vyxeos	b	15n14
100 mg;44 mg	1			15n13
100 mg;44 mg	1	Vyxeos		15n18
=cytomegalovirus immune globulin
	0		i	h42 16t8j
	0	Cytogam	b	4mwr
50 mg/mL	0			16urw
50 mg/mL	1			4dtc
50 mg/mL	1	Cytogam		4had
=d-biotin
	0		i	6qqf
0.3 mg	0			7i7s
2.5 mg	0			fo10
2.5 mg	3			fo11
=dabigatran etexilate
	0		i	m86q
	0	Pradaxa	b	m86u
110 mg	0			10xub
110 mg	100			1jixk
110 mg	100	Pradaxa		1jixn
110 mg	2			10xuc
110 mg	2	Pradaxa		10xue
150 mg	0			m86r
150 mg	100			1jixo
150 mg	100	Pradaxa		1jixp
150 mg	2			m86t
150 mg	2	Pradaxa		m86x
20 mg	0			1jixq
20 mg	100			1jixr
20 mg	100	Pradaxa		1jixt
30 mg	0			1jixu
30 mg	100			1jixv
30 mg	100	Pradaxa		1jixx
40 mg	0			1jixy
40 mg	100			1jixz
40 mg	100	Pradaxa		1jiy1
50 mg	0			1jiy2
50 mg	100			1jiy3
50 mg	100	Pradaxa		1jiy5
75 mg	0			m8ai
75 mg	2			m8aj
75 mg	2	Pradaxa		m8al
=dabrafenib
	0		i	ujgv
	0	Tafinlar	b	ujpj
10 mg	0			1kfad
10 mg	8			1kfag
10 mg	8	Tafinlar		1kfak
50 mg	0			ujgw
50 mg	2			ujh0
50 mg	2	Tafinlar		ujpo
75 mg	0			ujh1
75 mg	2			ujh2
75 mg	2	Tafinlar		ujpq
=dacarbazine
	0		i	2e2
100 mg	0			113wr
100 mg	1			113ws
200 mg	0			113wo
200 mg	1			113wq
=dacomitinib
	0		i	184m9
	0	Vizimpro	b	184o4
15 mg	0			184ny
15 mg	3			184o3
15 mg	3	Vizimpro		184oa
30 mg	0			184ob
30 mg	3			184oc
30 mg	3	Vizimpro		184oe
45 mg	0			184oh
45 mg	3			184oi
45 mg	3	Vizimpro		184ok
=dactinomycin
	0		i	2e4
	0	Cosmegen	b	4d3j
0.5 mg	0			113pr
0.5 mg	1			54jv
0.5 mg	1	Cosmegen		29gh
=dalbavancin
	0		i	wzon
	0	Dalvance	b	wzos
500 mg	0			12q1e
500 mg	1			wzor
500 mg	1	Dalvance		wzow
=dalfampridine
	0		i	j856
	0	Ampyra	b	j85a
10 mg	0			j857
10 mg	5			j859
10 mg	5	Ampyra		j85d
=dalteparin
	0		i	1fs5 1rdl
	0	Fragmin	b	618y
10000 unit/mL	0			kz7m
10000 unit/mL	6			kz7r
10000 unit/mL	9			kz7n
10000 unit/mL	9	Fragmin		kz7p
12500 unit/mL	0			kz6s
12500 unit/mL	9			kz6t
12500 unit/mL	9	Fragmin		kz6v
2500 unit/mL	0			kz85
2500 unit/mL	1			1k4pj
2500 unit/mL	1	Fragmin		1k4pm
25000 unit/mL	0			kz70
25000 unit/mL	6			kz89
25000 unit/mL	6	Fragmin		kz8a
25000 unit/mL	9			kz71 kz74 kz78 kz7c kz7e
25000 unit/mL	9	Fragmin		kz73 kz75 kz79 kz7d kz7f
=damoctocog alfa pegol
	0		i	1825j
	0	Jivi	b	1825o
1 unit	0			1825k
1 unit	1			1825n
1 unit	1	Jivi		1825s
=danazol
	0		i	2e6
100 mg	0			6rn0
100 mg	2			48fm
200 mg	0			6t30
200 mg	2			48fn
50 mg	0			6rn1
50 mg	2			48fo
=dandelion pollen extract
	0		i	i9gv
100 mg/mL	0			lqep
100 mg/mL	6			lqeq
20000 unit/mL	0			lqdv
20000 unit/mL	6			lqdw
40000 unit/mL	0			lqdx
40000 unit/mL	6			lqdy
50 mg/mL	0			i9gw
50 mg/mL	6			i9gy
=danicopan
	0		i	1lf3c
	0	Voydeya	b	1lf3i
	12			1lf3s 1lf3u 1lf3w 1lf3y
100 mg	0			1lf3o
100 mg	3			1lf3p
100 mg	3	Voydeya		1lf3r
50 mg	0			1lf3d
50 mg	3			1lf3h
50 mg	3	Voydeya		1lf3n
=dantrolene
	0		i	2e9 2ea
	0	Dantrium	b	2e8
	0	Revonto	b	lp7y
	0	Ryanodex	b	x3xu
0.333 mg/mL	0			id13
0.333 mg/mL	6			id14
0.333 mg/mL	6	Dantrium		id16
0.333 mg/mL	6	Revonto		lp81
100 mg	0			iczv
100 mg	2			iczw
25 mg	0			iczz
25 mg	2			id00
25 mg	2	Dantrium		id02
250 mg	0			12e4q
250 mg	1			x3xt
250 mg	1	Ryanodex		x3xy
50 mg	0			id03
50 mg	2			id04
=dapagliflozin
	0		i	vwl0
	0	Farxiga	b	vvcs
10 mg	0			vwl1
10 mg	3			vwl5
10 mg	3	Farxiga		vvcx
2.5 mg	0			15lan
5 mg	0			vwl9
5 mg	3			vwla
5 mg	3	Farxiga		vvd1
=dapagliflozin propanediol
	0		i	vvcm
10 mg	0			vvcn
10 mg	3			vvcr
5 mg	0			vvcy
5 mg	3			vvcz
=dapagliflozin;metformin
	0		i	vuxw
	0	Xigduo	b	y4y1
10 mg;1000 mg	5			y57m y57n
10 mg;1000 mg	5	Xigduo		y5rj y5rk
10 mg;500 mg	5			y57w y57x
10 mg;500 mg	5	Xigduo		y5sz y5t7
2.5 mg;1000 mg	5			15lao 15lar
2.5 mg;1000 mg	5	Xigduo		15laq 15las
5 mg;1000 mg	5			y57y y57z
5 mg;1000 mg	5	Xigduo		y5t1 y5t5
5 mg;500 mg	5			y580 y581
5 mg;500 mg	5	Xigduo		y5t3 y5t4
=dapagliflozin;saxagliptin
	0		i	110y4
	0	Qtern	b	159q3
10 mg;5 mg	3			159q2
10 mg;5 mg	3	Qtern		159q8
5 mg;5 mg	3			1ahtm
5 mg;5 mg	3	Qtern		1ahto
=dapiprazole
	0		i	h7e
5 mg/mL	0			6xyj
5 mg/mL	60			6mxd
=daprodustat
	0		i	1kbxu
	0	Jesduvroq	b	1kby0
1 mg	0			1kbxv
1 mg	3			1kbxz
1 mg	3	Jesduvroq		1kby5
2 mg	0			1kby6
2 mg	3			1kby7
2 mg	3	Jesduvroq		1kby9
4 mg	0			1kbya
4 mg	3			1kbyb
4 mg	3	Jesduvroq		1kbyd
6 mg	0			1kbye
6 mg	3			1kbyf
6 mg	3	Jesduvroq		1kbyh
8 mg	0			1kbyi
8 mg	3			1kbyj
8 mg	3	Jesduvroq		1kbyl
=dapsone
	0		i	2ec
	0	Aczone	b	cyyd
0.05 mg/mg	0			d0l9
0.05 mg/mg	22			d0lb
0.05 mg/mg	22	Aczone		f1k2
0.075 mg/mg	0			11c28
0.075 mg/mg	22			11c29
0.075 mg/mg	22	Aczone		11c2b
100 mg	0			6rn3
100 mg	3			48fp
25 mg	0			6rn4
25 mg	3			48fq
=daptomycin
	0		i	h7f
	0	Cubicin	b	8oh1
	0	Dapzura	b	1jju5
10 mg/mL	0			1keym
10 mg/mL	1			1keyn 1keys
350 mg	0			16sb9
350 mg	1			16sba
500 mg	0			113pz
500 mg	1			8no0
500 mg	1	Cubicin		8o8c
500 mg	1	Dapzura		1jju9
7 mg/mL	0			1keyp
7 mg/mL	1			1keyq 1keyt
=daratumumab
	0		i	10wnv 1ewnu
	0	Darzalex	b	10wo0
120 mg/mL	0			1ewnv
20 mg/mL	0			10wnw
20 mg/mL	1			10wnz 1104n
20 mg/mL	1	Darzalex		10wo4 1104o
=daratumumab;hyaluronidase
	0		i	1euef
	0	Darzalex Faspro	b	1ewo1
120 mg/mL;2000 unit/mL	1			1ewo0
120 mg/mL;2000 unit/mL	1	Darzalex Faspro		1ewo5
=darbepoetin alfa
	0		i	630e
	0	Aranesp	b	782d
0.025 mg/mL	0			7ioa
0.025 mg/mL	1			7hi1
0.025 mg/mL	1	Aranesp		7jn0
0.025 mg/mL	9			yek3
0.025 mg/mL	9	Aranesp		yek4
0.04 mg/mL	0			7iob
0.04 mg/mL	1			7hi2
0.04 mg/mL	1	Aranesp		7jn1
0.06 mg/mL	0			7ioc
0.06 mg/mL	1			7hi3
0.06 mg/mL	1	Aranesp		7jn2
0.06 mg/mL	9			fo6g
0.06 mg/mL	9	Aranesp		fo8d
0.1 mg/mL	0			7io8
0.1 mg/mL	1			7hi4
0.1 mg/mL	1	Aranesp		7jn3
0.1 mg/mL	9			fo6l
0.1 mg/mL	9	Aranesp		fo7v
0.2 mg/mL	0			7io9
0.2 mg/mL	1			zgyt zgyy
0.2 mg/mL	1	Aranesp		zgyz
0.2 mg/mL	9			fnb0 fo67
0.2 mg/mL	9	Aranesp		fnb2 fo8i
0.5 mg/mL	0			8p48 ccwa
0.5 mg/mL	9			fo6b fo6e fo6j fo6o
0.5 mg/mL	9	Aranesp		fo7x fo7z fo83 fo89
=daridorexant
	0		i	1jjm1
	0	Quviviq	b	1jjm7
25 mg	0			1jjm2
25 mg	3			1jjm6
25 mg	3	Quviviq		1jjmc
50 mg	0			1jph3
50 mg	3			1jph4
50 mg	3	Quviviq		1jph6
=darifenacin
	0		i	2x3a
	0	Enablex	b	8imo
15 mg	0			aejv
15 mg	5			aejx
15 mg	5	Enablex		bmzx
7.5 mg	0			aejy
7.5 mg	5			aejz
7.5 mg	5	Enablex		bn03
=dark leaved mugwort pollen extract
	0		i	j7jq
100 mg/mL	0			j7ju
100 mg/mL	6			j7jv
20000 unit/mL	0			j7jy
20000 unit/mL	6			j7jz
40000 unit/mL	0			j7k0
40000 unit/mL	6			j7k1
50 mg/mL	0			j7jr
50 mg/mL	6			j7jt
=darolutamide
	0		i	1aqcl
	0	Nubeqa	b	1aqcr
300 mg	0			1aqcm
300 mg	3			1aqcq
300 mg	3	Nubeqa		1aqcw
=darunavir
	0		i	9v1g
	0	Prezista	b	ds77
100 mg/mL	0			qi6p
100 mg/mL	14			qi6s
100 mg/mL	14	Prezista		qi6w
150 mg	0			i87q
150 mg	3			i87r
150 mg	3	Prezista		i87t
400 mg	0			ho29
400 mg	3			ho2a
600 mg	0			eczt
600 mg	3			eczu
600 mg	3	Prezista		h14i
675 mg	0			1m3dj
75 mg	0			htvf
75 mg	3			htvg
75 mg	3	Prezista		htvi
800 mg	0			t4tg
800 mg	3			t4th
800 mg	3	Prezista		t4tj
=dasabuvir
	0		i	y8jp
250 mg	0			y8jq
250 mg	3			y8ju
=dasabuvir;ombitasvir;paritaprevir;ritonavir
	12			y8jv
	12	Viekira Pak		y8jw
=dasatinib
	0		i	a6ry
	0	Phyrago	b	1lp14
	0	Sprycel	b	ds9u
100 mg	0			h4jq
100 mg	3			h4jr
100 mg	3	Phyrago		1lp19
100 mg	3	Sprycel		h55i
140 mg	0			memx
140 mg	3			memy
140 mg	3	Phyrago		1lp1b
140 mg	3	Sprycel		men0
20 mg	0			ds7z
20 mg	3			ds81
20 mg	3	Phyrago		1lp1d
20 mg	3	Sprycel		ds9x
50 mg	0			ds82
50 mg	3			ds83
50 mg	3	Phyrago		1lp1f
50 mg	3	Sprycel		ds9z
70 mg	0			ds84
70 mg	3			ds85
70 mg	3	Phyrago		1lp1h
70 mg	3	Sprycel		dsa1
80 mg	0			men1
80 mg	3			men2
80 mg	3	Phyrago		1lp1j
80 mg	3	Sprycel		men4
=dasiglucagon
	0		i	1ic75
	0	Zegalogue	b	1ic7b
1 mg/mL	0			1ic77
1 mg/mL	32			1ic7j
1 mg/mL	32	Zegalogue		1ic7l
1 mg/mL	9			1ic7a
1 mg/mL	9	Zegalogue		1ic7f
=date palm pollen extract
	0		i	i9y8
50 mg/mL	0			i9y9
50 mg/mL	6			i9yb
=datopotamab deruxtecan
	0		i	1lxo9 1lxoa
	0	Datroway	b	1lxoh
100 mg	0			1lxob
100 mg	1			1lxog
100 mg	1	Datroway		1lxom
=daunorubicin
	0		i	2ed 4lhg
44 mg	0			15n0z
5 mg/mL	0			72dm
5 mg/mL	1			6mxe 16wr6
=decitabine
	0		i	c2x
	0	Dacogen	b	dmxe
35 mg	0			1f3us
50 mg	0			12q7u
50 mg	1			dn87
50 mg	1	Dacogen		dtod
=defactinib
	0		i	1m6iu
	0	Fakzynja	b	1m6j0
200 mg	0			1m6iv
200 mg	3			1m6iz
200 mg	3	Fakzynja		1m6j5
=deferasirox
	0		i	d61x
	0	Exjade	b	d5tw
	0	Jadenu	b	ygkp
125 mg	0			142jh
125 mg	8			ct8o
125 mg	8	Exjade		d7fj
180 mg	0			ygkl
180 mg	3			ygko
180 mg	3	Jadenu		ygku
180 mg	57			158fo
180 mg	57	Jadenu		158fp
250 mg	0			142jo
250 mg	8			ct8q
250 mg	8	Exjade		d7fl
360 mg	0			ygkv
360 mg	3			ygkw
360 mg	3	Jadenu		ygky
360 mg	57			158fm
360 mg	57	Jadenu		158fn
500 mg	0			142js
500 mg	8			ct8s
500 mg	8	Exjade		d7fn
90 mg	0			ygkz
90 mg	3			ygl0
90 mg	3	Jadenu		ygl2
90 mg	57			158fi
90 mg	57	Jadenu		158fl
=deferiprone
	0		i	8zh
	0	Ferriprox	b	pihc
100 mg/mL	0			10s9x
100 mg/mL	7			10sa0
100 mg/mL	7	Ferriprox		10sa4
1000 mg	0			1aqv8
1000 mg	3			1aqv9 1ljrq
1000 mg	3	Ferriprox		1aqvb 1ljrr
500 mg	0			8fkf
500 mg	3			8cca
500 mg	3	Ferriprox		pihh
=deferoxamine
	0		i	2ez 2f0
	0	Desferal	b	38zb
2000 mg	0			113wv
2000 mg	1			113wx
500 mg	0			113x1
500 mg	1			113x2
500 mg	1	Desferal		113x4
=defibrotide
	0		i	s3n5 11fmj
	0	Defitelio	b	11fmo
80 mg/mL	0			11fmk
80 mg/mL	1			11fmn
80 mg/mL	1	Defitelio		11fms
=deflazacort
	0		i	ha4
	0	Emflaza	b	143mp
	0	Jaythari	b	1m87v
	0	Pyquvi	b	1ma55
18 mg	0			143mx
18 mg	3			143my
18 mg	3	Emflaza		143n0
18 mg	3	Jaythari		1m880
22.75 mg/mL	0			143n5
22.75 mg/mL	14			143n8
22.75 mg/mL	14	Emflaza		143nc
22.75 mg/mL	14	Pyquvi		1ma5a
30 mg	0			74wz
30 mg	3			3aqg
30 mg	3	Emflaza		143mw
30 mg	3	Jaythari		1m882
36 mg	0			143n1
36 mg	3			143n2
36 mg	3	Emflaza		143n4
36 mg	3	Jaythari		1m884
6 mg	0			74x0
6 mg	3			3a4q
6 mg	3	Emflaza		143mu
6 mg	3	Jaythari		1m886
=degarelix
	0		i	a6ou
	0	Firmagon	b	ie4q
120 mg	0			12uew
120 mg	1			hrgv
120 mg	1	Firmagon		ie4v
80 mg	0			12uf2
80 mg	1			hrgt
80 mg	1	Firmagon		ie4t
=delafloxacin
	0		i	15be7
	0	Baxdela	b	15bec
300 mg	0			15be8
300 mg	1			15beb
300 mg	1	Baxdela		15beg
450 mg	0			15beh
450 mg	3			15bel
450 mg	3	Baxdela		15beq
=delandistrogene moxeparvovec
	0		i	1kmbu 1kmbv
	0	Elevidys	b	1kmc1
	12			1kmc7 1kmc9 1kmcb 1kmcd 1kmcf 1kmch 1kmcj 1kmcl 1kmcn 1kmcp 1kmcr 1kmct 1kmcv 1kmcx 1kmcz 1kmd1 1kmd3 1kmd5 1kmd7 1kmd9 1kmdb 1kmdd 1kmdf 1kmdh 1kmdj 1kmdl 1kmdn 1kmdp 1kmdr 1kmdt 1kmdv 1kmdy 1kme0 1kme2 1kme4 1kme6 1kme8 1kmea 1kmec 1kmee 1kmeg 1kmei 1kmek 1kmem 1kmeo 1kmeq 1kmes 1kmeu 1kmew 1kmey 1kmf0 1kmg6 1kmg8 1kmga 1kmgc 1kmge 1kmgg 1kmgi 1kmgk 1kmgm 1kmgo
13300000000000 vector-genomes/mL	0			1kmbw
13300000000000 vector-genomes/mL	1			1kmbz
13300000000000 vector-genomes/mL	1	Elevidys		1kmc5
=delgocitinib
	0		i	1mbnv
	0	Anzupgo	b	1mbo0
20 mg/mL	0			1mbnw
20 mg/mL	21			1mbnz
20 mg/mL	21	Anzupgo		1mbo4
=demeclocycline
	0		i	2fm 1r9l
150 mg	0			jekc
150 mg	3			jekd
300 mg	0			jeki
300 mg	3			jekj
=dengue virus live antigen, cyd serotype 1
	0		i	1b3fu
100000 unit	0			1b3r5
=dengue virus live antigen, cyd serotype 1;dengue virus live antigen, cyd serotype 2;dengue virus live antigen, cyd serotype 3;dengue virus live antigen, cyd serotype 4
	0		i	1b3g4
	0	Dengvaxia	b	1b3qz
100000 unit;100000 unit;100000 unit;100000 unit	1			1b3r9
100000 unit;100000 unit;100000 unit;100000 unit	1	Dengvaxia		1b3rb
=dengue virus live antigen, cyd serotype 2
	0		i	1b3fv
100000 unit	0			1b3r6
=dengue virus live antigen, cyd serotype 3
	0		i	1b3fw
100000 unit	0			1b3r7
=dengue virus live antigen, cyd serotype 4
	0		i	1b3fx
100000 unit	0			1b3r8
=denileukin diftitox
	0		i	4lhi 1lvwq
	0	Lymphir	b	1lvwv
0.3 mg	0			1lvwr
0.3 mg	1			1lvwu
0.3 mg	1	Lymphir		1lvx0
=denosumab
	0		i	lajt 1m77a 1m8uv 1m93v 1mdc6
	0	Bildyos	b	1mdco
	0	Bilprevda	b	1mdcc
	0	Bomyntra	b	1m8vc
	0	Conexxence	b	1m8v1
	0	Jubbonti	b	1m7az
	0	Osenvelt	b	1m94c
	0	Prolia	b	lajx
	0	Stoboclo	b	1m941
	0	Wyost	b	1m77g
	0	Xgeva	b	mfen
60 mg/mL	0			laju 1m7av 1m8uw 1m93w 1mdck
60 mg/mL	9			lajw 1m7ax 1m8uz 1m93z 1mdcm
60 mg/mL	9	Bildyos		1mdct
60 mg/mL	9	Conexxence		1m8v6
60 mg/mL	9	Jubbonti		1m7b4
60 mg/mL	9	Prolia		lak0
60 mg/mL	9	Stoboclo		1m946
70 mg/mL	0			mfel 1m77b 1m8v8 1m948 1mdc7
70 mg/mL	1			mfem 1m77e 1m8va 1m94a 1mdca
70 mg/mL	1	Bilprevda		1mdch
70 mg/mL	1	Bomyntra		1m8vh
70 mg/mL	1	Osenvelt		1m94h
70 mg/mL	1	Wyost		1m77l
70 mg/mL	1	Xgeva		mfeq
70 mg/mL	9			1m8vj
70 mg/mL	9	Bomyntra		1m8vn
=deoxycholate
	0		i	2gq ww3
	0	Kybella	b	zd4o
10 mg/mL	0			zd4k
10 mg/mL	1			zd4n
10 mg/mL	1	Kybella		zd4s
=deserpidine;methyclothiazide
0.25 mg;5 mg	3			48qp
0.5 mg;5 mg	3			48qo
=desert ragweed pollen extract
	0		i	i9e5
50 mg/mL	0			i9e6
50 mg/mL	6			i9e8
=desflurane
	0		i	l3g
	0	Suprane	b	39l6
1000 mg/mL	0			196sp
1000 mg/mL	26			c1xa
1000 mg/mL	26	Suprane		4h7b
=desipramine
	0		i	2i7 4crq
	0	Norpramin	b	4d8b
10 mg	0			nk7r
10 mg	3			nk7s
10 mg	3	Norpramin		nk7u
100 mg	0			nk7v
100 mg	3			nk7w
100 mg	3	Norpramin		nk7y
150 mg	0			nk7z
150 mg	3			nk80
150 mg	3	Norpramin		nk82
25 mg	0			nk83
25 mg	3			nk84
25 mg	3	Norpramin		nk86
50 mg	0			nk87
50 mg	3			nk88
50 mg	3	Norpramin		nk8a
75 mg	0			nk8j
75 mg	3			nk8k
75 mg	3	Norpramin		nk8m
=desirudin
	0		i	2gom
15 mg	0			12qww
15 mg	1			8mdk
=desloratadine
	0		i	5woj
	0	Clarinex	b	6xhq
2.5 mg	0			cd9z
2.5 mg	13			cda0
5 mg	0			7ijz
5 mg	13			8nlt
5 mg	3			7hm4
5 mg	3	Clarinex		7jo6
=desloratadine;pseudoephedrine
	0		i	ct19
	0	Clarinex-D	b	cfc8
2.5 mg;120 mg	5			nu7s
2.5 mg;120 mg	5	Clarinex-D		nu7u
5 mg;240 mg	5			nu82
=desmopressin
	0		i	2ib wwa
	0	DDAVP	b	4d56
	0	Nocdurna	b	17wot
	0	Noctiva	b	14631
	0	Stimate	b	8orc
0.00083 mg/actuat	0			1462z
0.00083 mg/actuat	53			14630
0.00083 mg/actuat	53	Noctiva		14636
0.00166 mg/actuat	0			14637
0.00166 mg/actuat	53			14638
0.00166 mg/actuat	53	Noctiva		16okz
0.004 mg/mL	0			i7h8
0.004 mg/mL	1			10xnk
0.004 mg/mL	1	DDAVP		10xnm
0.004 mg/mL	6			i7h9
0.004 mg/mL	6	DDAVP		i7hb
0.01 mg/actuat	0			i7hd
0.01 mg/actuat	102			i7he
0.0277 mg	0			17wsr
0.0277 mg	37			17wss
0.0277 mg	37	Nocdurna		17wsu
0.0553 mg	0			17wsv
0.0553 mg	37			17wsw
0.0553 mg	37	Nocdurna		17wsy
0.1 mg	0			i7hm
0.1 mg	3			i7hn
0.1 mg	3	DDAVP		i7hp
0.1 mg/mL	0			i7hr
0.1 mg/mL	97			i7hs
0.1 mg/mL	97	DDAVP		i7hu
0.15 mg/actuat	0			htjp
0.15 mg/actuat	53			12j8j
0.15 mg/actuat	53	Stimate		12j8l
0.2 mg	0			hur3
0.2 mg	3			hur4
0.2 mg	3	DDAVP		i7hw
=desogestrel
	0		i	hhc
0.1 mg	0			e0wf
0.125 mg	0			9emm
0.15 mg	0			6rng
=desogestrel;ethinyl estradiol
	0		i	6y18
	12			g2l4 ga7y ga7z
	12	Apri 28 Day		g5e2
	12	Azurette 28 Day		htvk
	12	Bekyree 28 Day		10s3p
	12	Caziant 28 Day		hw40
	12	Cyred 28 Day		zlea
	12	Enskyce 28 Day		uha9
	12	Isibloom 28 Day		13zun
	12	Juleber 28 Day		yehq
	12	Kalliga 28 Day		1584d
	12	Kariva 28 Day		gbyp
	12	Mircette 28 Day		gbyq
	12	Pimtrea Pack		uu62
	12	Reclipsen 28 Day		g5fr
	12	Simliya 28 Day		1485m
	12	Velivet 28 Day		gc7y
	12	Viorele 28 Day		qu28
	12	Volnea 28 Day		16wkc
0.1 mg;0.025 mg	3			e0wh
0.125 mg;0.025 mg	3			ga7x
0.15 mg;0.02 mg	3			5cel
0.15 mg;0.025 mg	3			fmwu
0.15 mg;0.03 mg	3			55qb
=desogestrel;ethinyl estradiol;ferrous bisglycinate
	12			1m7zg
	12	Averi 28 Day		1m7zh
=desonide
	0		i	2ie
	0	Desowen	b	4n1x
	0	Desrx	b	1j0ym
	0	Tridesilon	b	5jc8
	0	Verdeso	b	ecs3
0.0005 mg/mg	0			7ac0
0.0005 mg/mg	22			ec9l
0.0005 mg/mg	22	Desrx		1j0yq
0.0005 mg/mg	33			4dif
0.0005 mg/mg	33	Desowen		4el6
0.5 mg/mL	0			719g
0.5 mg/mL	21			7hk7
0.5 mg/mL	21	Desowen		4el5
0.5 mg/mL	21	Tridesilon		27tb
0.5 mg/mL	61			48g4
0.5 mg/mL	61	Desowen		4ela
0.5 mg/mL	62			ebpa
0.5 mg/mL	62	Verdeso		ecs6
=desoximetasone
	0		i	2if
	0	Topicort	b	4q0p
0.0005 mg/mg	0			719k
0.0005 mg/mg	22			6r3n
0.0005 mg/mg	22	Topicort		20sq
0.0005 mg/mg	33			31ga
0.0005 mg/mg	33	Topicort		mihm
0.0025 mg/mg	0			719i
0.0025 mg/mg	33			48g7
0.0025 mg/mg	33	Topicort		20ss
0.5 mg/mL	0			7iod
0.5 mg/mL	21			48g5
0.5 mg/mL	21	Topicort		j3zj
2.5 mg/mL	0			7iv9
2.5 mg/mL	21			48g6
2.5 mg/mL	21	Topicort		20sp
2.5 mg/mL	56			thzm
2.5 mg/mL	56	Topicort		thzo
=desvenlafaxine
	0		i	enjh fqeo
	0	Khedezla	b	urmb
	0	Pristiq	b	f8wc
100 mg	0			gxrq 146ew
100 mg	5			gxrs 146ex
100 mg	5	Khedezla		urmg
100 mg	5	Pristiq		gxrv
25 mg	0			146f8
25 mg	5			ygg1
25 mg	5	Pristiq		ygg3
50 mg	0			gxsf 146f2
50 mg	5			gxsg 146f3
50 mg	5	Khedezla		urmj
50 mg	5	Pristiq		gxsi
=deucravacitinib
	0		i	1jzhz
	0	Sotyktu	b	1jzi5
6 mg	0			1jzi0
6 mg	3			1jzi4
6 mg	3	Sotyktu		1jzia
=deuruxolitinib
	0		i	1m83y
	0	Leqselvi	b	1m844
8 mg	0			1m83z
8 mg	3			1m843
8 mg	3	Leqselvi		1m849
=deutetrabenazine
	0		i	14889
	0	Austedo	b	1488f
	12			1cw4a 1ih1q 1kdfz 1ll04
12 mg	0			1488a
12 mg	3			1488e
12 mg	3	Austedo		1488k
12 mg	5			1kdfk
12 mg	5	Austedo		1kdfn
18 mg	0			1lknc
18 mg	5			1lknd
18 mg	5	Austedo		1lkng
24 mg	0			1kdfp
24 mg	5			1kdfq
24 mg	5	Austedo		1kdft
30 mg	0			1lifl
30 mg	5			1lifm
30 mg	5	Austedo		1lifp
36 mg	0			1lifr
36 mg	5			1lifs
36 mg	5	Austedo		1lifv
42 mg	0			1lifx
42 mg	5			1lify
42 mg	5	Austedo		1lig1
48 mg	0			1lig3
48 mg	5			1lig4
48 mg	5	Austedo		1lig7
6 mg	0			1488l
6 mg	3			1488m
6 mg	3	Austedo		1488o
6 mg	5			1kdfv
6 mg	5	Austedo		1kdfx
9 mg	0			1488p
9 mg	3			1488q
9 mg	3	Austedo		1488s
=deutivacaftor
	0		i	1lwfq
125 mg	0			1lwft
50 mg	0			1lwg7
=deutivacaftor;tezacaftor;vanzacaftor
	0		i	1lwfu
	0	Alyftrek	b	1lwfz
125 mg;50 mg;10 mg	3			1lwfy
125 mg;50 mg;10 mg	3	Alyftrek		1lwg4
50 mg;20 mg;4 mg	3			1lwg8
50 mg;20 mg;4 mg	3	Alyftrek		1lwga
=dexamethasone
	0		i	2io 51pa
	0	Decadron	b	4voi
	0	Dextenza	b	196k0
	0	Dexycu	b	17u8t
	0	Hemady	b	1d034
	0	Maxidex	b	4d6h
	0	Ozurdex	b	ib36
	12			ga0p ga6p i4xc 142l7 15nni 19h0z 1f63f
	12	Dxevo 11 Day Taper		19h53
	12	HiDex 6-Day Taper		19ewd
	12	TaperDex 12 Day Taper		16u1d
	12	TaperDex 6 Day Taper		16u1e
	12	TaperDex 7-Day Taper		19ewj
	12	Zcort 7 Day Taper		1f63g
0.001 mg/mg	0			7abx
0.1 mg/mL	0			6rnh
0.1 mg/mL	7			6mye
0.4 mg	0			74xk
0.4 mg	78			196jz
0.4 mg	78	Dextenza		196k4
0.5 mg	0			6rnj
0.5 mg	3			48g9
0.5 mg	3	Decadron		29bk
0.5 mg/mL	0			9end
0.7 mg	0			ib33
0.7 mg	78			ib35
0.7 mg	78	Ozurdex		ib39
0.75 mg	0			7eu0
0.75 mg	3			7cop
0.75 mg	3	Decadron		7cow
1 mg	0			6rnk
1 mg	3			48gb
1 mg/mL	0			6t31 1ck3m
1 mg/mL	60			4unb
1 mg/mL	7			6myc
1 mg/mL	76			6myk
1 mg/mL	76	Maxidex		4ep1
1.5 mg	0			6rnl
1.5 mg	3			48gc
10 mg/mL	0			12u7i
10 mg/mL	1			12u7j
10 mg/mL	6			6myo
10 mg/mL	9			19050
103.4 mg/mL	0			17u8r
103.4 mg/mL	1			17u8s
103.4 mg/mL	1	Dexycu		17u8x
2 mg	0			6sv6
2 mg	3			48gd
20 mg	0			1ch7t
20 mg	3			1ch7u
20 mg	3	Hemady		1d039
4 mg	0			6rnm
4 mg	3			48ge
4 mg	3	Decadron		4eq8
4 mg/mL	0			nxtq
4 mg/mL	1			12uaq
4 mg/mL	6			nxtr
4 mg/mL	9			12u7z
6 mg	0			6rnn
6 mg	3			48gf
6 mg	3	Decadron		4eqd
=dexamethasone;neomycin;polymyxin b
	0		i	4n2l
	0	Maxitrol	b	2w3s
	0	Poly-Dex	b	4p7d
0.001 mg/mg;0.0035 mg/mg;10 unit/mg	55			6my7
0.001 mg/mg;0.0035 mg/mg;10 unit/mg	55	Maxitrol		4gyh
0.001 mg/mg;0.0035 mg/mg;10 unit/mg	55	Poly-Dex		4gyi
1 mg/mL;3.5 mg/mL;10000 unit/mL	76			6my8
1 mg/mL;3.5 mg/mL;10000 unit/mL	76	Maxitrol		4gy7
=dexamethasone;tobramycin
	0		i	ixyf
	0	Tobradex	b	4q0a
0.001 mg/mg;0.003 mg/mg	55			6mya
0.001 mg/mg;0.003 mg/mg	55	Tobradex		4h4l
0.5 mg/mL;3 mg/mL	76			i76j
0.5 mg/mL;3 mg/mL	76	Tobradex		lo5k
1 mg/mL;3 mg/mL	76			6myb
1 mg/mL;3 mg/mL	76	Tobradex		4h4d
=dexbrompheniramine
	0		i	hig 11rc
	0	Ala-Hist IR	b	mbmt
0.133 mg/mL	0			pinj
0.2 mg/mL	0			rufa
0.4 mg/mL	0			rv7n
0.4 mg/mL	7			x4d9
0.5 mg/mL	0			ncb3
1 mg	0			vyyc
1 mg	10			x4d6
1 mg/mL	0			ry0j
2 mg	0			pixa
2 mg	3			1chlh
2 mg	3	Ala-Hist IR		1chlj
6 mg	0			rzeb
=dexbrompheniramine;dextromethorphan;phenylephrine
	0		i	lm1p
0.4 mg/mL;3 mg/mL;1.5 mg/mL	7			12u85
0.4 mg/mL;4 mg/mL;2 mg/mL	7			rv7o
0.5 mg/mL;5 mg/mL;2.5 mg/mL	7			rv8j
1 mg/mL;10 mg/mL;5 mg/mL	7			ry0l
2 mg;20 mg;10 mg	3			15qar
=dexbrompheniramine;dextromethorphan;pseudoephedrine
	0		i	pio7
0.133 mg/mL;2 mg/mL;4 mg/mL	7			pio8
=dexbrompheniramine;phenylephrine
	0		i	hh7d
0.2 mg/mL;1 mg/mL	7			wzn5
1 mg;5 mg	3			vyyd
2 mg;10 mg	3			1chle
2 mg;7.5 mg	3			1f95y
=dexbrompheniramine;pseudoephedrine
	0		i	8l5u
0.2 mg/mL;6 mg/mL	7			rufb
0.4 mg/mL;12 mg/mL	7			1jkhv
2 mg;60 mg	3			t83d
6 mg;120 mg	5			tdub
=dexchlorpheniramine
	0		i	hih 16b0
	0	Ryclora	b	184mb
0.2 mg/mL	0			ld24
0.4 mg/mL	0			t3sj
0.4 mg/mL	7			1at43
0.4 mg/mL	7	Ryclora		1at48
0.5 mg/mL	0			td2q
2 mg	0			rpva
6 mg	0			1ar3r
=dexchlorpheniramine;dextromethorphan;phenylephrine
	0		i	hq90
0.2 mg/mL;2 mg/mL;1 mg/mL	7			16o69
=dexchlorpheniramine;dextromethorphan;pseudoephedrine
	0		i	esrm
0.2 mg/mL;3 mg/mL;6 mg/mL	7			rtvl
=dexchlorpheniramine;phenylephrine
	0		i	fm42
2 mg;10 mg	3			1at9o
6 mg;40 mg	5			1ar3s
=dexchlorpheniramine;pseudoephedrine
	0		i	7jw2
0.2 mg/mL;6 mg/mL	7			rtpu
2 mg;60 mg	3			rpvb
=dexlansoprazole
	0		i	hhwa
	0	Dexilant	b	jcgt
30 mg	0			huwi
30 mg	13			117j3
30 mg	13	Dexilant		117j6
30 mg	38			huwk
30 mg	38	Dexilant		jcgw
60 mg	0			huws
60 mg	38			huwt
60 mg	38	Dexilant		jcgy
=dexmedetomidine
	0		i	11rd
	0	Igalmi	b	1jr1c
	0	Precedex	b	5m9m
0.004 mg/mL	0			qs9c
0.004 mg/mL	1			10ub8 10ube 10ubh 1fdgb
0.004 mg/mL	1	Precedex		10uba 10ubf 10ubi 1fdgc
0.1 mg/mL	0			72vg
0.1 mg/mL	1			6mz2
0.1 mg/mL	1	Precedex		63fx
0.1 mg/mL	6			12ccz
0.12 mg	0			1jr17
0.12 mg	83			1jr1b
0.12 mg	83	Igalmi		1jr1i
0.18 mg	0			1jr1k
0.18 mg	83			1jr1l
0.18 mg	83	Igalmi		1jr1n
=dexmethylphenidate
	0		i	7jw4 7kgh
	0	Focalin	b	7k3y
10 mg	0			ja0e
10 mg	3			ja3g
10 mg	3	Focalin		ja3h
10 mg	39			ja0f
10 mg	39	Focalin		ja0h
10.4 mg	0			1ix01
15 mg	0			ja10
15 mg	39			ja11
15 mg	39	Focalin		ja13
2.5 mg	0			ja3o
2.5 mg	3			ja3p
2.5 mg	3	Focalin		ja3r
20 mg	0			ja1o
20 mg	39			ja1p
20 mg	39	Focalin		ja1r
25 mg	0			nm91
25 mg	39			nm92
25 mg	39	Focalin		nm94
30 mg	0			ja1y
30 mg	39			ja1z
30 mg	39	Focalin		ja21
35 mg	0			nm97
35 mg	39			nm98
35 mg	39	Focalin		nm9a
40 mg	0			lkpb
40 mg	39			lkpc
40 mg	39	Focalin		lkpe
5 mg	0			ja2e
5 mg	3			ja2m
5 mg	3	Focalin		ja2n
5 mg	39			ja2f
5 mg	39	Focalin		ja2h
5.2 mg	0			1iwzs
7.8 mg	0			1ix03
=dexmethylphenidate;serdexmethylphenidate
	0		i	1ix00
	0	Azstarys	b	1ix0a
10.4 mg;52.3 mg	2			1ix02
10.4 mg;52.3 mg	2	Azstarys		1ix07
5.2 mg;26.1 mg	2			1iwzv
5.2 mg;26.1 mg	2	Azstarys		1iwzu
7.8 mg;39.2 mg	2			1iwzz
7.8 mg;39.2 mg	2	Azstarys		1ix0c
=dexpanthenol
	0		i	hil
0.2 mg/mL	0			it23
1 mg/mL	0			rz37
1.5 mg/mL	0			rylg
2 mg/mL	0			h66t
=dexpanthenol;magnesium sulfate;manganese sulfate;niacinamide;pyridoxine;riboflavin;thiamine;vitamin b12;zinc sulfate
	0		i	ll90
	0	Eldertonic	b	1zfh
	0	Ellis Tonic	b	it2e
0.2 mg/mL;0.0467 mg/mL;0.0467 mg/mL;0.467 mg/mL;0.0467 mg/mL;0.04 mg/mL;0.0333 mg/mL;0.000133 mg/mL;0.333 mg/mL	7			nttw
0.2 mg/mL;0.0467 mg/mL;0.0467 mg/mL;0.467 mg/mL;0.0467 mg/mL;0.04 mg/mL;0.0333 mg/mL;0.000133 mg/mL;0.333 mg/mL	7	Eldertonic		ntu0
0.2 mg/mL;0.0467 mg/mL;0.0467 mg/mL;0.467 mg/mL;0.0467 mg/mL;0.04 mg/mL;0.0333 mg/mL;0.000133 mg/mL;0.333 mg/mL	7	Ellis Tonic		ntty
=dexpanthenol;niacinamide;riboflavin;thiamine;vitamin b6
	0		i	ll7a
2 mg/mL;100 mg/mL;2 mg/mL;100 mg/mL;2 mg/mL	6			h66x
=dexrazoxane
	0		i	wz4
	0	Totect	b	fo1v
250 mg	0			117yf
250 mg	1			117yh
500 mg	0			117yl
500 mg	1			117ym
500 mg	1	Totect		15kdo
=dextran 40
	0		i	2iw
100 mg/mL	0			72dv
100 mg/mL	1			58gq
=dextran 70
	0		i	2iy
0.001 mg/mg	0			f1ku
1 mg/mL	0			72dw
=dextran 70;glycerin;hypromellose
	0		i	llmi
	0	Tears Naturale Forte	b	63th
1 mg/mL;2 mg/mL;3 mg/mL	60			jaju
1 mg/mL;2 mg/mL;3 mg/mL	60	Tears Naturale Forte		jajx
=dextran 70;hypromellose
	0		i	eqbu
	0	Bion Tears	b	nbo6
0.001 mg/mg;0.008 mg/mg	89			f1kx
1 mg/mL;3 mg/mL	60			6mz6
1 mg/mL;3 mg/mL	60	Bion Tears		nbo9
=dextran 70;polyethylene glycol 400;povidone;tetrahydrozoline
	0		i	lmel
1 mg/mL;10 mg/mL;10 mg/mL;0.5 mg/mL	60			lcoa
=dextroamphetamine
	0		i	2jb 2jc 4qlc
	0	Dexedrine	b	38zg
	0	ProCentra	b	i5oo
	0	Xelstrym	b	1k98f
	0	Zenzedi	b	ujsk
0.5 mg/h	0			1k991
0.5 mg/h	81			1k992
0.5 mg/h	81	Xelstrym		1k995
1 mg/h	0			1k997
1 mg/h	81			1k998
1 mg/h	81	Xelstrym		1k99b
1 mg/mL	0			iyi1
1 mg/mL	7			iyi2
1 mg/mL	7	ProCentra		iyi6
1.25 mg	0			bl18 ceev
1.5 mg/h	0			1k989
1.5 mg/h	81			1k98d
1.5 mg/h	81	Xelstrym		1k98k
1.875 mg	0			bm4a bm4b
10 mg	0			iye8
10 mg	3			iye9
10 mg	3	Dexedrine		x1ih
10 mg	3	Zenzedi		ujsp
10 mg	39			iyi0
10 mg	39	Dexedrine		iyi8
12.5 mg	0			15bco 15bcp
15 mg	0			iyib
15 mg	3			iymk
15 mg	3	Zenzedi		wwrf
15 mg	39			iyic
15 mg	39	Dexedrine		iyie
2 mg/h	0			1k98n
2 mg/h	81			1k98o
2 mg/h	81	Xelstrym		1k98r
2.5 mg	0			bm4i bm4j
2.5 mg	3			uk6v
2.5 mg	3	Zenzedi		uki3
20 mg	0			wwrh
20 mg	3			wwri
20 mg	3	Zenzedi		wwrk
3.125 mg	0			eq4h eq4i
3.75 mg	0			cdyb ceac
30 mg	0			wwrx
30 mg	3			wwry
30 mg	3	Zenzedi		wws0
5 mg	0			ae05 ceam
5 mg	3			iyea
5 mg	3	Zenzedi		ujsr
5 mg	39			iyif
5 mg	39	Dexedrine		iyih
6.25 mg	0			ceas ceat
7.5 mg	0			blpu ceer
7.5 mg	3			uk72
7.5 mg	3	Zenzedi		uki5
9.375 mg	0			15bdf 15bdg
=dextromethorphan
	0		i	2jd 272y 527m
	0	Babee Cof	b	4maw
	0	Buckley's Cough Suppressant	b	wxaw
	0	Creomulsion	b	eqmk
	0	DayQuil Cough	b	nvli
	0	Delsym	b	2fe
	0	Elixsure Cough	b	8oj0
	0	Robafen Cough	b	hbcf
	0	Scot-Tussin DM Cough Chasers	b	4pm7
	0	Scot-tussin Diabetic CF	b	uhxu
0.333 mg/mL	0			12r7i
0.667 mg/mL	0			lqes
1 mg/mL	0			lv55
1 mg/mL	7			nds2
1 mg/mL	7	Creomulsion		qpm6
1 mg/mL	7	DayQuil Cough		nvll
1.2 mg/mL	0			umwh
1.3 mg/mL	0			19gmg
1.33 mg/mL	0			qpoh
1.33 mg/mL	7			qpoi
1.33 mg/mL	7	Creomulsion		qpok
1.5 mg/mL	0			ndft
1.5 mg/mL	7			td9f
1.5 mg/mL	7	Babee Cof		vsuj
1.5 mg/mL	7	Elixsure Cough		vsum
10 mg	0			lqrb
10 mg	10			1lijk
10 mg	47			13wof
10 mg/mL	0			ry0k
14 mg	0			qtl3
15 mg	0			ncwt
15 mg	10			1al9f
15 mg	2			ndfb
15 mg	2	Robafen Cough		ntue
15 mg	3			1al9h
17.5 mg	0			12riz
18 mg	0			16xmh
2 mg/mL	0			lcx3
2 mg/mL	14			1evcx
2 mg/mL	7			td9k
2 mg/mL	7	Scot-tussin Diabetic CF		uhxz
2.5 mg	0			m8b2
2.5 mg	47			19hn7
2.5 mg	47	Scot-Tussin DM Cough Chasers		19hn9
2.5 mg/actuat	0			19ho1
2.5 mg/mL	0			lpmf
2.5 mg/mL	14			wxav
2.5 mg/mL	14	Buckley's Cough Suppressant		wxb1
2.5 mg/mL	7			19hn2
2.75 mg/mL	0			s0kl
20 mg	0			m8b4
25 mg	0			t3rk
28 mg	0			nk1l
29 mg	0			1jszw
3 mg/mL	0			lo1t
3 mg/mL	7			ndfk
3.3 mg/actuat	0			19hnc
3.6 mg/mL	0			16xnu
30 mg	0			melt
30 mg	3			1alcw
4 mg/mL	0			lo2q
40 mg	0			rtss
45 mg	0			19hsx
5 mg	0			leiz
5 mg	47			td9n
5 mg/actuat	0			1agmw
5 mg/mL	0			ncb4
5.6 mg/mL	0			12p66
5.8 mg/mL	0			11c3a
57.5 mg	0			t3s2
6 mg/mL	0			olqr tfg4
6 mg/mL	87			tfg5
6 mg/mL	87	Delsym		tfig
60 mg	0			nk1t
7.5 mg	0			o07b
7.5 mg	13			uvt8
7.5 mg/mL	0			vvns
9 mg	0			146js
=dextromethorphan;diphenhydramine;phenylephrine
	12			1130u
=dextromethorphan;doxylamine
	0		i	hgzi
	12			t5vi 1lijl
1 mg/mL;0.417 mg/mL	7			qggi
1.5 mg/mL;0.625 mg/mL	7			nwld
10 mg;6.25 mg	10			1lijj
15 mg;6.25 mg	10			1ljx6
3 mg/mL;1.25 mg/mL	7			te0s
=dextromethorphan;doxylamine;guaifenesin
	12			12hhd 182h5 1mcml
=dextromethorphan;doxylamine;pseudoephedrine
	0		i	ngel
3 mg/mL;1.25 mg/mL;6 mg/mL	7			ngem
=dextromethorphan;guaifenesin
	0		i	4li0
0.667 mg/mL;13.3 mg/mL	7			lqet
0.667 mg/mL;6.67 mg/mL	7			rtpw
1 mg/mL;10 mg/mL	7			12doa
1 mg/mL;20 mg/mL	7			lv56
1.2 mg/mL;26.4 mg/mL	7			1l93p
10 mg;200 mg	16			1joq5
10 mg;200 mg	2			ntrj
10 mg;200 mg	3			1al9a
15 mg;400 mg	3			13wo6
2 mg/mL;20 mg/mL	14			yf2s
2 mg/mL;20 mg/mL	7			lcx4
2 mg/mL;37.4 mg/mL	7			uw5w
2 mg/mL;40 mg/mL	14			x25w
2 mg/mL;40 mg/mL	7			mfl3
20 mg;400 mg	3			olk5
3 mg/mL;20 mg/mL	7			qgix
3 mg/mL;40 mg/mL	7			ong1
3 mg/mL;5 mg/mL	7			a7n6
30 mg;600 mg	5			rtsk
30 mg;835 mg	5			aerx
4 mg/mL;60 mg/mL	7			ny6q
4 mg/mL;80 mg/mL	7			nv2w
5 mg/mL;50 mg/mL	7			uv3s
5 mg;100 mg	57			19hmc
57.5 mg;775 mg	5			t3s3
6 mg/mL;40 mg/mL	7			olqs
60 mg;1200 mg	5			nk1u
=dextromethorphan;guaifenesin;phenylephrine
	0		i	4li6
0.333 mg/mL;6.67 mg/mL;0.167 mg/mL	7			12r7k
0.667 mg/mL;13.3 mg/mL;0.333 mg/mL	7			1afe3
1 mg/mL;10 mg/mL;0.5 mg/mL	7			td99
1 mg/mL;15 mg/mL;0.5 mg/mL	7			nzud
1 mg/mL;20 mg/mL;0.5 mg/mL	7			md7b
1.2 mg/mL;13.3 mg/mL;0.667 mg/mL	7			umwi
1.2 mg/mL;26.4 mg/mL;0.667 mg/mL	7			1ckc9
10 mg;200 mg;5 mg	3			tf58
14 mg;288 mg;7 mg	2			qtl5
15 mg;350 mg;12 mg	3			nv6a
15 mg;380 mg;10 mg	3			yd3y
15 mg;395 mg;10 mg	3			vxow
15 mg;400 mg;10 mg	3			x9oo
17.5 mg;385 mg;10 mg	3			12rj0
17.5 mg;400 mg;10 mg	3			1ak2m
2 mg/mL;20 mg/mL;1 mg/mL	7			mead
2 mg/mL;40 mg/mL;1 mg/mL	14			vupo
2 mg/mL;40 mg/mL;1 mg/mL	7			njpz
2.5 mg/mL;25 mg/mL;1.25 mg/mL	7			1cm1q
20 mg;400 mg;10 mg	3			rz3y
25 mg;550 mg;20 mg	5			t3rl
28 mg;388 mg;10 mg	3			1ago8
29 mg;390 mg;10 mg	3			1jszy
3 mg/mL;20 mg/mL;1 mg/mL	7			t4bg
3 mg/mL;60 mg/mL;2 mg/mL	7			qtav
3 mg/mL;70 mg/mL;2 mg/mL	7			tezn
4 mg/mL;80 mg/mL;2 mg/mL	7			ne2r
5 mg/mL;100 mg/mL;2.5 mg/mL	7			tezv
5 mg/mL;50 mg/mL;2.5 mg/mL	7			nhan
5 mg;100 mg;2.5 mg	3			1ahpu
5.6 mg/mL;77.6 mg/mL;2 mg/mL	7			ivaf
5.8 mg/mL;78 mg/mL;2 mg/mL	7			11c3c
6 mg/mL;40 mg/mL;1.5 mg/mL	7			lfzq
6 mg/mL;40 mg/mL;2 mg/mL	7			t96a
7.5 mg/mL;88 mg/mL;2.5 mg/mL	7			vvnt
9 mg;198 mg;5 mg	3			146ju
=dextromethorphan;guaifenesin;pseudoephedrine
	0		i	4li7
1 mg/mL;10 mg/mL;3 mg/mL	7			njxb
10 mg;200 mg;30 mg	2			ndes
10 mg;200 mg;30 mg	3			nw9c
15 mg;190 mg;30 mg	3			ngho
15 mg;400 mg;60 mg	3			uktg
2 mg/mL;37.4 mg/mL;6 mg/mL	7			urd3
2.5 mg/mL;25 mg/mL;7.5 mg/mL	7			qm2y
20 mg;375 mg;60 mg	3			1er9c
20 mg;380 mg;60 mg	3			ulum
20 mg;400 mg;20 mg	3			1ago6
20 mg;400 mg;30 mg	3			rv3l
20 mg;400 mg;40 mg	3			1ago7
20 mg;400 mg;60 mg	3			s0ol
3 mg/mL;35 mg/mL;6 mg/mL	7			ujh3
3 mg/mL;40 mg/mL;6 mg/mL	7			njeb
30 mg;400 mg;60 mg	3			qti8
30 mg;580 mg;60 mg	5			ujf5
40 mg;780 mg;80 mg	5			1agl8
60 mg;1200 mg;60 mg	5			unpg
=dextromethorphan;hexylresorcinol
	0		i	1j0kj
5 mg;2 mg	47			1j0kn
=dextromethorphan;menthol
	0		i	dtvj
5 mg;5 mg	47			rw1q
=dextromethorphan;pheniramine;phenylephrine
	0		i	d8io
2 mg/mL;2.5 mg/mL;1 mg/mL	7			1kkug
=dextromethorphan;phenylephrine
	0		i	9zxy
1 mg/mL;0.5 mg/mL	7			x415
2.5 mg/actuat;1.25 mg/actuat	103			19ho3
3.3 mg/actuat;3.3 mg/actuat	103			19hnn
=dextromethorphan;phenylephrine;pyrilamine
	0		i	4li8
1.5 mg/mL;1 mg/mL;2.5 mg/mL	7			1kkuh
=dextromethorphan;phenylephrine;thonzylamine
	0		i	uldr
2 mg/mL;1 mg/mL;5 mg/mL	7			ulds
=dextromethorphan;phenylephrine;triprolidine
	0		i	vz9v
3 mg/mL;1 mg/mL;0.25 mg/mL	7			1cm1m
4 mg/mL;2 mg/mL;0.5 mg/mL	7			vz9w
=dextromethorphan;promethazine
	0		i	4li3
3 mg/mL;1.25 mg/mL	7			l92g
=dextromethorphan;pseudoephedrine
	0		i	4li4
30 mg;60 mg	2			s5ci
=dextromethorphan;pseudoephedrine;triprolidine
	0		i	hjw3
3 mg/mL;6 mg/mL;0.25 mg/mL	7			1lusx
4 mg/mL;10 mg/mL;0.938 mg/mL	14			nkhx
4 mg/mL;6 mg/mL;0.5 mg/mL	7			1m19v
=dextromethorphan;pyrilamine
	0		i	ui8a
1.5 mg/mL;1.5 mg/mL	7			ui8b
3 mg/mL;3 mg/mL	7			1m87u
30 mg;30 mg	3			1582q
=dextromethorphan;quinidine
	0		i	maid
	0	Nuedexta	b	maif
20 mg;10 mg	2			maie
20 mg;10 mg	2	Nuedexta		maii
=dextromethorphan;triprolidine
	0		i	dtvh
2 mg/mL;0.25 mg/mL	7			1kj3h
=diazepam
	0		i	2ka
	0	Diastat	b	4n4a
	0	Libervant	b	1lhvp
	0	Valium	b	4c88
	0	Valtoco	b	1cpk6
1 mg/mL	0			6sva
1 mg/mL	7			6n2r
10 mg	0			6ro4
10 mg	3			48gl
10 mg	3	Valium		28sd
10 mg	82			1lhvv
10 mg	82	Libervant		1lhvx
100 mg/mL	0			1cpk1
100 mg/mL	102			1cpk5
100 mg/mL	102	Valtoco		1cpkb
12.5 mg	0			1lhvy
12.5 mg	82			1lhvz
12.5 mg	82	Libervant		1lhw1
15 mg	0			6ro5
15 mg	82			1lhw2
15 mg	82	Libervant		1lhw4
2 mg	0			6ro6
2 mg	3			48gm
2 mg	3	Valium		28sb
5 mg	0			6svb
5 mg	3			48gn
5 mg	3	Valium		28sc
5 mg	82			1lhvo
5 mg	82	Libervant		1lhvu
5 mg/mL	0			6ro7
5 mg/mL	104			h6sl h6sp h6su
5 mg/mL	104	Diastat		h6sm h6sq h6st
5 mg/mL	32			12qn0
5 mg/mL	40			12qn7
5 mg/mL	6			6n2t
5 mg/mL	7			6n2s
5 mg/mL	9			19g86
50 mg/mL	0			1cpkh
50 mg/mL	102			1cpki
50 mg/mL	102	Valtoco		1cpkl
7.5 mg	0			74yb
7.5 mg	82			1lhw5
7.5 mg	82	Libervant		1lhw7
75 mg/mL	0			1cpkn
75 mg/mL	102			1cpko
75 mg/mL	102	Valtoco		1cpkr
=diazoxide
	0		i	2kf 1m48m
	0	Proglycem	b	4cbn
	0	Vykat	b	1m48u
150 mg	0			1m48n
150 mg	5			1m48s
150 mg	5	Vykat		1m490
25 mg	0			1m492
25 mg	5			1m493
25 mg	5	Vykat		1m496
50 mg/mL	0			6ro9
50 mg/mL	14			48gp
50 mg/mL	14	Proglycem		4g7m
75 mg	0			1m498
75 mg	5			1m499
75 mg	5	Vykat		1m49c
=dibasic potassium phosphate
	0		i	16ga
0.26 mg/mL	0			h5wj
1 mg/mL	0			h5rn
11.8 mg/mL	0			1m8bf
2.61 mg/mL	0			h5bi
236 mg/mL	0			15c38
300 mg/mL	0			1b9s6
4.72 mg/mL	0			1lmsx
=dibasic potassium phosphate;glucose;lactate;magnesium chloride;potassium chloride;sodium chloride;sodium phosphate, monobasic
	0		i	llls
1 mg/mL;50 mg/mL;0.025 meq/mL;0.00639 meq/mL;0.0134 meq/mL;0.0308 meq/mL;0.16 mg/mL	6			h5rt
=dibasic potassium phosphate;glucose;magnesium chloride;potassium chloride;sodium acetate
	0		i	lll1
	0	Isolyte P	b	h5wp
0.26 mg/mL;50 mg/mL;0.00373 meq/mL;0.00174 meq/mL;0.039 meq/mL	6			h5wo
0.26 mg/mL;50 mg/mL;0.00373 meq/mL;0.00174 meq/mL;0.039 meq/mL	6	Isolyte P		h5ws
=dibasic potassium phosphate;potassium phosphate
	0		i	lly8
11.8 mg/mL;11.2 mg/mL	1			1m8bh
236 mg/mL;224 mg/mL	1			15c3b 15c3d 15c3e
236 mg/mL;224 mg/mL	6			1l6dl
300 mg/mL;175 mg/mL	1			1b9s8
4.72 mg/mL;4.48 mg/mL	1			1lmsz
=dibucaine
	0		i	2kr
	0	Nupercainal	b	5ff1
0.01 mg/mg	0			71w1
0.01 mg/mg	33			498p
0.01 mg/mg	68			548w
0.01 mg/mg	68	Nupercainal		jbjp
5 mg/mL	0			7adu
5 mg/mL	21			498o
=dichloralphenazone
	0		i	hnw
100 mg	0			778w
=dichlorphenamide
	0		i	2l5
	0	Keveyis	b	zm8y
	0	Ormalvi	b	1ldxe
50 mg	0			6t33
50 mg	3			48gq
50 mg	3	Keveyis		zm93
50 mg	3	Ormalvi		1ldxj
=diclofenac
	0		i	2l7 vm0 1r9p 4csu
	0	Aleve Arthritis Pain	b	1io5s
	0	Cambia	b	iejj
	0	Cataflam	b	4mlo
	0	Flector	b	2w9f
	0	Licart	b	1f4dd
	0	Lofena	b	1je3d
	0	Pennsaid	b	kqv9
	0	Solaraze	b	63t2
	0	Voltaren	b	4cm8
	0	Xiclo	b	1lz8d
	0	Zipsor	b	ieav
	0	Zorvolex	b	uwqt
0.01 mg/mg	0			ic7k
0.01 mg/mg	22			ic7l
0.01 mg/mg	22	Aleve Arthritis Pain		1io5w
0.01 mg/mg	22	Voltaren		ic7n
0.012 mg/mg	0			1l7s2
0.0125 mg/mg	0			1jtag 1lz8b
0.0125 mg/mg	35			1lz8c
0.0125 mg/mg	35	Xiclo		1lz8h
0.013 mg/mg	0			12fd9
0.013 mg/mg	35			ic7e 1f4d9
0.013 mg/mg	35	Flector		ic7g
0.013 mg/mg	35	Licart		1euy7
0.03 mg/mg	0			ic7t
0.03 mg/mg	22			ic7u
0.03 mg/mg	22	Solaraze		ic7w
1 mg/mL	0			ibkg
1 mg/mL	60			ibkh
100 mg	0			ic88
100 mg	5			ic89
15 mg/mL	0			idsz
15 mg/mL	36			idt0
18 mg	0			uwqr
18 mg	2			uwqs
18 mg	2	Zorvolex		uwqy
20 mg/mL	0			vvfl
20 mg/mL	36			vvfm
20 mg/mL	36	Pennsaid		vvfo
25 mg	0			ic8f idt1 1l8ht
25 mg	2			ieau
25 mg	2	Zipsor		ieay
25 mg	3			idt2
25 mg	3	Lofena		1je3i
25 mg	41			ic8g
35 mg	0			uwr3
35 mg	2			uwr4
35 mg	2	Zorvolex		uwr6
50 mg	0			ic8x icg5
50 mg	15			ieuv
50 mg	15	Cambia		ieuy
50 mg	3			icg6
50 mg	3	Cataflam		icg8
50 mg	41			icf6
75 mg	0			icff
75 mg	41			icfq
=diclofenac;lidocaine
	0		i	1jq7i
0.01 mg/mg;0.045 mg/mg	22			1jq7l
0.0125 mg/mg;0.045 mg/mg	35			1kfle
=diclofenac;lidocaine;menthol
	0		i	1l7s3
	0	Trifena	b	1l7s9
0.012 mg/mg;0.04 mg/mg;0.05 mg/mg	35			1l7s8
0.012 mg/mg;0.04 mg/mg;0.05 mg/mg	35	Trifena		1l7se
=diclofenac;methyl salicylate
	0		i	1lmfh
0.01 mg/mg;0.05 mg/mg	33			1lz2m
=diclofenac;misoprostol
	0		i	4lie
	0	Arthrotec	b	1gr9
50 mg;0.2 mg	41			idt6
50 mg;0.2 mg	41	Arthrotec		t4oz
75 mg;0.2 mg	41			t4ox
75 mg;0.2 mg	41	Arthrotec		t4p1
=dicloxacillin
	0		i	2l8
250 mg	0			71jc
250 mg	2			48gr
500 mg	0			71jf
500 mg	2			48gs
=dicyclomine
	0		i	2ld 39at
	0	Bentyl	b	4cne
10 mg	0			l8pg
10 mg	2			l8ph
10 mg	2	Bentyl		l8pj
10 mg/mL	0			l8pk
10 mg/mL	1			l8pl
10 mg/mL	1	Bentyl		l8pp
2 mg/mL	0			l8q1
2 mg/mL	7			l8q2
20 mg	0			l8q5
20 mg	3			l8q6
20 mg	3	Bentyl		l8q8
40 mg	0			1mact
40 mg	3			1macu
=didanosine
	0		i	2lg
200 mg	0			738i
200 mg	38			63a1
250 mg	0			739c
250 mg	38			63a0
400 mg	0			72vl
400 mg	38			63wc
=dienestrol
	0		i	2lk
0.1 mg/mL	0			7kmq
0.1 mg/mL	64			7ivw
=dienogest
	0		i	hq0
2 mg	0			9epe
3 mg	0			kzcx
=dienogest;estradiol
	0		i	lb4r
	12			kzd1
	12	Natazia 28 Day		kzd2
2 mg;2 mg	3			kzcw
3 mg;2 mg	3			kzcy
=diethylpropion
	0		i	2m5 1r9q
	0	Tenuate	b	4px3
25 mg	0			kz4t
25 mg	3			kz4u
25 mg	3	Tenuate		kz52
75 mg	0			kz57
75 mg	5			kz58
75 mg	5	Tenuate		kz5q
=difelikefalin
	0		i	1j2bl
	0	Korsuva	b	1j2bs
0.05 mg/mL	0			1j2bn
0.05 mg/mL	1			1j2bq
0.05 mg/mL	1	Korsuva		1j2bw
=difenoxin
	0		i	hrk 51m5
1 mg	0			pis1
=diflorasone
	0		i	hrt 1ygf
	0	Apexicon	b	8oe2
	0	Psorcon	b	4pdf
0.0005 mg/mg	0			kpu6
0.0005 mg/mg	33			kpu7
0.5 mg/mL	0			kptc
0.5 mg/mL	21			kptd
0.5 mg/mL	21	Apexicon		kq04
0.5 mg/mL	21	Psorcon		kptp
=diflunisal
	0		i	2m9
	0	Dolobid	b	4c8m
250 mg	0			6sve
250 mg	3			48gy
250 mg	3	Dolobid		29nj
375 mg	0			74yv
375 mg	3			5cfs
375 mg	3	Dolobid		1logv
500 mg	0			6roj
500 mg	3			48gz
=difluprednate
	0		i	hs3
	0	Durezol	b	h7ad
0.5 mg/mL	0			h7b6
0.5 mg/mL	76			h8sg
0.5 mg/mL	76	Durezol		h8sj
=digoxin
	0		i	2mn
	0	Digitek	b	5ls0
	0	Digox	b	qoxk
	0	Lanoxin	b	4cmk
0.05 mg/mL	0			6rop
0.05 mg/mL	7			8ffh
0.0625 mg	0			74yx
0.0625 mg	3			5995
0.0625 mg	3	Lanoxin		28em
0.1 mg/mL	0			6svg
0.1 mg/mL	1			4dso
0.1 mg/mL	1	Lanoxin		4glj
0.125 mg	0			6ror
0.125 mg	3			48h0
0.125 mg	3	Digitek		5kvy
0.125 mg	3	Digox		qozn
0.125 mg	3	Lanoxin		6n40
0.25 mg	0			6rot
0.25 mg	3			48h2
0.25 mg	3	Digitek		5kvz
0.25 mg	3	Digox		qoxp
0.25 mg	3	Lanoxin		6n41
0.25 mg/mL	0			6rou
0.25 mg/mL	1			28eo
0.25 mg/mL	1	Lanoxin		4gll
=digoxin antibodies fab fragments
	0		i	4ct3 11end
	0	DigiFab	b	8ohx
40 mg	0			11ene
40 mg	1			7hji
40 mg	1	DigiFab		8o9q
=dihematoporphyrin ether
	0		i	hsq 75lk
	0	Photofrin	b	4tss
75 mg	0			12e4z
75 mg	1			56uu
75 mg	1	Photofrin		eq56
=dihydrocodeine
	0		i	htc 28zq
16 mg	0			picy
=dihydroergotamine
	0		i	2my 4crs
	0	Atzumi	b	1m6a4
	0	Brekiya	b	1m6di
	0	Migranal	b	wwj
	0	Trudhesa	b	1j2wd
0.5 mg/actuat	0			igv7
0.5 mg/actuat	53			igv8
0.5 mg/actuat	53	Migranal		igva
0.725 mg/actuat	0			1j2wb
0.725 mg/actuat	53			1j2wc
0.725 mg/actuat	53	Trudhesa		1j2wi
1 mg/mL	0			igvb
1 mg/mL	1			igvc
1 mg/mL	32			1m6dg
1 mg/mL	32	Brekiya		1m6dn
5.2 mg	0			1m6a1
5.2 mg	105			1m6a3
5.2 mg	105	Atzumi		1m6a8
=dihydroxyacetone
	0		i	2na
	0	Chromelin	b	nal9
50 mg/mL	0			732t
50 mg/mL	36			6n4a
50 mg/mL	36	Chromelin		nalc
=diltiazem
	0		i	2nn 4csr
	0	Cardizem	b	4d0m
	0	Cartia	b	aixj
	0	Dilt	b	bl56
	0	Diltzac	b	dhkk
	0	Matzim	b	neas
	0	Taztia	b	8orp
	0	Tiadylt	b	16m6n
	0	Tiazac	b	4pzp
1 mg/mL	0			1jfe9
1 mg/mL	1			1jfec 1m2g9
100 mg	0			i7rf
100 mg	1			12e4o
120 mg	0			ht3g
120 mg	3			ht8u
120 mg	3	Cardizem		ht8v
120 mg	39			ht3h ht3s
120 mg	39	Cardizem		ht3j
120 mg	39	Cartia		htdm
120 mg	39	Dilt		htdb
120 mg	39	Diltzac		i6q4
120 mg	39	Taztia		htcs
120 mg	39	Tiadylt		16m6s
120 mg	39	Tiazac		htcp
120 mg	5			ht3u
120 mg	5	Cardizem		ht3w
180 mg	0			ht30
180 mg	39			ht31
180 mg	39	Cardizem		ht33
180 mg	39	Cartia		htef
180 mg	39	Dilt		htec
180 mg	39	Taztia		hte8
180 mg	39	Tiadylt		16m6v
180 mg	39	Tiazac		hte4
180 mg	5			ht3x
180 mg	5	Cardizem		ht3y
180 mg	5	Matzim		neb4
240 mg	0			ht2s
240 mg	3			i7r8
240 mg	39			ht2t
240 mg	39	Cardizem		ht2v
240 mg	39	Cartia		htfx
240 mg	39	Dilt		htf9
240 mg	39	Diltzac		hvag
240 mg	39	Taztia		htfo
240 mg	39	Tiadylt		16m70
240 mg	39	Tiazac		htfk
240 mg	5			ht3z
240 mg	5	Cardizem		ht40
240 mg	5	Matzim		neb1
30 mg	0			huww
30 mg	3			huwx
30 mg	3	Cardizem		huwz
300 mg	0			ht1s
300 mg	39			ht1t
300 mg	39	Cardizem		ht1v
300 mg	39	Cartia		htgq
300 mg	39	Diltzac		hvah
300 mg	39	Taztia		htgd
300 mg	39	Tiadylt		16m73
300 mg	39	Tiazac		htgb
300 mg	5			ht42
300 mg	5	Cardizem		ht43
300 mg	5	Matzim		neb7
360 mg	0			ht1m
360 mg	39			ht1n
360 mg	39	Cardizem		ht1q
360 mg	39	Taztia		hth1
360 mg	39	Tiadylt		16m78
360 mg	39	Tiazac		htgz
360 mg	5			ht4h
360 mg	5	Cardizem		ht4i
360 mg	5	Matzim		neba
420 mg	0			ht4j
420 mg	39			hthb
420 mg	39	Tiadylt		16m7e
420 mg	39	Tiazac		hthc
420 mg	5			ht4k
420 mg	5	Cardizem		ht4m
420 mg	5	Matzim		neav
5 mg/mL	0			huwa
5 mg/mL	1			12e4d 12e4g 12e4h
60 mg	0			ht3k
60 mg	2			ht7o
60 mg	3			hta7
60 mg	3	Cardizem		hvtl
60 mg	39			ht3l
60 mg	5			hvaj
90 mg	0			ht3o
90 mg	3			hta6
90 mg	39			ht3p
=dimenhydrinate
	0		i	2no
	0	Dramamine	b	390y
	0	Driminate	b	4n8m
	0	TripTone	b	4q4m
	0	Wal-Dram	b	nap3
25 mg	0			6rp1
25 mg	10			qosg
25 mg	10	Dramamine		qosi
25 mg	3			498q
50 mg	0			6rp2
50 mg	10			6n4p
50 mg	10	Dramamine		cwof
50 mg	3			498r
50 mg	3	Dramamine		4bn8
50 mg	3	Driminate		4j6i
50 mg	3	TripTone		4j6m
50 mg	3	Wal-Dram		nap6
50 mg/mL	0			6rp3
50 mg/mL	6			6n4q
=dimenhydrinate;niacin
	0		i	esxp
25 mg;50 mg	2			6n4m
25 mg;50 mg	3			6n4n
=dimercaprol
	0		i	2np
	0	BAL in Oil	b	4mav
100 mg/mL	0			6rp4
100 mg/mL	1			6n4r
100 mg/mL	1	BAL in Oil		4gqt
=dimethicone
	0		i	6y20
	0	Aloe Vesta Daily Moisturizer	b	vu00
	0	Aloe Vesta Skin Conditioner	b	mbmx
	0	Baza Cleanse and Protect	b	mknh
	0	Comfort Shield	b	nbyx
	0	Cool bottoms	b	me9x
	0	Dermasil	b	ivor
	0	Lantiseptic Nourishing Skin	b	11f40
	0	Mederma PM	b	uxeo
	0	Mederma Stretch Mark Therapy	b	vse9
	0	Moisturel Therapeutic	b	okct
	0	Monistat Soothing Care	b	ny6r
	0	NeutrapHor	b	me9t
	0	Normlshield	b	t8vr
	0	TheraSeal Hand Protection	b	f6dc
0.01 mg/mg	0			73qc
0.01 mg/mg	33			498s
0.011 mg/mg	0			t4lo
0.012 mg/mg	0			f5hj
0.012 mg/mg	22			f5hk
0.012 mg/mg	22	Monistat Soothing Care		ny6u
0.02 mg/mg	0			721y
0.02 mg/mg	33			62oj
0.03 mg/mg	0			1auq4
10 mg/mL	0			7om8
10 mg/mL	21			4abu
10 mg/mL	21	Cool bottoms		mea0
10 mg/mL	21	NeutrapHor		me9w
10 mg/mL	21	TheraSeal Hand Protection		hpyv
10 mg/mL	61			4a2o
10 mg/mL	61	Dermasil		ivou
100 mg/mL	0			74jj
12 mg/mL	0			isoj
12 mg/mL	21			s2wd
12 mg/mL	61			isok
12.5 mg/mL	0			7kt1
12.5 mg/mL	61			lg3g
125 mg/mL	0			1k0vs
125 mg/mL	21			1k0vt
13 mg/mL	0			7ctk
13 mg/mL	21			6n4s
13 mg/mL	61			j41q
15 mg/mL	0			7ctl
15 mg/mL	21			6n4t
15 mg/mL	21	Lantiseptic Nourishing Skin		11f44
15 mg/mL	61			4ae2
17.5 mg/mL	0			om3t
17.5 mg/mL	21			om3u
18 mg/mL	0			md90
20 mg/mL	0			7okj
20 mg/mL	21			58rm
20 mg/mL	21	Mederma PM		uxes
20 mg/mL	21	Mederma Stretch Mark Therapy		vsed
20 mg/mL	23			h8hh
20 mg/mL	23	Baza Cleanse and Protect		nb9e
20 mg/mL	61			498t
20 mg/mL	61	Baza Cleanse and Protect		mknk
200 mg/mL	0			7656
30 mg/mL	0			7cvk
30 mg/mL	23			krfb
30 mg/mL	23	Comfort Shield		nbz0
30 mg/mL	61			6n4u
30 mg/mL	61	Aloe Vesta Daily Moisturizer		vu04
30 mg/mL	61	Aloe Vesta Skin Conditioner		mbn0
30 mg/mL	61	Moisturel Therapeutic		okcw
45 mg/mL	0			7pyz
45 mg/mL	21			7pcq
45 mg/mL	21	Normlshield		t8vv
50 mg/mL	0			741d
50 mg/mL	21			5jwy
50 mg/mL	61			yc8h
60 mg/mL	0			cddq
60 mg/mL	21			cddr
80 mg/mL	0			rwif
80 mg/mL	21			rwig
=dimethicone;menthol
	0		i	kyqk
50 mg/mL;1.5 mg/mL	61			kyui
=dimethicone;menthol;pramoxine
	0		i	lkx5
50 mg/mL;5 mg/mL;10 mg/mL	61			rqfz
=dimethicone;miconazole;zinc oxide
	0		i	llg2
	0	Rash Relief Antifungal	b	ncda
100 mg/mL;20 mg/mL;100 mg/mL	56			lfm1
100 mg/mL;20 mg/mL;100 mg/mL	56	Rash Relief Antifungal		ncdd
=dimethicone;petrolatum
	0		i	lm68
	0	Rash Relief Clear	b	nlsh
10 mg/mL;300 mg/mL	21			dji3
200 mg/mL;250 mg/mL	56			krih
200 mg/mL;250 mg/mL	56	Rash Relief Clear		nlsk
30 mg/mL;300 mg/mL	21			mcid
=dimethicone;pramoxine
	0		i	lls7
60 mg/mL;10 mg/mL	21			rqd1
=dimethicone;zinc oxide
	0		i	i4hz
	0	A+D Diaper Rash	b	ny2g
	0	Baza-Protect	b	mkmb
	0	Rash Relief with Zinc Oxide	b	nlsz
	0	Vanicream Diaper Rash	b	x34p
0.011 mg/mg;0.4 mg/mg	33			x34o
0.011 mg/mg;0.4 mg/mg	33	Vanicream Diaper Rash		x34t
10 mg/mL;100 mg/mL	21			epmr
10 mg/mL;100 mg/mL	21	A+D Diaper Rash		ny2j
10 mg/mL;120 mg/mL	21			dny5
10 mg/mL;120 mg/mL	21	Baza-Protect		mkme
18 mg/mL;20 mg/mL	21			1ko8b
200 mg/mL;250 mg/mL	56			krjl
200 mg/mL;250 mg/mL	56	Rash Relief with Zinc Oxide		nlt2
50 mg/mL;50 mg/mL	21			dnva
=dimethyl fumarate
	0		i	tfs6
	0	Tecfidera	b	tfsc
	12			tfsp
120 mg	0			tfs7
120 mg	38			tfsb
120 mg	38	Tecfidera		tfsh
240 mg	0			tfsi
240 mg	38			tfsj
240 mg	38	Tecfidera		tfsl
=dimethyl sulfoxide
	0		i	2nz
	0	Rimso-50	b	20i2
20 mg/mL	0			1lut5
500 mg/mL	0			6xzp
500 mg/mL	86			c1x3
500 mg/mL	86	Rimso-50		4grt
=dimethyl sulfoxide;miconazole
	0		i	1lut6
	0	Fungizyl	b	1lutc
20 mg/mL;20 mg/mL	21			1lutb
20 mg/mL;20 mg/mL	21	Fungizyl		1luth
20 mg/mL;20 mg/mL	36			1lzt4
20 mg/mL;20 mg/mL	36	Fungizyl		1lzt7
=dinoprostone
	0		i	2om
	0	Cervidil	b	4mmw
	0	Prepidil	b	39h3
0.000167 mg/mg	0			730y
0.000167 mg/mg	19			6n4y
0.000167 mg/mg	19	Prepidil		4gst
10 mg	0			ctdw
10 mg	95			ctdx
10 mg	95	Cervidil		ctdz
=dinutuximab
	0		i	yfeq
	0	Unituxin	b	yfev
3.5 mg/mL	0			yfer
3.5 mg/mL	1			yfeu yfez
=diosmin
	0		i	2ox
650 mg	0			iva3
900 mg	0			l8p5
=diosmin;hesperidin
	0		i	lmlk
	0	Vasoflex D1	b	nzuk
650 mg;250 mg	3			iva5
900 mg;100 mg	3			l8p7
900 mg;100 mg	3	Vasoflex D1		nzun
=diphenhydramine
	0		i	11u 2p6 1r9w
	0	Banophen	b	4mbq
	0	Benadryl	b	4czl
	0	Calagel Reformulated Jun 2019	b	1am31
	0	Dermamycin	b	okxs
	0	Diphedryl	b	4n66
	0	Diphenhist	b	4n6c
	0	Dormin	b	154rg
	0	Genahist	b	4nnq
	0	Nytol	b	newt
	0	Pediaclear Cough	b	1b5me
	0	Siladryl	b	4po8
	0	Simply Sleep	b	5mch
	0	Sleepinal	b	4ppw
	0	Sominex	b	39kj
	0	The Itch Eraser	b	10wvz
	0	Twilite	b	4q6n
	0	Unisom Sleep	b	nffv
	0	Vanamine	b	12cz1
	0	Wal-Dryl Allergy	b	nd3t
	0	Wal-Dryl Childrens	b	najw
	0	Wal-Sleep Z	b	t826
	0	Wal-Som	b	utcn
	0	Wal-Som Maximum Strength	b	nded
	0	Z-Sleep	b	vwop
	0	Zzzquil	b	qft7
0.01 mg/mg	0			mhyy
0.02 mg/mg	0			mhhc
0.02 mg/mg	22			mi3c
0.02 mg/mg	22	Benadryl		mi3e
0.02 mg/mg	22	Calagel Reformulated Jun 2019		1am35
0.02 mg/mg	22	The Itch Eraser		1fdgh
0.833 mg/mL	0			rqxa
1.25 mg/mL	0			mi3f
1.25 mg/mL	7			mi3g
1.67 mg/mL	0			nevo
1.67 mg/mL	7			qr8i
1.67 mg/mL	7	Wal-Sleep Z		ute6
1.67 mg/mL	7	Z-Sleep		w18n
1.67 mg/mL	7	Zzzquil		qr8k
10 mg/mL	0			mi3j
100 mg	0			pijz
12.5 mg	0			iwxz
12.5 mg	10			mi3w
12.5 mg	10	Benadryl		mi3x
12.5 mg	13			iwy0
12.5 mg	13	Benadryl		iwy2
12.5 mg	13	Wal-Dryl Allergy		vsrl
2.5 mg/mL	0			lder
2.5 mg/mL	7			mi42
2.5 mg/mL	7	Banophen		nex4
2.5 mg/mL	7	Benadryl		mi44
2.5 mg/mL	7	Siladryl		ngft
2.5 mg/mL	7	Wal-Dryl Childrens		najz
20 mg/mL	0			mhhl
20 mg/mL	21			mi8t
20 mg/mL	21	Dermamycin		okxv
20 mg/mL	56			mi8w
20 mg/mL	56	The Itch Eraser		10yme
25 mg	0			jbud
25 mg	10			17v40
25 mg	13			nffu nffy
25 mg	13	Wal-Sleep Z		x7nb
25 mg	13	Wal-Som		utct
25 mg	2			mi45 zbw1
25 mg	2	Banophen		nex2
25 mg	2	Benadryl		mi46
25 mg	2	Diphedryl		nfnl
25 mg	2	Diphenhist		nexr
25 mg	2	Dormin		154rl
25 mg	2	Genahist		ney5
25 mg	2	Wal-Dryl Allergy		nd3w
25 mg	2	Wal-Sleep Z		t82b
25 mg	2	Zzzquil		qr8o
25 mg	3			mhwe
25 mg	3	Banophen		nex1
25 mg	3	Benadryl		mhwg
25 mg	3	Nytol		neww
25 mg	3	Simply Sleep		neya
25 mg	3	Sominex		naq2
25 mg	3	Wal-Dryl Allergy		nd3y
25 mg	3	Wal-Sleep Z		zjwl
38 mg	0			j73g
38.3 mg	0			qt7e
50 mg	0			lvek
50 mg	2			lvel nfg9
50 mg	2	Banophen		lven
50 mg	2	Benadryl		mi8s
50 mg	2	Sleepinal		ngea
50 mg	2	Wal-Som Maximum Strength		ndeg
50 mg	3			n9x5
50 mg	3	Benadryl		1ju21
50 mg	3	Sominex		namh
50 mg	3	Twilite		namj
50 mg/mL	0			mhmw
50 mg/mL	1			10y1o
50 mg/mL	6			mhwh
50 mg/mL	9			mhmx
6.25 mg/mL	0			12cyz
6.25 mg/mL	7			12cz0
6.25 mg/mL	7	Pediaclear Cough		1b5mj
6.25 mg/mL	7	Vanamine		12cz6
=diphenhydramine;ibuprofen
	0		i	dtlr
	0	Motrin PM	b	j73c
25 mg;200 mg	2			jbue
38 mg;200 mg	3			j73k
38 mg;200 mg	3	Motrin PM		j73m
=diphenhydramine;magnesium salicylate
	0		i	ec1p
	0	Doans PM	b	4n71
25 mg;580 mg	3			rt65
25 mg;580 mg	3	Doans PM		rt67
=diphenhydramine;menthol
	0		i	hje1
20 mg/mL;10 mg/mL	56			rt62
=diphenhydramine;naproxen
	0		i	x8q4
	0	Aleve PM	b	x8q6
25 mg;220 mg	3			x8q5
25 mg;220 mg	3	Aleve PM		x8qb
=diphenhydramine;niacin
	0		i	ll8c
25 mg;50 mg	2			9c37 rtvu
=diphenhydramine;phenylephrine
	0		i	esxx
	0	Benadryl Allergy Plus Congestion	b	15aa0
	0	Benadryl-D Allergy and Sinus	b	f15d
	0	Wal-Dryl PE	b	ygsc
	0	Wal-Dryl-D	b	nare
	12			1kkeg
0.833 mg/mL;0.333 mg/mL	7			1afe9
1.25 mg/mL;0.5 mg/mL	14			wwye
1.25 mg/mL;0.5 mg/mL	7			qhqo
2.5 mg/mL;1 mg/mL	7			naio
2.5 mg/mL;1 mg/mL	7	Benadryl-D Allergy and Sinus		nair
2.5 mg/mL;1 mg/mL	7	Wal-Dryl PE		16pfy
25 mg;10 mg	3			mkg0
25 mg;10 mg	3	Benadryl Allergy Plus Congestion		15aa5
25 mg;10 mg	3	Wal-Dryl-D		narh
=diphenhydramine;pramoxine
	0		i	lmbl
20 mg/mL;10 mg/mL	61			rp5t
=diphenhydramine;pseudoephedrine
	0		i	4lio
	0	Tekral	b	ikds
100 mg;120 mg	5			pik0
100 mg;120 mg	5	Tekral		pik2
=diphenhydramine;tripelennamine
	0		i	et27
0.01 mg/mg;0.005 mg/mg	22			rqxi
=diphenhydramine;zinc acetate
	0		i	9zyy
	0	Banophen Cream	b	nex5
	0	Benadryl Itch Stopping	b	d0e0
	0	Wal-Dryl	b	mklv
10 mg/mL;1 mg/mL	21			rp5l
10 mg/mL;1 mg/mL	21	Benadryl Itch Stopping		rq8l
20 mg/mL;1 mg/mL	21			nar6
20 mg/mL;1 mg/mL	21	Banophen Cream		nex8
20 mg/mL;1 mg/mL	21	Benadryl Itch Stopping		ntuc
20 mg/mL;1 mg/mL	21	Wal-Dryl		nara
20 mg/mL;1 mg/mL	36			rqwt
20 mg/mL;1 mg/mL	36	Benadryl Itch Stopping		rqwv
20 mg/mL;1 mg/mL	56			mklu
20 mg/mL;1 mg/mL	56	Benadryl Itch Stopping		rqww
20 mg/mL;1 mg/mL	56	Wal-Dryl		mkly
=diphenoxylate
	0		i	2p8 1r9x
0.5 mg/mL	0			pinb
2.5 mg	0			pinf
=diphtheria toxoid vaccine, inactivated
	0		i	h3z4
30 unit/mL	0			h9fh
4 unit/mL	0			haw7
5 unit/mL	0			had6
50 unit/mL	0			h6lp
=diphtheria toxoid vaccine, inactivated;tetanus toxoid vaccine, inactivated
	0		i	llgl
	0	Tdvax	b	19596
	0	Tenivac	b	piwv
4 unit/mL;10 unit/mL	1			hawd
4 unit/mL;10 unit/mL	1	Tenivac		pix0
4 unit/mL;10 unit/mL	9			haw9
4 unit/mL;10 unit/mL	9	Tenivac		pix3
4 unit/mL;4 unit/mL	1			4edn
4 unit/mL;4 unit/mL	1	Tdvax		1959a
50 unit/mL;10 unit/mL	1			qo19
=dipyridamole
	0		i	2pt
200 mg	0			7234
25 mg	0			6rp9
25 mg	3			6n5s
5 mg/mL	0			6rpa
5 mg/mL	1			6n5t
50 mg	0			6svi
50 mg	3			48hi
75 mg	0			6rpb
75 mg	3			6n5v
=diroximel fumarate
	0		i	1ch7b
	0	Vumerity	b	1ch7h
231 mg	0			1ch7c
231 mg	38			1ch7g
231 mg	38	Vumerity		1ch7m
=disopyramide
	0		i	2qd
	0	Norpace	b	4d4f
100 mg	0			71q5
100 mg	2			6n5y
100 mg	2	Norpace		4hbe
100 mg	39			dncp
100 mg	39	Norpace		jchk
150 mg	0			739n
150 mg	2			6n60
150 mg	2	Norpace		4hss
150 mg	39			dncq
150 mg	39	Norpace		jcho
=disulfiram
	0		i	2qq
	0	Antabuse	b	38se
250 mg	0			6rpd
250 mg	3			48hj
500 mg	0			6rpe
500 mg	3			48hk
500 mg	3	Antabuse		4il8
=dobutamine
	0		i	2sg
1 mg/mL	0			7195
1 mg/mL	1			6n6p
12.5 mg/mL	0			7193
12.5 mg/mL	1			12ua0 12ua2
2 mg/mL	0			7etv
2 mg/mL	1			6n6q
4 mg/mL	0			7196
4 mg/mL	1			6n6r
=docetaxel
	0		i	1kaq
	0	Beizray	b	1lt1s
	0	Docivyx	b	1lfqc
10 mg/mL	0			nfkv
10 mg/mL	1			13vnv 1lfqb 1lfqj
10 mg/mL	1	Docivyx		1lfqg 1lfqi 1lfqk
10 mg/mL	6			nfkw
20 mg/mL	0			lgos
20 mg/mL	1			13vk0 13vk5 13w9v
20 mg/mL	1	Beizray		1lt1w
20 mg/mL	6			lgot
=doconexent
	0		i	lklh
265 mg	0			vu8l
=docosaenoic acid
	0		i	rogx
200 mg	0			rogy
300 mg	0			wwj0
=docosaenoic acid;eicosapentaenoate
	0		i	roh2
200 mg;300 mg	2			roh3
300 mg;0.75 mg	2			wwj2
=docosahexaenoate
	0		i	21 33gi hsu6
0.055 mg	0			i7fm
100 mg	0			75ys hsu7
100 mg	2			hsu8
1000 mg	0			njx3
120 mg	0			d9bg i75h
127 mg	0			rphj
144 mg	0			htn8
150 mg	0			9euq
175 mg	0			fj2e
180 mg	0			hbyy ieow
19.5 mg	0			o06b
192 mg	0			ihxm
200 mg	0			9eus hszf
200 mg	2			hszj
200 mg	2	Expecta		n9yz
21.5 mg	0			o06h
230 mg	0			t2wq
233 mg	0			nzwo
240 mg	0			7q4k
250 mg	0			ixwi
250 mg	2			nkx2
253 mg	0			pk4u
262 mg	0			rpi8
265 mg	0			rym3
275 mg	0			md55
295 mg	0			nl3v
300 mg	0			md0e
300 mg	2			nl63
300 mg	2	Algal-900		nunl
310 mg	0			rz5q
325 mg	0			rz1s
338 mg	0			tcwa
350 mg	0			hszy
350 mg	2			x7yl
360 mg	0			new9
40 mg	0			d9bo ht05
425 mg	0			9eup
425 mg	2			8szi
45 mg	0			lqhd
450 mg	0			tgh7
450 mg	2			tgh8
50 mg	0			tguf
50 mg	10			tgui
500 mg	0			iyo8
60 mg	0			143nf
87.5 mg	0			nwxy
=docosahexaenoate;eicosapentaenoate
	0		i	lmby
100 mg;160 mg	2			nulj
120 mg;180 mg	2			d9bl i75k
150 mg;150 mg	2			8te0
180 mg;270 mg	2			ieox
200 mg;320 mg	2			1f9he
200 mg;400 mg	2			8tdz
230 mg;30 mg	2			t2ws
250 mg;0.625 mg	2			nvyk
250 mg;100 mg	2			krfn
250 mg;100 mg	2	Atabex DHA		na1j
253 mg;647 mg	2			pk4w
360 mg;540 mg	2			146op
45 mg;45 mg	2			lqhf
60 mg;90 mg	2			143nh
=docosahexaenoate;eicosapentaenoate;fish oil
175 mg;260 mg;880 mg	2			fj2g
=docosahexaenoate;eicosapentaenoate;folic acid;phytosterols;vitamin b12;vitamin b6
	0		i	llzu
350 mg;35 mg;1 mg;200 mg;0.5 mg;12.5 mg	2			ht00
=docosahexaenoate;eicosapentaenoate;folic acid;st. john's wort extract
	0		i	lmdh
0.055 mg;0.112 mg;0.2 mg;300 mg	2			i7fp
=docosahexaenoate;eicosapentaenoate;omega-3 acid ethyl esters
	0		i	lm9e
	0	Ocean Blue Nutritionals Omega-3 1450	b	iyod
180 mg;500 mg;120 mg	2			onpj
500 mg;760 mg;190 mg	2			iyoc
500 mg;760 mg;190 mg	2	Ocean Blue Nutritionals Omega-3 1450		iyog
=docosahexaenoate;eicosapentaenoate;phosphatidylserine
	0		i	o06f
19.5 mg;6.5 mg;100 mg	2			o06g
19.5 mg;6.5 mg;100 mg	2	Vayacog		s5ro
21.5 mg;8.5 mg;75 mg	2			o06k
21.5 mg;8.5 mg;75 mg	2	Vayarin		s5s2
=docosahexaenoate;eicosapentaenoate;phytosterol esters
	0		i	nzws
233 mg;92.5 mg;630 mg	2			nzwt
=docosahexaenoate;eicosapentaenoate;phytosterols
	0		i	rpho
127 mg;324 mg;400 mg	2			rphp
233 mg;92.5 mg;630 mg	2			s5ri
233 mg;92.5 mg;630 mg	2	Vayarol		s5s8
=docosahexaenoate;omega-3 acid ethyl esters
	0		i	md58
1000 mg;300 mg	38			njx5
262 mg;112 mg	2			rpia
275 mg;400 mg	2			md59
295 mg;430 mg	38			nl7l
=docosahexaenoic acids
	0		i	2si
120 mg	0			74jp
175 mg	0			d7lo
200 mg	0			d7ll
200 mg	2			d7ln
40 mg	0			ce36
=docosahexaenoic acids;eicosapentaenoate
120 mg;180 mg	2			62ha
=docosahexaenoic acids;eicosapentaenoate;fish oil
175 mg;260 mg;880 mg	2			d7ls
=docosahexanoic acid
100 mg	2			5key
120 mg	0			75yt
200 mg	2			ct9q
=docosahexanoic acid;eicosapentanoic acid
120 mg;180 mg	2			5461
=docosanol
	0		i	cquw
	0	Abreva	b	63xr
100 mg/mL	0			h3do
100 mg/mL	21			h3dq
100 mg/mL	21	Abreva		ibvp
=docusate
	0		i	1jca 1r9t 1r9v
	0	Colace	b	1r9s
	0	DOK	b	4mxk
	0	Doculase	b	rwua
	0	Docusol	b	4uvf
	0	Enemeez	b	pkgn
	0	Kaopectate Stool Softener	b	eclo
	0	Pedia-Lax Liquid	b	nbp2
	0	Phillips Stool Softener	b	7kak
	0	Prolaxa	b	1m4i8
	0	Promolaxin	b	nk7e
	0	Surfak Stool Softener	b	4puq
10 mg/mL	0			qp6d
10 mg/mL	14			qr1z
10 mg/mL	7			qp6e
100 mg	0			nk7i qp76
100 mg	2			nwcd qp77
100 mg	2	Colace		qqrw
100 mg	2	DOK		vsqb
100 mg	2	Doculase		rwuf
100 mg	2	Phillips Stool Softener		qqyq
100 mg	3			nk7j
100 mg	3	DOK		vsqe
100 mg	3	Promolaxin		nk7l
20 mg/mL	0			qr37
20 mg/mL	72			vvd3
20 mg/mL	72	Docusol		vvd5
20 mg/mL	72	Enemeez		1k9yo
240 mg	0			qoxr
240 mg	2			qoxs
240 mg	2	Kaopectate Stool Softener		qqvr
240 mg	2	Surfak Stool Softener		qqza
25 mg	0			s5tr
250 mg	0			qp0b
250 mg	2			qp0c
250 mg	2	Prolaxa		1m4ie
3.33 mg/mL	0			nbp0
3.33 mg/mL	7			nbp1
3.33 mg/mL	7	Pedia-Lax Liquid		nbp5
4 mg/mL	0			qoy6
4 mg/mL	7			qoy7
50 mg	0			hx9i
50 mg	2			qqrz
50 mg	2	Colace		qqs1
50 mg	2	Doculase		rwuh
55 mg	0			md0f
56.6 mg/mL	0			picn
56.6 mg/mL	72			pico
56.6 mg/mL	72	Enemeez		pkgr
=docusate;sennosides, usp
	0		i	lm1g
	0	Colace w/Sennosides	b	1455f
	0	Laxacin	b	195of
	0	SENOKOT-S	b	4pne
	0	Senexon S	b	j6vf
	0	SenoSol-SS	b	d0n7
50 mg;8.6 mg	2			12ef0
50 mg;8.6 mg	3			lems
50 mg;8.6 mg	3	Colace w/Sennosides		1455k
50 mg;8.6 mg	3	Laxacin		195ok
50 mg;8.6 mg	3	SENOKOT-S		qqz3
50 mg;8.6 mg	3	Senexon S		qqz1
50 mg;8.6 mg	3	SenoSol-SS		qqz5
=dodecyl sulfate
	0		i	7m7 t7n3
0.0001 mg/mg	0			lfbp
=dodecyl sulfate;oxyquinoline
	0		i	llmq
	0	Trimo San	b	lfba
0.0001 mg/mg;0.00025 mg/mg	19			lfbq
0.0001 mg/mg;0.00025 mg/mg	19	Trimo San		lfbs
=dofetilide
	0		i	11zz
	0	Tikosyn	b	5lwo
0.125 mg	0			72vn
0.125 mg	2			6n77
0.125 mg	2	Tikosyn		63g4
0.25 mg	0			72vo
0.25 mg	2			6n78
0.25 mg	2	Tikosyn		63g5
0.5 mg	0			72vp
0.5 mg	2			6n79
0.5 mg	2	Tikosyn		63x4
=dog hair extract
	0		i	j6yv
100 mg/mL	0			j6z1
100 mg/mL	6			j6z2
50 mg/mL	0			j6yz
=dog hair extract;dog skin extract
	0		i	llik
50 mg/mL;50 mg/mL	6			lc6h
=dog skin extract
	0		i	j6kr
100 mg/mL	0			j6tf
100 mg/mL	6			j6tg
10000 unit/mL	0			j6m5
10000 unit/mL	6			j6m6
20000 unit/mL	0			j6mh
20000 unit/mL	6			j6mi
50 mg/mL	0			j6lb
50 mg/mL	6			j6lc
=dogfennel pollen extract
	0		i	il5e
10000 unit/mL	0			j8it
10000 unit/mL	6			j8iu
20000 unit/mL	0			j8iv
20000 unit/mL	6			j8iw
50 mg/mL	0			j8ip
50 mg/mL	6			j8iq
=dolasetron
	0		i	1gjf
	0	Anzemet	b	4m65
100 mg	0			735n
100 mg	3			6n7a
100 mg	3	Anzemet		4kf8
50 mg	0			72eo
50 mg	3			6n7b
50 mg	3	Anzemet		4kf7
=dolutegravir
	0		i	uqdo
	0	Tivicay	b	uqdu
10 mg	0			12hv0
10 mg	3			12hv1
10 mg	3	Tivicay		12hv3
25 mg	0			12hv4
25 mg	3			12hv5
25 mg	3	Tivicay		12hv7
5 mg	0			1ew7z
5 mg	8			1ew82
5 mg	8	Tivicay		1ew86
50 mg	0			uqdp
50 mg	3			uqdt
50 mg	3	Tivicay		uqdz
=dolutegravir;lamivudine
	0		i	19hqu
	0	Dovato	b	19hqx
50 mg;300 mg	3			19hqv
50 mg;300 mg	3	Dovato		19hr2
=dolutegravir;rilpivirine
	0		i	16n3v
	0	Juluca	b	16n3x
50 mg;25 mg	3			16n3w
50 mg;25 mg	3	Juluca		16n42
=domestic cow skin extract
	0		i	i9ls
100 mg/mL	0			i9lt
100 mg/mL	6			i9lv
10000 unit/mL	0			j6ta
10000 unit/mL	6			j6tb
20000 unit/mL	0			j6td
20000 unit/mL	6			j6te
50 mg/mL	0			j6t5
50 mg/mL	6			j6t6
=domestic goat skin extract
	0		i	i9lo
100 mg/mL	0			j6tj
100 mg/mL	6			j6tk
50 mg/mL	0			i9lp
50 mg/mL	6			i9lr
=donanemab
	0		i	1lm1p 1lm1q
	0	Kisunla	b	1lm1y
17.5 mg/mL	0			1lm1r
17.5 mg/mL	1			1lm1w
17.5 mg/mL	1	Kisunla		1lm23
=donepezil
	0		i	2wif 52j3
	0	Adlarity	b	1jo7c
	0	Aricept	b	2wie
0.208 mg/h	0			1jo76
0.208 mg/h	81			1jo7a
0.208 mg/h	81	Adlarity		1jo7h
0.417 mg/h	0			1jo7j
0.417 mg/h	81			1jo7k
0.417 mg/h	81	Adlarity		1jo7n
10 mg	0			ldgj
10 mg	13			ldgk
10 mg	3			ldgn
10 mg	3	Aricept		ldgo
23 mg	0			leib
23 mg	3			nkwo
23 mg	3	Aricept		nkwr
5 mg	0			ldgp
5 mg	13			ldgq
5 mg	3			ldgt
5 mg	3	Aricept		ldgu
=donepezil;memantine
	0		i	uo5q
	0	Namzaric	b	yck7
	12			13ue2
10 mg;14 mg	39			yaf1
10 mg;14 mg	39	Namzaric		yckc
10 mg;21 mg	39			12p2k
10 mg;21 mg	39	Namzaric		12p2m
10 mg;28 mg	39			yaez
10 mg;28 mg	39	Namzaric		ycki
10 mg;7 mg	39			12p2p
10 mg;7 mg	39	Namzaric		12p2r
=donislecel
	0		i	1kmqx 1kms4
	0	Lantidra	b	1kmsa
2500 ein/mL	0			1kms5
2500 ein/mL	1			1kms8
2500 ein/mL	1	Lantidra		1kmse
=dopamine
	0		i	2ss 1ra2
0.8 mg/mL	0			rphf
0.8 mg/mL	1			11dkt 11dkv
1.6 mg/mL	0			rphq
1.6 mg/mL	1			11dl1 11dl3
160 mg/mL	0			nw8p
160 mg/mL	1			nw8q
3.2 mg/mL	0			rpli
3.2 mg/mL	1			rplj
40 mg/mL	0			nw8v
40 mg/mL	1			11dmq 11dmt
80 mg/mL	0			nw93
80 mg/mL	1			11dn2 11dn3 11dn5
=doravirine
	0		i	1828b
	0	Pifeltro	b	1828h
100 mg	0			1828c
100 mg	3			1828g
100 mg	3	Pifeltro		1828m
=doravirine;lamivudine;tenofovir disoproxil
	0		i	1829s
	0	Delstrigo	b	1828u
100 mg;300 mg;300 mg	3			1829x
100 mg;300 mg;300 mg	3	Delstrigo		1829z
=dordaviprone
	0		i	1mboq
	0	Modeyso	b	1mbow
125 mg	0			1mbor
125 mg	2			1mbov
125 mg	2	Modeyso		1mbp1
=dornase alfa
	0		i	78if
	0	Pulmozyme	b	1ln4
1 mg/mL	0			7etw
1 mg/mL	26			6n7i
1 mg/mL	26	Pulmozyme		4el8
=dorzolamide
	0		i	1agf
	0	Trusopt	b	39n3
20 mg/mL	0			719h
20 mg/mL	60			6n7j
20 mg/mL	60	Trusopt		38l8
=dorzolamide;timolol
	0		i	e707
	0	Cosopt	b	4mv1
20 mg/mL;5 mg/mL	60			157mn 1584o
20 mg/mL;5 mg/mL	60	Cosopt		157mo 1584p
=dostarlimab
	0		i	1ifun 1ifuo
	0	Jemperli	b	1ifut
50 mg/mL	0			1ifup
50 mg/mL	1			1ifus
50 mg/mL	1	Jemperli		1ifux
=dotatate
	0		i	12iny 16up3
	0	Lutathera	b	16uyr
10 mCi/mL	0			16uyn
10 mCi/mL	1			16uyq
10 mCi/mL	1	Lutathera		16uyv
=doxapram
	0		i	2t1 1ra3
	0	Dopram	b	4cmj
20 mg/mL	0			mfxq
20 mg/mL	6			mfxr
20 mg/mL	6	Dopram		mg9j
=doxazosin
	0		i	120s
	0	Cardura	b	47lg
1 mg	0			719n
1 mg	3			48hl
1 mg	3	Cardura		28j3
2 mg	0			719o
2 mg	3			48hm
2 mg	3	Cardura		28j4
4 mg	0			719q
4 mg	3			48hn
4 mg	3	Cardura		28j5
4 mg	5			dn0o
4 mg	5	Cardura		qmn8
8 mg	0			719r
8 mg	3			48ho
8 mg	3	Cardura		4elk
8 mg	5			dn0p
8 mg	5	Cardura		qmnc
=doxepin
	0		i	2t2 4crv
	0	Prudoxin	b	5lvd
	0	Silenor	b	kpz8
	0	Zonalon	b	7k9
10 mg	0			719u
10 mg	2			lfn4
10 mg/mL	0			1jpla
10 mg/mL	7			lfna
100 mg	0			72ym
100 mg	2			lfne
150 mg	0			1jplj
150 mg	2			lfnk
25 mg	0			719w
25 mg	2			lfnq
3 mg	0			kpz6
3 mg	3			kpz7
3 mg	3	Silenor		kpzb
50 mg	0			719x
50 mg	2			lfnw
50 mg/mL	0			lfoa
50 mg/mL	21			lfob
50 mg/mL	21	Prudoxin		lfod
50 mg/mL	21	Zonalon		lfof
6 mg	0			kpzc
6 mg	3			kpzd
6 mg	3	Silenor		kpzf
75 mg	0			719y
75 mg	2			lfoh
=doxercalciferol
	0		i	8vw
	0	Hectorol	b	5lsz
0.0005 mg	0			9pcf
0.0005 mg	2			8pnr
0.001 mg	0			ie8l
0.001 mg	2			ie8m
0.002 mg/mL	0			7f37
0.002 mg/mL	1			12dc0 12dcb
0.002 mg/mL	1	Hectorol		12dcc
0.002 mg/mL	6			6229
0.002 mg/mL	6	Hectorol		63gb
0.0025 mg	0			7ika
0.0025 mg	2			6n7r
=doxorubicin
	0		i	2t3 31wh 9zyz
	0	Adriamycin	b	wsw
	0	Caelyx	b	1lcah
	0	Doxil	b	1qbp
10 mg	0			12d92
10 mg	1			12d93
10 mg	1	Adriamycin		16w26
2 mg/mL	0			pj35 pjd3
2 mg/mL	1			12d8x 12d8z 12d90 12d9f 12d9r
2 mg/mL	1	Adriamycin		12kcp 12kcr 12kcs
2 mg/mL	1	Caelyx		1lcam
2 mg/mL	1	Doxil		12d9s 12d9v
2 mg/mL	6			pj36
2 mg/mL	6	Adriamycin		12kcu
20 mg	0			144hp
20 mg	1			144hq
50 mg	0			12d8t
50 mg	1			12d8v
50 mg	1	Adriamycin		16w24
=doxycycline
	0		i	2t4 i9b 1ra4 4cqa x4w8
	0	Acticlate	b	x3be
	0	Adoxa	b	7kpx
	0	Alodox	b	fl5c
	0	Avidoxy	b	hswa
	0	Doryx	b	4n87
	0	Doxy	b	boed
	0	Mondoxyne	b	zpkd
	0	Morgidox	b	nlks
	0	Oracea	b	dsry
	0	Periostat	b	4p42
	0	Targadox	b	12q8v
	0	Vibramycin	b	4cm7
	12			hwtw 1906w
	12	LymePak		1906x
10 mg/mL	0			zesa
10 mg/mL	14			6n7u
10 mg/mL	14	Vibramycin		f1w8
100 mg	0			zd4z zd51
100 mg	1			6n7v
100 mg	1	Doxy		boeg
100 mg	2			zd50 zd52
100 mg	2	Mondoxyne		zpwu
100 mg	2	Morgidox		nlkv
100 mg	2	Vibramycin		4en8
100 mg	3			zd9a zd9b
100 mg	3	Avidoxy		hswd
100 mg	41			9aw2
120 mg	0			12lrl
120 mg	41			12lrm
120 mg	41	Doryx		12lro
150 mg	0			zdhn zdhp
150 mg	2			flvz
150 mg	2	Adoxa		fnbl
150 mg	3			zdho zdhq
150 mg	3	Acticlate		x3bl
150 mg	41			h4js
150 mg	41	Doryx		h5nx
20 mg	0			zf77
20 mg	3			62rz
20 mg	3	Alodox		gc9i
20 mg	3	Periostat		7jlg
200 mg	0			zf7h
200 mg	1			16u1f
200 mg	41			ui20
200 mg	41	Doryx		ui22
40 mg	0			zfqh
40 mg	38			jbiv
40 mg	38	Oracea		jbix
5 mg/mL	0			zd65
5 mg/mL	14			zd66
5 mg/mL	14	Vibramycin		iged
50 mg	0			zcoo zcos
50 mg	2			zcop zcot
50 mg	2	Mondoxyne		zpki
50 mg	2	Morgidox		12jk4
50 mg	3			zf7l zf7m
50 mg	3	Targadox		12q90
50 mg	41			zfsp
50 mg	41	Doryx		zfsr
60 mg	0			12lrp
60 mg	41			12lrq
60 mg	41	Doryx		12lrs
75 mg	0			zcpc zcpg
75 mg	2			f0fs 12ec1
75 mg	2	Acticlate		12ec3
75 mg	2	Mondoxyne		zpwx
75 mg	3			zcpd zcph
75 mg	3	Acticlate		x3bn
75 mg	41			8poc
80 mg	0			19hly
80 mg	41			19hlz
80 mg	41	Doryx		1elo4
=doxylamine
	0		i	2t6 i9d
	0	Aldex AN	b	f5q7
	0	Unisom	b	4q9s
	0	Wal-Som (doxylamine)	b	11fm2
0.417 mg/mL	0			mcj6
0.625 mg/mL	0			mgkl
1 mg/mL	0			nlv6
1 mg/mL	7			nlw1
1.25 mg/mL	0			ngej
10 mg	0			qmqa
10.5 mg	0			1akay
12.5 mg	0			12ojz
20 mg	0			13wgb
25 mg	0			nlvp
25 mg	3			nlvq nlvs
25 mg	3	Wal-Som (doxylamine)		11fm7
5 mg	0			nlvi
5 mg	10			nlvj
5 mg	10	Aldex AN		nlvl
6.25 mg	0			mk86
7.5 mg	0			uwiq
=doxylamine;phenylephrine
	0		i	uwiu
10.5 mg;10 mg	3			1akaz
7.5 mg;10 mg	3			uwiv
=doxylamine;pseudoephedrine
	0		i	lluq
1.25 mg/mL;6 mg/mL	7			nger
=doxylamine;pyridoxine
	0		i	thor
	0	Bonjesta	b	16uxw
	0	Diclegis	b	thot
10 mg;10 mg	41			thos
10 mg;10 mg	41	Diclegis		thoy
20 mg;20 mg	5			16uxv
20 mg;20 mg	5	Bonjesta		16uy1
=dronabinol
	0		i	80y
	0	Marinol	b	4tjx
	0	Syndros	b	15cdx
10 mg	0			6rpf
10 mg	2			48hu
10 mg	2	Marinol		4eod
2.5 mg	0			6rpg
2.5 mg	2			48hv
2.5 mg	2	Marinol		4eo9
5 mg	0			6rph
5 mg	2			48hw
5 mg	2	Marinol		4eoa
5 mg/mL	0			15cdt
5 mg/mL	7			15cdw
5 mg/mL	7	Syndros		15ce2
=dronedarone
	0		i	50bm
	0	Multaq	b	eijx
400 mg	0			ibly
400 mg	3			ibm0
400 mg	3	Multaq		ibm3
=droperidol
	0		i	2tc
2.5 mg/mL	0			6rpi
2.5 mg/mL	1			61yt 1jspg
=drospirenone
	0		i	8z8
	12			1aj5l
	12	Slynd		1aj5m
0.25 mg	0			rvvb
0.5 mg	0			cwyt
3 mg	0			7cv6
4 mg	0			1aj5g
4 mg	3			1aj5k
=drospirenone;estetrol
	0		i	1if4t
	12			1if4s
	12	Nextstellis 28 Day		1if4o
3 mg;14.2 mg	3			1if4p
=drospirenone;estradiol
	0		i	le03
	12			vspq vspt
	12	Angeliq 0.25/0.5 28 Day		vspr
	12	Angeliq 0.5/1 28 Day		vspu
0.25 mg;0.5 mg	3			vspp
0.5 mg;1 mg	3			vsps
=drospirenone;ethinyl estradiol
	0		i	i0r1
	12			g1ry g1s0
	12	Gianvi 28-Day		lato
	12	Jasmiel 28 Day		195rp
	12	Lo-Zumandimine 28 Day		16xtb
	12	Loryna 28 Day		nk0i
	12	Nikki 28 Day		x30h
	12	Ocella 28 Day		h675
	12	Syeda 28 Day		nk79
	12	Vestura		qg1m
	12	Yasmin 28 Day		g1tl
	12	Yaz 28 Day		g1tk
	12	Zarah		lo5l
	12	Zumandimine 28 Day		17u30
0.25 mg;0.5 mg	3			rvvc
3 mg;0.02 mg	3			dioe
3 mg;0.03 mg	3			63an
=drospirenone;ethinyl estradiol;levomefolate
	0		i	lq49
	12			lq4d mikd
	12	Beyaz 28 Day		lq4e
	12	Safyral 28 Day		mike
	12	Tydemy 28 Day		16uzw
3 mg;0.02 mg;0.451 mg	3			lq4a
3 mg;0.03 mg;0.451 mg	3			mikc
=droxidopa
	0		i	vxmh
	0	Northera	b	vxpn
100 mg	0			vxpi
100 mg	2			vxpm
100 mg	2	Northera		vxps
200 mg	0			vxpt
200 mg	2			vxpu
200 mg	2	Northera		vxpw
300 mg	0			vxpx
300 mg	2			vxpy
300 mg	2	Northera		vxq0
=duck feather extract
	0		i	j4xf
100 mg/mL	0			j6e4
100 mg/mL	6			j6e5
50 mg/mL	0			j4xg
50 mg/mL	6			j4xi
=dulaglutide
	0		i	x8zf
	0	Trulicity	b	x8zk
1.5 mg/mL	0			x8zg
1.5 mg/mL	32			x8zj x8zp
1.5 mg/mL	32	Trulicity		x8zo x8zq
3 mg/mL	0			x8zr
3 mg/mL	32			x8zs x8zv
3 mg/mL	32	Trulicity		x8zu x8zw
6 mg/mL	0			1fclc
6 mg/mL	32			1fcld
6 mg/mL	32	Trulicity		1fclf
9 mg/mL	0			1fcli
9 mg/mL	32			1fclj
9 mg/mL	32	Trulicity		1fcll
=duloxetine
	0		i	1k1d
	0	Cymbalta	b	accu
	0	Drizalma	b	1b5nt
	0	Irenka	b	zeqo
20 mg	0			csl9
20 mg	38			csla 1b5ns
20 mg	38	Cymbalta		cslc
20 mg	38	Drizalma		1b5ny
30 mg	0			csld
30 mg	38			csle 1b5nz
30 mg	38	Cymbalta		cslg
30 mg	38	Drizalma		1b5o1
40 mg	0			ad0c
40 mg	38			d7ma 1b5o2
40 mg	38	Drizalma		1b5o4
40 mg	38	Irenka		zeqt
60 mg	0			cslh
60 mg	38			csli 1b5o5
60 mg	38	Cymbalta		d6oi
60 mg	38	Drizalma		1b5o7
=dupilumab
	0		i	147tk
	0	Dupixent	b	147ua
150 mg/mL	0			147u6
150 mg/mL	32			1ewtb
150 mg/mL	32	Dupixent		1ewtd
150 mg/mL	9			147u9 1jdjm
150 mg/mL	9	Dupixent		147ue 1jdjn
175 mg/mL	0			1918k
175 mg/mL	32			1iv2y
175 mg/mL	32	Dupixent		1iv2z
175 mg/mL	9			18ztw
175 mg/mL	9	Dupixent		18zty
=durlobactam
	0		i	1kkc1
1000 mg	0			1l4c1
=durlobactam;sulbactam
	0		i	1j5go
	0	Xacduro	b	1l4c5
1000 mg;1000 mg	1			1l4c4
1000 mg;1000 mg	1	Xacduro		1l4c9
=durvalumab
	0		i	1553j
	0	Imfinzi	b	1553o
50 mg/mL	0			1553k
50 mg/mL	1			1553n 1553v
50 mg/mL	1	Imfinzi		1553s 1553w
=dutasteride
	0		i	4wja
	0	Avodart	b	7jyd
0.5 mg	0			7ik0
0.5 mg	2			7iys
0.5 mg	2	Avodart		7jp2
=dutasteride;tamsulosin
	0		i	lgqo
	0	Jalyn	b	lcle
0.5 mg;0.4 mg	2			lcld
0.5 mg;0.4 mg	2	Jalyn		lclh
=duvelisib
	0		i	184ct
	0	Copiktra	b	184cz
15 mg	0			184cu
15 mg	2			184cy
15 mg	2	Copiktra		184d4
25 mg	0			184d6
25 mg	2			184d7
25 mg	2	Copiktra		184d9
=dyclonine
	0		i	ibk 1yd0
	0	Dyclopro	b	1b4uu
	0	Sucrets	b	alwg
1 mg/mL	0			mgvd
1 mg/mL	70			mgvf
2 mg	0			mgqr
2 mg	47			mgqs
2 mg	47	Sucrets		mgqu
3 mg	0			m9ni
3 mg	47			mgqz
5 mg/mL	0			mguv
5 mg/mL	69			mgux
5 mg/mL	69	Dyclopro		1b4v0
7.5 mg/mL	0			mgx9
=dyclonine;menthol
	0		i	ll3z
	0	Sucrets Sore Throat	b	1801k
2 mg;6 mg	47			1801j
2 mg;6 mg	47	Sucrets Sore Throat		1801p
=dyclonine;menthol;pectin
	0		i	16pg2
2 mg;5 mg;6 mg	47			16pg3
=eastern cottonwood pollen extract
	0		i	i9or
100 mg/mL	0			jb3e
100 mg/mL	6			jb3f
20000 unit/mL	0			j985
20000 unit/mL	6			j986
50 mg/mL	0			i9os
50 mg/mL	6			i9ou
=eastern sycamore pollen extract
	0		i	i9ze
100 mg/mL	0			jb26
100 mg/mL	6			jb27
20000 unit/mL	0			lqd1
20000 unit/mL	6			lqd2
40000 unit/mL	0			pkjl
40000 unit/mL	6			pkjm
50 mg/mL	0			i9zf
50 mg/mL	6			i9zh
=eastern white pine pollen extract
	0		i	i9z6
100 mg/mL	0			jb16
100 mg/mL	6			jb17
10000 unit/mL	0			lqb9
10000 unit/mL	6			lqba
20000 unit/mL	0			lqbb
20000 unit/mL	6			lqbc
50 mg/mL	0			i9z7
50 mg/mL	6			i9z9
=eastern yellow jacket venom protein
	0		i	rt6h
0.02 mg/mL	0			13smf
=ecallantide
	0		i	e49g
	0	Kalbitor	b	iymz
10 mg/mL	0			iymw
10 mg/mL	1			iymy
10 mg/mL	1	Kalbitor		iyn2
=echinacea angustifolia extract
	0		i	526x
=econazole
	0		i	2vz 31wi
	0	Ecoza	b	ux3u
10 mg/mL	0			idjp
10 mg/mL	21			idjq
10 mg/mL	62			ux3t
10 mg/mL	62	Ecoza		ux3y
=ecothiopate
	0		i	2vw 1x9u
	0	Phospholine Iodide	b	4dl4
1.25 mg/mL	0			742q
1.25 mg/mL	60			6n8h
1.25 mg/mL	60	Phospholine Iodide		4eqz
=eculizumab
	0		i	comd 1m07y 1m08b
	0	Bkemv	b	1m08h
	0	Epysqli	b	1m084
	0	Soliris	b	elfx
10 mg/mL	0			f0f2 1m07z 1m08c
10 mg/mL	1			f0f4 1m082 1m08f
10 mg/mL	1	Bkemv		1m08m
10 mg/mL	1	Epysqli		1m089
10 mg/mL	1	Soliris		f0f7
=edaravone
	0		i	156xh
	0	Radicava	b	156xm
0.3 mg/mL	0			156xi
0.3 mg/mL	1			158t8
0.3 mg/mL	1	Radicava		158t9
0.6 mg/mL	0			1lgpf
0.6 mg/mL	1			1lgpg
21 mg/mL	0			1jrsx
21 mg/mL	14			1jrt1
21 mg/mL	14	Radicava		1jrt6
=edetate calcium
	0		i	1gv tcae
	0	Calcium Disodium Versenate	b	4d8q
200 mg/mL	0			i63a
200 mg/mL	1			i63b
200 mg/mL	1	Calcium Disodium Versenate		ifl1
50 mg/mL	0			1k6od
50 mg/mL	1			1k6nh
=edoxaban
	0		i	ya7m
	0	Savaysa	b	ya7s
15 mg	0			ya7n
15 mg	3			ya7r
15 mg	3	Savaysa		ya7x
30 mg	0			ya7y
30 mg	3			ya7z
30 mg	3	Savaysa		ya81
60 mg	0			ya82
60 mg	3			ya83
60 mg	3	Savaysa		ya85
=edrophonium
	0		i	2w8 2wa
10 mg/mL	0			pisb
=efavirenz
	0		i	46j1
	0	Sustiva	b	46j0
100 mg	0			6rpo
100 mg	2			4eej
200 mg	0			6svj
200 mg	2			4eei
200 mg	2	Sustiva		4kni
400 mg	0			16wb3
50 mg	0			6rpp
50 mg	2			4eek
50 mg	2	Sustiva		4knk
600 mg	0			7ikc
600 mg	3			7hnp
600 mg	3	Sustiva		7jpr
=efavirenz;emtricitabine;tenofovir disoproxil
	0		i	llld
	0	Atripla	b	ds6z
600 mg;200 mg;300 mg	3			ds6y
600 mg;200 mg;300 mg	3	Atripla		ds72
=efavirenz;lamivudine;tenofovir disoproxil
	0		i	lmdx
	0	Symfi	b	17sqr
400 mg;300 mg;300 mg	3			16wb4
400 mg;300 mg;300 mg	3	Symfi		16wba
600 mg;300 mg;300 mg	3			ij6d
600 mg;300 mg;300 mg	3	Symfi		17sqw
=efbemalenograstim alfa
	0		i	1l8o6 1l8ow
	0	Ryzneuta	b	1l8p4
20 mg/mL	0			1l8ox
20 mg/mL	9			1l8p2
20 mg/mL	9	Ryzneuta		1l8p9
=efgartigimod alfa
	0		i	1jgp1 1jgp3 1kkzs
	0	Vyvgart	b	1jgp9
180 mg/mL	0			1kkzt
20 mg/mL	0			1jgp4
20 mg/mL	1			1jgp7
20 mg/mL	1	Vyvgart		1jgpd
200 mg/mL	0			1m4nk
=efgartigimod alfa;hyaluronidase
	0		i	1kkzw
	0	Vyvgart Hytrulo	b	1kl01
180 mg/mL;2000 unit/mL	1			1kkzz
180 mg/mL;2000 unit/mL	1	Vyvgart Hytrulo		1kl05
200 mg/mL;2000 unit/mL	9			1m4nn
200 mg/mL;2000 unit/mL	9	Vyvgart Hytrulo		1m4ns
=efinaconazole
	0		i	x02x
	0	Jublia	b	x032
100 mg/mL	0			x02y
100 mg/mL	36			x031
100 mg/mL	36	Jublia		x036
=eflapegrastim
	0		i	1jzu6 1jzuh
	0	Rolvedon	b	1jzun
22 mg/mL	0			1jzui
22 mg/mL	9			1jzul
22 mg/mL	9	Rolvedon		1jzur
=eflornithine
	0		i	ft
	0	Iwilfin	b	1lank
	0	Vaniqa	b	63u9
139 mg/mL	0			7ctm
139 mg/mL	21			6q9j
139 mg/mL	21	Vaniqa		63gu
192 mg	0			1lanf
192 mg	3			1lanj
192 mg	3	Iwilfin		1lanp
=efmoroctocog alfa
	0		i	x2nr
	0	Eloctate	b	x2nl
1 unit	0			10uuu
1 unit	1			10uuw
1 unit	1	Eloctate		10uuz
=egg (chicken) allergenic extract
	0		i	jdx7
50 mg/mL	0			kpvc
50 mg/mL	6			kpvd
=egg white (chicken) allergenic extract
	0		i	j4qw
100 mg/mL	0			jep5
100 mg/mL	6			jep6
50 mg/mL	0			j4qx
50 mg/mL	6			j4qz
=egg yolk (chicken) allergenic extract
	0		i	j4r0
50 mg/mL	0			j4r1
50 mg/mL	6			j4r3
=eicosapentaenoate
	0		i	2i d9b9
0.112 mg	0			i7fn
0.625 mg	0			iv5f
0.75 mg	0			wwj1
100 mg	0			krfm
110 mg	0			ujow
140 mg	0			newa
150 mg	0			9eur
160 mg	0			new4
163 mg	0			nwxz
180 mg	0			6rpq d9bh i75i
216 mg	0			f1ek htn9
251 mg	0			ihxn
260 mg	0			d7lp fj2f
270 mg	0			ieb1
30 mg	0			t2wr
300 mg	0			epq7 hszg
320 mg	0			1f9hd
324 mg	0			rphk
35 mg	0			hbvs hszz
360 mg	0			7q4l
400 mg	0			9eut
45 mg	0			lqhe
50 mg	0			newc
500 mg	0			9om5
500 mg	2			9csk
540 mg	0			146oo
6.5 mg	0			o06c
60 mg	0			77dc d9ba
647 mg	0			pk4v
760 mg	0			iyo9
8.5 mg	0			o06i
90 mg	0			143ng
92.5 mg	0			nzwp
=eicosapentanoic acid
	0		i	33gh
180 mg	0			7oon
=elacestrant
	0		i	1kc51
	0	Orserdu	b	1kc5b
345 mg	0			1kc5i
345 mg	3			1kc5j
345 mg	3	Orserdu		1kc5l
86 mg	0			1kc56
86 mg	3			1kc5a
86 mg	3	Orserdu		1kc5g
=eladocagene exuparvovec
	0		i	1ludm 1ludp
	0	Kebilidi	b	1ludx
560000000000 vector-genomes/mL	0			1ludq
560000000000 vector-genomes/mL	1			1ludv
560000000000 vector-genomes/mL	1	Kebilidi		1lue2
=elafibranor
	0		i	1ljpp
	0	Iqirvo	b	1ljpv
80 mg	0			1ljpq
80 mg	3			1ljpu
80 mg	3	Iqirvo		1ljq0
=elagolix
	0		i	17xo6
	0	Orilissa	b	17xod
150 mg	0			17xo8
150 mg	3			17xoc
150 mg	3	Orilissa		17xoi
200 mg	0			17xoj
200 mg	3			17xok
200 mg	3	Orilissa		17xom
300 mg	0			1eu27
300 mg	2			1eu2e
=elagolix;estradiol;norethindrone
	0		i	1eu2b
	12			1eu2f
	12	Oriahnn 28 Day Kit		1eu2g
300 mg;1 mg;0.5 mg	2			1eu2c
=elapegademase
	0		i	184wi 184wj
	0	Revcovi	b	184wo
1.6 mg/mL	0			184wk
1.6 mg/mL	1			184wn
1.6 mg/mL	1	Revcovi		184ws
=elbasvir
	0		i	116g4
50 mg	0			116g5
=elbasvir;grazoprevir
	0		i	116gb
	0	Zepatier	b	116gd
50 mg;100 mg	3			116gc
50 mg;100 mg	3	Zepatier		116gi
=eletriptan
	0		i	4ya1
	0	Relpax	b	7kxo
20 mg	0			7pzz
20 mg	3			7pdx
20 mg	3	Relpax		8o2j
40 mg	0			7q01
40 mg	3			7pdy
40 mg	3	Relpax		8o2k
=elexacaftor
	0		i	1cdh3
100 mg	0			1cdim
50 mg	0			1it5n
80 mg	0			1kh6o
=elexacaftor;ivacaftor;tezacaftor
	0		i	1cdiq
	12			1cdis 1it5r 1kh71 1kh75
	12	Trikafta (100 MG / 50 MG / 75 MG; 150 MG)		1cdit
	12	Trikafta (100 MG / 50 MG / 75 MG; 75 MG) Granules		1kh76
	12	Trikafta (50 MG / 37.5 MG / 25 MG; 75 MG)		1it5s
	12	Trikafta (80 MG / 40 MG / 60 MG; 59.5 MG) Granules		1kh72
100 mg;75 mg;50 mg	3			1cdir
100 mg;75 mg;50 mg	57			1kh74
50 mg;37.5 mg;25 mg	3			1it5q
80 mg;60 mg;40 mg	57			1kh6t
=eliglustat
	0		i	x5uc
	0	Cerdelga	b	x5ui
84 mg	0			x5ud
84 mg	2			x5uh
84 mg	2	Cerdelga		x5un
=elivaldogene autotemcel
	0		i	1jzu7
	0	Skysona	b	1jzuy
30000000 cells/mL	0			1jzut
30000000 cells/mL	1			1jzuw
30000000 cells/mL	1	Skysona		1jzv2
=elosulfase alfa
	0		i	vxmi
	0	Vimizim	b	vxq8
1 mg/mL	0			vxq4
1 mg/mL	1			vxq7
1 mg/mL	1	Vimizim		vxqc
=elotuzumab
	0		i	10zvc
	0	Empliciti	b	10zvj
300 mg	0			10zvf
300 mg	1			10zvi
300 mg	1	Empliciti		10zvn
400 mg	0			10zvo
400 mg	1			10zvp
400 mg	1	Empliciti		10zvr
=elranatamab
	0		i	1kosw 1kosx
	0	Elrexfio	b	1kot3
40 mg/mL	0			1kosy
40 mg/mL	1			1kot1 1kot9
40 mg/mL	1	Elrexfio		1kot7 1kota
=eltrombopag
	0		i	f9c6
	0	Alvaiz	b	1lc6s
	0	Promacta	b	howe
12.5 mg	0			qonc
12.5 mg	3			qond
12.5 mg	3	Promacta		qonf
12.5 mg	77			184pw
12.5 mg	77	Promacta		184px
18 mg	0			1lc6q
18 mg	3			1lc6r
18 mg	3	Alvaiz		1lc6x
25 mg	0			howb
25 mg	3			howd
25 mg	3	Promacta		howh
25 mg	77			13usq
25 mg	77	Promacta		13ust
36 mg	0			1lc6y
36 mg	3			1lc6z
36 mg	3	Alvaiz		1lc71
50 mg	0			howi
50 mg	3			howj
50 mg	3	Promacta		howl
54 mg	0			1lc72
54 mg	3			1lc73
54 mg	3	Alvaiz		1lc75
75 mg	0			iyko
75 mg	3			iykp
75 mg	3	Promacta		iykr
9 mg	0			1lc76
9 mg	3			1lc77
9 mg	3	Alvaiz		1lc79
=eluxadoline
	0		i	zg2d
	0	Viberzi	b	zg2j
100 mg	0			10uz7
100 mg	3			10uz8
100 mg	3	Viberzi		10uza
75 mg	0			zg2e
75 mg	3			zg2i
75 mg	3	Viberzi		zg2o
=elvitegravir
	0		i	rzxq
150 mg	0			rzxr
=emapalumab
	0		i	193x7 193x8
	0	Gamifant	b	193xg
25 mg/mL	0			1l4ks
25 mg/mL	1			1l4kt 1l4ky 1l4l0 1l4l2
25 mg/mL	1	Gamifant		1l4kw 1l4kz 1l4l1 1l4l3
5 mg/mL	0			193xc
5 mg/mL	1			193xf 193xp 1f10j
5 mg/mL	1	Gamifant		193xk 193xq 1f10k
=emicizumab
	0		i	16nc2 16nc3
	0	Hemlibra	b	16nc8
150 mg/mL	0			16ncg
150 mg/mL	1			16nch 16ncm 16nco 1kffc
150 mg/mL	1	Hemlibra		16ncj 16ncn 16ncp 1kffd
30 mg/mL	0			16nc4
30 mg/mL	1			16nc7 1lchb
30 mg/mL	1	Hemlibra		16ncc 1lchc
=empagliflozin
	0		i	x4mt
	0	Jardiance	b	x4mz
10 mg	0			x4mu
10 mg	3			x4my
10 mg	3	Jardiance		x4n4
12.5 mg	0			zo76
25 mg	0			x4n5
25 mg	3			x4n6
25 mg	3	Jardiance		x4n8
5 mg	0			zo6u
=empagliflozin;linagliptin
	0		i	y9bs
	0	Glyxambi	b	yc72
10 mg;5 mg	3			yc71
10 mg;5 mg	3	Glyxambi		yc77
25 mg;5 mg	3			yc7a
25 mg;5 mg	3	Glyxambi		yc7c
=empagliflozin;linagliptin;metformin
	0		i	1cwp4
	0	Trijardy	b	1ekfk
10 mg;5 mg;1000 mg	5			1ekfj 1ekfq
10 mg;5 mg;1000 mg	5	Trijardy		1ekfp 1ekfr
12.5 mg;2.5 mg;1000 mg	5			1ekfs 1ekfv
12.5 mg;2.5 mg;1000 mg	5	Trijardy		1ekfu 1ekfw
25 mg;5 mg;1000 mg	5			1ekhj 1ekhm
25 mg;5 mg;1000 mg	5	Trijardy		1ekhl 1ekhn
5 mg;2.5 mg;1000 mg	5			1ekho 1ekhr
5 mg;2.5 mg;1000 mg	5	Trijardy		1ekhq 1ekhs
=empagliflozin;metformin
	0		i	zo6y
	0	Synjardy	b	zo70
10 mg;1000 mg	5			13x99 13x9d
10 mg;1000 mg	5	Synjardy		13x9c 13x9e
12.5 mg;1000 mg	3			zp07
12.5 mg;1000 mg	3	Synjardy		zp09
12.5 mg;1000 mg	5			13x9f 13x9h
12.5 mg;1000 mg	5	Synjardy		13x9g 13x9i
12.5 mg;500 mg	3			zo77
12.5 mg;500 mg	3	Synjardy		zo79
25 mg;1000 mg	5			13x9j 13x9m
25 mg;1000 mg	5	Synjardy		13x9l 13x9n
5 mg;1000 mg	3			zo7a
5 mg;1000 mg	3	Synjardy		zo7c
5 mg;1000 mg	5			13x9o 13x9q
5 mg;1000 mg	5	Synjardy		13x9p 13x9r
5 mg;500 mg	3			zo6z
5 mg;500 mg	3	Synjardy		zo75
=emtricitabine
	0		i	5x59
	0	Emtriva	b	886q
10 mg/mL	0			csvd
10 mg/mL	7			csvf
10 mg/mL	7	Emtriva		d7f8
100 mg	0			11dog
120 mg	0			1je3k
133 mg	0			11dok
167 mg	0			11doo
200 mg	0			8pa8
200 mg	2			8nmr
200 mg	2	Emtriva		8o6j
=emtricitabine;rilpivirine;tenofovir alafenamide
	0		i	110xw
	0	Odefsey	b	11bxi
200 mg;25 mg;25 mg	3			11bxh
200 mg;25 mg;25 mg	3	Odefsey		11bxn
=emtricitabine;rilpivirine;tenofovir disoproxil
	0		i	ok3t
	0	Complera	b	ok3v
200 mg;25 mg;300 mg	3			olae
200 mg;25 mg;300 mg	3	Complera		olah
=emtricitabine;tenofovir alafenamide
	0		i	110xv
	0	Descovy	b	11gj0
120 mg;15 mg	3			1jiy9
120 mg;15 mg	3	Descovy		1jiyb
200 mg;25 mg	3			11giz
200 mg;25 mg	3	Descovy		11gj5
=emtricitabine;tenofovir disoproxil
	0		i	llw1
	0	Truvada	b	am9y
100 mg;150 mg	3			11doh
100 mg;150 mg	3	Truvada		11doj
133 mg;200 mg	3			11dol
133 mg;200 mg	3	Truvada		11don
167 mg;250 mg	3			11dop
167 mg;250 mg	3	Truvada		11dor
200 mg;300 mg	3			a7po
200 mg;300 mg	3	Truvada		dpqo
=enalapril
	0		i	2yb 4cqb
	0	Epaned	b	urqh
	0	Vasotec	b	4tjt
1 mg/mL	0			urqd
1 mg/mL	7			urqg
1 mg/mL	7	Epaned		urqm
10 mg	0			ieo0
10 mg	3			ieo1
10 mg	3	Vasotec		ieo3
2.5 mg	0			ienn
2.5 mg	3			ieno
2.5 mg	3	Vasotec		ienq
20 mg	0			ient
20 mg	3			ienu
20 mg	3	Vasotec		ienw
5 mg	0			huxg
5 mg	3			ienx
5 mg	3	Vasotec		ienz
=enalapril;hydrochlorothiazide
	0		i	4ljc
	0	Vaseretic	b	3r4o
10 mg;25 mg	3			ieoc
10 mg;25 mg	3	Vaseretic		ieoe
20 mg;12.5 mg	3			ieqx
5 mg;12.5 mg	3			ieo8
=enalaprilat
	0		i	2yd
1.25 mg/mL	0			6rpr
1.25 mg/mL	1			1129c 1129h
=enasidenib
	0		i	15l64
	0	Idhifa	b	15l6a
100 mg	0			15l75
100 mg	3			15l76
100 mg	3	Idhifa		15l78
50 mg	0			15l79
50 mg	3			15l7a
50 mg	3	Idhifa		15l7c
=encorafenib
	0		i	17x3m
	0	Braftovi	b	17x3s
50 mg	0			17x3n
50 mg	2			17x3r
50 mg	2	Braftovi		17x3x
75 mg	0			17x3y
75 mg	2			17x3z
75 mg	2	Braftovi		17x41
=enflurane
	0		i	30w
1000 mg/mL	0			196tk
1000 mg/mL	26			x7qm
=enfortumab
	0		i	1cm8i 1cm8j
	0	Padcev	b	1cm2l
20 mg	0			1cm8k
20 mg	1			1cm8n
20 mg	1	Padcev		1cm8r
30 mg	0			1cm8s
30 mg	1			1cm8t
30 mg	1	Padcev		1cm8v
=enfuvirtide
	0		i	2zy0
	0	Fuzeon	b	7n9j
90 mg	0			117y6
90 mg	1			8m65
90 mg	1	Fuzeon		8o30
=english plantain pollen extract
	0		i	i9za
100 mg/mL	0			j95k
100 mg/mL	6			j95l
20000 unit/mL	0			j95s
20000 unit/mL	6			j95t
40000 unit/mL	0			j95u
40000 unit/mL	6			j95v
50 mg/mL	0			i9zb
50 mg/mL	6			i9zd
=english walnut allergenic extract
	0		i	j413
100 mg/mL	0			j419
100 mg/mL	6			j41a
50 mg/mL	0			j414
50 mg/mL	6			j416
=english walnut pollen extract
	0		i	i9up
100 mg/mL	0			lqbm
100 mg/mL	6			lqbn
20000 unit/mL	0			lqbx
20000 unit/mL	6			lqby
40000 unit/mL	0			lqbz
40000 unit/mL	6			lqc0
50 mg/mL	0			i9uq
50 mg/mL	6			i9us
=enmetazobactam
	0		i	1lcsx
500 mg	0			1lcsy
=enoxaparin
	0		i	1fs4 4qlj
	0	Lovenox	b	4tn0
100 mg/mL	0			ib4j
100 mg/mL	6			ib5b
100 mg/mL	6	Lovenox		ib5c
100 mg/mL	9			ib4k ib4r ib4u ib4x ib54
100 mg/mL	9	Lovenox		ib4o ib4s ib4v ib4y ib55
150 mg/mL	0			ib50
150 mg/mL	9			ib51 ib58
150 mg/mL	9	Lovenox		ib53 ib59
=ensartinib
	0		i	1m50i
	0	Ensacove	b	1m52z
100 mg	0			1m52u
100 mg	2			1m52y
100 mg	2	Ensacove		1m534
25 mg	0			1m535
25 mg	2			1m536
25 mg	2	Ensacove		1m538
=ensifentrine
	0		i	1llgv
	0	Ohtuvayre	b	1llh2
1.2 mg/mL	0			1llgy
1.2 mg/mL	79			1llh1
1.2 mg/mL	79	Ohtuvayre		1llh6
=entacapone
	0		i	1aj7
	0	Comtan	b	5m8w
200 mg	0			72vq
200 mg	3			6so6
200 mg	3	Comtan		5lmu
=entecavir
	0		i	6kbe
	0	Baraclude	b	cmcu
0.05 mg/mL	0			aen2
0.05 mg/mL	7			aen4
0.05 mg/mL	7	Baraclude		d0t7
0.5 mg	0			aek8
0.5 mg	3			aeka
0.5 mg	3	Baraclude		cec9
1 mg	0			aekb
1 mg	3			aekc
1 mg	3	Baraclude		cecb
=entrectinib
	0		i	1b3vq
	0	Rozlytrek	b	1b3vw
100 mg	0			1b3vr
100 mg	2			1b3vv
100 mg	2	Rozlytrek		1b3w1
200 mg	0			1b3w2
200 mg	2			1b3w3
200 mg	2	Rozlytrek		1b3w5
50 mg	0			1l73k
50 mg	100			1l73n
50 mg	100	Rozlytrek		1l73r
=enzalutamide
	0		i	s0pu
	0	Xtandi	b	s0q0
40 mg	0			s0pv
40 mg	2			s0pz
40 mg	2	Xtandi		s0q5
40 mg	3			1f8ms
40 mg	3	Xtandi		1f8mu
80 mg	0			1f8mv
80 mg	3			1f8mw
80 mg	3	Xtandi		1f8my
=epcoritamab
	0		i	1kj0w 1kj0z
	0	Epkinly	b	1kj15
5 mg/mL	0			1kj1b
5 mg/mL	1			1kj1c
5 mg/mL	1	Epkinly		1kj1f
60 mg/mL	0			1kj10
60 mg/mL	1			1kj13
60 mg/mL	1	Epkinly		1kj19
=ephedrine
	0		i	326 1ycd 1yce
	0	Akovaz	b	12id2
	0	Bronkaid Max	b	1fd3w
	0	Emerphed	b	1erih
	0	Primatene with ephedrine	b	1jjid
	0	Rezipres	b	1ivdi
12.5 mg	0			nx3o
12.5 mg	3			1ibx3
12.5 mg	3	Primatene with ephedrine		1jjj2
25 mg	0			lc6v
25 mg	3			nx9e
25 mg	3	Bronkaid Max		1fd41
4.7 mg/mL	0			1ivdg
4.7 mg/mL	1			1ivdh 1l9hb
4.7 mg/mL	1	Rezipres		1l9hc
5 mg/mL	0			nx1d
5 mg/mL	1			1erig
5 mg/mL	1	Emerphed		1eril
5 mg/mL	9			1jg0p 1ke3t
5 mg/mL	9	Akovaz		1jg0t
5 mg/mL	9	Emerphed		1ke3r 1ke3u
50 mg/mL	0			nx1h
50 mg/mL	1			nxc6
50 mg/mL	1	Akovaz		12id6
=ephedrine;guaifenesin
	0		i	4lje
	0	Bronkaid	b	4mhi
	0	Primatene with ephedrine & guaifenesin	b	1jjiq
12.5 mg;200 mg	3			nx3r
12.5 mg;200 mg	3	Primatene with ephedrine & guaifenesin		nx6u
25 mg;400 mg	3			nx82
25 mg;400 mg	3	Bronkaid		nx84
=epicoccum nigrum allergenic extract
	0		i	i9rm
100 mg/mL	0			i9rn
100 mg/mL	6			i9rp
50 mg/mL	0			low2
50 mg/mL	6			low3
=epidermophyton floccosum allergenic extract
	0		i	lcaj
50 mg/mL	0			lqzf
50 mg/mL	6			lqzg
=epinastine
	0		i	umc 52u9
	0	Elestat	b	8mfn
0.5 mg/mL	0			ig31
0.5 mg/mL	60			ig32
0.5 mg/mL	60	Elestat		ig34
=epinephrine
	0			fl81
	0		i	32w 4crw
	0	Adrenalin	b	vxqd
	0	Auvi-Q	b	rz5c
	0	Epipen	b	fl7x
	0	Neffy	b	1lq9v
	0	Primatene Mist Inhaler	b	4pao
	0	Symjepi	b	16mt5
0.005 mg/mL	0			72yj
0.008 mg/mL	0			1ma5h
0.008 mg/mL	1			1ma5i
0.008 mg/mL	1	Adrenalin		1ma5l
0.009 mg/mL	0			15cb8
0.01 mg/mL	0			731t
0.016 mg/mL	0			1lrhw
0.016 mg/mL	1			1lrhx
0.016 mg/mL	1	Adrenalin		1lri0
0.018 mg/mL	0			15cbh
0.02 mg/mL	0			731v
0.02 mg/mL	1			1m5xl
0.02 mg/mL	1	Adrenalin		1m5xo
0.032 mg/mL	0			1m10b
0.032 mg/mL	1			1m10c
0.032 mg/mL	1	Adrenalin		1m10f
0.04 mg/mL	0			1ma5b
0.04 mg/mL	1			1ma5f
0.04 mg/mL	1	Adrenalin		1ma5g
0.064 mg/mL	0			1m167
0.064 mg/mL	1			1m168
0.1 mg/mL	0			6svl
0.1 mg/mL	9			fl8t
0.125 mg/actuat	0			197dm
0.125 mg/actuat	25			197dn
0.125 mg/actuat	25	Primatene Mist Inhaler		197ds
0.22 mg/actuat	0			7434
0.22 mg/actuat	25			ixy6
0.5 mg/mL	0			768a
0.5 mg/mL	32			fl78
0.5 mg/mL	32	Epipen		fl96
0.5 mg/mL	9			1ap5y
0.5 mg/mL	9	Symjepi		1ap60
1 mg/mL	0			71bw
1 mg/mL	1			zkvi
1 mg/mL	1	Adrenalin		zkvk
1 mg/mL	32			14325 14327 1432p 1432u 1432w 16oio
1 mg/mL	32	Auvi-Q		rz5g rz5h 16oip
1 mg/mL	32	Epipen		fl83
1 mg/mL	6			6nas
1 mg/mL	6	Adrenalin		vxqh
1 mg/mL	9			16mt4 1kj4t
1 mg/mL	9	Symjepi		16mt9
1 mg/mL	97			6q9b
10 mg/mL	0			71bu
10 mg/mL	102			1m2fr
10 mg/mL	102	Neffy		1m2ft
20 mg/mL	0			71bv
20 mg/mL	102			1lq9u
20 mg/mL	102	Neffy		1lqa0
=epinephrine;lidocaine
	0		i	2b0y
	0	Lignospan	b	bo49
	0	Xylocaine with Epinephrine	b	g0ci
0.005 mg/mL;10 mg/mL	1			141b6 141bb
0.005 mg/mL;10 mg/mL	1	Xylocaine with Epinephrine		141b8 141bc
0.005 mg/mL;15 mg/mL	1			141co 141cs 141cu
0.005 mg/mL;15 mg/mL	1	Xylocaine with Epinephrine		141cp 141ct 141cv
0.005 mg/mL;20 mg/mL	1			lnuo 141do
0.005 mg/mL;20 mg/mL	1	Xylocaine with Epinephrine		lnus 141dp
0.005 mg/mL;5 mg/mL	6			lnw9
0.005 mg/mL;5 mg/mL	6	Xylocaine with Epinephrine		lnwd
0.01 mg/mL;10 mg/mL	6			lnwf
0.01 mg/mL;10 mg/mL	6	Xylocaine with Epinephrine		lnwj
0.01 mg/mL;20 mg/mL	40			rq6o
0.01 mg/mL;20 mg/mL	40	Lignospan		lopt
0.01 mg/mL;20 mg/mL	40	Xylocaine with Epinephrine		yh4j
0.01 mg/mL;20 mg/mL	6			lnwn
0.01 mg/mL;20 mg/mL	6	Xylocaine with Epinephrine		lnwr
0.02 mg/mL;20 mg/mL	40			ziki
0.02 mg/mL;20 mg/mL	40	Lignospan		lopy
0.02 mg/mL;20 mg/mL	40	Xylocaine with Epinephrine		lnww
=epinephrine;prilocaine
	0		i	4ljn
	0	Citanest Forte	b	4mpu
0.005 mg/mL;40 mg/mL	40			y6qq y87q
0.005 mg/mL;40 mg/mL	40	Citanest Forte		lpet 16pzc
=epirubicin
	0		i	32z 4cst
	0	Ellence	b	4d86
2 mg/mL	0			hxcp
2 mg/mL	1			114k6 114ka
2 mg/mL	1	Ellence		114k7 114kb
=eplerenone
	0		i	6elx
	0	Inspra	b	7c3s
100 mg	3			7j16
25 mg	0			7koa
25 mg	3			7j14
25 mg	3	Inspra		8m9m
50 mg	0			7kob
50 mg	3			7j15
50 mg	3	Inspra		8m9l
=eplontersen
	0		i	1l9oj
	0	Wainua	b	1l9oq
56.3 mg/mL	0			1l9ol
56.3 mg/mL	32			1l9oo
56.3 mg/mL	32	Wainua		1l9ou
=epoetin alfa
	0		i	29jy 17vxh
	0	Epogen	b	4cup
	0	Procrit	b	4vdz
	0	Retacrit	b	17vxk
10000 unit/mL	0			6rpu 17vxi
10000 unit/mL	1			10wgk 17vxj
10000 unit/mL	1	Epogen		10wgl
10000 unit/mL	1	Procrit		10wgq
10000 unit/mL	1	Retacrit		17vxo
10000 unit/mL	6			556o 1gt0z
10000 unit/mL	6	Epogen		4evs
10000 unit/mL	6	Procrit		4evt
10000 unit/mL	6	Retacrit		1gt11
2000 unit/mL	0			6rpv 17vxr
2000 unit/mL	1			556m 17vxs
2000 unit/mL	1	Epogen		4evx
2000 unit/mL	1	Procrit		4evy
2000 unit/mL	1	Retacrit		17vxu
20000 unit/mL	0			6rpw 1gt12
20000 unit/mL	6			56q7 1gt13
20000 unit/mL	6	Epogen		4jqy
20000 unit/mL	6	Procrit		4jqz
20000 unit/mL	6	Retacrit		1gt15
3000 unit/mL	0			6rpx 17vxx
3000 unit/mL	1			55h5 17vxy
3000 unit/mL	1	Epogen		4ew1
3000 unit/mL	1	Procrit		4ew2
3000 unit/mL	1	Retacrit		17vy0
4000 unit/mL	0			6svn 17vy3
4000 unit/mL	1			556n 17vy4
4000 unit/mL	1	Epogen		4ew3
4000 unit/mL	1	Procrit		4ew4
4000 unit/mL	1	Retacrit		17vy6
40000 unit/mL	0			6rpy 17vyc
40000 unit/mL	1			579u 17vyd
40000 unit/mL	1	Procrit		4kpv
40000 unit/mL	1	Retacrit		17vyf
=epoprostenol
	0		i	6su
	0	Flolan	b	2g4t
	0	Veletri	b	lmpp
0.5 mg	0			12d29
0.5 mg	1			c211
0.5 mg	1	Flolan		4iyn
0.5 mg	1	Veletri		rx7n
1.5 mg	0			12d2m
1.5 mg	1			c212
1.5 mg	1	Flolan		4iyo
1.5 mg	1	Veletri		lmps
=eprosartan
	0		i	1sfv
300 mg	3			8cap
400 mg	3			6naz
600 mg	0			72vu
600 mg	3			6nb0
=eprosartan;hydrochlorothiazide
	0		i	7jw7
600 mg;12.5 mg	3			7j24
600 mg;25 mg	3			7j25
=eptifibatide
	0		i	1mcz
0.75 mg/mL	0			6rpz
0.75 mg/mL	1			4al9 117x4
0.75 mg/mL	1	Integrilin		5lgp 117x5
2 mg/mL	0			6rq0
2 mg/mL	1			117va 117vd 117vh
2 mg/mL	1	Integrilin		117vc 117ve 117vi
2 mg/mL	6			4al8
2 mg/mL	6	Integrilin		5lgo
=eptinezumab
	0		i	1cxb8 1cxlx
	0	Vyepti	b	1cxm2
100 mg/mL	0			1cxly
100 mg/mL	1			1cxm1
100 mg/mL	1	Vyepti		1cxm6
=eravacycline
	0		i	182ci
	0	Xerava	b	182co
100 mg	0			1ew7v
100 mg	1			1ew7w
100 mg	1	Xerava		1ew7y
50 mg	0			182ck
50 mg	1			182cn
50 mg	1	Xerava		182cs
=erdafitinib
	0		i	19i7p
	0	Balversa	b	19i7w
3 mg	0			19i7r
3 mg	3			19i7v
3 mg	3	Balversa		19i81
4 mg	0			19i82
4 mg	3			19i83
4 mg	3	Balversa		19i85
5 mg	0			19i86
5 mg	3			19i87
5 mg	3	Balversa		19i89
=erenumab
	0		i	17uel 17uem
	0	Aimovig	b	17uf0
	12			182xp
140 mg/mL	0			19fy8
140 mg/mL	32			19fy9
140 mg/mL	32	Aimovig		19fyb
140 mg/mL	9			19fye
140 mg/mL	9	Aimovig		19fyf
70 mg/mL	0			17uey
70 mg/mL	32			17uf8
70 mg/mL	32	Aimovig		17ufa
70 mg/mL	9			17uez
70 mg/mL	9	Aimovig		17uf4
=ergocalciferol
	0		i	33m
	0	Calcidol	b	h1so
	0	Drisdol	b	1zdv
0.01 mg	0			1cyh5
0.01 mg	3			4a6w
0.05 mg	0			1cyh9
0.05 mg	2			17to3
0.05 mg	3			qfwg
0.0625 mg	0			1cyhf
0.0625 mg	2			15m9a
0.2 mg/mL	0			1co5l
0.2 mg/mL	7			53ff
0.2 mg/mL	7	Calcidol		it0g
0.2 mg/mL	7	Drisdol		4jva
1.25 mg	0			1ckyt
1.25 mg	2			tb3m
1.25 mg	2	Drisdol		tb3s
100 mg	0			77ii
125 unit	0			lgow
135 unit	0			75dr
400 unit	0			6rq2
=ergocalciferol;vitamin a
	0		i	ll85
135 unit;1250 unit	2			5kim
400 unit;10000 unit	3			l90g
=ergoloid mesylates, usp
	0		i	33s
1 mg	0			6rq6
1 mg	3			6tib
=ergotamine
	0		i	33t wxg
	0	Ergomar	b	4cw0
1 mg	0			rowm
2 mg	0			rq2r
2 mg	37			rqcm
2 mg	37	Ergomar		rqco
=eribulin
	0		i	meoc meod
	0	Halaven	b	meoh
0.5 mg/mL	0			meoe
0.5 mg/mL	1			meog
0.5 mg/mL	1	Halaven		meok
=erlotinib
	0		i	78fp
	0	Tarceva	b	78fq
100 mg	0			cxfm
100 mg	3			cxfn
100 mg	3	Tarceva		nbp7
150 mg	0			cxfp
150 mg	3			cxfq
150 mg	3	Tarceva		nbp9
25 mg	0			cxfr
25 mg	3			cxfs
25 mg	3	Tarceva		nbpb
=ertapenem
	0		i	6z9m
	0	Invanz	b	7k5t
1000 mg	0			116hl
1000 mg	1			116hn
1000 mg	1	Invanz		116hq
=ertugliflozin
	0		i	16pk0 16pk2
	0	Steglatro	b	16pnv
15 mg	0			16po2
15 mg	3			16po3
15 mg	3	Steglatro		16po5
2.5 mg	0			16pk8
5 mg	0			16pnq
5 mg	3			16pnu
5 mg	3	Steglatro		16po0
7.5 mg	0			16pkp
=ertugliflozin;metformin
	0		i	16pkc
	0	Segluromet	b	16pke
2.5 mg;1000 mg	3			16pkd
2.5 mg;1000 mg	3	Segluromet		16pkj
2.5 mg;500 mg	3			16pkl
2.5 mg;500 mg	3	Segluromet		16pkn
7.5 mg;1000 mg	3			16pkq
7.5 mg;1000 mg	3	Segluromet		16pks
7.5 mg;500 mg	3			16pkt
7.5 mg;500 mg	3	Segluromet		16pkv
=ertugliflozin;sitagliptin
	0		i	16po9
	0	Steglujan	b	16pob
15 mg;100 mg	3			16poa
15 mg;100 mg	3	Steglujan		16pog
5 mg;100 mg	3			16poj
5 mg;100 mg	3	Steglujan		16pol
=erythromycin
	0		i	34l 34o isb isf
	0	E.E.S.	b	iicw
	0	Emcin Clear	b	cz0w
	0	Emgel	b	4nco
	0	Ery	b	h3ua
	0	Ery-Tab	b	4cc1
	0	EryPed	b	4ctx
	0	Erygel	b	4cc6
	0	Erythrocin	b	duev
	0	Erythrocin Stearate	b	g3ck
	0	Eyemycin	b	cj0z
	0	Theramycin	b	4pyw
0.005 mg/mg	0			71ct
0.005 mg/mg	55			6nb9
0.005 mg/mg	55	Eyemycin		cj12
0.02 mg/mg	0			7af3
0.02 mg/mg	22			6nbc
0.02 mg/mg	22	Emgel		4f43
0.02 mg/mg	22	Erygel		4f44
0.03 mg/mg	0			725e
0.04 mg/mg	0			7ac8
0.04 mg/mg	22			5dft
20 mg/mL	0			72f6
20 mg/mL	23			h3bg
20 mg/mL	23	Emcin Clear		h3tv
20 mg/mL	23	Ery		h3ud
20 mg/mL	36			6tiy
20 mg/mL	36	Theramycin		4f4k
250 mg	0			6svo afvr
250 mg	3			ctfa eplf
250 mg	3	Erythrocin Stearate		g3cn
250 mg	38			6nbe
250 mg	41			6nbf
250 mg	41	Ery-Tab		4f0b
333 mg	0			6rqc
333 mg	41			6r4i
333 mg	41	Ery-Tab		4f0e
40 mg/mL	0			epm6
40 mg/mL	14			epmo
40 mg/mL	14	E.E.S.		iicz
40 mg/mL	14	EryPed		epmq
400 mg	0			epms
400 mg	3			epmt
400 mg	3	E.E.S.		iid2
500 mg	0			6rqd zr8m
500 mg	1			zr8o
500 mg	1	Erythrocin		zr8r
500 mg	3			48ia
500 mg	41			6nbh
500 mg	41	Ery-Tab		4f0g
80 mg/mL	0			epn5
80 mg/mL	14			epn6
80 mg/mL	14	EryPed		epn8
=escitalopram
	0		i	6wg4
	0	Lexapro	b	7k6d
1 mg/mL	0			7kom
1 mg/mL	7			7j1x
10 mg	0			7iv8
10 mg	3			7hjo
10 mg	3	Lexapro		7jtc
20 mg	0			7ko7
20 mg	3			7j0y
20 mg	3	Lexapro		7jtd
5 mg	0			7ko6
5 mg	3			7j0x
5 mg	3	Lexapro		8o1k
=esketamine
	0		i	19fb9
	0	Spravato	b	19fbq
140 mg/mL	0			19fbl
140 mg/mL	102			19fbp
140 mg/mL	102	Spravato		19fbv
=eslicarbazepine
	0		i	vrwl vrwm
	0	Aptiom	b	vrws
	12			vyyi
200 mg	0			vrwn
200 mg	3			vrwr
200 mg	3	Aptiom		vrwx
400 mg	0			vrwy
400 mg	3			vrwz
400 mg	3	Aptiom		vrx1
600 mg	0			vrx4
600 mg	3			vrx5
600 mg	3	Aptiom		vrx7
800 mg	0			vrx8
800 mg	3			vrx9
800 mg	3	Aptiom		vrxb
=esmolol
	0		i	12dl 4ct2
	0	Brevibloc	b	38uw
10 mg/mL	0			kzqb
10 mg/mL	1			117x9 117xe
10 mg/mL	1	Brevibloc		117xb 117xf
20 mg/mL	0			kzqf
20 mg/mL	1			kzqg
20 mg/mL	1	Brevibloc		kzqi
=esomeprazole
	0		i	62xq urnm
	0	Nexium	b	63r3
10 mg	0			13rko
10 mg	58			igsg
10 mg	58	Nexium		igsi
2.5 mg	0			13rke
2.5 mg	58			rta2
2.5 mg	58	Nexium		rta4
20 mg	0			7cxn
20 mg	1			afdv
20 mg	38			d05i
20 mg	38	Nexium		d05k
20 mg	41			9ao5
20 mg	41	Nexium		11d4f
20 mg	58			eue8
20 mg	58	Nexium		igso
24.65 mg	0			12t7o
24.65 mg	38			12t7p
40 mg	0			73v3
40 mg	1			afdx
40 mg	1	Nexium		cxow
40 mg	38			d05m
40 mg	38	Nexium		d05n
40 mg	58			euea
40 mg	58	Nexium		igsv
49.3 mg	0			12t7m
49.3 mg	38			12t7n
5 mg	0			13rlu
5 mg	58			rtcx
5 mg	58	Nexium		rtcz
=esomeprazole;naproxen
	0		i	lb4q
	0	Vimovo	b	tf6p
20 mg;375 mg	41			laz9
20 mg;375 mg	41	Vimovo		lazb
20 mg;500 mg	41			lazc
20 mg;500 mg	41	Vimovo		laze
=estazolam
	0		i	359
1 mg	0			6rqe
1 mg	3			48id
2 mg	0			6rqf
2 mg	3			48ie
=estetrol
	0		i	1if4n
14.2 mg	0			1if4w
=estradiol
	0		i	35f itn lfpu
	0	Alora	b	4m0w
	0	Climara	b	6xzk
	0	Delestrogen	b	6ut5
	0	Depo-estradiol	b	11po
	0	Divigel	b	fhar
	0	Dotti	b	198oh
	0	Elestrin	b	f540
	0	Estrace	b	4ccb
	0	Estring	b	392g
	0	Estrogel	b	8ojg
	0	Evamist	b	fltj
	0	Femring	b	8ojy
	0	Imvexxy	b	17wxz
	0	Lyllana	b	1ffrj
	0	Menostar	b	boqh
	0	Minivelle	b	t31q
	0	Vagifem	b	39nn
	0	Vivelle	b	4qgm
	0	Yuvafem	b	12inp
	12			18145 18148 1814b 1814d
0.000313 mg/h	0			h3bh
0.000313 mg/h	106			i6ko
0.000313 mg/h	106	Estring		i6kq
0.000583 mg/h	0			a7pe
0.000583 mg/h	81			a7pd
0.000583 mg/h	81	Menostar		boqk
0.0006 mg/mg	0			84z6
0.0006 mg/mg	22			4uud
0.0006 mg/mg	22	Elestrin		f543
0.0006 mg/mg	22	Estrogel		cgq5
0.001 mg/mg	0			84z9
0.001 mg/mg	22			1k5ct 1k5cv 1k5cx 1k5cz 1k5d1
0.001 mg/mg	22	Divigel		1k5cu 1k5cw 1k5cy 1k5d0 1k5d2
0.00104 mg/h	0			7aqa
0.00104 mg/h	81			56zh 5bq6
0.00104 mg/h	81	Alora		af4b
0.00104 mg/h	81	Climara		6nbu
0.00104 mg/h	81	Dotti		198om
0.00104 mg/h	81	Lyllana		1ffro
0.00104 mg/h	81	Minivelle		x98m
0.00104 mg/h	81	Vivelle		63fe
0.00156 mg/h	0			73ri
0.00156 mg/h	81			56oq 8no2
0.00156 mg/h	81	Climara		8o8g
0.00156 mg/h	81	Dotti		198op
0.00156 mg/h	81	Lyllana		1ffrr
0.00156 mg/h	81	Minivelle		t31v
0.00156 mg/h	81	Vivelle		6nbw
0.00188 mg/h	0			8mh3
0.00208 mg/h	0			73rh
0.00208 mg/h	106			i6kr
0.00208 mg/h	106	Femring		i6kt
0.00208 mg/h	81			53n7 57ez
0.00208 mg/h	81	Climara		6nby
0.00208 mg/h	81	Dotti		198os
0.00208 mg/h	81	Lyllana		1ffru
0.00208 mg/h	81	Minivelle		t32d
0.00208 mg/h	81	Vivelle		6nc0
0.0025 mg/h	0			8p8g
0.0025 mg/h	81			8no3
0.0025 mg/h	81	Climara		8o8h
0.00312 mg/h	0			7kqs
0.00312 mg/h	81			56d3
0.00312 mg/h	81	Climara		6nc2
0.00313 mg/h	0			on27
0.00313 mg/h	81			on28
0.00313 mg/h	81	Alora		on2l
0.00313 mg/h	81	Dotti		198ov
0.00313 mg/h	81	Lyllana		1ffrx
0.00313 mg/h	81	Minivelle		t32n
0.00313 mg/h	81	Vivelle		on2a
0.004 mg	0			17wy4
0.004 mg	95			17wyd
0.004 mg	95	Imvexxy		17wye
0.00417 mg/h	0			78dg
0.00417 mg/h	106			i6l2
0.00417 mg/h	106	Femring		i6l3
0.00417 mg/h	81			53n8 57f0
0.00417 mg/h	81	Alora		6nc4
0.00417 mg/h	81	Climara		6nc5
0.00417 mg/h	81	Dotti		198oy
0.00417 mg/h	81	Lyllana		1ffs0
0.00417 mg/h	81	Minivelle		t32p
0.00417 mg/h	81	Vivelle		6nc7
0.01 mg	0			iyn6
0.01 mg	95			iyn7
0.01 mg	95	Imvexxy		17wyc
0.01 mg	95	Vagifem		iyn9
0.01 mg	95	Yuvafem		12int
0.1 mg/mL	0			6xyo
0.1 mg/mL	64			6nbt
0.1 mg/mL	64	Estrace		j3fq
0.45 mg	0			cd8i
0.45 mg	3			cd8j
0.5 mg	0			6rqg
0.5 mg	3			48ih
0.5 mg	3	Estrace		4evp
1 mg	0			6rqh kzcz
1 mg	3			48ii kzd0
1 mg	3	Estrace		4f11
1.53 mg/actuat	0			fltg
1.53 mg/actuat	56			flti
1.53 mg/actuat	56	Evamist		fltm
1.8 mg	0			cd8k
1.8 mg	3			cd8l
10 mg/mL	0			12e1z
10 mg/mL	6			6ncd
10 mg/mL	6	Delestrogen		4ffg
2 mg	0			6rqi kzcu
2 mg	3			48ij
2 mg	3	Estrace		4f4x
2.5 mg/mL	0			768w
2.5 mg/mL	61			er97
20 mg/mL	0			12e2h
20 mg/mL	6			6nce
20 mg/mL	6	Delestrogen		4fi3
3 mg	0			kzcs
3 mg	3			kzct
40 mg/mL	0			12e32
40 mg/mL	6			6ncf
40 mg/mL	6	Delestrogen		4fkt
5 mg/mL	0			12e1m
5 mg/mL	6			6ncb
5 mg/mL	6	Depo-estradiol		4f9t
=estradiol;levonorgestrel
	0		i	eqcl
	0	Climara Pro	b	8m9f
0.00188 mg/h;0.000625 mg/h	81			8mdm
0.00188 mg/h;0.000625 mg/h	81	Climara Pro		8mdo
=estradiol;norethindrone
	0		i	4ljr
	0	Combipatch	b	4msh
	12			t4pg t4pj
	12	Abigale 1/0.5 28 Day		1m0gm
	12	Abigale Lo 0.5/0.1 28 Day		1m0gn
	12	Activella 0.5/0.1 28 Day		t4ph
	12	Activella 1/0.5 28 Day		t4pk
	12	Amabelz 0.5/0.1 28 Day		12q1n
	12	Amabelz 1/0.5 28 Day		12q1o
	12	Etyqa 0.5/0.1 28 Day		1kmoo
	12	Etyqa 1/0.5 28 Day		1kmop
	12	Lopreeza 0.5/0.1 28 Day		x8qc
	12	Lopreeza 1/0.5 28 Day		x8qd
	12	Mimvey		t4pl
	12	Mimvey Lo 28 Day		wzna
0.00208 mg/h;0.00583 mg/h	81			qtnp
0.00208 mg/h;0.00583 mg/h	81	Combipatch		qtnr
0.00208 mg/h;0.0104 mg/h	81			qtnv
0.00208 mg/h;0.0104 mg/h	81	Combipatch		qtnx
0.5 mg;0.1 mg	3			t4pf
1 mg;0.5 mg	3			t4pi
=estradiol;norethindrone;relugolix
	0		i	1isue
	0	Myfembree	b	1isub
1 mg;0.5 mg;40 mg	3			1isu7
1 mg;0.5 mg;40 mg	3	Myfembree		1isu8
=estradiol;norgestimate
	0		i	5lpi
	12			g2l6
	12	Prefest 30 Day		gc9m
1 mg;0.09 mg	3			7h7u
=estradiol;progesterone
	0		i	hgvk
	0	Bijuva	b	19799
0.5 mg;100 mg	2			1kfik
0.5 mg;100 mg	2	Bijuva		1kfim
1 mg;100 mg	2			19798
1 mg;100 mg	2	Bijuva		1979e
=estramustine
	0		i	35l
	0	Emcyt	b	2xz
140 mg	0			72yn
140 mg	2			6nci
140 mg	2	Emcyt		4em2
=estrogens, conjugated
	0		i	35v
	0	Premarin	b	4ck0
0.3 mg	0			7cri
0.3 mg	3			48ik
0.3 mg	3	Premarin		4gw1
0.45 mg	0			7cpk
0.45 mg	3			8nm1
0.45 mg	3	Premarin		8o5i
0.625 mg	0			7d11
0.625 mg	3			6ncl
0.625 mg	3	Premarin		38e0
0.625 mg/mL	0			er1r
0.625 mg/mL	64			er1s
0.625 mg/mL	64	Premarin		er1u
0.9 mg	0			7d12
0.9 mg	3			48il
0.9 mg	3	Premarin		4h85
1.25 mg	0			7crl
1.25 mg	3			48im
1.25 mg	3	Premarin		4c3h
25 mg	0			1128y
25 mg	1			6ncr
25 mg	1	Premarin		4jk7
=estrogens, conjugated;medroxyprogesterone
	0		i	lkxx
	12			lfwr lfwu lfza lfze lfzk
	12	Premphase 28 Day		lfzb
	12	Prempro 0.3/1.5 28 Day		lfzf
	12	Prempro 0.45/1.5 28 Day		lfzl
	12	Prempro 0.625/2.5 28 Day		lfzn
	12	Prempro 0.625/5 28 Day		lfzo
0.3 mg;1.5 mg	3			lfvj
0.45 mg;1.5 mg	3			lfvk
0.625 mg;2.5 mg	3			lfvn
0.625 mg;5 mg	3			lfvo
=estrogens, esterified
	0		i	4ljp
	0	Menest	b	4og5
0.3 mg	0			7cpq
0.3 mg	3			48iq
0.3 mg	3	Menest		4jlz
0.625 mg	0			7cpr
0.625 mg	3			48ir
0.625 mg	3	Menest		4jrc
1.25 mg	0			7cps
1.25 mg	3			48is
1.25 mg	3	Menest		4jv9
2.5 mg	0			7cpt
2.5 mg	3			48it
2.5 mg	3	Menest		4jxs
=estrogens, esterified;methyltestosterone
	0		i	ll9w
	0	Covaryx	b	f4os
	0	Estratest	b	4nfh
0.625 mg;1.25 mg	3			53na
0.625 mg;1.25 mg	3	Covaryx		f4ox
0.625 mg;1.25 mg	3	Estratest		4hgj
1.25 mg;2.5 mg	3			48iu
1.25 mg;2.5 mg	3	Covaryx		f4ov
1.25 mg;2.5 mg	3	Estratest		4hgl
=estropipate
	0		i	q1f
0.75 mg	0			7etz
0.75 mg	3			6nd0
1.5 mg	0			6rqo
1.5 mg	3			6nd1
=eszopiclone
	0		i	9vq0
	0	Lunesta	b	bkz8
1 mg	0			aeke
1 mg	3			aekg
1 mg	3	Lunesta		bkzb
2 mg	0			aekh
2 mg	3			aeki
2 mg	3	Lunesta		bkzd
3 mg	0			ael4
3 mg	3			ael5
3 mg	3	Lunesta		bkzf
=etanercept
	0		i	4ljv 1gs33
	0	Enbrel	b	4ncr
	0	Eticovo	b	1gs36
25 mg/mL	0			7cn5
25 mg/mL	6			5f86
25 mg/mL	6	Enbrel		5lgx
50 mg/mL	0			chla 1gs34
50 mg/mL	1			1f9sc
50 mg/mL	1	Enbrel		1f9se
50 mg/mL	32			zfmv
50 mg/mL	32	Enbrel		zfmx
50 mg/mL	40			1arwi
50 mg/mL	40	Enbrel		1arwk
50 mg/mL	9			fljh hccm 1gs3d
50 mg/mL	9	Enbrel		h7bw hccn
50 mg/mL	9	Eticovo		1gs3e
=etelcalcetide
	0		i	147mf
	0	Parsabiv	b	147mo
5 mg/mL	0			147mk
5 mg/mL	1			147mn 147mv 147mx
5 mg/mL	1	Parsabiv		147ms 147mw 147my
=eteplirsen
	0		i	12t1l
	0	Exondys	b	12t1q
50 mg/mL	0			12t1m
50 mg/mL	1			12t1p 12t1x
50 mg/mL	1	Exondys		12t1u 12t1y
=etesevimab
	0		i	1h3xa
35 mg/mL	0			1h3yj
35 mg/mL	1			1h3ym
=ethacrynate
	0		i	364 365 1c3x
	0	Edecrin	b	391l
25 mg	0			qtz2
25 mg	3			qtz3
25 mg	3	Edecrin		qtz5
50 mg	0			1125x
50 mg	1			d8bx
50 mg	1	Edecrin		4j79
50 mg	3			qtz7
=ethambutol
	0		i	366 31wj
	0	Myambutol	b	5hu
100 mg	0			lc7i
100 mg	3			lc7j
400 mg	0			lc7q
400 mg	3			lc7r
400 mg	3	Myambutol		lc7t
=ethanol
	0		i	cg
0.3 mL/mL	0			mcia
0.3 mL/mL	63			mcic
0.47 mL/mL	0			1cjwo
0.48 mL/mL	0			12o41
0.48 mL/mL	36			12o42
0.6 mL/mL	0			cgt5
0.6 mL/mL	22			cgt6
0.61 mL/mL	0			d7vt
0.62 mL/mL	0			cgt7
0.62 mL/mL	22			cgt8
0.62 mL/mL	23			mbuc
0.62 mL/mL	36			5b8b
0.62 mL/mL	62			d7wb
0.65 mL/mL	0			7agi
0.65 mL/mL	22			jcfi
0.65 mL/mL	23			iypf
0.65 mL/mL	56			jcdv
0.65 mL/mL	62			49ne
0.659 mL/mL	0			qtlj
0.659 mL/mL	23			qtlk
0.665 mL/mL	0			d7w9
0.665 mL/mL	22			d7wa
0.7 mL/mL	0			cgt9
0.7 mL/mL	22			cgta
0.7 mL/mL	23			vx5n
0.7 mL/mL	36			chnl
0.7 mL/mL	62			d7xh
0.75 mL/mL	0			mgga
0.75 mL/mL	22			rz0s
0.75 mL/mL	23			s0iz
0.8 mL/mL	0			m9yi
0.8 mL/mL	36			m9yj
0.905 mL/mL	0			td0r
0.905 mL/mL	36			td0s
0.95 mL/mL	0			d7wc
0.95 mL/mL	36			d7xm
0.98 mL/mL	0			ch1g
0.98 mL/mL	1			142cf 142ch
0.99 mL/mL	0			17x02
0.99 mL/mL	1			17x03 17x06
=ethanol;iodine;sodium iodide
	0		i	1cjwr
0.47 mL/mL;20 mg/mL;24 mg/mL	36			1cjws
=ethanolamine oleate
	0		i	ivg
	0	Ethamolin	b	4tj6
50 mg/mL	0			6rqs
50 mg/mL	1			2ab7
50 mg/mL	1	Ethamolin		4er5
=ethinyl estradiol
	0		i	36k
0.000542 mg/h	0			182eg
0.000625 mg/h	0			tb48
0.00125 mg/h	0			1fcy5
0.00146 mg/h	0			ww9k
0.0025 mg	0			csux
0.005 mg	0			73s1
0.01 mg	0			769c
0.01 mg	3			5bli
0.02 mg	0			6svq
0.025 mg	0			9f2n
0.03 mg	0			6rqx
0.035 mg	0			6t35
0.04 mg	0			769g
0.05 mg	0			6svr
0.5 mg	0			6rqy
=ethinyl estradiol;ethynodiol
	0		i	4ljx
	12			g1s4 g1s6
	12	Kelnor 1/35 28 Day		g5e3
	12	Kelnor 1/50 28 Day		16vqv
	12	Valtya 1/35 28 Day		1lyup
	12	Valtya 1/50 28 Day		1lyuq
	12	Zovia 1/35E 28 Day		g1tn
0.035 mg;1 mg	3			6ndg
0.05 mg;1 mg	3			6r4o
=ethinyl estradiol;etonogestrel
	0		i	7jw8
	0	EluRyng	b	1ckue
	0	Enilloring	b	1konz
	0	Haloette	b	1k7ut
	0	NuvaRing	b	f88x
0.000625 mg/h;0.005 mg/h	106			tb4c
0.000625 mg/h;0.005 mg/h	106	EluRyng		1ckui
0.000625 mg/h;0.005 mg/h	106	Enilloring		1koo3
0.000625 mg/h;0.005 mg/h	106	Haloette		1k7ux
0.000625 mg/h;0.005 mg/h	106	NuvaRing		tb4f
=ethinyl estradiol;ferrous bisglycinate;levonorgestrel
	12			1lafv
	12	Balcoltra 28 Day		16ugi
	12	Minzoya 28 Day		1lv17
=ethinyl estradiol;ferrous fumarate;norethindrone
	12			m8ao nh2w t4ff t4mn t4p9 t4po ugt1 ukrs ygqe
	12	Aurovela Fe 1.5/30 28 Day		16l0n
	12	Aurovela Fe 1/20 28 Day		15aua
	12	Aurovela Fe 24 1/20 28 Day		15bmd
	12	Blisovi 21 Fe 1.5/30 28 Day Pack		112i4
	12	Blisovi 21 Fe 1/20 28 Day Pack		10yv5
	12	Blisovi 24 Fe 1/20 28 Day		10x88
	12	Charlotte 24 Fe Chewable 28 Day		1cvuh
	12	Feirza 1.5/30 28 Day		1lxuu
	12	Feirza 1/20 28 Day		1lxut
	12	Finzala 24 Fe Chewable 28 Day		1jwvr
	12	Galbriela 28 Day		1lyun
	12	Gemmily 28 Day		1gt19
	12	Generess Fe 28		nkop
	12	Hailey 24 Fe 28 Day		16n43
	12	Hailey Fe 1.5/30 28 Day		18zzo
	12	Hailey Fe 1/20 28 Day		16ne9
	12	Junel Fe 1.5/30 28 Day		t4mp
	12	Junel Fe 1/20 28 Day		t4fh
	12	Junel Fe 24 1/20 28 Day		zer8
	12	Kaitlib Fe 28 Day		110yp
	12	Larin 24 Fe 1/20		yehv
	12	Larin Fe 1.5/30		uvu1
	12	Larin Fe 1/20		uv93
	12	Layolis Fe 28		zdax
	12	Lo Loestrin Fe 28 Day		m8ap
	12	Loestrin Fe 1.5/30 28 Day		t4mq
	12	Loestrin Fe 1/20 28 Day		t4fm
	12	Lomedia 24 Fe		vv81
	12	Melodetta 24 Fe Chewable 28 Day		15oi8
	12	Merzee 28 Day		1jmoa
	12	Mibelas 24 Fe Chewable 28 Day		145rc
	12	Microgestin 24 Fe 28 Day		10wod
	12	Microgestin Fe 1.5/30 28 Day		t4mr
	12	Microgestin Fe 1/20 28 Day		t4fr
	12	Minastrin 24 Fe Chewable 28 Day		ukrt
	12	Nexesta Fe 28 Day		1425z
	12	Tarina 24 FE 1/20 28 Day		195s0
	12	Tarina Fe 1/20 28 Day		x8eg
	12	Taysofy 28 Day		1j09z
	12	Taytulla 28 Day		12sj5
	12	Tilia Fe		t4pq
	12	Tri-Legest 28 Day		t4pr
	12	Wymzya Fe 28 Day		vuyc
	12	Xarah Fe 28 Day		1ly2q
	12	Xelria Fe 28 Day		1lxus
	12	Zenchent Fe 28 Day		vspy
=ethinyl estradiol;levonorgestrel
	0		i	4ljy
	0	Twirla	b	1f6q5
	12			g1sw g1tw g1u6 g2ip g3wh g465 hd2o tfsv 1fcyl 1ifa4
	12	Afirmelle 28 Day		13vi6
	12	Altavera 28 Day		lka9
	12	Amethia 91 Day		nujz
	12	Amethia Lo 91 Day		qod4
	12	Amethyst 28 Day		nukr
	12	Ashlyna 91 Day		ydjp
	12	Aubra 28 Day		uv95
	12	Aviane 28		g2ws
	12	Ayuna 28 Day Pack		12ud3
	12	Camrese 91 Day		on37
	12	CamreseLo 91 Day		qh4z
	12	Chateal 28 Day		t94g
	12	Daysee 91 Day		ui37
	12	Delyla 28 Day		wytu
	12	Dolishale 28 Day		1gzn7
	12	Enpresse 28 Day		gby1
	12	Falmina 28 Day		ryxo
	12	Fayosim 91 Day		146eh
	12	Iclevia 91 Day		17x80
	12	Introvale 91 Day		lv5n
	12	Jaimiess 91 Day		16wk7
	12	Jolessa 91 Day		gch3
	12	Joyeaux 28 Day		1koyj
	12	Kurvelo		t2cq
	12	Larissia 28 Day Pack		12hhq
	12	Lessina 28 Day		g45p
	12	Levonest 28 Day		nh2z
	12	Levora 0.15/30 28 Day		g1u7
	12	Lillow 28 Day		12oyh
	12	Lo Simpesse 91 Day		156t7
	12	LoSeasonique		hd2p
	12	Lojaimiess 91 Day		19e2y
	12	Lutera 28 Day		g45o
	12	Marlissa 28 Day		qpcv
	12	Orsythia 28 Day		umkl
	12	Portia 28 Day		g45u
	12	Quartette 91 Day Pack		tfsw
	12	Rivelsa 91 Day		147u5
	12	Rosyrah 91 Day		1lzti
	12	Seasonique		g2iq
	12	Setlakin 91 Day		zlpg
	12	Simpesse 91 Day		153zc
	12	Sronyx 28 Day		g5fs
	12	Trivora 28 Day		g1tt
	12	Tyblume 28 Day		1gu9f
	12	Vienva 28 Day		10vmw
0.00125 mg/h;0.005 mg/h	81			1fcya
0.00125 mg/h;0.005 mg/h	81	Twirla		1fcyq
0.02 mg;0.09 mg	3			fh7s
0.02 mg;0.1 mg	10			1ifa0
0.02 mg;0.1 mg	3			56yh
0.02 mg;0.15 mg	3			tfst
0.025 mg;0.15 mg	3			tfsu
0.03 mg;0.05 mg	3			6ndi
0.03 mg;0.125 mg	3			7h50
0.03 mg;0.15 mg	3			53nn
0.04 mg;0.075 mg	3			7h51
=ethinyl estradiol;norelgestromin
	0		i	7jw9
	0	Xulane	b	wxmt
	0	Zafemy	b	1i95c
0.00146 mg/h;0.00625 mg/h	81			ww9l
0.00146 mg/h;0.00625 mg/h	81	Xulane		wxmy
0.00146 mg/h;0.00625 mg/h	81	Zafemy		1i95h
=ethinyl estradiol;norethindrone
	0		i	88m2
	0	Fyavolv	b	11809
	0	Jevantique	b	nxj9
	0	Jinteli	b	ndtd
	12			g2i0 g2l8 g2le g2lp g2lz hnmp qtja qtjc t4fs t4ms 1lsxj
	12	Alyacen 1/35		qmxu
	12	Alyacen 7/7/7		qmxv
	12	Aranelle 28		g2wr
	12	Aurovela 1.5/30 21 Day		15bnr
	12	Aurovela 1/20 21 Day		15b5y
	12	Balziva 28 Day		nh6q
	12	Briellyn 28 Day		ngjz
	12	Cyonanz 28 Day		13sem
	12	Dasetta 1/35 28 Day		rvi2
	12	Dasetta 7/7/7 28 Day		qhln
	12	Femlyv 24 ODT 28 Day		1lsxk
	12	Hailey 1.5/30 21 Day		17w28
	12	Junel 1.5/30 21 Day		t4mu
	12	Junel 1/20 21 Day		t4fw
	12	Larin 1.5/30		wy49
	12	Larin 1/20		vvfy
	12	Leena 28 Day		g21o
	12	Loestrin 1.5/30 21 Day		t4mv
	12	Loestrin 1/20 21 Day		t4fx
	12	Luizza 1.5/30 21 Day		1m4nw
	12	Luizza 1/20 21 Day		1m6n5
	12	Microgestin 1.5/30 21 Day		t4mw
	12	Microgestin 1/20 21 Day		t4mk
	12	Necon 0.5/35 28 Day		g45f
	12	Necon 7/7/7 28 Day		g2wo
	12	Nortrel 0.5/35 28 Day		g458
	12	Nortrel 1/35 21 Day		g45b
	12	Nortrel 1/35 28 Day		g45a
	12	Nortrel 7/7/7 28 Day		gbyv
	12	Nylia 1/35 28 Day		13seq
	12	Nylia 7/7/7 28 Day		13sfc
	12	Ortho-Novum 1/35 28 Day		g2lf
	12	Ortho-Novum 7/7/7 28 Day		g2l9
	12	Philith 28 Day		qhlu
	12	Pirmella 1/35 28 Day		ulb8
	12	Pirmella 7/7/7 28 Day		ulb9
	12	Rhuzdah 28 Day		1k8un
	12	Vyfemla 28 Day		vu38
	12	Wera 28 Day		rvsf
0.0025 mg;0.5 mg	3			qtiz
0.0025 mg;0.5 mg	3	Fyavolv		1180e
0.0025 mg;0.5 mg	3	Jevantique		10ww5
0.005 mg;1 mg	3			ndtc
0.005 mg;1 mg	3	Fyavolv		1180g
0.005 mg;1 mg	3	Jinteli		ndtg
0.01 mg;1 mg	3			m8an
0.02 mg;1 mg	10			ukj4
0.02 mg;1 mg	13			1lsxf
0.02 mg;1 mg	2			ugsz
0.02 mg;1 mg	3			t4fe
0.025 mg;0.8 mg	10			nkhi
0.03 mg;1 mg	3			t4pm
0.03 mg;1.5 mg	3			t4mm
0.035 mg;0.4 mg	10			9anq
0.035 mg;0.4 mg	3			53nj
0.035 mg;0.5 mg	3			6njz
0.035 mg;0.75 mg	3			8eza
0.035 mg;1 mg	3			6orl t4pn
=ethinyl estradiol;norgestimate
	0		i	4ljz
	12			g21x g2jc g2lg
	12	Estarylla 28 Day		tcw9
	12	Femynor 28 Day		12iii
	12	Mili 28 Day		12l9v
	12	Mono-Linyah 28 Day		t9xn
	12	Nymyo 28 Day		1gwd6
	12	Ortho Tri-Cyclen 28 Day		g2jd
	12	Ortho Tri-Cyclen Lo 28 Day		g21y
	12	Previfem 28 Day		g5dy
	12	Sprintec 28 Day		g5e1
	12	TRI-LINYAH		s3zj
	12	Tri Femynor 28 Day		13x6w
	12	Tri-Estarylla 28 Day		tcx6
	12	Tri-Lo- Estarylla 28 Day		10x84
	12	Tri-Lo-Marzia 28-Day		rzj1
	12	Tri-Lo-Mili		13uac
	12	Tri-Lo-Sprintec 28 Day		icur
	12	Tri-Mili 28 Day		12l9w
	12	Tri-Nymyo 28 Day Pack		1gyvm
	12	Tri-Previfem 28 Day		g5dz
	12	Tri-Sprintec 28 Day		gc7x
	12	Tri-VyLibra 28 Day		16r64
	12	Tri-VyLibra Lo 28 Day		193ls
	12	Trinessa 28 Day		g469
	12	VyLibra 28 Day		16r5y
0.025 mg;0.18 mg	3			cejw
0.025 mg;0.215 mg	3			g21v
0.025 mg;0.25 mg	3			g21w
0.035 mg;0.18 mg	3			8pks
0.035 mg;0.215 mg	3			eqf4
0.035 mg;0.25 mg	3			55a8
=ethinyl estradiol;norgestrel
	0		i	slv
	12			g2je g2w2
	12	Cryselle 28		g2wp
	12	Elinest 28 Day		rz0h
	12	Low-Ogestrel 28 Day		g2w4
	12	Turqoz 28 Day		1l50v
0.03 mg;0.3 mg	3			6o8v
0.05 mg;0.5 mg	3			6qea
=ethinyl estradiol;segesterone
	0		i	182d2
	0	Annovera	b	182eo
0.000542 mg/h;0.00625 mg/h	106			182en
0.000542 mg/h;0.00625 mg/h	106	Annovera		182et
=ethionamide
	0		i	36n
	0	Trecator	b	hwue
250 mg	0			6rqz
250 mg	3			48j5
250 mg	3	Trecator		hwuh
=ethosuximide
	0		i	36v
	0	Zarontin	b	4cmd
250 mg	0			6rr0
250 mg	2			48j6
250 mg	2	Zarontin		4bnt
50 mg/mL	0			6rr1
50 mg/mL	7			5dx6
50 mg/mL	7	Zarontin		g6u5
=ethyl chloride
	0		i	371
1 mL/mL	0			74ze
1 mL/mL	56			6r4p
=ethynodiol
	0		i	37u iz3
1 mg	0			16vqs
=etodolac
	0		i	izh
	0	Lodine	b	4cmu
200 mg	0			6rr6
200 mg	2			48j8
300 mg	0			6rr7
300 mg	2			48j9
400 mg	0			6rr8
400 mg	3			48ja
400 mg	3	Lodine		4fks
400 mg	5			6ndx
500 mg	0			6rr9
500 mg	3			49um
500 mg	5			7pe4
600 mg	0			6rra
600 mg	5			6ndz
=etomidate
	0		i	381
	0	Amidate	b	4m28
2 mg/mL	0			6rrb
2 mg/mL	1			zg8m zg8o
2 mg/mL	1	Amidate		zg8p zg8r
=etonogestrel
	0		i	b94
	0	Nexplanon	b	nt9c
0.005 mg/h	0			h40j
68 mg	0			8fjs
68 mg	78			8cbp
68 mg	78	Nexplanon		nt9f
=etoposide
	0		i	383
	0	Etopophos	b	5vom
	0	Toposar	b	4q0r
100 mg	0			72ft
100 mg	1			11684
100 mg	1	Etopophos		4uxr
20 mg/mL	0			6rrc
20 mg/mL	6			6ne0
20 mg/mL	6	Toposar		4flb
50 mg	0			6rrd
50 mg	2			48jb
=etranacogene dezaparvovec
	0		i	1kasn 1kats
	0	Hemgenix	b	1katy
	12			1kau4 1kau6 1kau8 1kaua 1kauc 1kaue 1kaug 1kaui 1kauk 1kaum 1kauo 1kauq 1kaus 1kauu 1kauw 1kauy 1kav0 1kav2 1kav4 1kav6 1kav8 1kava 1kavc 1kavh 1kavj 1kavl 1kavn 1kavp 1kavr 1kavv 1kavx 1kavz 1kaw1 1kaw3 1kaw5 1kaw7 1kaw9 1kawb 1kb45
10000000000000 vector-genomes/mL	0			1katt
10000000000000 vector-genomes/mL	1			1katw
10000000000000 vector-genomes/mL	1	Hemgenix		1kau2
=etrasimod
	0		i	1l6od
	0	Velsipity	b	1l6ok
2 mg	0			1l6of
2 mg	3			1l6oj
2 mg	3	Velsipity		1l6op
=etravirine
	0		i	a79d
	0	Intelence	b	g9aw
100 mg	0			g6dj
100 mg	3			g6dl
100 mg	3	Intelence		g9az
200 mg	0			mk8h
200 mg	3			mk8i
200 mg	3	Intelence		mk8k
25 mg	0			qt28
25 mg	3			qt29
25 mg	3	Intelence		qt2b
=eucalyptol
	0		i	gak
0.92 mg/mL	0			md99
=eucalyptol;menthol;methyl salicylate;thymol
	0		i	md9e
	0	Listerine Antiseptic	b	md9g
	0	Listerine Ultraclean	b	17sm9
0.92 mg/mL;0.42 mg/mL;0.6 mg/mL;0.64 mg/mL	91			md9f
0.92 mg/mL;0.42 mg/mL;0.6 mg/mL;0.64 mg/mL	91	Listerine Antiseptic		md9j
0.92 mg/mL;0.42 mg/mL;0.6 mg/mL;0.64 mg/mL	91	Listerine Ultraclean		17smf
=eucalyptus globulus pollen extract
	0		i	i9pe
100 mg/mL	0			nwjq
100 mg/mL	6			nwjr
20000 unit/mL	0			nwjx
20000 unit/mL	6			nwjy
50 mg/mL	0			nwjj
50 mg/mL	6			nwjl
=eucalyptus oil
	0		i	19lb
0.012 mg/mg	0			77c1
0.013 mg/mg	0			mklj
13 mg/mL	0			1ap5m
=eugenol
	0		i	38a
0.041 mg/mg	0			zuxd
=eugenol;guaiacol
	0		i	zuxi
0.041 mg/mg;0.041 mg/mg	67			zuxj
=european honey bee venom protein
	0		i	ib2r
0.1 mg/mL	0			ib2s
0.1 mg/mL	6			ib2u
=european house dust mite allergenic extract
	0		i	nxv7
10000 au/mL	0			zvc1
10000 au/mL	6			ia1p
15000 au/mL	0			pkcb
30000 au/mL	0			15a9t
30000 au/mL	6			ib04
5000 au/mL	0			pkcy
5000 au/mL	6			lqpc
6 sq-hdm	0			16u57
=european olive pollen extract
	0		i	i9wt
100 mg/mL	0			j8x3
100 mg/mL	6			j8x4
20000 unit/mL	0			lqb0
20000 unit/mL	6			lqb1
40000 unit/mL	0			lqb2
40000 unit/mL	6			lqb3
50 mg/mL	0			i9wu
50 mg/mL	6			i9ww
=european rabbit skin extract
	0		i	j6qj
100 mg/mL	0			j6qr
100 mg/mL	6			j6qs
10000 unit/mL	0			j6sq
10000 unit/mL	6			j6sr
20000 unit/mL	0			j6ss
20000 unit/mL	6			j6st
50 mg/mL	0			j6qk
50 mg/mL	6			j6qm
=evening primrose oil
	0		i	4csz
1000 mg	0			88y3
500 mg	0			743r
500 mg	2			49zr
=evening primrose oil;linoleate
	0		i	tf35
1000 mg;820 mg	2			tf36
=everolimus
	0		i	31c8
	0	Afinitor	b	i4ed
	0	Torpenz	b	1ljwt
	0	Zortress	b	ky6s
0.25 mg	0			ky6q
0.25 mg	3			ky6r
0.25 mg	3	Zortress		ky6v
0.5 mg	0			ky6x
0.5 mg	3			ky6y
0.5 mg	3	Zortress		ky70
0.75 mg	0			ky71
0.75 mg	3			ky72
0.75 mg	3	Zortress		ky74
1 mg	0			1833y
1 mg	3			1833z
1 mg	3	Zortress		18341
10 mg	0			i4e9
10 mg	3			i4eb
10 mg	3	Afinitor		i4eg
10 mg	3	Torpenz		1ljx0
2 mg	0			142iw
2 mg	8			s1l8
2 mg	8	Afinitor		s2wq
2.5 mg	0			le7g
2.5 mg	3			le7h
2.5 mg	3	Afinitor		le7j
2.5 mg	3	Torpenz		1ljwy
3 mg	0			142j2
3 mg	8			s1la
3 mg	8	Afinitor		s2ww
5 mg	0			i4ei
5 mg	3			i4ej
5 mg	3	Afinitor		i4em
5 mg	3	Torpenz		1ljx2
5 mg	8			s1lc
5 mg	8	Afinitor		s2wz
7.5 mg	0			nzqf
7.5 mg	3			nzqg
7.5 mg	3	Afinitor		nzqi
7.5 mg	3	Torpenz		1ljx4
=evinacumab
	0		i	1h4an 1h4ja
	0	Evkeeza	b	1h4e6
150 mg/mL	0			1h4jb
150 mg/mL	1			1h4jc 1h4ln
150 mg/mL	1	Evkeeza		1h4je 1h4lo
=evolocumab
	0		i	zp90
	0	Repatha	b	zpew
120 mg/mL	0			12lwl
120 mg/mL	40			12lwn 12lwr
120 mg/mL	40	Repatha		12lwq 12lws
140 mg/mL	0			zpes
140 mg/mL	32			zpev zpf1
140 mg/mL	32	Repatha		zpf0 zpf2
140 mg/mL	9			zpf4 zpf7
140 mg/mL	9	Repatha		zpf6 zpf8
=exagamglogene autotemcel
	0		i	1l9gz
	0	Casgevy	b	1l9h5
13000000 cells/mL	0			1l9h0
13000000 cells/mL	1			1l9h3
13000000 cells/mL	1	Casgevy		1l9h9
=exemestane
	0		i	5jge
	0	Aromasin	b	5m8p
25 mg	0			72vx
25 mg	3			6ned
25 mg	3	Aromasin		5lmt
=exenatide
	0		i	1apw
	0	Bydureon	b	qn2s
	0	Byetta	b	cymn
0.005 mg/actuat	0			i696
0.005 mg/actuat	24			i697 t53s
0.005 mg/actuat	24	Byetta		i699 t58a
0.01 mg/actuat	0			i690
0.01 mg/actuat	24			i692 t5qe
0.01 mg/actuat	24	Byetta		i695 t5d7
0.25 mg/mL	0			fyqm
0.25 mg/mL	6			fyqn
0.25 mg/mL	6	Byetta		fyqp
0.250 mg/mL	0			cymk
0.250 mg/mL	6			cymm
0.250 mg/mL	6	Byetta		cymq
2 mg	0			zfxm
2 mg	1			qn2r
2 mg	1	Bydureon		qn2w
2.35 mg/mL	0			16o5s
2.35 mg/mL	32			16o5u 16o5y
2.35 mg/mL	32	Bydureon		16o5x 16o5z
3.08 mg/mL	0			qn2p
3.08 mg/mL	24			x42c x42f
3.08 mg/mL	24	Bydureon		x42e x42g
=ezetimibe
	0		i	7bb4
	0	Zetia	b	7kgb
10 mg	0			7ikv
10 mg	3			7hpw
10 mg	3	Zetia		7ju8
=ezetimibe;rosuvastatin
	0		i	1iclg
	0	Roszet	b	1ictz
10 mg;10 mg	3			1icli
10 mg;10 mg	3	Roszet		1icu4
10 mg;20 mg	3			1icld
10 mg;20 mg	3	Roszet		1icu6
10 mg;40 mg	3			1iclh
10 mg;40 mg	3	Roszet		1icu8
10 mg;5 mg	3			1iclf
10 mg;5 mg	3	Roszet		1icua
=ezetimibe;simvastatin
	0		i	admb
	0	Vytorin	b	am3z
10 mg;10 mg	3			a7jt
10 mg;10 mg	3	Vytorin		bn92 qoz0
10 mg;20 mg	3			a7jx
10 mg;20 mg	3	Vytorin		bn94 qoza
10 mg;40 mg	3			a7jy
10 mg;40 mg	3	Vytorin		bn96 qozl
10 mg;80 mg	3			a7jz
10 mg;80 mg	3	Vytorin		bn9q qozt
=factor ix
	0		i	3a1 4qln rvgo 16o5j 1kni0
	0	Alphanine SD	b	4m0z
	0	BeneFIX	b	echm
	0	IDELVION	b	11dob
	0	Ixinity	b	zpqs
	0	Mononine	b	1vqr
	0	Rebinyn	b	16o5m
	0	Rixubis	b	utf7
1 unit	0			zpq5 zpqe 11do9 16o5k 1kni1
1 unit	1			zpq7 zpqf 11doa 16o5l
1 unit	1	Alphanine SD		zpqd
1 unit	1	BeneFIX		zpql
1 unit	1	IDELVION		11dof
1 unit	1	Ixinity		zpqw
1 unit	1	Mononine		zpqa
1 unit	1	Rebinyn		16o5q
1 unit	1	Rixubis		zpqi
=factor ix complex
	0		i	zsvj
	0	Profilnine	b	zsvo
1 unit	0			zsvk
1 unit	1			zsvn
1 unit	1	Profilnine		zsvs
=factor ix;factor vii;factor x;protein c;protein s;prothrombin
	0		i	vtst
	0	Balfaxar	b	1knid
	0	Kcentra	b	vtsv
1 unit;1 unit;1 unit;1 unit;1 unit;1 unit	1			vtsu 1knic
1 unit;1 unit;1 unit;1 unit;1 unit;1 unit	1	Balfaxar		1knih
1 unit;1 unit;1 unit;1 unit;1 unit;1 unit	1	Kcentra		vtsz
=factor vii
	0		i	3a6 ukfo 1kni4
1 unit	0			zvca 1kni5
=factor viia
	0		i	3a8 5fbx 1f5pr
	0	Novoseven	b	39yb
	0	Sevenfact	b	1f5pu
0.001 mg	0			13ulr
0.001 mg	1			h3ti
0.001 mg	1	Novoseven		h3tk
1 mg	0			1f5pz
1 mg	1			1f5q0
1 mg	1	Sevenfact		1f5q2
2 mg	0			1lsgk
2 mg	1			1lsgl
2 mg	1	Sevenfact		1lsgn
5 mg	0			1f5ps
5 mg	1			1f5pt
5 mg	1	Sevenfact		1f5py
=factor viii
	0		i	3a9 hpee 11264 118ph 12i3d
	0	Advate	b	ech0
	0	Adynovate	b	11bo0
	0	Afstyla	b	12i3g
	0	Esperoct	b	1cryl
	0	Hemofil	b	4vpj
	0	Koate	b	10ud2
	0	Kogenate	b	1i22
	0	Kovaltry	b	11d6y
	0	Novoeight	b	ygeg
	0	Nuwiq	b	11267
	0	Obizur	b	y58k
	0	Recombinate	b	1i21
	0	Xyntha	b	gzmr
1 unit	0			zlw3 10ucw 10uds 10uk5 10un4 11265 118pi 11bo6 12i3e 1cryj
1 unit	1			y5aa 10ucy 10udt 10uk6 11266 118pj 11bof 12i3f 1cryk
1 unit	1	Advate		10uk9
1 unit	1	Adynovate		11boh
1 unit	1	Afstyla		12i3k
1 unit	1	Esperoct		1cryp
1 unit	1	Hemofil		10ud1
1 unit	1	Koate		10ud6
1 unit	1	Kogenate		10ukf
1 unit	1	Kovaltry		11d72
1 unit	1	Novoeight		10uku
1 unit	1	Nuwiq		1126b
1 unit	1	Obizur		y5ac
1 unit	1	Recombinate		10ukr
1 unit	1	Xyntha		10udw
1 unit	9			10vad
1 unit	9	Xyntha		10vae
=factor viii;von willebrand factor
	0		i	4uv3
	0	Alphanate	b	3a9e
	0	Humate-P	b	wyx
	0	Wilate	b	iyo3
1 unit;1 unit	1			zlw4
1 unit;1 unit	1	Alphanate		zlwh
1 unit;1 unit	1	Humate-P		zlwo
1 unit;1 unit	1	Wilate		zlw7
=factor x
	0		i	3ae ukfq 1kni2
	0	Coagadex	b	10ukk
1 unit	0			zsm9 1kni3
1 unit	1			10ukj
1 unit	1	Coagadex		10uko
=factor xiii
	0		i	3an nead vwdh
	0	Corifact	b	neah
	0	Tretten	b	vwdk
1 unit	0			zr1a zr1g
1 unit	1			nh4h vwdq
1 unit	1	Corifact		nh4j
1 unit	1	Tretten		vwds
=false ragweed pollen extract
	0		i	i9cy
100 mg/mL	0			j7g7
100 mg/mL	6			j7g8
20000 unit/mL	0			j7gc
20000 unit/mL	6			j7gd
40000 unit/mL	0			j7gk
40000 unit/mL	6			j7gl
50 mg/mL	0			i9cz
50 mg/mL	6			i9d1
=famciclovir
	0		i	1gjn
	0	Famvir	b	392t
125 mg	0			6rrg
125 mg	3			49p4
250 mg	0			6rrh
250 mg	3			49p5
500 mg	0			6svs
500 mg	3			492m
500 mg	3	Famvir		4flx
=famotidine
	0		i	3au
	0	Pepcid	b	47l6
	0	Zantac Reformulated Aug 2022	b	1jvky
0.4 mg/mL	0			6rri
0.4 mg/mL	1			4a4b
10 mg	0			6rrj
10 mg	3			49l3
10 mg	3	Pepcid		4jmw
10 mg	3	Zantac Reformulated Aug 2022		1jvl3
10 mg/mL	0			6rrk
10 mg/mL	1			11djt
10 mg/mL	6			4dqx
20 mg	0			6rrl
20 mg	10			h4jt
20 mg	3			6nep
20 mg	3	Pepcid		28bi
20 mg	3	Zantac Reformulated Aug 2022		1jxb2
26.6 mg	0			nktb
40 mg	0			6svt
40 mg	3			63bp
40 mg	3	Pepcid		28bj
8 mg/mL	0			6rrm
8 mg/mL	14			6neq
=famotidine;ibuprofen
	0		i	nktd
	0	Duexis	b	nktf
26.6 mg;800 mg	3			nkte
26.6 mg;800 mg	3	Duexis		nkti
=faricimab
	0		i	1jjmn 1jjog
	0	Vabysmo	b	1jjom
120 mg/mL	0			1jjoh
120 mg/mL	1			1jjok
120 mg/mL	1	Vabysmo		1jjoq
120 mg/mL	9			1lpos
120 mg/mL	9	Vabysmo		1lpow
=fatty acids omega-3
0.26 mg/mg	0			8962
100 mg/mL	0			9pb1
1000 mg	0			763l
1000 mg	2			58ed
1000 unit	0			75zd
1200 mg	0			fjkj
1200 mg	2			fjkk
167 mg	0			75zc
167 mg	2			7pne
200 mg	0			9kv8
200 mg	2			8tau
260 mg	0			e8ze
300 mg	0			g21k
300 mg/mL	0			75za
32 mg/mL	0			fypx
360 mg	0			flqs
396 mg	0			fzmw
400 mg	0			a7xu
435 mg	0			dno0
435 mg	2			dno1
440 mg	0			fzn3
450 mg	0			fnz4
500 mg	0			9kv9
500 mg	2			8tas
500 mg	51			fnwg
650 unit	0			75ze
700 mg	0			dvje
700 mg	2			dvkk
750 mg	0			9kva
750 mg	2			8tat
=fatty acids omega-3;fish oil
300 mg;1000 mg	51			g21m
360 mg;1200 mg	2			flqt
396 mg;1200 mg	2			fzmx
435 mg;880 mg	45			fzmz
440 mg;880 mg	2			fzn4
=fatty acids omega-3;salmon oil
200 mg;1000 mg	2			fzqb
=fe heme polypeptide
	0		i	637y
	0	Proferrin	b	blaq
12 mg	0			75d1
12 mg	3			639b
12 mg	3	Proferrin		rzf8
6 mg	0			i7k5
=fe heme polypeptide;polysaccharide iron complex
	0		i	llfg
	0	Bifera	b	i7k9
6 mg;22 mg	3			i7k8
6 mg;22 mg	3	Bifera		i7kc
=febuxostat
	0		i	1kux
	0	Uloric	b	hvp8
40 mg	0			hvp5
40 mg	3			hvp7 hvpb
80 mg	0			hvpc
80 mg	3			hvpd hvpf
=fecal microbiota spores, live
	0		i	1kid4 1kid5
	0	Vowst	b	1kidb
30000000 unit	0			1kid6
30000000 unit	2			1kida
30000000 unit	2	Vowst		1kidg
=fecal microbiota, live
	0		i	1kask 1kaso
	0	Rebyota	b	1kast
50000000000 unit/mL	0			1kasp
50000000000 unit/mL	72			1kass
50000000000 unit/mL	72	Rebyota		1kasx
=fedratinib
	0		i	1b3le
	0	Inrebic	b	1b3lk
100 mg	0			1b3lf
100 mg	2			1b3lj
100 mg	2	Inrebic		1b3lp
=felbamate
	0		i	j58
	0	Felbatol	b	4tj8
120 mg/mL	0			6rrn
120 mg/mL	14			6nf1
120 mg/mL	14	Felbatol		4hac
400 mg	0			6svu
400 mg	3			491y
400 mg	3	Felbatol		4haa
600 mg	0			6rro
600 mg	3			491z
600 mg	3	Felbatol		4hab
=felodipine
	0		i	3bw
10 mg	0			6rrp
10 mg	5			8mpz
2.5 mg	0			6rrq
2.5 mg	5			8mq2
5 mg	0			6svv
5 mg	5			8mq0
=felodipine;ramipril
2.5 mg;2.5 mg	3			8cak
5 mg;5 mg	3			8cal
=fenfluramine
	0		i	3c8
	0	Fintepla	b	1f1ar
2.2 mg/mL	0			1f1an
2.2 mg/mL	7			1f1aq
2.2 mg/mL	7	Fintepla		1f1aw
=fenofibrate
	0		i	6pr j6c
	0	Antara	b	celc
	0	Fenoglide	b	gcxb
	0	Fibricor	b	ig9d
	0	Lipofen	b	d78i
	0	Tricor	b	4q3s
	0	Trilipix	b	hr6e
100 mg	0			76aa
100 mg	2			31i4
100 mg	2	CIP-fenofibrate		du60
100 mg	2	Lipanthyl		28mh
100 mg	2	Lipofen		f1ph
100 mg	3			5ck9
105 mg	0			ig9b
105 mg	3			ig9c
105 mg	3	Fibricor		ig9g
120 mg	0			g2jt
120 mg	3			g2ju
120 mg	3	Fenochol		gcxk
120 mg	3	Fenoglide		gcxe
130 mg	0			ad0g
130 mg	2			ad0h
130 mg	2	Antara		celp
134 mg	0			852l
134 mg	2			6nf4
134 mg	2	Lofibra		7jj9
134 mg	2	Tricor		5lnx
134 mg	5			e0y7
135 mg	0			hr6c
135 mg	38			hr6d
135 mg	38	Trilipix		hr6h
145 mg	0			a8hl
145 mg	3			a8hk
145 mg	3	Tricor		bkvt
150 mg	0			d7yr
150 mg	2			d7ys
150 mg	2	CIP-fenofibrate		du63
150 mg	2	Lipofen		f1pj
160 mg	0			852m
160 mg	3			7hif
160 mg	3	Lofibra		cxx6
160 mg	3	Tricor		7jmm
160 mg	3	Triglide		chx4
160 mg	5			8caw 9aq2
200 mg	0			852e
200 mg	2			6nf5
200 mg	2	Lipantil Micro		286o
200 mg	2	Lipidil Supra		8nzw
200 mg	2	Lofibra		7jiy
200 mg	2	Tricor		5lm7
200 mg	3			95tn
200 mg	5			earn
250 mg	0			9f8l
250 mg	39			8tpu 8tsf
267 mg	0			8fl8
267 mg	2			8cav
30 mg	0			uws2
30 mg	2			uws3
30 mg	2	Antara		uws5
300 mg	0			852h
300 mg	2			5cj1
300 mg	3			5c17
300 mg	39			8tsh
300 mg	5			5dzb
35 mg	0			ig9h
35 mg	3			ig9i
35 mg	3	Fibricor		ig9k
350 mg	0			852j
350 mg	3			5c9v
40 mg	0			g2jv
40 mg	3			g2jw
40 mg	3	Fenochol		gcxm
40 mg	3	Fenoglide		gcxg
43 mg	0			ad0i
43 mg	2			ad0j
43 mg	2	Antara		celr
45 mg	0			hr6i
45 mg	38			hr6j
45 mg	38	Trilipix		hr6l
48 mg	0			a8hn
48 mg	3			a8hm
48 mg	3	Tricor		bo5i
50 mg	0			cd8m
50 mg	2			d7yt
50 mg	2	CIP-fenofibrate		du65
50 mg	2	Lipofen		f1sp
50 mg	3			cd8n
50 mg	3	Triblide		chxl
50 mg	3	Triglide		chxu
50 mg	5			csw9
54 mg	0			852n
54 mg	3			7ixp
54 mg	3	Lofibra		cxx8
54 mg	3	Tricor		7jmn
67 mg	0			852g
67 mg	2			4ak7
67 mg	2	Lipantil Micro		4une
67 mg	2	Lofibra		7jhe
67 mg	2	Tricor		4kkc
67 mg	38			8tx3
67 mg	39			8tsg
67 mg	5			e0y8
87 mg	0			ad0k
87 mg	2			ad0l
87 mg	2	Antara		f1cp
90 mg	0			uws7
90 mg	2			uws8
90 mg	2	Antara		uwsa
=fenofibrate micronized
	0		i	4qlo
130 mg	0			cel9
130 mg	2			celb
130 mg	2	Antara		celf
134 mg	0			celg
134 mg	2			celh
200 mg	0			celi
200 mg	2			celj
=fenofibrate;pantethine
	0		i	hiib
100 mg;300 mg	2			5eqs
=fenofibrate;simvastatin
	0		i	uo30
145 mg;20 mg	3			uv0w
145 mg;40 mg	3			uv15
=fenoprofen
	0		i	3cb
	0	Fenopron	b	393a
	0	Fenortho	b	12kd2
	0	Nalfon	b	4cvl
200 mg	0			71dg
200 mg	2			48ji
200 mg	2	Fenortho		12kd9
200 mg	2	Nalfon		5kv7
300 mg	0			71dh
300 mg	2			48jj
300 mg	2	Fenopron		1lv77
400 mg	0			ie4j
400 mg	2			ie4k
400 mg	2	Nalfon		ie4m
600 mg	0			71di
600 mg	3			6nf7
600 mg	3	Nalfon		7j52
=fentanyl
	0		i	3ch
	0	Abstral	b	ml00
	0	Actiq	b	4lwg
	0	Fentora	b	ebwr
	0	Ionsys	b	zq4w
	0	Lazanda	b	nwrf
	0	Subsys	b	qiij
	12			11alj 11all
0.012 mg/h	0			cd9c
0.012 mg/h	81			cd9d
0.025 mg/h	0			7187
0.025 mg/h	81			595a
0.0375 mg/h	0			yd9i
0.0375 mg/h	81			yd9j
0.04 mg/actuat	0			16p9c
0.04 mg/actuat	81			zq4v
0.04 mg/actuat	81	Ionsys		zq51
0.05 mg/h	0			718a
0.05 mg/h	81			595b
0.05 mg/mL	0			71ag
0.05 mg/mL	1			116qj 116qm 116qn 116qo 116qt 1ah1q 1kh8p
0.05 mg/mL	40			fljj
0.05 mg/mL	9			1h15n 1h15p 1kct5
0.0625 mg/h	0			yd9l
0.0625 mg/h	81			yd9m
0.075 mg/h	0			718b
0.075 mg/h	81			48jk
0.0875 mg/h	0			yd9o
0.0875 mg/h	81			yd9p
0.1 mg	0			72fw
0.1 mg	107			ebpn
0.1 mg	107	Fentora		ebwu
0.1 mg	37			mkzz
0.1 mg	37	Abstral		ml03
0.1 mg/actuat	0			nwrc
0.1 mg/actuat	53			nws5
0.1 mg/actuat	53	Lazanda		nws7
0.1 mg/actuat	70			qiii
0.1 mg/actuat	70	Subsys		qiin
0.1 mg/h	0			7188
0.1 mg/h	81			595c
0.2 mg	0			71dt
0.2 mg	107			ebpo
0.2 mg	107	Fentora		ebww
0.2 mg	37			ml04
0.2 mg	37	Abstral		ml06
0.2 mg	47			6nfb
0.2 mg	47	Actiq		5lgy
0.2 mg/actuat	0			qiio
0.2 mg/actuat	70			qiip
0.2 mg/actuat	70	Subsys		qiir
0.3 mg	0			71dv
0.3 mg	37			ml07
0.3 mg	37	Abstral		ml09
0.3 mg/actuat	0			112cn
0.3 mg/actuat	53			112co
0.3 mg/actuat	53	Lazanda		112cq
0.4 mg	0			71dw
0.4 mg	107			ebpp
0.4 mg	107	Fentora		ebwy
0.4 mg	37			ml0a
0.4 mg	37	Abstral		ml0c
0.4 mg	47			6nfd
0.4 mg	47	Actiq		5mbv
0.4 mg/actuat	0			nws8
0.4 mg/actuat	53			nws9
0.4 mg/actuat	53	Lazanda		nwsb
0.4 mg/actuat	70			qiis
0.4 mg/actuat	70	Subsys		qiiu
0.6 mg	0			73ak
0.6 mg	107			ebpq
0.6 mg	107	Fentora		ebx0
0.6 mg	37			ml0d
0.6 mg	37	Abstral		ml0f
0.6 mg	47			6qa0
0.6 mg	47	Actiq		5lgz
0.6 mg/actuat	0			qiiv
0.6 mg/actuat	70			qiiw
0.6 mg/actuat	70	Subsys		qiiy
0.8 mg	0			72w1
0.8 mg	107			ebpr
0.8 mg	107	Fentora		ebx2
0.8 mg	37			ml0g
0.8 mg	37	Abstral		ml0i
0.8 mg	47			6qa1
0.8 mg	47	Actiq		5lh0
0.8 mg/actuat	0			qiiz
0.8 mg/actuat	70			qij0
0.8 mg/actuat	70	Subsys		qij2
1.2 mg	0			72vz
1.2 mg	47			6nf9
1.2 mg	47	Actiq		5lh1
1.6 mg	0			72w0
1.6 mg	47			6nfa
1.6 mg	47	Actiq		5lh2
=ferric carboxymaltose
	0		i	uq8t
	0	Injectafer	b	urdu
50 mg/mL	0			urdq
50 mg/mL	1			urdt 1ipg0 1jry0
50 mg/mL	1	Injectafer		urdy 1ipg1 1jry1
=ferric citrate
	0		i	y6gj
	0	Auryxia	b	y7hu
1000 mg	0			y6gk
1000 mg	3			y6go
1000 mg	3	Auryxia		y7hz
=ferric derisomaltose
	0		i	1cqxm
	0	Monoferric	b	1cqxr
100 mg/mL	0			1cqxn
100 mg/mL	1			1cqxq 1cqxy 1cqy0
100 mg/mL	1	Monoferric		1cqxv 1cqxz 1cqy1
=ferric maltol
	0		i	1ifto
	0	Accrufer	b	1ifu0
30 mg	0			1iftv
30 mg	2			1iftz
30 mg	2	Accrufer		1ifu5
=ferric pyrophosphate
	0		i	ygpz ygq0
	0	Triferic	b	ygq5
1.5 mg/mL	0			1d18q
1.5 mg/mL	1			1d18r
1.5 mg/mL	1	Triferic		1d18t
272 mg	0			12du8
272 mg	1			12dua
272 mg	1	Triferic		12dud
5.44 mg/mL	0			ygqa
5.44 mg/mL	1			13rpw
5.44 mg/mL	1	Triferic		13rpx
=ferric subsulfate solution
	0		i	j80
	0	Astringyn	b	bof1
220 mg/mL	0			htbt
220 mg/mL	36			htbu
259 mg/mL	0			boey
259 mg/mL	36			bof0
259 mg/mL	36	Astringyn		bof4
=ferrous asparto glycinate
	0		i	dtgu
50 mg	0			h77n
70 mg	0			h7eq
=ferrous bisglycinate
	0		i	nmgc
36.5 mg	0			1laft
36.5 mg	3			1lafu
65 mg	0			nmgd
=ferrous fumarate
	0		i	j8t
	0	Ferrimin 150	b	8ok3
	0	Ferrocite	b	8ok4
	0	Hemocyte	b	j8bp
101 mg	0			h77o
130 mg	0			s6eb
162 mg	0			d7yv
191 mg	0			lfgt
200 mg	0			6xxw
27 mg	0			h7fj
29 mg	0			hptp
30 mg	0			rym4
300 mg	0			7op0
300 mg	3			49oq
324 mg	0			6xyp
324 mg	3			63ai
324 mg	3	Ferrocite		8o0h
324 mg	3	Hemocyte		j8bs
325 mg	0			7oqe
325 mg	3			499c
333 mg	0			lfg4
456 mg	0			x0x8
456 mg	3			x0x9
456 mg	3	Ferrimin 150		x0xb
460 mg	0			7iey
62.5 mg	0			nayn
65 mg	0			6rwl
75 mg	0			7omu
75 mg	10			nh2v
75 mg	2			ugt0
75 mg	3			5jzc
83 mg	0			iv5g
=ferrous fumarate;folic acid
	0		i	lm7j
	0	Hemocyte-F	b	4ntw
324 mg;1 mg	3			6nft
324 mg;1 mg	3	Hemocyte-F		8nsk
=ferrous fumarate;folic acid;polysaccharide iron complex
	0		i	lm89
	0	Tandem F	b	dmuo
162 mg;1 mg;115.2 mg	2			eq63
162 mg;1 mg;115.2 mg	2	Tandem F		lfh4
=ferrous fumarate;polysaccharide iron complex
	0		i	llui
	0	TANDEM	b	szh
162 mg;115 mg	2			h20l
162 mg;115 mg	2	TANDEM		h20q
=ferrous gluconate
	0		i	j8u
	0	Ferate	b	5m94
	0	Fergon	b	4nif
225 mg	0			7kne
225 mg	3			7iy7
225 mg	3	Fergon		1if8x
240 mg	0			74il
240 mg	3			576m
240 mg	3	Ferate		5lop
240 mg	3	Fergon		5loq
324 mg	0			71uh
324 mg	3			499i
=ferrous sulfate
	0		i	j8z
	0	Feosol	b	4nib
	0	Fer-in-Sol	b	4nid
	0	Slow-Fe	b	39kc
134 mg	0			75d2
134 mg	3			5kaq
137 mg	0			1l6ix
137 mg	5			1l6iy
140 mg	0			nh8c
140 mg	5			nh8d
142 mg	0			icde
142 mg	5			izbe
142 mg	5	Slow-Fe		izbg
143 mg	0			njx9
143 mg	5			njxa
144 mg	0			19i8s
144 mg	5			19i8t
160 mg	0			76b6
160 mg	5			6nfy
168 mg	0			76be
168 mg	5			591y
175 mg	0			9f7o
324 mg	0			7445
324 mg	41			13v9g
325 mg	0			72g0
325 mg	3			6ng5
325 mg	3	Feosol		dmpu
325 mg	41			6ng4
44 mg/mL	0			76b7
44 mg/mL	7			f1ux
525 mg	0			71ss
60 mg/mL	0			6xyq
60 mg/mL	7			6ng3
65 mg	0			75d3
75 mg/mL	0			76b9
75 mg/mL	7			5dsk
75 mg/mL	7	Fer-in-Sol		lc7x
88 mg	0			njw0
88 mg	3			njw1
=ferrous sulfate;folic acid
	0		i	lltt
175 mg;1 mg	3			1l8ne
=ferumoxytol
	0		i	a59n
	0	Feraheme	b	ibjr
30 mg/mL	0			ig1o
30 mg/mL	1			ig1p
30 mg/mL	1	Feraheme		pj99
=fesoterodine
	0		i	h34b h34c
	0	Toviaz	b	hd20
4 mg	0			hd1x
4 mg	5			hd1z
4 mg	5	Toviaz		hd23
8 mg	0			hd24
8 mg	5			hd25
8 mg	5	Toviaz		hd27
=fexinidazole
	0		i	1iyia
	12			1iyig 1iyih
600 mg	0			1iyib
600 mg	3			1iyif
=fexofenadine
	0		i	1vmc 52gq
	0	Allegra	b	6y0q
	0	Wal-Fex	b	nxil
180 mg	0			ldlx
180 mg	3			ldm4
180 mg	3	Allegra		ldm6
180 mg	3	Wal-Fex		nxio
30 mg	0			ldnt
30 mg	13			ldnu
30 mg	13	Allegra		ldnw
30 mg	3			ldo0
6 mg/mL	0			ldo2
6 mg/mL	14			ldo3
6 mg/mL	14	Allegra		ldo5
6 mg/mL	14	Wal-Fex		zsug
60 mg	0			ldlo
60 mg	3			ldod
60 mg	3	Allegra		ldoe
60 mg	3	Wal-Fex		pkbl
=fexofenadine;pseudoephedrine
	0		i	4lk5
	0	Allegra-D	b	4lzm
	0	Wal-Fex D	b	pigm
180 mg;240 mg	5			ldlz
180 mg;240 mg	5	Allegra-D		ldor
180 mg;240 mg	5	Wal-Fex D		pigu
60 mg;120 mg	5			ldlq
60 mg;120 mg	5	Allegra-D		ldoo
60 mg;120 mg	5	Wal-Fex D		pigr
=fezolinetant
	0		i	1kitq
	0	Veozah	b	1kity
45 mg	0			1kitt
45 mg	3			1kitx
45 mg	3	Veozah		1kiu3
=fibrinogen
	0		i	3dt 1cizw
	0	Fibryga	b	15qlu
	0	RiaSTAP	b	htl2
1 mg	0			1j4pg
1 mg	1			htle
1 mg	1	Fibryga		15qly
1 mg	1	RiaSTAP		htlh
106 mg/mL	0			1j4p7
171 mg	0			1j4ox
337 mg	0			1j4os
444 mg	0			1j4on
80 mg/mL	0			1j4pr
85 mg/mL	0			1j4oj
888 mg	0			1j4oe
=fibrinogen;thrombin
	0		i	8cau
	0	Artiss	b	h0tb
	0	EVARREST	b	12fl7
	0	Evicel	b	1cj2n
	0	TachoSil	b	lgtt
	0	Tisseel	b	65w7
	0	Vistaseal	b	1cj73
106 mg/mL;6.5 unit/mL	9			rzmr rzn7 rzn9
106 mg/mL;6.5 unit/mL	9	Artiss		rzms rzn8 rzna
106 mg/mL;625 unit/mL	36			16y18
106 mg/mL;625 unit/mL	36	Tisseel		16y1a
106 mg/mL;625 unit/mL	9			16y1b 16y1f 16y1h
106 mg/mL;625 unit/mL	9	Tisseel		16y1c 16y1g 16y1i
171 mg;62.2 unit	35			lqn3
171 mg;62.2 unit	35	TachoSil		lqn5
337 mg;123 unit	35			lgtz
337 mg;123 unit	35	TachoSil		lgu1
444 mg;1935 unit	35			12fl6
444 mg;1935 unit	35	EVARREST		12flb
80 mg/mL;500 unit/mL	9			1cj72 1cjdn 1cjdq 1cjds
80 mg/mL;500 unit/mL	9	Vistaseal		1cj77 1cjdo 1cjdr 1cjdt
85 mg/mL;1200 unit/mL	36			1cj2m
85 mg/mL;1200 unit/mL	36	Evicel		1cj2r
888 mg;3870 unit	35			12flj
888 mg;3870 unit	35	EVARREST		12fll
=fidanacogene elaparvovec
	0		i	1lgoj 1lgos
	0	Beqvez	b	1lgp0
	12			1lgp7 1lgp9 1lgpb 1lgpd
10000000000000 vector-genomes/mL	0			1lgot
10000000000000 vector-genomes/mL	1			1lgoy
10000000000000 vector-genomes/mL	1	Beqvez		1lgp5
=fidaxomicin
	0		i	ntbz
	0	Dificid	b	ntc3
200 mg	0			ntc0
200 mg	3			ntc2
200 mg	3	Dificid		ntc6
40 mg/mL	0			1cv4w
40 mg/mL	14			1cv4z
40 mg/mL	14	Dificid		1cv53
=filgrastim
	0		i	1gt6 uqas yeh4 183ce 1jn1i 1lvm5
	0	Granix	b	ux6d
	0	Neupogen	b	4ve0
	0	Nivestym	b	183ch
	0	Nypozi	b	1lvmb
	0	Releuko	b	1jn1m
	0	Zarxio	b	yeh7
0.3 mg/mL	0			6rrw 183co 191hr 1jn1s
0.3 mg/mL	1			zd3s zd4b 183cp 183cy 191hs 191i0 1jn1t 1jn1z
0.3 mg/mL	1	Granix		191hv 191i1
0.3 mg/mL	1	Neupogen		zd3u zd4c
0.3 mg/mL	1	Nivestym		183cs 183cz
0.3 mg/mL	1	Releuko		1jn1x 1jn20
0.6 mg/mL	0			73t3 uqat yeh5 183cf 1jn1j 1lvm6
0.6 mg/mL	9			fldb fldk uqaw uqaz yeh6 yehe 183cg 183cv 1jn1k 1jn21 1lvm9 1lvmi
0.6 mg/mL	9	Granix		ux6h ux6j
0.6 mg/mL	9	Neupogen		fldd fldl
0.6 mg/mL	9	Nivestym		183cl 183cw
0.6 mg/mL	9	Nypozi		1lvmg 1lvmj
0.6 mg/mL	9	Releuko		1jn1q 1jn22
0.6 mg/mL	9	Zarxio		yehb yehf
=finasteride
	0		i	jb5
	0	Propecia	b	4pc6
	0	Proscar	b	47lo
1 mg	0			6rrx
1 mg	3			4agc
1 mg	3	Propecia		4khm
5 mg	0			6rry
5 mg	3			6ngq
5 mg	3	Proscar		4bu1
=finasteride;tadalafil
	0		i	1jgpl
	0	Entadfi	b	1jgpq
5 mg;5 mg	2			1jgpp
5 mg;5 mg	2	Entadfi		1jgpv
=finerenone
	0		i	1ixh7
	0	Kerendia	b	1ixhd
10 mg	0			1ixh8
10 mg	3			1ixhc
10 mg	3	Kerendia		1ixhi
20 mg	0			1ixhj
20 mg	3			1ixhk
20 mg	3	Kerendia		1ixhm
40 mg	0			1matg
40 mg	3			1math
40 mg	3	Kerendia		1matj
=fingolimod
	0		i	lpjw
	0	Gilenya	b	lpk0
	0	Tascenso	b	1jy48
0.25 mg	0			17ub6
0.25 mg	13			1jy47
0.25 mg	13	Tascenso		1jy4e
0.25 mg	2			17ub7
0.25 mg	2	Gilenya		17ub9
0.5 mg	0			lpjx
0.5 mg	13			1kaj3
0.5 mg	13	Tascenso		1kaj5
0.5 mg	2			lpjz
0.5 mg	2	Gilenya		lpk3
=fish oil
1 unit	0			74k1
1 unit	2			62tw
1000 mg	0			744k
1000 mg	2			62bv
1000 mg	2	Maxepa		31i2
1000 mg	2	Sea-Omega		ae2n
1200 mg	0			74mq
1200 mg	2			499r
2000 mg	0			744i
2000 mg	2			499p
300 mg	0			74k0
300 mg	2			61zy
400 mg	0			744l
400 mg	2			49qv
500 mg	0			744j
500 mg	2			499q
880 mg	0			d7lq
=fish oil (containing omega-3 acids)
	0		i	180hj
	0	Omegaven	b	180ho
100 mg/mL	0			180hk
100 mg/mL	1			180hn 180ht 180i1
100 mg/mL	1	Omegaven		180hs 180hu 180i2
=fitusiran
	0		i	1m2m7
	0	Qfitlia	b	1m2mm
100 mg/mL	0			1m2mh
100 mg/mL	1			1m2mk
100 mg/mL	1	Qfitlia		1m2mq
100 mg/mL	32			1m2mt
100 mg/mL	32	Qfitlia		1m2mw
=flavoxate
	0		i	3fc 31wl
100 mg	0			nh30
100 mg	3			nh31
=flaxseed allergenic extract
	0		i	jbhj
50 mg/mL	0			kzd9
50 mg/mL	6			kzda
=flecainide
	0		i	3fd wxq
100 mg	0			j05l
100 mg	3			j05m
150 mg	0			j05q
150 mg	3			j05r
50 mg	0			j05h
50 mg	3			j05i
=flibanserin
	0		i	zp45
	0	Addyi	b	zpsi
100 mg	0			zp46
100 mg	3			zp4a
100 mg	3	Addyi		zpsn
=floxuridine
	0		i	3go
500 mg	0			11295
500 mg	1			6ngv
=fluconazole
	0		i	3fm
	0	Diflucan	b	4chp
10 mg/mL	0			6svx
10 mg/mL	14			6ngw
10 mg/mL	14	Diflucan		4bsc
100 mg	0			6rrz
100 mg	3			48jm
100 mg	3	Diflucan		4fsz
150 mg	0			6rs0
150 mg	3			48jn
150 mg	3	Diflucan		4ft0
2 mg/mL	0			6rs1
2 mg/mL	1			10w66 10w6a 10w6b
200 mg	0			6rs2
200 mg	3			48jo
200 mg	3	Diflucan		4ft4
40 mg/mL	0			6svy
40 mg/mL	14			6ngx
40 mg/mL	14	Diflucan		4bsd
50 mg	0			6rs3
50 mg	3			48jp
50 mg	3	Diflucan		4fsy
=flucytosine
	0		i	3fn
	0	Ancobon	b	4vn5
250 mg	0			6rs4
250 mg	2			48jq
250 mg	2	Ancobon		4fth
500 mg	0			6rs5
500 mg	2			48jr
500 mg	2	Ancobon		4ftj
=fludarabine
	0		i	j22 jda
25 mg/mL	0			71f3
25 mg/mL	1			11b9d
50 mg	0			11b9a
50 mg	1			11b9c
=fludrocortisone
	0		i	3fo 3jpo
0.1 mg	0			1f72m
0.1 mg	3			6q9n
=flumazenil
	0		i	3ft
0.1 mg/mL	0			6rs6
0.1 mg/mL	6			4dss
=flunisolide
	0		i	jds
	0	Aerospan	b	qouv
0.025 mg/actuat	0			s5r5
0.025 mg/actuat	53			12j8n
0.08 mg/actuat	0			dtc3
0.08 mg/actuat	25			qov0
0.08 mg/actuat	25	Aerospan		qov1
=fluocinolone
	0		i	3fx jdy
	0	Capex	b	63nt
	0	Derma-Smoothe FS	b	7k1u
	0	Dermotic	b	d7dk
	0	Flac	b	17u31
	0	Iluvien	b	x9sw
	0	Retisert	b	ciqi
	0	Synalar	b	4tkl
	0	Yutiq	b	18zvm
0.00025 mg/mg	0			pj6f
0.00025 mg/mg	33			pj6g
0.00025 mg/mg	33	Synalar		pj6k
0.1 mg/mL	0			pj6l
0.1 mg/mL	21			pj7q
0.1 mg/mL	36			pj7y
0.1 mg/mL	36	Synalar		pj81
0.1 mg/mL	4			pj7n
0.1 mg/mL	4	Dermotic		pj7p
0.1 mg/mL	4	Flac		17u35
0.1 mg/mL	93			pj6p
0.1 mg/mL	93	Capex		pj6r
0.1 mg/mL	96			pj7v
0.1 mg/mL	96	Derma-Smoothe FS		pj7x
0.18 mg	0			18zvk
0.18 mg	78			18zvl
0.18 mg	78	Yutiq		18zvq
0.19 mg	0			x9su
0.19 mg	78			x9sv
0.19 mg	78	Iluvien		x9t0
0.25 mg/mL	0			pj82
0.25 mg/mL	21			pj83
0.25 mg/mL	21	Synalar		pj87
0.59 mg	0			pj8a
0.59 mg	78			pj8b
0.59 mg	78	Retisert		pj8d
=fluocinolone;hydroquinone;tretinoin
	0		i	9zbk
	0	Tri-Luma	b	7kef
0.1 mg/mL;40 mg/mL;0.5 mg/mL	21			pj6m
0.1 mg/mL;40 mg/mL;0.5 mg/mL	21	Tri-Luma		pj6o
=fluocinolone;neomycin
	0		i	eqd3
	0	Neo-Synalar	b	x2ku
0.25 mg/mL;5 mg/mL	21			pj9b
0.25 mg/mL;5 mg/mL	21	Neo-Synalar		x2ky
=fluocinonide
	0		i	3fy
	0	Vanos	b	bncp
0.0005 mg/mg	0			7ack
0.0005 mg/mg	22			6nh6
0.0005 mg/mg	33			27tt
0.5 mg/mL	0			71m9
0.5 mg/mL	21			27ts 12lvn
0.5 mg/mL	36			6nh8
1 mg/mL	0			aeq6
1 mg/mL	21			aeq7
1 mg/mL	21	Vanos		bncs
=fluorescein
	0		i	jea 18l9
2.5 mg/mL	0			qqj6
3 mg/mL	0			1d0nw
=fluorescein;proparacaine
	0		i	9zx5
	0	Flucaine	b	7k3w
	0	Fluoracaine	b	1zk8
2.5 mg/mL;5 mg/mL	60			qqj9
2.5 mg/mL;5 mg/mL	60	Flucaine		qqmw
2.5 mg/mL;5 mg/mL	60	Fluoracaine		qqjh
=fluorometholone
	0		i	3gr 4qlp
	0	FML	b	cqyu
	0	FML Forte Liquifilm	b	1zib
	0	Flarex	b	4nji
1 mg/mL	0			71n0 qs7t
1 mg/mL	76			6nhl qs7x
1 mg/mL	76	FML		bopn
1 mg/mL	76	Flarex		qs7z
2.5 mg/mL	0			71mz
2.5 mg/mL	76			6nhk
2.5 mg/mL	76	FML Forte Liquifilm		4gtg
=fluorouracil
	0		i	3gs
	0	Adrucil	b	4cco
	0	Carac	b	640d
	0	Efudex	b	4tkh
	0	Fluoroplex	b	4ccp
	0	Tolak	b	zsh9
10 mg/mL	0			72g5
10 mg/mL	21			48jx
10 mg/mL	21	Fluoroplex		1zkg
20 mg/mL	0			72g6
20 mg/mL	36			6nhn
40 mg/mL	0			zsh7
40 mg/mL	21			zsh8
40 mg/mL	21	Tolak		zshd
5 mg/mL	0			7cv5
5 mg/mL	21			63a7
5 mg/mL	21	Carac		63jv
50 mg/mL	0			6rse
50 mg/mL	1			12ehh 12eig
50 mg/mL	21			29gv
50 mg/mL	21	Efudex		4kdx
50 mg/mL	36			6nho
50 mg/mL	6			54jt
50 mg/mL	6	Adrucil		4l01
=fluoxetine
	0		i	3gt
	0	Prozac	b	19e3
10 mg	0			6rsf
10 mg	2			6nhs
10 mg	2	Prozac		4elb
10 mg	3			6q9y 1i9tr
20 mg	0			6rsg
20 mg	2			6nht
20 mg	2	Prozac		28wh
20 mg	3			5buq 1i9tv
25 mg	0			8pae
4 mg/mL	0			6rsh
4 mg/mL	7			6nhu
40 mg	0			72w5
40 mg	2			6q9x
40 mg	2	Prozac		5llz
50 mg	0			8pai
60 mg	0			76c0
60 mg	3			piam
90 mg	0			73tz
90 mg	38			6qa3
=fluoxetine;olanzapine
	0		i	d3n3
	0	Symbyax	b	8orj
25 mg;12 mg	2			8npe
25 mg;3 mg	2			fgxn
25 mg;3 mg	2	Symbyax		fjh4
25 mg;6 mg	2			8npd
25 mg;6 mg	2	Symbyax		fjgo
50 mg;12 mg	2			8npf
50 mg;12 mg	2	Symbyax		fjgs
50 mg;6 mg	2			8npg
50 mg;6 mg	2	Symbyax		fjgw
=fluphenazine
	0		i	3gw jfq 4csn
0.5 mg/mL	0			ifga
0.5 mg/mL	7			ifgb
1 mg	0			ijj0
1 mg	3			ijj1
10 mg	0			ifgg
10 mg	3			ifgh
2.5 mg	0			ijj6
2.5 mg	3			ijj7
2.5 mg/mL	0			ijjc
2.5 mg/mL	6			ijjd
25 mg/mL	0			iffz
25 mg/mL	6			ifg0
5 mg	0			igad
5 mg	3			igae
5 mg/mL	0			ih07
5 mg/mL	7			ih08
=flurandrenolide
	0		i	3h0
	0	Cordran	b	4mu2
	0	Nolix	b	1581m
0.0005 mg/mg	0			71ad
0.0005 mg/mg	33			48k8
0.0005 mg/mg	33	Cordran		4eng
0.004 mg/sqcm	0			h3i4
0.004 mg/sqcm	108			h3i6
0.004 mg/sqcm	108	Cordran		h3i9
0.25 mg/mL	0			7f5d
0.25 mg/mL	21			48k4
0.25 mg/mL	21	Cordran		j982
0.5 mg/mL	0			7f5c
0.5 mg/mL	21			48k6
0.5 mg/mL	21	Cordran		j984
0.5 mg/mL	21	Nolix		16u17
0.5 mg/mL	61			48k7
0.5 mg/mL	61	Cordran		4ene
0.5 mg/mL	61	Nolix		1581q
=flurazepam
	0		i	3h1 1j5o
15 mg	0			rtlz
15 mg	2			rtm0
30 mg	0			rtm2
30 mg	2			rtm3
=flurbiprofen
	0		i	3h2 1yhj
	0	Ansaid	b	4cyb
	0	Lurbipr	b	1m4yv
	0	Lurbiro	b	1mb1a
	0	Ocufen	b	207o
0.3 mg/mL	0			qnk0
0.3 mg/mL	60			qnk1
0.3 mg/mL	60	Ocufen		qnk3
100 mg	0			6rsm
100 mg	3			48kc
100 mg	3	Ansaid		4enu
100 mg	3	Lurbipr		1m4z0
100 mg	3	Lurbiro		1mb1f
50 mg	0			6rsn
50 mg	3			48kd
=flutamide
	0		i	3h8
	0	Eulexin	b	3910
125 mg	0			6rso
125 mg	2			48ke
125 mg	2	Eulexin		4eoe
=fluticasone
	0		i	vqe 12o9 f3zy
	0	Aller-Flo	b	12hrq
	0	Armonair	b	15m3g
	0	Arnuity	b	x66a
	0	Beser	b	19gvy
	0	Clarispray	b	11ciq
	0	Cutivate	b	2grp
	0	Flonase	b	1sbx
	0	Flonase Sensimist	b	142ob
	0	Flovent	b	4nk0
	0	Fluticare	b	16sa7
	0	Nasoflow	b	12hhe
	0	Xhance	b	15pzs
	29			ozfb
0.00005 mg/mg	0			j6ym
0.00005 mg/mg	33			j6yn
0.00005 mg/mg	33	Cutivate		j74h
0.0275 mg/actuat	0			j7bz
0.0275 mg/actuat	53			12j9e
0.0275 mg/actuat	53	Flonase Sensimist		142og
0.044 mg/actuat	0			j7cp
0.044 mg/actuat	25			j7cq
0.044 mg/actuat	25	Flovent		j7cs
0.045 mg/actuat	0			j7ja
0.05 mg/actuat	0			j7da 17u80
0.05 mg/actuat	20			j7de 17u81
0.05 mg/actuat	20	Arnuity		17u86
0.05 mg/actuat	20	Flovent		j7df
0.05 mg/actuat	53			12j9v
0.05 mg/actuat	53	Aller-Flo		12j9x
0.05 mg/actuat	53	Clarispray		12ja7
0.05 mg/actuat	53	Flonase		12jal
0.05 mg/actuat	53	Fluticare		16sac
0.05 mg/actuat	53	Nasoflow		12jan
0.055 mg/actuat	0			1543k
0.055 mg/actuat	20			1fcn3
0.055 mg/actuat	20	Armonair		1fcn4
0.093 mg/actuat	0			15pzq
0.093 mg/actuat	53			15pzr
0.093 mg/actuat	53	Xhance		15pzx
0.1 mg/actuat	0			j7dg ujg2
0.1 mg/actuat	20			j7dh x66i x66n
0.1 mg/actuat	20	Arnuity		x66k x66o
0.1 mg/actuat	20	Flovent		j7dj
0.11 mg/actuat	0			j7cu
0.11 mg/actuat	25			j7cv
0.11 mg/actuat	25	Flovent		j7cx
0.113 mg/actuat	0			15434
0.113 mg/actuat	20			1fcmz
0.113 mg/actuat	20	Armonair		1fcn0
0.115 mg/actuat	0			j7ji
0.2 mg/actuat	0			x66p
0.2 mg/actuat	20			x66q x66v
0.2 mg/actuat	20	Arnuity		x66s x66w
0.22 mg/actuat	0			j7cz
0.22 mg/actuat	25			j7d0
0.22 mg/actuat	25	Flovent		j7d2
0.23 mg/actuat	0			j7ka
0.232 mg/actuat	0			1543e
0.232 mg/actuat	20			1fcn1
0.232 mg/actuat	20	Armonair		1fcn2
0.25 mg/actuat	0			j7dk
0.25 mg/actuat	20			j7dl
0.25 mg/actuat	20	Flovent		j7dn
0.5 mg/actuat	0			j7ix
0.5 mg/mL	0			j7ci
0.5 mg/mL	21			j7cj
0.5 mg/mL	21	Cutivate		j7cl
0.5 mg/mL	61			j7cm
0.5 mg/mL	61	Beser		19gw2
0.5 mg/mL	61	Cutivate		j7cn
50 mcg	20	Flovent		j7dp
=fluticasone;salmeterol
	0		i	63mj
	0	Advair	b	6go7
	0	AirDuo	b	15437
	0	Wixela	b	198h6
0.045 mg/actuat;0.021 mg/actuat	25			j7jb j7jg
0.045 mg/actuat;0.021 mg/actuat	25	Advair		j7jf j7jh
0.055 mg/actuat;0.014 mg/actuat	20			1543l 1fcmt
0.055 mg/actuat;0.014 mg/actuat	20	AirDuo		1543n 1fcmv
0.1 mg/actuat;0.05 mg/actuat	20			j7hd j7i0
0.1 mg/actuat;0.05 mg/actuat	20	Advair		j7hh j7i1
0.1 mg/actuat;0.05 mg/actuat	20	Wixela		198ha
0.113 mg/actuat;0.014 mg/actuat	20			15436 1fcmq
0.113 mg/actuat;0.014 mg/actuat	20	AirDuo		1543b 1fcms
0.115 mg/actuat;0.021 mg/actuat	25			j7jj j7jo
0.115 mg/actuat;0.021 mg/actuat	25	Advair		j7jn j7jp
0.23 mg/actuat;0.021 mg/actuat	25			j7kb j7kg
0.23 mg/actuat;0.021 mg/actuat	25	Advair		j7kf j7kh
0.232 mg/actuat;0.014 mg/actuat	20			1543f 1fcmw
0.232 mg/actuat;0.014 mg/actuat	20	AirDuo		1543h 1fcmy
0.25 mg/actuat;0.05 mg/actuat	20			j7i2 j7ip
0.25 mg/actuat;0.05 mg/actuat	20	Advair		j7i6 j7is
0.25 mg/actuat;0.05 mg/actuat	20	Wixela		198hd
0.5 mg/actuat;0.05 mg/actuat	20			j7iy j7j8
0.5 mg/actuat;0.05 mg/actuat	20	Advair		j7j2 j7j9
0.5 mg/actuat;0.05 mg/actuat	20	Wixela		198hg
=fluticasone;umeclidinium;vilanterol
	0		i	15osu
	0	Trelegy	b	15osw
0.1 mg/actuat;0.0625 mg/actuat;0.025 mg/actuat	20			15osv 15ot3
0.1 mg/actuat;0.0625 mg/actuat;0.025 mg/actuat	20	Trelegy		15ot0 15ot4
0.2 mg/actuat;0.0625 mg/actuat;0.025 mg/actuat	20			1fcl5 1fcla
0.2 mg/actuat;0.0625 mg/actuat;0.025 mg/actuat	20	Trelegy		1fcl7 1fclb
=fluticasone;vilanterol
	0		i	ujg8
	0	Breo	b	x06n
0.05 mg/actuat;0.025 mg/actuat	20			1kj35
0.05 mg/actuat;0.025 mg/actuat	20	Breo		1kj38
0.1 mg/actuat;0.025 mg/actuat	20			ujg9 ujgj
0.1 mg/actuat;0.025 mg/actuat	20	Breo		x06r x06t
0.2 mg/actuat;0.025 mg/actuat	20			zc7j zc7o
0.2 mg/actuat;0.025 mg/actuat	20	Breo		zc7l zc7p
=fluvastatin
	0		i	vqf 1k8b
	0	Lescol	b	399g
20 mg	0			71ah
20 mg	2			6nic
20 mg	2	Lescol		286m
40 mg	0			71aj
40 mg	2			6nid
40 mg	2	Lescol		286n
80 mg	0			738k
80 mg	3			7hby
80 mg	48	Lescol XL		63i8
80 mg	5			6nie 7q63
80 mg	5	Lescol		eq4o i40p
=fluvoxamine
	0		i	woj 4cqv
100 mg	0			jdfk
100 mg	3			jdfw
100 mg	39			jdfl
150 mg	0			jdfq
150 mg	39			jdfr
25 mg	0			jdfy
25 mg	3			jdfz
50 mg	0			jdg2
50 mg	3			jdg3
=folic acid
	0		i	3hb
	0	Folacin	b	4ccq
0.028 mg/mL	0			rz39
0.06 mg/mL	0			7qhb
0.2 mg	0			9f86
0.2 mg/mL	0			6rsp
0.2 mg/mL	7			1m10h
0.25 mg	0			1583y
0.3 mg	0			7hvw
0.4 mg	0			6rsq
0.4 mg	3			499s
0.5 mg	0			6t37
0.8 mg	0			6rss
0.8 mg	2			5esv
0.8 mg	3			499t
0.8 mg	3	Folacin		6402
1 mg	0			6rsu
1 mg	3			6nii
1.1 mg	0			nay5
1.2 mg	0			vu8m
1.25 mg	0			md0g
2.2 mg	0			77dm
2.5 mg	0			77dl
20 mg	0			77fi
20 mg	2			5kma
5 mg	0			7453
5 mg/mL	0			6rsw
5 mg/mL	6			53h6
=folic acid;heme iron polypeptide;polysaccharide iron complex;vitamin b12
	0		i	lmle
	0	BiferaRx	b	kz5h
1 mg;6 mg;22 mg;0.025 mg	3			kz5g
1 mg;6 mg;22 mg;0.025 mg	3	BiferaRx		kz5k
=folic acid;inositol
	0		i	rp65
	0	Pregnitude	b	rp67
0.2 mg;2000 mg	15			14203
0.2 mg;2000 mg	15	Pregnitude		14207
=folic acid;intrinsic factor;vitamin b12
	0		i	ll51
0.8 mg;20 mg;0.5 mg	3			j7yt
=folic acid;lacticaseibacillus casei
	0		i	1i7zl
0.25 mg;15 mg	11			15842
1.25 mg;60 mg	2			ye38
=folic acid;polysaccharide iron complex;vitamin b12
	0		i	llgw
	0	Ferrex 150 Forte	b	hbiq
	0	Iferex 150 Forte	b	d77q
	0	Poly Iron 150 Forte	b	kznr
1 mg;150 mg;0.025 mg	2			6mw6
1 mg;150 mg;0.025 mg	2	Ferrex 150 Forte		igez
1 mg;150 mg;0.025 mg	2	Iferex 150 Forte		nb2m
1 mg;150 mg;0.025 mg	2	Poly Iron 150 Forte		kznu
=folic acid;pyridoxine;vitamin b12
	0		i	lm9o
	0	Vita-Respa	b	h66p
0.8 mg;25 mg;0.25 mg	3			g1og
2.2 mg;25 mg;1 mg	3			ok90
2.2 mg;25 mg;1.3 mg	3			h1eo
2.2 mg;25 mg;1.3 mg	3	Vita-Respa		hbva
2.5 mg;25 mg;1 mg	3			ok93
2.5 mg;25 mg;2 mg	3			ok9e
=folic acid;vitamin b12
	0		i	uoyf
	0	Foltrate	b	bm8q
	0	MTX Support	b	onkg
0.4 mg;0.5 mg	3			49qg
0.4 mg;1 mg	37			hbxf
0.4 mg;2.5 mg	13			1iy5c
0.4 mg;5 mg	37			hbup
0.8 mg;1 mg	13			gd71
1 mg;0.5 mg	3			a7ro
1 mg;0.5 mg	3	Foltrate		bm8t
1 mg;0.5 mg	3	MTX Support		onkj
=folic acid;vitamin b12;vitamin b6
	0		i	llts
	0	Folbalin	b	d0fz
	0	Folbee	b	d0g1
	0	Folbic	b	d0g3
	0	Folgard	b	njrh
	0	Foltabs	b	f5yr
	0	Niva-Fol	b	yfyx
0.4 mg;0.1 mg;50 mg	3			hc5g
0.5 mg;0.2 mg;5 mg	3			7pf9
0.8 mg;0.1 mg;50 mg	3			5jzr
0.8 mg;0.115 mg;10 mg	3			4ald
0.8 mg;0.115 mg;10 mg	3	Foltabs		le0v
1 mg;0.4 mg;10 mg	3			1m49e
2.2 mg;0.5 mg;25 mg	3			7pfa
2.2 mg;1 mg;25 mg	3			dn5c
2.2 mg;1 mg;25 mg	3	Folgard		ojr8
2.5 mg;1 mg;25 mg	3			dtir
2.5 mg;1 mg;25 mg	3	Folbee		dtiu
2.5 mg;2 mg;25 mg	3			ae65
2.5 mg;2 mg;25 mg	3	Folbalin		naxk
2.5 mg;2 mg;25 mg	3	Folbic		dtiy
2.5 mg;2 mg;25 mg	3	Niva-Fol		12rut
=follicle stimulating hormone
	0		i	4vjy
75 unit	0			12eqr
=follicle stimulating hormone;luteinizing hormone
	0		i	euk8
	0	Menopur	b	g5s3
75 unit;75 unit	1			6qcx
75 unit;75 unit	1	Menopur		g5s6
=follitropin alfa
	0		i	8aka
	0	Gonal F	b	2ib4
600 unit/mL	0			8mpx
600 unit/mL	6			7ixh
600 unit/mL	6	Gonal F		7jll
625 unit/mL	0			1ma8t
625 unit/mL	24			zgd7 zgdf zgdk
625 unit/mL	24	Gonal F		y672 y69e y69s
75 unit	0			10vv9
75 unit	1			c278
75 unit	1	Gonal F		63gj
=follitropin beta
	0		i	jkd
	0	Follistim	b	40gk
300 unit/mL	0			8fj7
300 unit/mL	1			8c33
833 unit/mL	0			8fjn
833 unit/mL	40			ibk3 ibk4 ibk6
833 unit/mL	40	Follistim		t6l7 t6ld t6lg
=fomepizole
	0		i	bqy
1000 mg/mL	0			6svz
1000 mg/mL	1			6nim
=fondaparinux
	0		i	6vug 6wkq
	0	Arixtra	b	6wkr
12.5 mg/mL	0			bokz
12.5 mg/mL	9			igmk igmr igmt
12.5 mg/mL	9	Arixtra		igmm igms igmu
5 mg/mL	0			igmn
5 mg/mL	9			igmo
5 mg/mL	9	Arixtra		igmq
=formaldehyde
	0		i	3hu
	0	Forma-Ray	b	4nky
	0	Formadon	b	4nkz
100 mg/mL	0			738l
100 mg/mL	36			6nio
100 mg/mL	36	Formadon		4epi
200 mg/mL	0			74k5
200 mg/mL	36			48kg
200 mg/mL	36	Forma-Ray		4epl
=formic acid
	0		i	3i1
155 mg	0			nmge
=formoterol
	0		i	jhj 529k
	0	Perforomist	b	fifo
0.0045 mg/actuat	0			qpn3
0.0048 mg/actuat	0			12dnu
0.005 mg/actuat	0			qpnn
0.01 mg/mL	0			qpny
0.01 mg/mL	26			qpnz
0.01 mg/mL	26	Perforomist		qpo1
0.012 mg/actuat	0			1b9gi
=formoterol;glycopyrronium
	0		i	12dny
	0	Bevespi	b	12do0
0.0048 mg/actuat;0.009 mg/actuat	25			12dnz
0.0048 mg/actuat;0.009 mg/actuat	25	Bevespi		12do4
=formoterol;mometasone
	0		i	lhdh
	0	Dulera	b	tf6o
0.005 mg/actuat;0.05 mg/actuat	25			1b2we
0.005 mg/actuat;0.05 mg/actuat	25	Dulera		1b2wg
0.005 mg/actuat;0.1 mg/actuat	25			qpno zll1
0.005 mg/actuat;0.1 mg/actuat	25	Dulera		qpnq zll2
0.005 mg/actuat;0.2 mg/actuat	25			qpnr zll5
0.005 mg/actuat;0.2 mg/actuat	25	Dulera		qpnt zll6
=fosamprenavir
	0		i	7ofq
	0	Lexiva	b	8m9o
50 mg/mL	0			csup
50 mg/mL	14			csur
50 mg/mL	14	Lexiva		fiib
700 mg	0			8mgs
700 mg	3			8m9p
700 mg	3	Lexiva		8m9q
=fosaprepitant
	0		i	113pb
	0	Emend Injection	b	ga1b
	0	Focinvez	b	1l3lv
150 mg	0			113pg
150 mg	1			113ph
150 mg	1	Emend Injection		113pm
3 mg/mL	0			1l3ls
3 mg/mL	1			1l3lt
3 mg/mL	1	Focinvez		1l3lz
=foscarnet
	0		i	pwa 18e1
	0	Foscavir	b	4u8j
24 mg/mL	0			ic6y
24 mg/mL	1			11695
24 mg/mL	1	Foscavir		ic71
=fosdenopterin
	0		i	1i95k
	0	Nulibry	b	1i95p
9.5 mg	0			1i95l
9.5 mg	1			1i95o
9.5 mg	1	Nulibry		1i95t
=fosfomycin
	0		i	3ie
3000 mg	0			14364
3000 mg	17			hc5x
=fosinopril
	0		i	12pi 4vda
10 mg	0			ide5
10 mg	3			ide9
20 mg	0			ided
20 mg	3			iden
40 mg	0			ideq
40 mg	3			ider
=fosinopril;hydrochlorothiazide
	0		i	5lpj
10 mg;12.5 mg	3			ide6
20 mg;12.5 mg	3			idee
=fosphenytoin
	0		i	1jqk 1rw6
	0	Cerebyx	b	2w24
75 mg/mL	0			ices
75 mg/mL	1			zsqb zsqg
75 mg/mL	1	Cerebyx		zsqd zsqh
=fostamatinib
	0		i	17tuo
	0	Tavalisse	b	17tvf
100 mg	0			17tva
100 mg	3			17tve
100 mg	3	Tavalisse		17tvk
150 mg	0			17tvl
150 mg	3			17tvm
150 mg	3	Tavalisse		17tvo
=fostemsavir
	0		i	1f0ph
	0	Rukobia	b	1f0u4
600 mg	0			1f0uc
600 mg	5			1f0ud
600 mg	5	Rukobia		1f0uf
=fremanezumab
	0		i	182ya 182yb
	0	Ajovy	b	182yg
150 mg/mL	0			182yc
150 mg/mL	32			1d1cv
150 mg/mL	32	Ajovy		1d1cx
150 mg/mL	9			182yf
150 mg/mL	9	Ajovy		182yk
=fremont cottonwood pollen extract
	0		i	i9oj
100 mg/mL	0			jb5l
100 mg/mL	6			jb5m
20000 unit/mL	0			jb63
20000 unit/mL	6			jb64
40000 unit/mL	0			jb65
40000 unit/mL	6			jb66
50 mg/mL	0			i9ok
50 mg/mL	6			i9om
=frovatriptan
	0		i	4wj3
	0	Frova	b	6wne
2.5 mg	0			7ivc
2.5 mg	3			7hna
2.5 mg	3	Frova		7jne
=fructooligosaccharide
	0		i	5k4s
200 mg	0			cetk
2500 mg	0			1kj2y
2500 mg	10			1kj33
=fructooligosaccharide;lactobacillus acidophilus
	0		i	ll75
200 mg;1000000000 unit	10			cetn
=fructose
	0		i	3iy
175 mg	0			mhna
374 mg/mL	0			77zl
=fructose;glucose;phosphoric acid
	0		i	ervl
	0	Emetrol	b	1zfw
374 mg/mL;374 mg/mL;4.3 mg/mL	7			6the
374 mg/mL;374 mg/mL;4.3 mg/mL	7	Emetrol		hcoy
=fructose;glucose;sodium citrate
	0		i	lltl
175 mg;968 mg;230 mg	10			mhne
=fruquintinib
	0		i	1l8bn
	0	Fruzaqla	b	1l8bt
1 mg	0			1l8bo
1 mg	2			1l8bs
1 mg	2	Fruzaqla		1l8by
5 mg	0			1l8c3
5 mg	2			1l8c4
5 mg	2	Fruzaqla		1l8c6
=fulvestrant
	0		i	61v9
	0	Faslodex	b	4db2
50 mg/mL	0			7is6
50 mg/mL	9			fljm
50 mg/mL	9	Faslodex		floy
=furosemide
	0		i	3jv
	0	Furoscix	b	1k6e8
	0	Lasix	b	4cmn
1 mg/mL	7			5dws
10 mg/mL	0			6sw0
10 mg/mL	1			10uly 10um2 10um3 1lig9 1liga
10 mg/mL	7			48ki
10 mg/mL	9			flee flef
12.5 mg	3			di4w
12.5 mg	3	Disal		x4xy
12.5 mg	3	Salix - substance		di4z
20 mg	0			6rsy
20 mg	3			6nj1
20 mg	3	Lasix		4axt
4 mg/mL	7			28f0
40 mg	0			6rsz
40 mg	3			6q9w
40 mg	3	Lasix		4ay1
50 mg	3			5bv5
50 mg	3	Disal		x4y0
50 mg	3	Salix - substance		dtpo
500 mg	3			4a0q
8 mg/mL	0			6rt0
8 mg/mL	40			1k6e6
8 mg/mL	40	Furoscix		1k6ec
8 mg/mL	7			48kj
80 mg	0			6sw1
80 mg	3			48kk
80 mg	3	Lasix		4eqs
=furosemide;spironolactone
20 mg;50 mg	2			5a4f
=furosemide;triamterene
40 mg;50 mg	3			5dg4
=futibatinib
	0		i	1kbxa
	0	Lytgobi	b	1kbxg
	12			1kbxn 1kbxp 1kbxr 1mbwb 1mbwd
16 mg	0			1mbw7
16 mg	3			1mbw8
16 mg	3	Lytgobi		1mbwa
4 mg	0			1kbxb
4 mg	3			1kbxf
4 mg	3	Lytgobi		1kbxl
=gabapentin
	0		i	jns nlsl
	0	Gabarone	b	cwt8
	0	Gralise	b	nbhk
	0	Horizant	b	nhg2
	0	Neurontin	b	47ma
	12			1fepb
100 mg	0			7eu1
100 mg	2			6nj2
100 mg	2	Neurontin		291g
100 mg	3			a7sx
100 mg	3	Gabarone		cwtb
300 mg	0			7eu2 vs5c
300 mg	2			6nj3
300 mg	2	Neurontin		291h
300 mg	3			12pt8
300 mg	3	Gralise		nwck
300 mg	5			vs5g
300 mg	5	Horizant		vs5h
400 mg	0			7eu3
400 mg	2			6nj4
400 mg	2	Neurontin		291i
400 mg	3			a7t3
400 mg	3	Gabarone		cwtj
450 mg	0			1kgze
450 mg	3			1kgzf
450 mg	3	Gralise		1kgzh
50 mg/mL	0			7f99
50 mg/mL	7			62rn
50 mg/mL	7	Neurontin		7jl1
600 mg	0			7f35 nlsm
600 mg	3			6nj5 12pta
600 mg	3	Gralise		nwcl
600 mg	3	Neurontin		5lls
600 mg	5			nlsq
600 mg	5	Horizant		nlsr
750 mg	0			1kgzi
750 mg	3			1kgzj
750 mg	3	Gralise		1kgzl
800 mg	0			7f36
800 mg	3			6nj6
800 mg	3	Neurontin		5llt
900 mg	0			1kgza
900 mg	3			1kgzb
900 mg	3	Gralise		1kgzd
=galantamine
	0		i	3kt ig45
	0	Razadyne	b	chx7
12 mg	0			72w7
12 mg	3			cevg
12 mg	3	Razadyne		cx2m
16 mg	0			ig46
16 mg	39			ig47
16 mg	39	Razadyne		ig49
24 mg	0			ig4i
24 mg	39			ig4j
24 mg	39	Razadyne		ig4l
4 mg	0			72w8
4 mg	3			6nj8
4 mg/mL	0			ig9w
4 mg/mL	7			ig9x
8 mg	0			72w9 ig4q
8 mg	3			6nj9
8 mg	3	Razadyne		cx2p
8 mg	39			ig4r
8 mg	39	Razadyne		ig4t
=galcanezumab
	0		i	184m6 184ms
	0	Emgality	b	184mx
100 mg/mL	0			1aiuq
100 mg/mL	9			1aiur
100 mg/mL	9	Emgality		1aiut
120 mg/mL	0			184mt
120 mg/mL	32			184mw
120 mg/mL	32	Emgality		184n1
120 mg/mL	9			184n9
120 mg/mL	9	Emgality		184nb
=galsulfase
	0		i	ce0h
	0	Naglazyme	b	cisb
1 mg/mL	0			ce0j
1 mg/mL	1			ce0l
1 mg/mL	1	Naglazyme		cise
=gambels oak pollen extract
	0		i	i9mc
100 mg/mL	0			mdsx
100 mg/mL	6			mdsy
40000 unit/mL	0			qf2b
40000 unit/mL	6			qf2c
50 mg/mL	0			i9md
50 mg/mL	6			i9mf
=gamboge
	0		i	1x7m
500 mg	0			77yb
=ganaxolone
	0		i	1jtsh
	0	Ztalmy	b	1jtsn
50 mg/mL	0			1jtsi
50 mg/mL	14			1jtsm
50 mg/mL	14	Ztalmy		1jtss
=ganciclovir
	0		i	3ly
	0	Zirgan	b	ij5z
0.0015 mg/mg	0			8fhn
0.0015 mg/mg	89			8bf8
0.0015 mg/mg	89	Zirgan		ij62
2 mg/mL	0			144hs
2 mg/mL	1			144ht
50 mg/mL	0			16uui
50 mg/mL	1			16uuj
500 mg	0			6rt2
500 mg	1			6nje
=ganirelix
	0		i	rn5 5k1s
	0	Fyremadel	b	1jgli
0.5 mg/mL	0			ibvj
0.5 mg/mL	9			ibvk
0.5 mg/mL	9	Fyremadel		1jglm
=garadacimab
	0		i	1m8kw 1m8kx
	0	Andembry	b	1m8l5
167 mg/mL	0			1m8ky
167 mg/mL	32			1m8l3
167 mg/mL	32	Andembry		1m8la
=garlic allergenic extract
	0		i	j9zq
100 mg/mL	0			j9zu
100 mg/mL	6			j9zv
50 mg/mL	0			j9zr
50 mg/mL	6			j9zt
=garlic preparation;gugulu extract;niacin
	0		i	llse
250 mg;100 mg;20 mg	2			6223
=garrys oak pollen extract
	0		i	jb7f
50 mg/mL	0			jb7g
50 mg/mL	6			jb7i
=gatifloxacin
	0		i	4wak
	0	Zymaxid	b	l9qk
3 mg/mL	0			8mio
3 mg/mL	60			8m95
5 mg/mL	0			l9qi
5 mg/mL	60			l9qj
5 mg/mL	60	Zymaxid		l9qn
=gefitinib
	0		i	716u
	0	Iressa	b	61i3
250 mg	0			7ou1
250 mg	3			7hnk
250 mg	3	Iressa		8m97
=gelatin
	0		i	3n0
1300 mg	0			1chi9
1300 mg	2			1chia
585 mg	0			12ef2
585 mg	2			12ef3
600 mg	0			76du
600 mg	2			54j3
=gemcitabine
	0		i	9pa
	0	Avgemsi	b	1mako
	0	Infugem	b	184mj
	0	Inlexzo	b	1mddn
10 mg/mL	0			184mh
10 mg/mL	1			184mi 184mq 184n4 184n6 184ne 184ng 184ni 184o0 184of 184ol
10 mg/mL	1	Infugem		184mn 184mr 184n5 184n7 184nf 184nh 184nj 184o6 184og 184om
100 mg/mL	0			16u9p
100 mg/mL	6			16u9r
1000 mg	0			10ue2
1000 mg	1			10ue3
200 mg	0			10udy
200 mg	1			10ue0
2000 mg	0			10ue4
2000 mg	1			10ue5
225 mg	0			1mddj
225 mg	78			1mddm
225 mg	78	Inlexzo		1mddr
38 mg/mL	0			omie
38 mg/mL	1			10vwg 10vwv 10vwx
38 mg/mL	6			1makx
38 mg/mL	6	Avgemsi		1makz
=gemfibrozil
	0		i	3n3
	0	Lopid	b	4cmv
300 mg	0			6rt4
300 mg	2			6r4y
300 mg	2	Emfib		39sj
300 mg	2	Lopid		4bhs
300 mg	3			97c7
450 mg	0			9fdq
450 mg	3			97c8
600 mg	0			6t38
600 mg	2			8tak
600 mg	3			6njv
600 mg	3	Gemcor		4era
600 mg	3	Lopid		4erb
900 mg	0			77sr
900 mg	3			97c9
900 mg	5			5c1j
=gemifloxacin
	0		i	2yk3
	0	Factive	b	8m91
320 mg	0			dnxz
320 mg	3			dny0
320 mg	3	Factive		dny2
=gemtuzumab ozogamicin
	0		i	rqwk
	0	Mylotarg	b	5lu9
4.5 mg	0			15ojf
4.5 mg	1			15ojh
4.5 mg	1	Mylotarg		15ojk
=gentamicin
	0		i	y7tu
	0	Gentak	b	4nov
0.001 mg/mg	0			1439q
0.001 mg/mg	33			6nk1
0.003 mg/mg	0			y7tv
0.003 mg/mg	55			6nk2
0.003 mg/mg	55	Gentak		bopg
0.8 mg/mL	0			1434h
0.8 mg/mL	1			6nk9
1 mg/mL	0			1433q
1 mg/mL	1			57cw
1 mg/mL	21			48kn
1.2 mg/mL	0			143dy
1.2 mg/mL	1			143dz 143e1
1.6 mg/mL	0			143dv
1.6 mg/mL	1			6nkd
10 mg/mL	0			143f3
10 mg/mL	1			143f8 143fd
10 mg/mL	6			54kk
2 mg/mL	0			14337
2 mg/mL	1			48ko
3 mg/mL	0			yf7k
3 mg/mL	60			6nk3
40 mg/mL	0			143eh
40 mg/mL	1			143ei
40 mg/mL	6			6qa4
=gentamicin;prednisolone
	0		i	ervx
	0	Pred-G	b	4p8r
3 mg/mL;10 mg/mL	76			6nk5
3 mg/mL;10 mg/mL	76	Pred-G		4ete
=gentian violet
	0		i	3oq
10 mg/mL	0			71rn
10 mg/mL	36			6nkh
2.29 mg/mL	0			7q5r
20 mg/mL	0			731x
20 mg/mL	36			6qa5
=geotrichum candidum allergenic extract
	0		i	lf6v
100 mg/mL	0			lo0p
100 mg/mL	6			lo0q
50 mg/mL	0			lo0n
50 mg/mL	6			lo0o
=gepirone
	0		i	1l9x9
	0	Exxua	b	1la0m
18.2 mg	0			1la0g
18.2 mg	5			1la0k
18.2 mg	5	Exxua		1la0r
36.3 mg	0			1la0t
36.3 mg	5			1la0u
36.3 mg	5	Exxua		1la0x
54.5 mg	0			1la0z
54.5 mg	5			1la10
54.5 mg	5	Exxua		1la13
72.6 mg	0			1la15
72.6 mg	5			1la16
72.6 mg	5	Exxua		1la19
=gepotidacin
	0		i	1m2fw
	0	Blujepa	b	1m2g3
750 mg	0			1m2fy
750 mg	3			1m2g2
750 mg	3	Blujepa		1m2g8
=german cockroach allergenic extract
	0		i	jeik
100 mg/mL	0			kpz3
100 mg/mL	6			kpz4
50 mg/mL	0			jeil
50 mg/mL	6			jein
=german wasp venom protein
	0		i	rt6j
0.02 mg/mL	0			rt6k
=giant ragweed pollen extract
	0		i	i9em
100 mg/mL	0			j7hu
100 mg/mL	6			j7hv
20000 unit/mL	0			j7ia
20000 unit/mL	6			j7ic
25 mg/mL	0			ja30
40000 unit/mL	0			j7id
40000 unit/mL	6			j7ie
50 mg/mL	0			i9en
50 mg/mL	6			i9ep
=giant ragweed pollen extract;western ragweed pollen extract
	0		i	lme4
25 mg/mL;25 mg/mL	6			ja32
50 mg/mL;50 mg/mL	6			j7ht
=giant wild rye pollen extract
	0		i	jak4
100 mg/mL	0			jak8
100 mg/mL	6			jak9
50 mg/mL	0			jak5
50 mg/mL	6			jak7
=gilteritinib
	0		i	194um
	0	Xospata	b	194us
40 mg	0			194un
40 mg	3			194ur
40 mg	3	Xospata		194ux
=ginger allergenic extract
	0		i	j9zw
50 mg/mL	0			j9zx
50 mg/mL	6			j9zz
=ginger root
	0		i	2p5t
250 mg	0			77fu
250 mg	2			636j
=givinostat
	0		i	1lf1l
	0	Duvyzat	b	1lf1r
8.86 mg/mL	0			1lf1m
8.86 mg/mL	14			1lf1q
8.86 mg/mL	14	Duvyzat		1lf1w
=givosiran
	0		i	1ck8g
	0	Givlaari	b	1ck8l
189 mg/mL	0			1ck8h
189 mg/mL	1			1ck8k
189 mg/mL	1	Givlaari		1ck8p
=glasdegib
	0		i	194vp
	0	Daurismo	b	194vv
100 mg	0			194vq
100 mg	3			194vu
100 mg	3	Daurismo		194w0
25 mg	0			194w1
25 mg	3			194w2
25 mg	3	Daurismo		194w4
=glatiramer
	0		i	1t3r 4lkm
	0	Copaxone	b	2wrn
	0	Glatopa	b	zgpu
20 mg/mL	0			7ort
20 mg/mL	9			ntqx
20 mg/mL	9	Copaxone		ntqy
20 mg/mL	9	Glatopa		zgpy
40 mg/mL	0			vvnk
40 mg/mL	9			vvnl
40 mg/mL	9	Copaxone		vvnn
40 mg/mL	9	Glatopa		16v7r
=glecaprevir
	0		i	15lej
100 mg	0			15lg9
50 mg	0			1itou
=glecaprevir;pibrentasvir
	0		i	15lge
	0	Mavyret	b	15lgg
100 mg;40 mg	3			15lgf
100 mg;40 mg	3	Mavyret		15lgl
50 mg;20 mg	100			1itoy
50 mg;20 mg	100	Mavyret		1itp2
=glimepiride
	0		i	jwd
	0	Amaryl	b	3aig
1 mg	0			6rt6
1 mg	3			49ql
1 mg	3	Amaryl		3apf
2 mg	0			6t39
2 mg	3			49qm
2 mg	3	Amaryl		3aif
3 mg	0			85v5
3 mg	3			3ape
3 mg	3	Amaryl		3apg
4 mg	0			6rt7
4 mg	3			49qn
4 mg	3	Amaryl		3aph
6 mg	0			t6j8
6 mg	3			t6j9
8 mg	0			t6ja
8 mg	3			t6jb
=glimepiride;pioglitazone
	0		i	dver
	0	Duetact	b	dve0
2 mg;30 mg	3			dvet
2 mg;30 mg	3	Duetact		ebv0 foef
4 mg;30 mg	3			dvev
4 mg;30 mg	3	Duetact		ebv7 foe9
=glimepiride;rosiglitazone
	0		i	czsd
1 mg;4 mg	3			cwxc
1 mg;4 mg	3	Avandaryl		d6p8 i63o
2 mg;4 mg	3			cwxh
2 mg;4 mg	3	Avandaryl		d6pa i63k
2 mg;8 mg	3			f5fz
2 mg;8 mg	3	Avandaryl		f5h1 i63s
4 mg;4 mg	3			cwxi
4 mg;4 mg	3	Avandaryl		d78v i63g
4 mg;8 mg	3			f5g0
4 mg;8 mg	3	Avandaryl		f5ny i63w
=glipizide
	0		i	3px
	0	Glucotrol	b	4d5s
10 mg	0			6sw3
10 mg	3			6nko
10 mg	3	Glucotrol		4eti
10 mg	48	Glucotrol XL		4etj i3mb
10 mg	5			6r4z i3vf
10 mg	5	Glucotrol		ijvk ijvl
2.5 mg	0			72wd
2.5 mg	3			8524
2.5 mg	3	Minidiab		4bsy
2.5 mg	48	Glucotrol XL		5lmn i3tt
2.5 mg	5			6nkp i3ux
2.5 mg	5	Glucotrol		ijvn ijvo
5 mg	0			6rt8
5 mg	3			6nkq
5 mg	3	Glibenese		4bsx
5 mg	3	Glucotrol		4etg
5 mg	3	Minidiab		29b1
5 mg	48			f0ro
5 mg	48	Glucotrol XL		4eth i3ma
5 mg	5			6qae i3vc
5 mg	5	Glucotrol		ijvp ijvq
=glipizide;metformin
	0		i	7jwd
2.5 mg;250 mg	3			7j1n igwz
2.5 mg;250 mg	3	Metaglip		7ju6 igx1
2.5 mg;250 mg	3	Metaglip 2.5 MG/250 MG		i7jm
2.5 mg;500 mg	3			7j1l igx4
2.5 mg;500 mg	3	Metaglip		7ju4 igx6
2.5 mg;500 mg	3	Metaglip 2.5 MG/500 MG		i7ju
5 mg;500 mg	3			7j1m igx8
5 mg;500 mg	3	Metaglip		7ju5 igxa
5 mg;500 mg	3	Metaglip 5 MG/500 MG		i7jq
=glofitamab
	0		i	1kkv9 1kkva
	0	Columvi	b	1kkvg
1 mg/mL	0			1kkvb
1 mg/mL	1			1kkve 1kkvm
1 mg/mL	1	Columvi		1kkvk 1kkvn
=glucagon
	0		i	3q8 5lxw
	0	Baqsimi	b	1aqm3
	0	GlucaGen	b	395b
	0	Gvoke	b	1b4zo
1 mg	0			13zls
1 mg	1			6nkx
1 mg	1	GlucaGen		3a4n
3 mg	0			1aqlz
3 mg	105			1aqm2
3 mg	105	Baqsimi		1aqm7
5 mg/mL	0			1b4zl
5 mg/mL	1			1jgf2
5 mg/mL	1	Gvoke		1jgf5
5 mg/mL	32			1b4zn 1b4zv
5 mg/mL	32	Gvoke		1b4zs 1b4zw
5 mg/mL	9			1b4zy 1b503
5 mg/mL	9	Gvoke		1b500 1b504
=glucarpidase
	0		i	qmfj
	0	Voraxaze	b	qmfo
1000 unit	0			11a8p
1000 unit	1			qmfn
1000 unit	1	Voraxaze		qmfs
=gluconolactone
	0		i	jxu
1.98 mg/mL	0			8lwx
=glucosamine
	0		i	3ql 3qn 52kg
	0	Optiflex-G	b	onkp
1000 mg	0			77y1 7q04
1000 mg	2			7pg4
1000 mg	3			aftk
1500 mg	0			9fpg hnpm
1500 mg	3			fiig
167 mg	0			nung
2000 mg	0			1an0b
2000 mg	2			1an0c
250 mg	0			73xs 74j5 76e5
375 mg	0			d7yj
400 mg	0			hnpk
50 mg/mL	0			7q14
500 mg	0			73xr 73xt 76e4
500 mg	2			tcn2
500 mg	3			49ul dw0o
66.7 mg/mL	0			one9
750 mg	0			7479 9fpc ad48
750 mg	3			ad49 robw
750 mg	3	Optiflex-G		onks
=glucosamine;hyaluronate;methylsulfonylmethane
	0		i	lm02
500 mg;1.1 mg;500 mg	3			1h4lr
=glucosamine;methylsulfonylmethane
	0		i	9zx7
1500 mg;1500 mg	3			1an0h
50 mg/mL;16.7 mg/mL	7			7pg2
500 mg;333.33 mg	2			1j3cg
500 mg;400 mg	2			flw5
500 mg;500 mg	3			f23w
750 mg;750 mg	2			1an0f
=glucose
	0		i	3qq rv0w
	0	Dex4	b	d118
	0	Enfamil Glucose	b	na9b
	0	Glucoburst	b	rtni
	0	Glutose	b	1zmd
	0	Insta-Glucose	b	1zqk
0.4 mg/mg	0			71xa
0.4 mg/mg	65			49az
0.4 mg/mg	65	Glucoburst		rtnn
0.4 mg/mg	65	Glutose		m9j7
0.45 mg/mg	0			yh3w
0.45 mg/mg	65			yh3x
0.45 mg/mg	65	Dex4		yh3z
0.6 mg/mL	0			h5bs
0.774 mg/mg	0			y99r
0.774 mg/mg	65			y99s
0.774 mg/mg	65	Insta-Glucose		y99u
1 mg/mL	0			h5ba
1.7 mg/mL	0			h5a2
100 mg/mL	0			6t32
100 mg/mL	1			12hed 12heg 12heh 1chu3 1m7kf
100 mg/mL	7			4afg
1000 mg	0			j3ui
1000 mg	10			j3uj
1000 mg	10	Dex4		wwiv
150 mg/mL	0			8919
15000 mg	0			1h0eb
15000 mg	15			1h1c8
200 mg/mL	0			71xj
200 mg/mL	1			53dd
25 mg/mL	0			6rnu
250 mg/mL	0			6sv9
250 mg/mL	9			flcu
254 mg/mL	0			i7ex
254 mg/mL	7			i7ey
254 mg/mL	7	Dex4		zfsu
300 mg/mL	0			6rnv
300 mg/mL	1			579i
33 mg/mL	0			7an4
357 mg/mL	0			15532
374 mg/mL	0			77oj
3750 mg	0			1i97r
3750 mg	10			1i97s
400 mg/mL	0			71y3
400 mg/mL	1			53de
4000 mg	0			6sw4
4000 mg	10			6nlj
4000 mg	10	Dex4		olsp
50 mg/mL	0			6rnx 1j0l7
50 mg/mL	1			12hhz 12hi1 12hi2 12hi4 12hi8 12hia 12hid
50 mg/mL	6			6n0y
50 mg/mL	7			4afh
50 mg/mL	7	Enfamil Glucose		na9e
500 mg/mL	0			6rny
500 mg/mL	1			12hfe 12hfi
500 mg/mL	6			1ludn
500 mg/mL	9			flct
700 mg/mL	0			71xk
700 mg/mL	6			53dk 1ludo
968 mg	0			mhnb
=glucose;lactate;magnesium chloride;potassium chloride;potassium phosphate;sodium chloride
	0		i	ll9m
50 mg/mL;0.0232 meq/mL;0.003 meq/mL;0.0189 meq/mL;0.00147 meq/mL;0.002 meq/mL	6			hazo
=glucose;lactate;magnesium chloride;potassium chloride;potassium phosphate;sodium phosphate, monobasic
	0		i	lleu
	0	Ionosol-MB	b	h5s5
50 mg/mL;0.0232 meq/mL;0.00361 meq/mL;0.0189 meq/mL;0.15 mg/mL;0.25 mg/mL	6			h5s4
50 mg/mL;0.0232 meq/mL;0.00361 meq/mL;0.0189 meq/mL;0.15 mg/mL;0.25 mg/mL	6	Ionosol-MB		h5s8
=glucose;magnesium acetate;potassium acetate;sodium chloride
	0		i	lls1
	0	Normosol-M	b	h626
50 mg/mL;0.000979 meq/mL;0.013 meq/mL;0.04 meq/mL	6			h625
50 mg/mL;0.000979 meq/mL;0.013 meq/mL;0.04 meq/mL	6	Normosol-M		h629
50 mg/mL;0.0015 meq/mL;0.013 meq/mL;0.04 meq/mL	6			h6c4
=glucose;magnesium chloride;potassium chloride;potassium phosphate;sodium acetate;sodium chloride;sodium gluconate;sodium phosphate, dibasic
	0		i	lmnp
50 mg/mL;0.00148 meq/mL;0.00497 meq/mL;0.0082 mg/mL;0.0272 meq/mL;0.0906 meq/mL;5 mg/mL;0.12 mg/mL	6			h6q4
=glucose;magnesium chloride;potassium chloride;sodium acetate;sodium chloride;sodium gluconate
	0		i	llru
	0	Normosol-R in 5 % Dextrose	b	phx5
50 mg/mL;0.00148 meq/mL;0.00497 meq/mL;0.027 meq/mL;0.0899 meq/mL;5.02 mg/mL	6			h62o
50 mg/mL;0.00148 meq/mL;0.00497 meq/mL;0.027 meq/mL;0.0899 meq/mL;5.02 mg/mL	6	Normosol-R in 5 % Dextrose		phx9
=glucose;potassium chloride
	0		i	4n34
50 mg/mL;0.01 meq/mL	1			1j0l8
50 mg/mL;0.02 meq/mL	1			6n13
50 mg/mL;0.04 meq/mL	1			6n16
=glucose;potassium chloride;sodium chloride
	0		i	4n3e
50 mg/mL;0.01 meq/mL;4.5 mg/mL	1			diq4
50 mg/mL;0.02 meq/mL;2.25 mg/mL	1			13y91 13y93 13zym
50 mg/mL;0.02 meq/mL;3 mg/mL	1			13y9e 13y9g
50 mg/mL;0.02 meq/mL;4.5 mg/mL	1			13xyt 13xyv
50 mg/mL;0.02 meq/mL;9 mg/mL	1			d6mb
50 mg/mL;0.03 meq/mL;4.5 mg/mL	1			d6m3
50 mg/mL;0.04 meq/mL;4.5 mg/mL	1			d6m4
50 mg/mL;0.04 meq/mL;9 mg/mL	1			d6mf
=glucose;sodium chloride
	0		i	2bha
100 mg/mL;2 mg/mL	1			597o
100 mg/mL;4.5 mg/mL	1			58ci
25 mg/mL;4.5 mg/mL	1			12he6
33 mg/mL;0.0513 meq/mL	6			eq8s
50 mg/mL;2 mg/mL	1			12gxt 12gxy 12gxz
50 mg/mL;2.25 mg/mL	1			12gye 12gyg 12gyh
50 mg/mL;3 mg/mL	1			12h57 12h59 12h5a
50 mg/mL;3.3 mg/mL	1			12h5s 12h5u 12h5v
50 mg/mL;4.5 mg/mL	1			12h82 12h84 12h86
50 mg/mL;9 mg/mL	1			12hao 12haq 12has 1ltym
=glutamate
	0		i	1ih6
	0	Glutamic-500	b	haei
10.2 mg/mL	0			h65b
11.1 mg/mL	0			h5f1
200 mg	0			d9cx
3 mg/mL	0			h5pe
5 mg/mL	0			h5qt
5.17 mg/mL	0			h5fo
5.76 mg/mL	0			h5in
500 mg	0			d9c8
500 mg	3			d9cj
500 mg	3	Glutamic-500		hael
6.27 mg/mL	0			h5ec
7.38 mg/mL	0			h5gg
7.49 mg/mL	0			h5q2
8.2 mg/mL	0			h5ja
=glutamine
	0		i	3rp
	0	Endari	b	15cdk
500 mg	0			747c
500 mg	2			4a7u
500 mg	3			49o1
5000 mg	0			142nl
5000 mg	15			142no
5000 mg	15	Endari		15cdp
750 mg	0			cfhx
750 mg	2			cfhy
=glyburide
	0		i	3pr
	0	Glynase	b	iw3g
1 mg	0			9fq6
1 mg	3			97vc
1.25 mg	0			6rtf
1.25 mg	3			48kp
1.25 mg	3	Diabeta		4euo
1.25 mg	3	Glyburase		ecyn
1.25 mg	3	Micronase		4eup
1.5 mg	0			6rtg
1.5 mg	3			6qa8
1.5 mg	3	Glycron		5ku6
1.5 mg	3	Glyguride		bm4q
1.5 mg	3	Glynase		iw3j
1.5 mg	3	Glynase Pres-Tab		4euq
1.75 mg	0			9fq5
1.75 mg	3			97vb
2.5 mg	0			6rth
2.5 mg	3			6nly
2.5 mg	3	Calabren		29az
2.5 mg	3	Diabeta		4eur
2.5 mg	3	Diabetamide		4b50
2.5 mg	3	Euglucon		4b4y
2.5 mg	3	Glyburase		ecyp
2.5 mg	3	Libanil		4b4w
2.5 mg	3	Malix		4b4z
2.5 mg	3	Micronase		4eus
2.5 mg	3	Semi-Daonil		4b4x
3 mg	0			6rti
3 mg	3			6nm0
3 mg	3	Glycron		5m52
3 mg	3	Glynase		iw3l
3 mg	3	Glynase Pres-Tab		4eut
3.5 mg	0			9fq7
3.5 mg	3			97va
4.5 mg	0			73s8
4.5 mg	3			5f6o
4.5 mg	3	Glycron		5lnr
5 mg	0			6rtj
5 mg	3			6nm1
5 mg	3	Calabren		29b0
5 mg	3	Daonil		27ct
5 mg	3	Diabeta		4euv
5 mg	3	Diabetamide		4b54
5 mg	3	Euglucon		4b52
5 mg	3	Glyburase		ecyr
5 mg	3	Libanil		4b51
5 mg	3	Malix		4b53
5 mg	3	Micronase		4euw
6 mg	0			6rtk
6 mg	3			6nm3
6 mg	3	Glycron		5ku7
6 mg	3	Glynase		iw3n
6 mg	3	Glynase Pres-Tab		4eux
6 mg	3	Gyburide		bm9f
=glyburide, micronized
	0		i	4npw
=glyburide;metformin
	0		i	6409
1.25 mg;250 mg	3			6nlx igxb
1.25 mg;250 mg	3	Glucovance		63gv igxf
2.5 mg;400 mg	3			5dlz
2.5 mg;500 mg	3			6nlz igxg
2.5 mg;500 mg	3	Glucovance		63gw igxk
5 mg;1000 mg	3			97o1
5 mg;500 mg	3			6nm2 igxl
5 mg;500 mg	3	Glucovance		63gx igxp
=glyburide;phenformin
	0		i	lmg9
2.5 mg;25 mg	3			5a47
5 mg;50 mg	3			5a7w
=glycerin
	0		i	3se
	0	Oasis Tears	b	le8p
	0	Pedia-Lax Liquid Glycerin Suppositories	b	pijh
	0	Regener-Eyes	b	1jxu0
0.0025 mg/mg	0			j75e
0.009 mg/mg	0			1103z
0.18 mg/mg	0			cgti
0.18 mg/mg	65			cgtk
0.2 mg/mg	0			cgtt
0.375 mg/mg	0			1jg0y
0.4 mg/mg	0			mdd1
0.4 mg/mg	33			nc1w
10 mg/mL	0			6rtl
100 mg/mL	0			76fb
100 mg/mL	36			rprj
1000 mg	0			76ef
1000 mg	43			5ehq
1000 mg	43	Pedia-Lax Liquid Glycerin Suppositories		pj8t
1000 mg/mL	0			cslj
1000 mg/mL	72			cslk
1037 mg/mL	0			j7bx
1037 mg/mL	72			j7by
1037 mg/mL	72	Pedia-Lax Liquid Glycerin Suppositories		pijl
1200 mg	0			9fq9
1200 mg	43			912r
144 mg/mL	0			i7l4
2 mg/mL	0			747h
2.2 mg/mL	0			1lxe9
2.2 mg/mL	60			1lxea
2.2 mg/mL	60	Oasis Tears		1lxec
2.5 mg/mL	0			72gk
2.5 mg/mL	60			6nm5
200 mg/mL	0			7eaa
2000 mg	0			7q65
2000 mg	43			28d7
2100 mg	0			chwr
2100 mg	43			chws
3 mg/mL	0			747g
30 mg/mL	0			721k
30 mg/mL	102			49oa
300 mg/mL	0			7eab
330 mg/mL	0			fyok
350 mg/mL	0			eppb
350 mg/mL	70			eppd
4 mg/mL	0			77dt
4 mg/mL	60			1jy4n
4 mg/mL	60	Regener-Eyes		1jy4p
45 mg/mL	0			12ed2
45 mg/mL	91			12ed6
5 mg/mL	0			fjiy
5 mg/mL	60			1igeb
5 mg/mL	60	Regener-Eyes		1jxu4
6 mg/mL	0			hu29
75 mg/mL	0			nvn5
75 mg/mL	23			nvn6
9 mg/mL	0			fiwy
9 mg/mL	60			1jlbn
950 mg/mL	0			747i
995 mg/mL	0			72gl
995 mg/mL	36			dvjs
=glycerin;hypromellose;naphazoline
	0		i	lla6
0.0025 mg/mg;0.008 mg/mg;0.00012 mg/mg	89			md94
=glycerin;hypromellose;phenylephrine
	0		i	110ar
2.5 mg/mL;3 mg/mL;1 mg/mL	60			110as
=glycerin;hypromellose;polyethylene glycol 400
	0		i	ll20
2 mg/mL;2 mg/mL;10 mg/mL	60			5kal
2 mg/mL;3.6 mg/mL;10 mg/mL	60			lcjl
=glycerin;hypromellose;polyethylene glycol 400;tetrahydrozoline;zinc sulfate
	0		i	lll2
2 mg/mL;3.6 mg/mL;10 mg/mL;0.5 mg/mL;2.5 mg/mL	60			olzt
=glycerin;lanolin;lidocaine;zinc oxide
	0		i	1jg10
0.375 mg/mg;0.125 mg/mg;0.04 mg/mg;0.05 mg/mg	33			1jg13
=glycerin;lidocaine
	0		i	yc4c
	0	Abreva Rapid Pain Relief	b	1kje7
	0	Recticare Wipes	b	yc4e
0.2 mg/mg;0.04 mg/mg	22			1kje6
0.2 mg/mg;0.04 mg/mg	22	Abreva Rapid Pain Relief		1kjeb
200 mg/mL;43 mg/mL	23			yc4d
200 mg/mL;43 mg/mL	23	Recticare Wipes		yc4j
=glycerin;lidocaine;petrolatum;phenylephrine
	0		i	190dq
144 mg/mL;50 mg/mL;150 mg/mL;2.5 mg/mL	109			1kmr0
=glycerin;lidocaine;phenylephrine
	0		i	11esd
200 mg/mL;50 mg/mL;2.5 mg/mL	23			11ese
=glycerin;naphazoline
	0		i	ie23
2.5 mg/mL;0.12 mg/mL	60			mfn0
5 mg/mL;0.3 mg/mL	60			qh34
=glycerin;naphazoline;zinc sulfate
	0		i	llf8
2.5 mg/mL;0.12 mg/mL;2.5 mg/mL	60			mflg
=glycerin;petrolatum;phenylephrine;pramoxine
	0		i	lm6v
144 mg/mL;150 mg/mL;2.5 mg/mL;10 mg/mL	109			rq6p
=glycerin;phenol
	0		i	llzy
	0	Chloraseptic Max Spray	b	nbgi
330 mg/mL;15 mg/mL	70			nm70
330 mg/mL;15 mg/mL	70	Chloraseptic Max Spray		nm72
950 mg/mL;50 mg/mL	4			62nn
=glycerin;phenylephrine
	0		i	1igrr
2.5 mg/mL;2 mg/mL	60			1igrt
=glycerin;polysorbate 80
	0		i	lm6q
10 mg/mL;10 mg/mL	60			7pgr
=glycerin;propylene glycol
	0		i	erz0
	0	Soothe Lubricant Eye Drops	b	maek
3 mg/mL;10 mg/mL	60			5jzv
6 mg/mL;6 mg/mL	60			hu2b
6 mg/mL;6 mg/mL	60	Soothe Lubricant Eye Drops		njop
=glycerin;sodium chloride
	0		i	erz5
	0	Pretz	b	nccc
30 mg/mL;7.5 mg/mL	102			c22s
30 mg/mL;7.5 mg/mL	102	Pretz		ncci
30 mg/mL;7.5 mg/mL	97			ha0s
=glycerol phenylbutyrate
	0		i	tbwj
	0	Ravicti	b	tbwm
1100 mg/mL	0			tbwk
1100 mg/mL	7			tbwl
1100 mg/mL	7	Ravicti		tbwr
=glyceryl phosphate
	0		i	uim3 y75x
	0	Glycophos	b	uim8
216 mg/mL	0			11dbd
216 mg/mL	1			uim7
216 mg/mL	1	Glycophos		uimc
=glycine
	0		i	3sn
10.3 mg/mL	0			h6jr
10.4 mg/mL	0			h5q3
11 mg/mL	0			h57h
12.8 mg/mL	0			h58f
14 mg/mL	0			lqq6
15 mg/mL	0			7am4
15 mg/mL	86			6nmz
2.2 mg/mL	0			h5pf
2.7 mg/mL	0			h5io
2.83 mg/mL	0			h5kv
20.6 mg/mL	0			h65c
200 mg	0			cf47
25 mg	0			vy8n
3.5 mg/mL	0			h5fp
3.6 mg/mL	0			h5qu
3.85 mg/mL	0			h5jb
4.2 mg/mL	0			h5ya
4.25 mg/mL	0			h5ed
4.38 mg/mL	0			h5jw
4.48 mg/mL	0			h58z
5 mg/mL	0			h5gh
5.15 mg/mL	0			h5lz
6.6 mg/mL	0			h5hb
7.5 mg/mL	0			h5f2
9 mg/mL	0			h56s
=glycine;isoleucine;ubidecarenone
	0		i	vy8s
25 mg;50 mg;100 mg	5			w1j7
=glycine;niacin
333 mg;50 mg	110			6nn1
=glycolate
	0		i	1ih7
	0	Aqua Glycolic Shampoo and Body Cleanser	b	gz6g
0.3 mg/mg	0			bnto
0.3 mg/mg	22			bntp
0.5 mg/mg	0			bntu
0.5 mg/mg	22			bntv
0.7 mg/mg	0			bnu4
0.7 mg/mg	22			bnu5
120 mg/mL	0			7ct1
120 mg/mL	21			5fbn
140 mg/mL	0			gz6h
140 mg/mL	63			gz6j
140 mg/mL	63	Aqua Glycolic Shampoo and Body Cleanser		gz6m
=glycolate;lactate
	0		i	lkyl
120 mg/mL;60 mg/mL	21			5jv1
=glycolate;pyruvate
	0		i	lm7u
120 mg/mL;10 mg/mL	21			5k2h
=glycopyrronium
	0		i	3tn x58m
	0	Cuvposa	b	lfkq
	0	Dartisla	b	1jhwb
	0	Glycate	b	utjm
	0	Glyrx	b	1eu0v
	0	Lonhala	b	16ph3
	0	Qbrexza	b	180yn
	0	Robinul	b	39j6
0.009 mg/actuat	0			12dnv
0.025 mg/mL	0			16ph0
0.025 mg/mL	26			16ph2
0.025 mg/mL	26	Lonhala		16ph7
0.2 mg/mL	0			6rtr
0.2 mg/mL	1			1143i 1143q
0.2 mg/mL	1	Glyrx		1eu12 1eu38
0.2 mg/mL	6			53t0
0.2 mg/mL	7			lfkp
0.2 mg/mL	7	Cuvposa		lfkt
0.2 mg/mL	9			191iq 191iv 1eu0u 1h0h3
0.2 mg/mL	9	Glyrx		1eu0z 1h0h4
0.85 mg	0			1l6rh
0.85 mg	13			1l6ri
0.85 mg	13	Dartisla		1l6rk
1 mg	0			6rts
1 mg	3			48kq
1 mg	3	Robinul		4ev2
1.5 mg	0			qqp5
1.5 mg	3			qqp6
1.5 mg	3	Glycate		utjr
1.7 mg	0			1jhw7
1.7 mg	13			1jhwa
1.7 mg	13	Dartisla		1jhwh
2 mg	0			6rtt
2 mg	3			48kr
2 mg	3	Robinul		26ty
24 mg/mL	0			180yt
24 mg/mL	23			180yu
24 mg/mL	23	Qbrexza		180yw
=glycopyrronium;neostigmine
	0		i	llue
	0	Prevduo	b	1kir7
0.2 mg/mL;1 mg/mL	9			1kir5
0.2 mg/mL;1 mg/mL	9	Prevduo		1kirb
=goat milk allergenic extract
	0		i	ihhn
100 mg/mL	0			je1e
100 mg/mL	6			je1f
=golimumab
	0		i	hk6c
	0	Simponi	b	i6g1
100 mg/mL	0			i6fy
100 mg/mL	32			zfkm zfl9
100 mg/mL	32	Simponi		zfko zfla
100 mg/mL	9			i6g0 vs59
100 mg/mL	9	Simponi		i6g4 vs5a
12.5 mg/mL	0			uonr
12.5 mg/mL	1			uonu
12.5 mg/mL	1	Simponi		uonz
=golodirsen
	0		i	1cldz
	0	Vyondys 53	b	1cle4
50 mg/mL	0			1cle0
50 mg/mL	1			1cle3
50 mg/mL	1	Vyondys 53		1cle8
=goose feather extract
	0		i	j6f3
100 mg/mL	0			j6is
100 mg/mL	6			j6it
50 mg/mL	0			j6f4
50 mg/mL	6			j6f6
=goserelin
	0		i	131u
	0	Zoladex	b	1908
10.8 mg	0			7koz
10.8 mg	78			6qag
10.8 mg	78	Zoladex		4j88
3.6 mg	0			7ohv
3.6 mg	78			6nnk
3.6 mg	78	Zoladex		29ih
=grama grass pollen extract
	0		i	i9k5
50 mg/mL	0			i9k6
50 mg/mL	6			i9k8
=gramicidin
	0		i	3v7
0.025 mg/mL	0			7772
=gramicidin;neomycin;polymyxin b
	0		i	euka
0.025 mg/mL;1.75 mg/mL;10000 unit/mL	60			6nnm
=granisetron
	0		i	k8t
	0	Granisol	b	gd4g
	0	Sancuso	b	haw0
	0	Sustol	b	12sz9
0.1 mg/mL	0			bn5d
0.1 mg/mL	1			bn5e
0.129 mg/h	0			hokq
0.129 mg/h	81			hokr
0.129 mg/h	81	Sancuso		hokt
0.2 mg/mL	0			76f4
0.2 mg/mL	7			5e02
0.2 mg/mL	7	Granisol		gd4j
1 mg	0			71co
1 mg	3			6nnr
1 mg/mL	0			71cn
1 mg/mL	1			1169r
1 mg/mL	6			55w0
25 mg/mL	0			12sz6
25 mg/mL	9			12sz8
25 mg/mL	9	Sustol		12szd
=grapefruit allergenic extract
	0		i	ja00
100 mg/mL	0			jdv6
100 mg/mL	6			jdv7
=gray birch pollen extract
	0		i	i9jm
100 mg/mL	0			ja4c
100 mg/mL	6			ja4d
10000 unit/mL	0			ja4e
10000 unit/mL	6			ja4f
20000 unit/mL	0			ja4j
20000 unit/mL	6			ja4k
40000 unit/mL	0			ja4l
40000 unit/mL	6			ja4m
50 mg/mL	0			i9jn
50 mg/mL	6			i9jp
=grazoprevir
	0		i	116g6
100 mg	0			116g7
=greasewood pollen extract
	0		i	i9iw
50 mg/mL	0			i9ix
50 mg/mL	6			i9iz
=green ash pollen extract
	0		i	i9sb
25 mg/mL	0			jahq
50 mg/mL	0			i9sc
50 mg/mL	6			i9se
=green ash pollen extract;white ash pollen extract
	0		i	lmec
25 mg/mL;25 mg/mL	6			jahs
=green bell pepper allergenic extract
	0		i	ihhq
100 mg/mL	0			jdw7
100 mg/mL	6			jdw9
=green olive allergenic extract
	0		i	ktir
50 mg/mL	0			je13
50 mg/mL	6			je15
=griseofulvin
	0		i	3vh
	0	Fulvicin P/G	b	4nlq
125 mg	0			71c3
125 mg	3			57db
165 mg	0			71c6
165 mg	3			598g
165 mg	3	Fulvicin P/G		1zkm
25 mg/mL	0			71ca
25 mg/mL	14			54li
250 mg	0			71c4
250 mg	3			54lj
500 mg	0			6sw5
500 mg	3			6nns
=guaiacol
	0		i	3vr
0.02 mg/mg	0			72wg
0.041 mg/mg	0			zuxe
=guaiacol;methyl salicylate
	0		i	erzh
	0	Methagual	b	nc8q
0.02 mg/mg;0.08 mg/mg	33			62gf
0.02 mg/mg;0.08 mg/mg	33	Methagual		nc8t
=guaifenesin
	0		i	3vs
	0	Allfen Jr	b	f4ka
	0	Bidex	b	4mf2
	0	Diabetic Tussin EX	b	l9ld
	0	Liquibid	b	4o8k
	0	Mucinex	b	7k7d
	0	Refenesen	b	namm
	0	Robafen	b	4pig
	0	Scot-Tussin	b	4pm4
	0	Siltussin	b	4poi
10 mg/mL	0			6rty
100 mg	0			6t3c
100 mg	10			ikk1
100 mg	3			49b3
100 mg	57			dvjj
100 mg	57	Mucinex		ecaz
100 mg/mL	0			tezu
1200 mg	0			6rtz
1200 mg	5			6nod
1200 mg	5	Mucinex		j3q9
13.3 mg/mL	0			73pa
15 mg/mL	0			6sw7
150 mg	0			77du
190 mg	0			ng4y
198 mg	0			146jt
20 mg/mL	0			6ru3
20 mg/mL	14			yfuq
20 mg/mL	7			6nnw
20 mg/mL	7	Diabetic Tussin EX		l9lg
20 mg/mL	7	Mucinex		ecau
20 mg/mL	7	Robafen		4kgz
20 mg/mL	7	Scot-Tussin		4kh2
20 mg/mL	7	Siltussin		4kh4
200 mg	0			6sw8
200 mg	3			48kt
25 mg/mL	0			7q55
26.4 mg/mL	0			1ckc8
288 mg	0			g4ia
35 mg/mL	0			9pc8
350 mg	0			ii0z
360 mg	0			16xma
37.4 mg/mL	0			urd2
375 mg	0			9fqk
380 mg	0			h15e
385 mg	0			12ov6
388 mg	0			gbwv
390 mg	0			krfv
395 mg	0			vxov
40 mg/mL	0			6ru6
40 mg/mL	7			6noh
400 mg	0			6ru7
400 mg	3			7pgx
400 mg	3	Allfen Jr		f4kd
400 mg	3	Bidex		bm29
400 mg	3	Liquibid		f169
400 mg	3	Refenesen		namr
45 mg/mL	0			76sv
5 mg/mL	0			6ru8
50 mg/mL	0			6rua
550 mg	0			74mt
580 mg	0			9fqj
6.67 mg/mL	0			731o
60 mg/mL	0			76go
600 mg	0			6ruc
600 mg	5			dn56
600 mg	5	Mucinex		j3qd
650 mg	0			7480
70 mg/mL	0			7q56
77.6 mg/mL	0			ivae
775 mg	0			e964
78 mg/mL	0			11c3b
780 mg	0			a8fb
80 mg/mL	0			740j
835 mg	0			aerw
88 mg/mL	0			ivag
900 mg	0			747y
=guaifenesin;hydrocodone
	0		i	4lky
	0	Obredon	b	y98n
40 mg/mL;0.5 mg/mL	7			if3r
40 mg/mL;0.5 mg/mL	7	Obredon		y98s
=guaifenesin;hydrocodone;pseudoephedrine
	0		i	4ll8
	0	Hycofenix	b	zecn
40 mg/mL;0.5 mg/mL;6 mg/mL	7			zecm
40 mg/mL;0.5 mg/mL;6 mg/mL	7	Hycofenix		zecs
=guaifenesin;phenylephrine
	0		i	4ll1
10 mg/mL;0.5 mg/mL	7			t2wl
20 mg/mL;0.5 mg/mL	7			vuan
20 mg/mL;1 mg/mL	7			t4bn
20 mg/mL;1.5 mg/mL	7			19hyn
20 mg/mL;2 mg/mL	7			nei1
200 mg;5 mg	3			s1o7
25 mg/mL;1.25 mg/mL	7			1cm1r
385 mg;10 mg	3			12ov7
388 mg;10 mg	3			15q5a
390 mg;10 mg	3			1jszz
395 mg;10 mg	3			vxpb
40 mg/mL;1 mg/mL	7			tdff
400 mg;10 mg	3			ry9b
50 mg/mL;2.5 mg/mL	7			ho9k
550 mg;8.5 mg	5			t3s8
650 mg;40 mg	5			dnpi
835 mg;25 mg	5			aeu5
900 mg;25 mg	5			qof0
=guaifenesin;pseudoephedrine
	0		i	4ll3
1200 mg;120 mg	5			qoeb
1200 mg;75 mg	5			t2ka
150 mg;30 mg	2			rtut
190 mg;30 mg	3			ng4z
200 mg;30 mg	2			ndf6
360 mg;60 mg	3			16xmb
375 mg;60 mg	3			omas
380 mg;60 mg	3			ukr7
400 mg;20 mg	3			y5a5
400 mg;30 mg	3			rv3o
400 mg;40 mg	3			ndj3
400 mg;60 mg	3			rtvv
50 mg/mL;7.5 mg/mL	7			nkhe
600 mg;120 mg	5			qoev
600 mg;60 mg	5			rzer
780 mg;80 mg	5			a8i9
=guanabenz
4 mg	3			48kv
8 mg	3			48kw
=guanadrel
10 mg	3			6npi
=guanethidine
10 mg	3			6npl
=guanethidine;hydrochlorothiazide
10 mg;25 mg	3			6npk
=guanfacine
	0		i	uya
	0	Intuniv	b	ih4n
1 mg	0			735y
1 mg	3			48kx
1 mg	5			ih4m
1 mg	5	Intuniv		ih4q
2 mg	0			72h0
2 mg	3			48ky
2 mg	5			ih4t
2 mg	5	Intuniv		ih4v
3 mg	0			ih4y
3 mg	5			ih4z
3 mg	5	Intuniv		ih51
4 mg	0			ih54
4 mg	5			ih55
4 mg	5	Intuniv		ih57
=guinea pig skin extract
	0		i	i9my
100 mg/mL	0			j6ms
100 mg/mL	6			j6mt
10000 unit/mL	0			j6yd
10000 unit/mL	6			j6ye
20000 unit/mL	0			j6yf
20000 unit/mL	6			j6yg
50 mg/mL	0			i9mz
50 mg/mL	6			i9n1
=guselkumab
	0		i	15c3w
	0	Tremfya	b	15c41
	12			1m4b9
10 mg/mL	0			1lpzy
10 mg/mL	1			1lq00
10 mg/mL	1	Tremfya		1lq04
100 mg/mL	0			15c3x
100 mg/mL	32			19etv 1lq06
100 mg/mL	32	Tremfya		19etx 1lq07
100 mg/mL	9			15c6m 1lq08
100 mg/mL	9	Tremfya		15c6p 1lq09
=hackberry pollen extract
	0		i	i9no
100 mg/mL	0			j8ex
100 mg/mL	6			j8ey
20000 unit/mL	0			j8f1
20000 unit/mL	6			j8f2
40000 unit/mL	0			j8f3
40000 unit/mL	6			j8f4
50 mg/mL	0			i9np
50 mg/mL	6			i9nr
=haemophilus influenzae b (ross strain) capsular polysaccharide meningococcal protein conjugate vaccine
	0		i	h430
	0	PedvaxHIB	b	h434
0.006 mg/mL	0			197s8
0.265 mg/mL	0			h431
0.265 mg/mL	1			h433
0.265 mg/mL	1	PedvaxHIB		h437
=haemophilus influenzae type b, capsular polysaccharide inactivated tetanus toxoid conjugate vaccine
	0		i	h3yf rvg0 rvpi
	0	ActHIB	b	do6i
	0	Hiberix	b	eni8
0.068 mg/mL	0			rvg1
0.068 mg/mL	1			rvg2
0.068 mg/mL	1	ActHIB		rvg4
0.07 mg/mL	0			rvpj
0.07 mg/mL	1			rvpk
0.07 mg/mL	1	Hiberix		rvpm
68 unit/mL	0			h6p1
=halcinonide
	0		i	3x8
	0	Halog	b	4vjx
0.001 mg/mg	0			74z8
0.001 mg/mg	33			48l2
0.001 mg/mg	33	Halog		4fdg
1 mg/mL	0			7360
1 mg/mL	21			27u3
1 mg/mL	21	Halog		4fde
1 mg/mL	36			6npp
1 mg/mL	36	Halog		4fdi
=halobetasol
	0		i	vso yyu
	0	Bryhali	b	191ov
	0	Lexette	b	195g5
	0	Ultravate	b	18km
0.0005 mg/mg	0			iymr
0.0005 mg/mg	33			kym2
0.1 mg/mL	0			191ot
0.1 mg/mL	61			191ou
0.1 mg/mL	61	Bryhali		191oz
0.5 mg/mL	0			kymd
0.5 mg/mL	21			kyme kymg
0.5 mg/mL	61			12d56 12dfd
0.5 mg/mL	62			17vz2
0.5 mg/mL	62	Lexette		195g9
=halobetasol;tazarotene
	0		i	1afd4
	0	Duobrii	b	1afd6
0.1 mg/mL;0.45 mg/mL	61			1afd5
0.1 mg/mL;0.45 mg/mL	61	Duobrii		1afda
=haloperidol
	0		i	3xh kdw
	0	Haldol	b	395r
0.5 mg	0			6rug
0.5 mg	3			6npq
1 mg	0			6ruh
1 mg	3			6npr
10 mg	0			6rui
10 mg	3			6qb7
100 mg/mL	0			ifha
100 mg/mL	1			10v0b
100 mg/mL	1	Haldol		10v1j
100 mg/mL	6			ifhb
2 mg	0			6ruj
2 mg	3			6qb6
2 mg/mL	0			6ruk
2 mg/mL	7			31in
20 mg	0			6rul
20 mg	3			48l6
5 mg	0			6rum
5 mg	3			6nps
5 mg/mL	0			6run
5 mg/mL	1			10uvy
5 mg/mL	6			4dq8
5 mg/mL	9			147x2
50 mg/mL	0			ifh6
50 mg/mL	1			10v1y
50 mg/mL	1	Haldol		10v6i
50 mg/mL	6			ifh7
=hamster skin extract
	0		i	j6mu
10000 unit/mL	0			j6my
10000 unit/mL	6			j6mz
=hard maple pollen extract
	0		i	i9b6
100 mg/mL	0			j71p
100 mg/mL	6			j71q
40000 unit/mL	0			j71v
40000 unit/mL	6			j71w
50 mg/mL	0			i9b7
50 mg/mL	6			i9b9
=hazelnut allergenic extract
	0		i	j3zl
50 mg/mL	0			j3zm
50 mg/mL	6			j3zo
=hazelnut pollen extract
	0		i	i9mh
100 mg/mL	0			jaet
100 mg/mL	6			jaeu
40000 unit/mL	0			jaex
40000 unit/mL	6			jaey
50 mg/mL	0			i9mi
50 mg/mL	6			i9mk
=heavy mineral oil
	0		i	5jev
1000 mg/mL	0			8lwm
1000 mg/mL	7			6oiq
=helium
	0		i	3ys
20 %	0			8fag
50 %	0			8fb4
60 %	0			8l1n
67 %	0			lc38
70 %	0			8l1o
75 %	0			8l1p
79 %	0			bmc6
80 %	0			bmc8
99 %	0			8f9z
99 %	88			6nqd
99.2 %	0			le1f
99.2 %	88			le1g
99.9 %	0			8l22
99.9 %	88			7g9n
=helium;nitrogen;oxygen
	0		i	lm9f
20 %;30 %;50 %	88			up5n
=helium;oxygen
	0		i	eukc
50 %;50 %	88			8ur5
60 %;40 %	88			7ga9
67 %;33 %	88			lc3a
70 %;30 %	88			7fs8
75 %;25 %	88			7gzc
79 %;21 %	88			bmc7
80 %;20 %	88			bmc9
=helminthosporium solani allergenic extract
	0		i	il5s
50 mg/mL	0			ngij
50 mg/mL	6			ngik
=heme iron polypeptide
	0		i	kz5d
6 mg	0			kz5e
=hemin
	0		i	3zr
	0	Panhematin	b	633
313 mg	0			12deh
313 mg	1			545d
350 mg	0			15agj
350 mg	1			15agk
350 mg	1	Panhematin		15agm
=heparin
	0		i	414 6qsj
100 unit/mL	0			t66v
100 unit/mL	1			zjvh
100 unit/mL	9			t6z0 t6z2
1000 unit/mL	0			t6bt
1000 unit/mL	1			zjtj zjtv
1000 unit/mL	6			t6bu
10000 unit/mL	0			t6t8
10000 unit/mL	1			zjt6 zjt9
10000 unit/mL	40			t6t9
10000 unit/mL	6			t7kf
10000 unit/mL	9			19h13
2 unit/mL	0			t6z4
2 unit/mL	1			zjuq zjus
20000 unit/mL	0			t6lh
20000 unit/mL	6			t6li
40 unit/mL	0			t6me
40 unit/mL	1			t6mf
50 unit/mL	0			t6mk
50 unit/mL	1			zk8r zk8t
5000 unit/mL	0			t6mm
5000 unit/mL	1			zkan
5000 unit/mL	40			zkak
5000 unit/mL	6			t6mn
5000 unit/mL	9			12jn9
=heparin;taurolidine
	0		i	1l8jc
	0	Defencath	b	1l8jj
1000 unit/mL;13.5 mg/mL	1			1l8jh
1000 unit/mL;13.5 mg/mL	1	Defencath		1l8jo
=hepatitis a vaccine (inactivated) strain hm175
	0		i	h40p
	0	Havrix	b	4cz3
1440 unit/mL	0			h40q
1440 unit/mL	1			zjd6 zjdd
1440 unit/mL	1	Havrix		zjd8
1440 unit/mL	9			h43x h441
1440 unit/mL	9	Havrix		h43z h442
720 unit/mL	0			h7vm
=hepatitis a vaccine (inactivated) strain hm175;hepatitis b surface antigen vaccine
	0		i	lmf9
	0	Twinrix	b	3a79
720 unit/mL;0.02 mg/mL	1			h7vo
720 unit/mL;0.02 mg/mL	9			h7vt
720 unit/mL;0.02 mg/mL	9	Twinrix		h7vv
=hepatitis a virus strain cr 326f antigen, inactivated
	0		i	1cqy5
	0	Vaqta	b	2h16
50 unit/mL	0			1crlz
50 unit/mL	1			zjec zjeh
50 unit/mL	1	Vaqta		zjee zjei
50 unit/mL	9			flk6 hxjv
50 unit/mL	9	Vaqta		hxju hxjw
=hepatitis b immune globulin
	0		i	kmw
	0	HepaGam B	b	dsrb
	0	Hyperhep B	b	d77k
	0	Nabi-HB	b	5luc
220 unit/mL	0			hoow
220 unit/mL	1			zjg3 zjge
220 unit/mL	1	Hyperhep B		zjg5 zjgf
220 unit/mL	9			hop1 hop4
220 unit/mL	9	Hyperhep B		hop3 hop5
312 unit/mL	0			f4of
312 unit/mL	1			zjf1 zjfn
312 unit/mL	1	HepaGam B		zjfz zjnb
312 unit/mL	1	Nabi-HB		zjf3 zjfo
=hepatitis b surface antigen vaccine
	0		i	h3js 1jh2x 1jh2y 1jh2z
	0	Engerix-B	b	12a2
	0	Heplisav-B	b	16quk
	0	Prehevbrio	b	1jh38
	0	Recombivax	b	16ub
0.01 mg/mL	0			h42u 1jh3e 1jh3f 1jh3g
0.01 mg/mL	1			zjfp zjfu 1jh3h
0.01 mg/mL	1	Prehevbrio		1jh3k
0.01 mg/mL	1	Recombivax		zjfq zjfv
0.01 mg/mL	9			hsmb hsmk
0.01 mg/mL	9	Recombivax		hsmd hsml
0.02 mg/mL	0			h3jt
0.02 mg/mL	1			zjfi zjfw
0.02 mg/mL	1	Engerix-B		zjfx
0.02 mg/mL	9			h42i h42l
0.02 mg/mL	9	Engerix-B		h42k h42m
0.04 mg/mL	0			hsms
0.04 mg/mL	1			hsmt 16quj
0.04 mg/mL	1	Recombivax		hsmv
0.04 mg/mL	9			17xu1
0.04 mg/mL	9	Heplisav-B		17xu3
=herpesvirus 1, human
	0		i	s7ih 10w4w
	0	Imlygic	b	10w5b
1000000 unit/mL	0			1alm6
1000000 unit/mL	1			10w5a
1000000 unit/mL	1	Imlygic		10w5f
100000000 unit/mL	0			1aiqc
100000000 unit/mL	1			10w5j
100000000 unit/mL	1	Imlygic		10w5l
=hesperidin
	0		i	42p 1jme
100 mg	0			l8p6
250 mg	0			iva4
=hetastarch
	0		i	49n
	0	Hespan	b	4cdh
	0	Hextend	b	7k4w
60 mg/mL	0			6xx8
60 mg/mL	1			6ns5
60 mg/mL	1	Hespan		hcp1
60 mg/mL	1	Hextend		8o8p
=hexachlorophene
	0		i	431
5 mg/mL	0			7d4s
=hexachlorophene;hydrocortisone;menthol
	0		i	es6g
5 mg/mL;5 mg/mL;1.25 mg/mL	21			6ns7
=hexylresorcinol
	0		i	43t
	0	ST-37	b	ecok
	0	Sucrets Original	b	ma7q
1 mg/mL	0			748g
1 mg/mL	36			49b9
1 mg/mL	36	ST-37		econ
2 mg	0			1j0ki
2 mg	47			1j2gv
2.4 mg	0			748h
2.4 mg	47			5axz
2.4 mg	47	Sucrets Original		ma7t
=hexylresorcinol;menthol
	0		i	mfmx
2.4 mg;4.5 mg	47			mfmy
=histamine
	0		i	445 31o8
0.25 mg/mL	0			ne49
0.25 mg/mL	21			ne4b
0.28 mg/mL	0			omag
1 mg/mL	0			rvb3
1 mg/mL	56			17w90
=histamine;menthol
	0		i	ll8g
	0	ActivOn Arthritis	b	f5tz
0.28 mg/mL;45.7 mg/mL	21			omai
0.28 mg/mL;45.7 mg/mL	21	ActivOn Arthritis		omak
1 mg/mL;20 mg/mL	56			17w8y
=histidine
	0		i	44c
0.85 mg/mL	0			h5yb
1.05 mg/mL	0			h590
1.32 mg/mL	0			h5kw
1.54 mg/mL	0			h5hc
11.8 mg/mL	0			h65d
2.04 mg/mL	0			h5jx
2.1 mg/mL	0			h56t
2.2 mg/mL	0			h5ip
2.4 mg/mL	0			h5i1
2.55 mg/mL	0			h5ee
2.6 mg/mL	0			h57i
2.8 mg/mL	0			lqq7
2.9 mg/mL	0			h5pg
3 mg/mL	0			h58g
3.12 mg/mL	0			h5jc
4.29 mg/mL	0			ng6x
4.5 mg/mL	0			h5f3
4.8 mg/mL	0			h5qv
8.94 mg/mL	0			h5q4
=histrelin
	0		i	13bz rqxq
	0	Supprelin	b	4pul
0.00271 mg/h	0			11axg
0.00271 mg/h	78			11axh
0.00271 mg/h	78	Supprelin		rqy9
=hog skin extract
	0		i	ia1z
100 mg/mL	0			j2gr
100 mg/mL	6			j2gs
10000 unit/mL	0			j2gp
10000 unit/mL	6			j2gq
20000 unit/mL	0			j2gn
20000 unit/mL	6			j2go
50 mg/mL	0			ia20
50 mg/mL	6			ia22
=homatropine
	0		i	kwc kwd 51no
	0	Homatropaire	b	cy2d
0.3 mg/mL	0			l9y3
1.5 mg	0			l9xr
50 mg/mL	0			la0k
50 mg/mL	60			la0l
50 mg/mL	60	Homatropaire		la0n
=homatropine;hydrocodone
	0		i	4lli
	0	Hycodan	b	l9xt
	0	Hydromet	b	396r
	0	Tussigon	b	4q66
0.3 mg/mL;1 mg/mL	7			l9y4
0.3 mg/mL;1 mg/mL	7	Hycodan		l9y7
0.3 mg/mL;1 mg/mL	7	Hydromet		l9yb
1.5 mg;5 mg	3			l9xs
1.5 mg;5 mg	3	Hycodan		l9xw
1.5 mg;5 mg	3	Tussigon		l9zx
=honeydew melon allergenic extract
	0		i	ja1g
100 mg/mL	0			jdv9
100 mg/mL	6			jdva
=hops allergenic extract
	0		i	ja1k
50 mg/mL	0			ja1l
50 mg/mL	6			ja1n
=horse chestnut seed
	0		i	5kms
300 mg	0			77gg
300 mg	2			5kkb
=horse skin extract
	0		i	i9rz
100 mg/mL	0			i9s0
100 mg/mL	6			i9s2
10000 unit/mL	0			j6y3
10000 unit/mL	6			j6y4
20000 unit/mL	0			j6y5
20000 unit/mL	6			j6y6
50 mg/mL	0			j6xu
50 mg/mL	6			j6xv
=house fly extract
	0		i	kqup
100 mg/mL	0			kqut
100 mg/mL	6			kquu
20000 unit/mL	0			kqux
20000 unit/mL	6			kquy
50 mg/mL	0			kquq
50 mg/mL	6			kqus
=house mouse skin extract
	0		i	i9xx
100 mg/mL	0			i9xy
100 mg/mL	6			i9y0
20000 unit/mL	0			j6qg
20000 unit/mL	6			j6qh
50 mg/mL	0			j6qa
50 mg/mL	6			j6qb
=human vaccinia immune globulin
	0		i	csy8
	0	CNJ-016	b	157a2
2500 unit/mL	0			1579z
2500 unit/mL	1			157a1
2500 unit/mL	1	CNJ-016		157a6
=human-bovine reassortant rotavirus strain g1 vaccine
	0		i	h3ym
1100000 unit/mL	0			h3yn
=human-bovine reassortant rotavirus strain g1 vaccine;human-bovine reassortant rotavirus strain g2 vaccine;human-bovine reassortant rotavirus strain g3 vaccine;human-bovine reassortant rotavirus strain g4 vaccine;human-bovine reassortant rotavirus strain p1a[8] vaccine
	0		i	lli0
	0	RotaTeq	b	anek
1100000 unit/mL;1400000 unit/mL;1100000 unit/mL;1000000 unit/mL;1150000 unit/mL	14			h3yx
1100000 unit/mL;1400000 unit/mL;1100000 unit/mL;1000000 unit/mL;1150000 unit/mL	14	RotaTeq		h3z0
=human-bovine reassortant rotavirus strain g2 vaccine
	0		i	h3yo
1400000 unit/mL	0			h3yp
=human-bovine reassortant rotavirus strain g3 vaccine
	0		i	h3yq
1100000 unit/mL	0			h3yr
=human-bovine reassortant rotavirus strain g4 vaccine
	0		i	h3ys
1000000 unit/mL	0			h3yt
=human-bovine reassortant rotavirus strain p1a[8] vaccine
	0		i	h3yu
1150000 unit/mL	0			h3yv
=hyaluronate
	0		i	47r x3g 1c4k
	0	Amvisc	b	4cza
	0	Biolon	b	4d9z
	0	Bionect	b	d0wr
	0	Durolane	b	19829
	0	Euflexxa	b	cyly
	0	Gel-One	b	tcy6
	0	Gel-Syn	b	142f5
	0	Genvisc	b	116ml
	0	Healon	b	4czb
	0	Healon5	b	7k4r
	0	Hyalgan	b	3bcq
	0	Hymovis	b	1982h
	0	IPM Wound	b	vyur
	0	Monovisc	b	wxyj
	0	Orthovisc	b	8jcr
	0	Provisc	b	4pct
	0	Supartz	b	7kdf
	0	Triluron	b	1jr0t
	0	Trivisc	b	1981k
	0	Visco-3	b	16ur0
0.002 mg/mg	0			iku3
0.002 mg/mg	22			njce
0.002 mg/mg	22	Bionect		qpvr
0.025 mg/mg	0			qo12
0.025 mg/mg	22			qo13
0.025 mg/mg	22	IPM Wound		vyuv
1 mg	0			uku8
1.1 mg	0			1h4lq
10 mg/mL	0			7evf
10 mg/mL	1			142di
10 mg/mL	1	Hyalgan		142dk
10 mg/mL	60			c1x4
10 mg/mL	60	Biolon		4gtj
10 mg/mL	9			nedj nedn piay qq1y qq25 tcy5
10 mg/mL	9	Euflexxa		picj
10 mg/mL	9	Gel-One		tcya
10 mg/mL	9	Genvisc		116mp
10 mg/mL	9	Hyalgan		qpeg
10 mg/mL	9	Provisc		nedl nedp 142e8
10 mg/mL	9	Supartz		10vzu
10 mg/mL	9	Triluron		1jr0x
10 mg/mL	9	Trivisc		1981o
10 mg/mL	9	Visco-3		16ur4
12 mg/mL	0			nv2z
12 mg/mL	9			pkey
12 mg/mL	9	Amvisc		pkf0
15 mg/mL	0			omty
15 mg/mL	9			qpem
15 mg/mL	9	Orthovisc		qpep
16 mg/mL	0			7f2i
16 mg/mL	9			pkf1
16 mg/mL	9	Amvisc		pkf2
17 mg/mL	0			qpvj
2 mg/mL	0			qpvt
2 mg/mL	21			qpvu
2 mg/mL	21	Bionect		qpvw
2 mg/mL	62			y5e0
2 mg/mL	62	Bionect		y7st
20 mg	0			qq26
20 mg/mL	0			qq23
20 mg/mL	9			19828
20 mg/mL	9	Durolane		1982d
22 mg/mL	0			wxyh
22 mg/mL	9			wy1e
22 mg/mL	9	Monovisc		wy1f
23 mg/mL	0			7knm
23 mg/mL	9			qpyp
23 mg/mL	9	Healon5		7jpf
30 mg/mL	0			i7q3
30 mg/mL	9			i7q4 qpw7
30 mg/mL	9	Healon		i7q6
8 mg/mL	0			1982f
8 mg/mL	9			1982g
8 mg/mL	9	Hymovis		1982l
8.4 mg/mL	0			12odc
8.4 mg/mL	9			12odd
8.4 mg/mL	9	Gel-Syn		142f9
=hyaluronidase
	0		i	47s af4k ce9a rvge 19fks 1ewnw 1f2f7 1kkzu 1lqa3 1lqm5 1lvxx
	0	Amphadase	b	bmx6
	0	Hylenex	b	d77i
	0	Vitrase	b	chlt
1000 unit/mL	0			1lqa4
150 unit/mL	0			gxwd 12s9m
150 unit/mL	1			53un diu0
150 unit/mL	1	Amphadase		bmx9
150 unit/mL	1	Hylenex		diu3
160 unit/mL	0			12s8p
160 unit/mL	1			12s8r 12s8v 12s8y 12s92 12s95
200 unit/mL	0			12s9t
200 unit/mL	1			af4m
200 unit/mL	1	Vitrase		chlw
2000 unit/mL	0			15bk8 19hq6 1ewnx 1f2f8 1kkzv 1lqm6 1lvxy
=hyaluronidase;immunoglobulin g
	12			x7qv x7qx x7qz x7r1 x7r3
	12	Hyqvia 10 G / 100 ML Kit		x7r2
	12	Hyqvia 2.5 G / 25 ML Kit		x7qy
	12	Hyqvia 20 G / 200 ML Kit		x7r4
	12	Hyqvia 30 G / 300 ML Kit		x7qw
	12	Hyqvia 5 G / 50 ML Kit		x7r0
=hyaluronidase;nivolumab
	0		i	1lvy1
	0	Opdivo Qvantig	b	1lvy8
2000 unit/mL;120 mg/mL	1			1lvy6
2000 unit/mL;120 mg/mL	1	Opdivo Qvantig		1lvyd
=hyaluronidase;ocrelizumab
	0		i	1lqa5
	0	Ocrevus Zunovo	b	1lqac
1000 unit/mL;40 mg/mL	1			1lqaa
1000 unit/mL;40 mg/mL	1	Ocrevus Zunovo		1lqah
=hyaluronidase;pertuzumab;trastuzumab
	0		i	1f2ff
	0	Phesgo	b	1f2fh
2000 unit/mL;60 mg/mL;60 mg/mL	1			1f2yx
2000 unit/mL;60 mg/mL;60 mg/mL	1	Phesgo		1f2yz
2000 unit/mL;80 mg/mL;40 mg/mL	1			1f2fg
2000 unit/mL;80 mg/mL;40 mg/mL	1	Phesgo		1f2fl
=hyaluronidase;rituximab
	0		i	15bkc
	0	Rituxan Hycela	b	15bke
2000 unit/mL;120 mg/mL	1			15bkd 15bkl
2000 unit/mL;120 mg/mL	1	Rituxan Hycela		15bki 15bkm
=hyaluronidase;trastuzumab
	0		i	19fkx
	0	Herceptin Hylecta	b	19fkz
2000 unit/mL;120 mg/mL	1			19fky
2000 unit/mL;120 mg/mL	1	Herceptin Hylecta		19fl3
=hydralazine
	0		i	47y 1raj
10 mg	0			jege
10 mg	3			jegf
100 mg	0			jegi
100 mg	3			jeh2
20 mg/mL	0			kpt6
20 mg/mL	1			kpt7
25 mg	0			jegq
25 mg	3			jeh5
37.5 mg	0			jelc
50 mg	0			jegw
50 mg	3			jelv
=hydralazine;hydrochlorothiazide
100 mg;50 mg	2			jegj
25 mg;25 mg	2			jegr
50 mg;50 mg	2			jegx
=hydralazine;hydrochlorothiazide;reserpine
25 mg;15 mg;0.1 mg	3			jekp
=hydralazine;isosorbide dinitrate
	0		i	d1go
	0	Bidil	b	6ify
37.5 mg;20 mg	3			jeld
37.5 mg;20 mg	3	Bidil		jelf
=hydrochlorothiazide
	0		i	48f
	0	Inzirqo	b	1lyfh
12.5 mg	0			6rv3
12.5 mg	2			4a8v
12.5 mg	3			97en
15 mg	0			6rv4
25 mg	0			6rv5
25 mg	3			6nta
50 mg	0			6rv7
50 mg	3			48lm
6.25 mg	0			6rv8
800 mg	0			1lyfd
800 mg	77			1lyfg
800 mg	77	Inzirqo		1lyfm
=hydrochlorothiazide;irbesartan
	0		i	4lll
	0	Avalide	b	5lqm
12.5 mg;150 mg	3			6nt4
12.5 mg;150 mg	3	Avalide		hnr2
12.5 mg;300 mg	3			6nt5
12.5 mg;300 mg	3	Avalide		hnr6
25 mg;300 mg	3			aelb
=hydrochlorothiazide;labetalol
25 mg;300 mg	3			j840
=hydrochlorothiazide;lisinopril
	0		i	4llm
	0	Zestoretic	b	1u6v
12.5 mg;10 mg	3			48ot
12.5 mg;10 mg	3	Zestoretic		hnsi
12.5 mg;20 mg	3			48ou
12.5 mg;20 mg	3	Zestoretic		hnse
25 mg;20 mg	3			48ov
25 mg;20 mg	3	Zestoretic		hns3
=hydrochlorothiazide;losartan
	0		i	4lln
	0	Hyzaar	b	4nyp
12.5 mg;100 mg	3			kzrc
12.5 mg;100 mg	3	Hyzaar		kzre
12.5 mg;50 mg	3			kzrg
12.5 mg;50 mg	3	Hyzaar		kzri
25 mg;100 mg	3			kzrj
25 mg;100 mg	3	Hyzaar		kzrl
=hydrochlorothiazide;methyldopa
	0		i	4llo
15 mg;250 mg	3			48qz
25 mg;250 mg	3			48qw
30 mg;500 mg	3			48qy
50 mg;500 mg	3			48qx
=hydrochlorothiazide;metoprolol
	0		i	4llp
	0	Lopressor HCT	b	4o9k
12.5 mg;100 mg	5			ikk4
25 mg;100 mg	3			ikkv
25 mg;100 mg	3	Lopressor HCT		ikle
25 mg;200 mg	5			ntlb
25 mg;50 mg	3			ikky
25 mg;50 mg	3	Lopressor HCT		ikli
50 mg;100 mg	3			ikl7
50 mg;100 mg	3	Lopressor HCT		iklm
=hydrochlorothiazide;moexipril
	0		i	4llq
12.5 mg;15 mg	3			ruz7
12.5 mg;7.5 mg	3			ruzj
25 mg;15 mg	3			rv02
=hydrochlorothiazide;olmesartan
	0		i	his8
	0	Benicar HCT	b	8oeo
12.5 mg;20 mg	3			8nm5
12.5 mg;20 mg	3	Benicar HCT		i5lg
12.5 mg;40 mg	3			8nm6
12.5 mg;40 mg	3	Benicar HCT		i5lb
25 mg;40 mg	3			8nm7
25 mg;40 mg	3	Benicar HCT		i5ky
=hydrochlorothiazide;propranolol
	0		i	4llr
25 mg;40 mg	3			icti
25 mg;80 mg	3			ictp
=hydrochlorothiazide;quinapril
	0		i	5lpl
	0	Accuretic	b	38ql
12.5 mg;10 mg	3			6nt8
12.5 mg;10 mg	3	Accuretic		hcvy
12.5 mg;20 mg	3			6nt9
12.5 mg;20 mg	3	Accuretic		hcw2
25 mg;20 mg	3			6ntl
25 mg;20 mg	3	Accuretic		iwzj
=hydrochlorothiazide;reserpine
25 mg;0.125 mg	3			4dsl
50 mg;0.125 mg	3			48ln
=hydrochlorothiazide;spironolactone
	0		i	6y16
	0	Aldactazide	b	dbw
25 mg;25 mg	3			48y8
25 mg;25 mg	3	Aldactazide		4gkw
50 mg;50 mg	3			48y9
50 mg;50 mg	3	Aldactazide		4gl0
=hydrochlorothiazide;telmisartan
	0		i	63mk
	0	Micardis-HCT	b	63qk
12.5 mg;40 mg	3			62lw
12.5 mg;40 mg	3	Micardis-HCT		g2kp
12.5 mg;80 mg	3			62lx
12.5 mg;80 mg	3	Micardis-HCT		g2kt
25 mg;80 mg	3			a85m
25 mg;80 mg	3	Micardis-HCT		g2kx
=hydrochlorothiazide;timolol
25 mg;10 mg	3			6ntn
=hydrochlorothiazide;triamterene
	0		i	5jc1
	0	Dyazide	b	ibi
	0	Maxzide	b	14go
25 mg;37.5 mg	2			490s
25 mg;37.5 mg	2	Dyazide		4gl8
25 mg;37.5 mg	3			6nto
25 mg;37.5 mg	3	Maxzide		1zyd
25 mg;50 mg	2			490q
25 mg;50 mg	3			6qb1
50 mg;75 mg	3			6ntu
50 mg;75 mg	3	Maxzide		1zyc
=hydrochlorothiazide;valsartan
	0		i	4llu
	0	Diovan HCT	b	4n65
12.5 mg;160 mg	3			4ajh
12.5 mg;160 mg	3	Diovan HCT		hc8q
12.5 mg;320 mg	3			dmru
12.5 mg;320 mg	3	Diovan HCT		hc8y
12.5 mg;80 mg	3			4ajg
12.5 mg;80 mg	3	Diovan HCT		hc8m
25 mg;160 mg	3			7hk9
25 mg;160 mg	3	Diovan HCT		hc8u
25 mg;320 mg	3			dmrx
25 mg;320 mg	3	Diovan HCT		hc92
=hydrocodone
	0		i	48h 31wn 4qlv
	0	Hysingla	b	y79v
	0	Zohydro	b	ux23
0.5 mg/mL	0			id7v
0.667 mg/mL	0			idd0
0.67 mg/mL	0			id7z
1 mg/mL	0			id76
10 mg	0			id6j
10 mg	39			13vkb
10 mg	39	Zohydro		13vkc
100 mg	0			13vcd
100 mg	5			y7as
100 mg	5	Hysingla		y7au
120 mg	0			13vch
120 mg	5			y7ay
120 mg	5	Hysingla		y7b0
15 mg	0			ux29
15 mg	39			13vkd
15 mg	39	Zohydro		13vke
2 mg/mL	0			ok3h
2.5 mg	0			idcm
20 mg	0			ux2d
20 mg	39			13vkf
20 mg	39	Zohydro		13vkg
20 mg	5			y79u
20 mg	5	Hysingla		y7a0
30 mg	0			ux2h
30 mg	39			13vkh
30 mg	39	Zohydro		13vki
30 mg	5			y7a4
30 mg	5	Hysingla		y7a6
40 mg	0			ux2l
40 mg	39			13vkj
40 mg	39	Zohydro		13vkk
40 mg	5			y7aa
40 mg	5	Hysingla		y7ac
5 mg	0			id6u
50 mg	0			ux2p
50 mg	39			13vkl
50 mg	39	Zohydro		13vkm
60 mg	0			13vcu
60 mg	5			y7ag
60 mg	5	Hysingla		y7ai
7.5 mg	0			hurv
80 mg	0			13vcy
80 mg	5			y7am
80 mg	5	Hysingla		y7ao
=hydrocodone;ibuprofen
	0		i	4llv
	0	Ibudone	b	tf83
	0	Reprexain	b	cf42
	0	Vicoprofen	b	4qe2
	0	Xylon	b	x2kn
10 mg;200 mg	3			if1v
10 mg;200 mg	3	Ibudone		if1x
10 mg;200 mg	3	Xylon		x2ks
2.5 mg;200 mg	3			iemq
2.5 mg;200 mg	3	Reprexain		iems
5 mg;200 mg	3			iemy
5 mg;200 mg	3	Ibudone		ien0
7.5 mg;200 mg	3			ieni
7.5 mg;200 mg	3	Vicoprofen		ieom
=hydrocodone;pseudoephedrine
	0		i	4llz
	0	P-V-Tussin	b	4ozp
5 mg;60 mg	3			taop
5 mg;60 mg	3	P-V-Tussin		taor
=hydrocortisone
	0		i	48k kzg kzh kzj 27u4
	0	Ala-Cort	b	4ly4
	0	Ala-Scalp	b	iy5m
	0	Alkindi	b	1ffkt
	0	Anucort-HC	b	4m5s
	0	Anusol HC	b	38sj
	0	Aquanil HC	b	4m6t
	0	Aquaphor Itch Relief	b	1gs2y
	0	Beta-HC	b	mcu7
	0	Caldecort	b	4mjk
	0	Cortaid	b	4mui
	0	Cortef	b	4cd1
	0	Cortenema	b	4ccv
	0	Corticool	b	h1h4
	0	Cortifoam	b	1z6x
	0	Cortizone	b	16lac
	0	Dermacort	b	4cd3
	0	Dermtex HC	b	4n1m
	0	Gynecort	b	f64u
	0	Hemmorex	b	zvtd
	0	Hemril	b	ro7i
	0	Instacort	b	8om5
	0	Khindivi	b	1m83r
	0	Locoid	b	148j
	0	MiCort-HC	b	g9jh
	0	Monistat Itch Relief	b	piol
	0	Nucort	b	hqdr
	0	Nuzon	b	czmd
	0	Pandel	b	4p1n
	0	Procto-Kit	b	ga76
	0	Procto-Med	b	12dp4
	0	Procto-Pak	b	bncx
	0	Proctocort	b	4cdb
	0	Proctosol	b	rofk
	0	Proctozone HC	b	63z2
	0	Recort Plus	b	4pfr
	0	Sarnol-HC	b	4plq
	0	Scalacort	b	ht0m
	0	Scalpicin Itch Relief	b	m9wm
	0	Solu-Cortef	b	4d3c
	0	Texacort	b	4pxq
	0	U-Cort	b	8osb
	0	Vagisil Satin	b	m9yu
	0	Westcort	b	4qh6
0.001 mg/mg	0			tdol
0.001 mg/mg	33			tdom
0.002 mg/mg	0			tdod
0.002 mg/mg	33			tdoe
0.002 mg/mg	33	Westcort		tdog
0.005 mg/mg	0			7ac6
0.005 mg/mg	33			6nv1
0.0055 mg/mg	0			lp17
0.01 mg/mg	0			7abo lppl
0.01 mg/mg	22			49bm
0.01 mg/mg	22	Corticool		h1h7
0.01 mg/mg	22	Cortizone		i4wh
0.01 mg/mg	22	Instacort		8ny4
0.01 mg/mg	33			4cpt uv94
0.01 mg/mg	33	Aquaphor Itch Relief		1gs32
0.01 mg/mg	33	Cortaid		cyg3
0.01 mg/mg	33	Cortizone		4f6y
0.02 mg/mg	0			a7w0 pj9o
0.02 mg/mg	22			cye9
0.02 mg/mg	22	Nuzon		d07e
0.025 mg/mg	0			7afq lp1a
0.025 mg/mg	33			27s9
0.5 mg	0			1ffkp
0.5 mg	57			1ffks
0.5 mg	57	Alkindi		1ffky
1 mg	0			1ffkz
1 mg	57			1ffl0
1 mg	57	Alkindi		1ffl2
1 mg/mL	0			720p tdo9 tdoq
1 mg/mL	21			tdoa tdoy
1 mg/mL	21	Locoid		tdp0
1 mg/mL	21	Pandel		tdoc
1 mg/mL	36			tdov
1 mg/mL	61			tdor
1 mg/mL	61	Locoid		tdot
1 mg/mL	7			1m83q
1 mg/mL	7	Khindivi		1m83w
1.67 mg/mL	0			72i6
1.67 mg/mL	72			6nvi
1.67 mg/mL	72	Cortenema		26wa
10 mg	0			6rvc
10 mg	3			48ly
10 mg	3	Cortef		4h1k
10 mg/mL	0			6rvd hr60
10 mg/mL	109			6nv8
10 mg/mL	109	Recort Plus		5kuw
10 mg/mL	21			29zm mdbe t645
10 mg/mL	21	Ala-Cort		4f7v
10 mg/mL	21	Caldecort		7j3p
10 mg/mL	21	Cortaid		4f7x
10 mg/mL	21	Cortizone		4f80
10 mg/mL	21	Dermacort		4f82
10 mg/mL	21	Dermtex HC		8nrg
10 mg/mL	21	Gynecort		f64x
10 mg/mL	21	Procto-Pak		bnd0
10 mg/mL	21	Proctocort		13z5k
10 mg/mL	36			6nv9
10 mg/mL	36	Cortizone		m9wx
10 mg/mL	36	Sarnol-HC		4f7f
10 mg/mL	36	Scalpicin Itch Relief		m9wp
10 mg/mL	56			6t18
10 mg/mL	56	Cortaid		f21z
10 mg/mL	56	Cortizone		4k0n
10 mg/mL	56	Dermtex HC		8ny5
10 mg/mL	61			27sb
10 mg/mL	61	Aquanil HC		mctz
10 mg/mL	61	Beta-HC		mcua
10 mg/mL	61	Cortizone		m9wv
10 mg/mL	62			huiv
10 mg/mL	64			m9yt w0sw
10 mg/mL	64	Monistat Itch Relief		w0sz
10 mg/mL	64	Vagisil Satin		m9yx
100 mg	0			119ie
100 mg	1			5483
100 mg	1	Solu-Cortef		29bq
100 mg/mL	0			x49f
100 mg/mL	80			x49g
100 mg/mL	80	Cortifoam		x49i
1000 mg	0			119i0
1000 mg	1			119i2
1000 mg	1	Solu-Cortef		119i5
18.5 mg/mL	0			nw84
19 mg/mL	0			usr6
2 mg	0			1ffl3
2 mg	57			1ffl4
2 mg	57	Alkindi		1ffl6
2 mg/mL	0			tdoh
2 mg/mL	21			tdoi
20 mg	0			6rve
20 mg	3			48lz
20 mg	3	Cortef		4h4g
20 mg/mL	0			7ct3 lp1k
20 mg/mL	21			1le48
20 mg/mL	61			48m0
20 mg/mL	61	Ala-Scalp		iy5p
20 mg/mL	61	Nucort		hqdu
20 mg/mL	61	Scalacort		ht0p
23.5 mg/mL	0			ngh6
25 mg	0			ro7d
25 mg	43			6nw0 ro7e
25 mg	43	Anucort-HC		ro7x
25 mg	43	Anusol HC		ro7z
25 mg	43	Hemmorex		zvth
25 mg	43	Proctosol		rofr
25 mg/mL	0			72zg qgjt
25 mg/mL	109			6nvj
25 mg/mL	109	Procto-Kit		ga79
25 mg/mL	21			6nvv 12shf
25 mg/mL	21	Ala-Cort		112hz
25 mg/mL	21	Anusol HC		zkfp
25 mg/mL	21	MiCort-HC		12shh
25 mg/mL	21	Procto-Med		12dp8
25 mg/mL	21	Proctosol		x0jo
25 mg/mL	21	Proctozone HC		uvu0
25 mg/mL	36			48m2
25 mg/mL	36	Texacort		4f7k
25 mg/mL	61			48m1
250 mg	0			9kio
250 mg	1			119i6
250 mg	1	Solu-Cortef		119i8
30 mg	0			ro7g
30 mg	43			ro7h
30 mg	43	Hemmorex		zvtk
30 mg	43	Hemril		ro7m
30 mg	43	Proctocort		ro7o
5 mg	0			6swb
5 mg	3			48m3
5 mg	3	Cortef		4h0o
5 mg	57			1ffl7
5 mg	57	Alkindi		1ffl9
5 mg/mL	0			71cs lp1m
5 mg/mL	21			49bn
5 mg/mL	21	Cortaid		4j9j
5 mg/mL	61			58ng
500 mg	0			119i9
500 mg	1			119ia
500 mg	1	Solu-Cortef		119ic
6.67 mg/mL	0			1l96m
=hydrocortisone;iodoquinol
	0		i	4nx6
	0	Alcortin	b	cgom
	0	Dermazene	b	7k1x
	0	Vytone	b	4qgu
0.02 mg/mg;0.01 mg/mg	22			bnue
0.02 mg/mg;0.01 mg/mg	22	Alcortin		pjau
10 mg/mL;10 mg/mL	21			6nva
10 mg/mL;10 mg/mL	21	Dermazene		7jdm
19 mg/mL;10 mg/mL	21			usr7
19 mg/mL;10 mg/mL	21	Vytone		usr9
=hydrocortisone;lidocaine
	0		i	2aj8
	0	Ana-Lex	b	lp44
0.0055 mg/mg;0.028 mg/mg	104			lp19
0.025 mg/mg;0.03 mg/mg	104			lp1b
10 mg/mL;10 mg/mL	21			17tue
10 mg/mL;30 mg/mL	109			lp1h
10 mg/mL;38.8 mg/mL	21			1lis7
10 mg/mL;38.8 mg/mL	61			1llu6
10 mg/mL;50 mg/mL	21			1ldxy
10 mg/mL;50 mg/mL	61			1ln34
20 mg/mL;20 mg/mL	109			lp1l
20 mg/mL;20 mg/mL	109	Ana-Lex		lp47
5 mg/mL;30 mg/mL	109			lp1n
5 mg/mL;30 mg/mL	21			lp4p 1lk67
=hydrocortisone;neomycin;polymyxin b
	0		i	4nx7
	0	Cortisporin	b	gpn
	0	Oticin HC	b	gct0
10 mg/mL;3.5 mg/mL;10000 unit/mL	4			4dqf
10 mg/mL;3.5 mg/mL;10000 unit/mL	4	Cortisporin		4fcf
10 mg/mL;3.5 mg/mL;10000 unit/mL	76			4e2y
10 mg/mL;3.5 mg/mL;10000 unit/mL	94			6nq7
10 mg/mL;3.5 mg/mL;10000 unit/mL	94	Oticin HC		gct3
5 mg/mL;3.5 mg/mL;10000 unit/mL	21			x2fo
=hydrocortisone;pramoxine
	0		i	2aiz
	0	Analpram HC	b	4m3k
	0	Epifoam	b	12bq
	0	Novacort	b	bnul
	0	Pramosone	b	4p8m
	0	Procort 1.85/1.15	b	nwwf
	0	Proctofoam-HC	b	qns
	0	Z-Pram	b	ngh8
	0	ZyPram	b	iagz
0.01 mg/mg;0.01 mg/mg	33			qgel
0.01 mg/mg;0.01 mg/mg	33	Pramosone		qgeq
0.02 mg/mg;0.01 mg/mg	22			rq8v
0.02 mg/mg;0.01 mg/mg	22	Novacort		rq8x
0.025 mg/mg;0.01 mg/mg	33			qgf1
0.025 mg/mg;0.01 mg/mg	33	Pramosone		qgf6
10 mg/mL;10 mg/mL	109			qgyx
10 mg/mL;10 mg/mL	109	Analpram HC		t64a
10 mg/mL;10 mg/mL	21			nxhv
10 mg/mL;10 mg/mL	21	Pramosone		qgk7
10 mg/mL;10 mg/mL	61			qggp
10 mg/mL;10 mg/mL	61	Pramosone		qggs
10 mg/mL;10 mg/mL	62			je4u
10 mg/mL;10 mg/mL	62	Epifoam		je4v
10 mg/mL;10 mg/mL	80			hr62
10 mg/mL;10 mg/mL	80	Proctofoam-HC		hr64
18.5 mg/mL;11.5 mg/mL	109			nw86
18.5 mg/mL;11.5 mg/mL	109	Procort 1.85/1.15		nwwi
23.5 mg/mL;10 mg/mL	109			ngh7
23.5 mg/mL;10 mg/mL	109	Z-Pram		nghb
23.5 mg/mL;10 mg/mL	109	ZyPram		rqbu
25 mg/mL;10 mg/mL	109			rqh5
25 mg/mL;10 mg/mL	109	Analpram HC		t737
25 mg/mL;10 mg/mL	21			qgju
25 mg/mL;10 mg/mL	21	Pramosone		qgjx
25 mg/mL;10 mg/mL	61			qgk0
25 mg/mL;10 mg/mL	61	Analpram HC		t64c
25 mg/mL;10 mg/mL	61	Pramosone		qgk2
25 mg;18 mg	43			1jj11
=hydrocortisone;tolnaftate
	0		i	1l96n
6.67 mg/mL;10 mg/mL	36			1l96q
=hydroflumethiazide;spironolactone
25 mg;25 mg	3			5d6w
50 mg;50 mg	3			5d6x
=hydrofluoric acid
	0		i	48o
0.01 mg/mg	0			di5f
=hydrofluoric acid;phosphoric acid;sodium fluoride
	0		i	eula
0.01 mg/mg;0.0112 mg/mg;0.018 mg/mg	65			rt2d
=hydrogen peroxide
	0		i	48r
	0	Eskata	b	16puv
	0	Peroxyl	b	4p4a
0.015 mg/mg	0			76gu
0.015 mg/mg	65			49k4
0.015 mg/mg	65	Peroxyl		4kqk
0.018 mg/mg	0			19074
0.018 mg/mg	22			19076
15 mg/mL	0			72wn
15 mg/mL	69			4efs
15 mg/mL	69	Peroxyl		4kqj
15 mg/mL	91			7ozj
30 mg/mL	0			732d
30 mg/mL	23			h3lf
30 mg/mL	36			1yhh
30 mg/mL	56			62os
300 mg/mL	0			763p
300 mg/mL	36			1yhg
400 mg/mL	0			76gx
400 mg/mL	36			5dta
400 mg/mL	36	Eskata		16puz
=hydrogen peroxide;menthol
	0		i	19gww
15 mg/mL;1 mg/mL	69			1je3c
=hydromorphone
	0		i	2n3 4crt
	0	Dilaudid	b	4tjl
0.2 mg/mL	0			j8mi
0.2 mg/mL	9			1ct88
0.2 mg/mL	9	Dilaudid		1ct8a
0.5 mg/mL	0			j8py
0.5 mg/mL	9			1lcba
1 mg/mL	0			j8ms
1 mg/mL	1			j8mt
1 mg/mL	40			10yjj
1 mg/mL	7			j8mx
1 mg/mL	7	Dilaudid		j8my
1 mg/mL	9			j8po upwj
1 mg/mL	9	Dilaudid		144nd 1450w
10 mg/mL	0			j8n2
10 mg/mL	1			10yia 10yic 10yid
12 mg	0			j8n9
12 mg	5			jcjt
16 mg	0			j8nq
16 mg	5			jck0
2 mg	0			j8nz
2 mg	3			j8o0
2 mg	3	Dilaudid		j8o2
2 mg/mL	0			j8pc
2 mg/mL	1			10ygk
2 mg/mL	40			10yqs
2 mg/mL	6			j8pd
2 mg/mL	9			j8pp
2 mg/mL	9	Dilaudid		144nh
3 mg	0			j8pg
3 mg	43			j8ph
32 mg	0			j8p4
32 mg	5			s0eq
4 mg	0			j8o5
4 mg	3			j8o6
4 mg	3	Dilaudid		j8o8
4 mg/mL	0			j8pk
4 mg/mL	1			j8pl
4 mg/mL	40			j8pq
4 mg/mL	9			144nj
4 mg/mL	9	Dilaudid		144nk
8 mg	0			j8od
8 mg	3			j8oe
8 mg	3	Dilaudid		j8og
8 mg	5			jck5
=hydroquinone
	0		i	491
	0	Esoterica	b	ntlo
0.02 mg/mg	0			71y7
0.02 mg/mg	22			49oo
0.04 mg/mg	0			7af9
0.04 mg/mg	22			6nwu
20 mg/mL	0			7okf
20 mg/mL	21			3a2v
20 mg/mL	21	Esoterica		ntlr
20 mg/mL	61			58qa
40 mg/mL	0			72ij
40 mg/mL	21			48mb
40 mg/mL	61			qh8f
=hydroxocobalamin
	0		i	496
	0	Cyanokit	b	eqmz
1 mg/mL	0			6rvm
1 mg/mL	6			6soi
5000 mg	0			141qz
5000 mg	1			f0i8
5000 mg	1	Cyanokit		f0ib
=hydroxychloroquine
	0		i	49d 3at0
	0	Plaquenil	b	4c7y
	0	Sovuna	b	1l4jg
100 mg	0			1j2gw
100 mg	3			1j2gx
200 mg	0			kzgz
200 mg	3			kzh0
200 mg	3	Plaquenil		kzh2
200 mg	3	Sovuna		1l4jm
300 mg	0			1j2gy
300 mg	3			1j2gz
300 mg	3	Sovuna		1l4jo
400 mg	0			nznz
400 mg	3			nzo0
=hydroxyethyl starch 130-0.4
	0		i	t7yw
	0	Voluven	b	a3vd
60 mg/mL	0			t7zw
60 mg/mL	1			13rmp
60 mg/mL	1	Voluven		t802
=hydroxypropylcellulose
	0		i	l23
	0	Lacrisert	b	1413
5 mg	0			9i95
5 mg	78			a7tv
5 mg	78	Lacrisert		g66o
=hydroxyurea
	0		i	4a8
	0	Droxia	b	4n8z
	0	Hydrea	b	396n
	0	Siklos	b	16uod
	0	Xromi	b	1lsay
100 mg	0			16uob
100 mg	3			16uoc
100 mg	3	Siklos		16uoi
100 mg/mL	0			1li0i
100 mg/mL	7			1li0l
100 mg/mL	7	Xromi		1lsb3
1000 mg	0			73u0
1000 mg	3			62qb
1000 mg	3	Siklos		16uok
200 mg	0			6rvn
200 mg	2			4al2
200 mg	2	Droxia		4kki
300 mg	0			6rvo
300 mg	2			4al3
300 mg	2	Droxia		4kkj
400 mg	0			6rvp
400 mg	2			4al4
400 mg	2	Droxia		4kkk
500 mg	0			6rvq
500 mg	2			48md
500 mg	2	Hydrea		29he
=hydroxyzine
	0		i	4a9 3bl7 4cry
	0	Vistaril	b	61zr
10 mg	0			lbwx
10 mg	3			lbwy
100 mg	0			vt4u
100 mg	2			lbxc
2 mg/mL	0			lbxk
2 mg/mL	7			lbxl
25 mg	0			lbxw vt4q
25 mg	2			lbxx
25 mg	2	Vistaril		lbxz
25 mg	3			lby2
25 mg/mL	0			lbyd
25 mg/mL	1			lbye
50 mg	0			lbyl vt4o
50 mg	2			lbym
50 mg	2	Vistaril		lbyo
50 mg	3			lbyp
50 mg/mL	0			lbys
50 mg/mL	1			12goo 12goq
50 mg/mL	6			lbyt
=hylan g-f 20
	0		i	63ml
	0	Synvisc	b	4pv4
8 mg/mL	0			gzrh
8 mg/mL	9			gzrj hwub
8 mg/mL	9	Synvisc		qoz3 qoz4
=hyoscyamine
	0		i	y1 3asy
	0	Anaspaz	b	ld
	0	Ed Spaz	b	7k2y
	0	Levbid	b	4o7d
	0	Levsin	b	4o7n
	0	Nulev	b	63rg
	0	Oscimin	b	oksd
	0	Symax	b	blx6
0.0207 mg/mL	0			mfpd
0.025 mg/mL	0			mgjs
0.025 mg/mL	7			mgjt
0.0625 mg	0			bprg
0.1037 mg	0			mfpy
0.12 mg	0			m8c1
0.125 mg	0			mfut
0.125 mg	13			mfux
0.125 mg	13	Anaspaz		mgoo
0.125 mg	13	Ed Spaz		mgoq
0.125 mg	13	Nulev		qmvl
0.125 mg	13	Oscimin		oksg
0.125 mg	13	Symax		mfuy
0.125 mg	3			mgkh
0.125 mg	3	Levsin		mgkj
0.125 mg	3	Oscimin		omuj
0.125 mg	37			mfuu
0.125 mg	37	Levsin		mgkk
0.125 mg	37	Oscimin		zeyz
0.125 mg	37	Symax		mfuw
0.125 mg/mL	0			mgk6
0.125 mg/mL	7			mgk7
0.19 mg	0			mfna
0.311 mg	0			mfv7
0.375 mg	0			me0v
0.375 mg	5			mfoy 12qz2
0.375 mg	5	Levbid		mfoz
0.375 mg	5	Oscimin		omus
0.375 mg	5	Symax		mfp3 12qz3
0.5 mg/mL	0			mgkr
0.5 mg/mL	1			mgks
0.5 mg/mL	1	Levsin		mgku
=hyoscyamine;methenamine;methylene blue;phenyl salicylate;sodium phosphate, monobasic
	0		i	llam
	0	Phosphasal	b	m8dt
	0	Urelle	b	7ks7
	0	Uretron DS	b	4qa3
	0	Uribel	b	lebm
	0	Urimar Reformulated Oct 2013	b	uvs6
	0	Ustell	b	mabe
	0	Utira	b	8osp
0.12 mg;118 mg;10 mg;36 mg;40.8 mg	2			nb0l nb0n
0.12 mg;120 mg;10 mg;36 mg;40.8 mg	2			mgvn nm11
0.12 mg;120 mg;10.8 mg;36.2 mg;40.8 mg	2			1kj5h 1kl9w
0.12 mg;120 mg;10.8 mg;36.2 mg;40.8 mg	3			uvs5 uvsb
0.12 mg;81 mg;10.8 mg;32.4 mg;40.8 mg	3			mgwg mgwk
0.12 mg;81.6 mg;10.8 mg;36.2 mg;40.8 mg	3			mgh6 mghf nb35
0.12 mg;81.6 mg;10.8 mg;36.2 mg;40.8 mg	3	Phosphasal		mghb
=hyoscyamine;methenamine;methylene blue;sodium phosphate, monobasic
	0		i	mifo
	0	Uro-Blue	b	y8p4
	0	Urogesic Blue Reformulated Apr 2012	b	qthx
0.12 mg;81.6 mg;10.8 mg;40.8 mg	3			mifp qti2 y8p9
=hyoscyamine;phenyltoloxamine
	0		i	jdiq
	0	Digex	b	d00y
0.0625 mg;15 mg	2			leme
0.0625 mg;15 mg	2	Digex		lemg
=hypochlorite
	0		i	7mh vsj9
	0	Anasept	b	n9zb
	0	Di-Dak-Sol	b	fizm
	0	Hysept	b	rusu
0.00057 mg/mg	0			h3fy
0.00057 mg/mg	22			h3g0
0.00057 mg/mg	22	Anasept		n9ze
0.00062 mg/mg	0			17tu5
0.00062 mg/mg	22			17tu6
0.125 mg/mL	0			e95h
0.125 mg/mL	36			e95i
0.125 mg/mL	36	Di-Dak-Sol		kzi9
0.57 mg/mL	0			nwsk
0.57 mg/mL	86			nwsm
0.57 mg/mL	86	Anasept		nxj0
0.62 mg/mL	0			12soc
0.62 mg/mL	36			12sod
1.25 mg/mL	0			dt0k
1.25 mg/mL	36			dt0l
1.25 mg/mL	56			1athm
2.5 mg/mL	0			739q
2.5 mg/mL	36			6pjs
2.5 mg/mL	36	Hysept		rusy
5 mg/mL	0			71tr
5 mg/mL	36			6pjt
5 mg/mL	36	Hysept		rut0
=hypomyces perniciosus allergenic extract
	0		i	pki0
50 mg/mL	0			pki1
50 mg/mL	6			pki4
=hypromellose
	0		i	l3a
	0	Cellugel	b	63o2
	0	GenTeal	b	4np0
	0	Gonak	b	4nq8
	0	Goniosoft	b	4nqa
	0	Goniovisc	b	le2o
	0	Isopto Alkaline	b	4o2f
0.002 mg/mg	0			tgqh
0.003 mg/mg	0			7af1
0.003 mg/mg	89			6nx0
0.003 mg/mg	89	GenTeal		h01g
0.008 mg/mg	0			f1kv
17 mg/mL	0			x0js
17 mg/mL	60			x0jt
2 mg/mL	0			74kr
2 mg/mL	60			7phu
2 mg/mL	60	GenTeal		ma9z
20 mg/mL	0			88y0
20 mg/mL	9			flmi
20 mg/mL	9	Cellugel		63j3
25 mg/mL	0			6xyr
25 mg/mL	60			6nx2
25 mg/mL	60	Gonak		4ffx
25 mg/mL	60	Goniosoft		4ffy
25 mg/mL	60	Goniovisc		le2r
3 mg/mL	0			7os6
3 mg/mL	60			6nx1
3 mg/mL	60	GenTeal		fnbj
3.6 mg/mL	0			f4m1
5 mg/mL	0			7os9
5 mg/mL	60			31ki
5 mg/mL	60	Isopto Alkaline		4ja1
=hypromellose;naphazoline
	0		i	esid
5 mg/mL;0.3 mg/mL	60			mflq
=hypromellose;naphazoline;polysorbate 80;zinc sulfate
	0		i	mklo
0.002 mg/mg;0.00025 mg/mg;0.005 mg/mg;0.0025 mg/mg	89			tgqm
2 mg/mL;0.25 mg/mL;5 mg/mL;2.5 mg/mL	60			mklp
=ibalizumab
	0		i	17slv 17smp
	0	Trogarzo	b	17smu
150 mg/mL	0			17smq
150 mg/mL	1			17smt
150 mg/mL	1	Trogarzo		17smy
=ibandronate
	0		i	2gxs 2gxt
	0	Boniva	b	blys
1 mg/mL	0			je9j
1 mg/mL	1			je9n
1 mg/mL	9			je9k
1 mg/mL	9	Boniva		je9m
150 mg	0			je8z
150 mg	3			je90
150 mg	3	Boniva		je92
=ibrexafungerp
	0		i	1ivh1
	0	Brexafemme	b	1ivh9
	12			1ivi3
150 mg	0			1ivh4
150 mg	3			1ivh8
150 mg	3	Brexafemme		1ivhe
=ibrutinib
	0		i	uxet
	0	Imbruvica	b	uxez
140 mg	0			uxeu
140 mg	2			uxey
140 mg	2	Imbruvica		uxf4
140 mg	3			16v81
140 mg	3	Imbruvica		16v83
280 mg	0			16v84
280 mg	3			16v85
280 mg	3	Imbruvica		16v87
420 mg	0			16v88
420 mg	3			16v89
420 mg	3	Imbruvica		16v8b
560 mg	0			16v8c
560 mg	3			16v8d
560 mg	3	Imbruvica		16v8f
70 mg	0			16quv
70 mg	2			16quw
70 mg	2	Imbruvica		16quy
70 mg/mL	0			1jz2l
70 mg/mL	14			1jz2o
70 mg/mL	14	Imbruvica		1jz2s
=ibuprofen
	0		i	4co
	0	Addaprin	b	jarz
	0	Advil	b	3a2a
	0	Caldolor	b	ib3c
	0	Genpril	b	4nos
	0	Ibu	b	4nz1
	0	Ibuprohm	b	i86c
	0	Motrin	b	4c8o
	0	Neoprofen	b	dnnu
	0	Proprinal	b	rvae
	0	Samson 8	b	blzi
	0	Wal-Profen	b	ds7v
10 mg/mL	0			dnns
10 mg/mL	1			11g7y
10 mg/mL	1	Neoprofen		dnnx
100 mg	0			6rvs
100 mg	10			6nxv
100 mg	10	Advil		fogg
100 mg	10	Motrin		gzaq
100 mg	3			4939
100 mg	3	Advil		fogf
100 mg/mL	0			ib3a
100 mg/mL	1			ib3b
100 mg/mL	1	Caldolor		ib3f
125 mg	0			1f68b
20 mg/mL	0			6rvt
20 mg/mL	14			48mj
20 mg/mL	14	Advil		4fmm
20 mg/mL	14	Motrin		bo21
200 mg	0			6rvu
200 mg	2			6nxw
200 mg	2	Advil		fogd
200 mg	2	Motrin		d0cu
200 mg	2	Proprinal		1lb17
200 mg	2	Wal-Profen		dt7m
200 mg	3			6nxx
200 mg	3	Addaprin		jas2
200 mg	3	Advil		3a28
200 mg	3	Genpril		4fmu
200 mg	3	Ibuprohm		i86w
200 mg	3	Motrin		4b6u
200 mg	3	Proprinal		rvaj
200 mg	3	Wal-Profen		ds7y
3 mg/mL	0			853b
300 mg	0			6rvv
300 mg	3			48mk
4 mg/mL	0			1aork
4 mg/mL	1			1aorl
4 mg/mL	1	Caldolor		1aorn
40 mg/mL	0			75gz
40 mg/mL	14			4dqy
40 mg/mL	14	Advil		fogb
40 mg/mL	14	Motrin		ibje
400 mg	0			6swc
400 mg	3			48ml
400 mg	3	Ibu		4fnd
600 mg	0			6rvx
600 mg	3			48mm
600 mg	3	Ibu		4fnl
800 mg	0			6rvy
800 mg	3			48mn
800 mg	3	Ibu		4fnp
800 mg	3	Samson 8		blzl
97.5 mg	0			1lcmn
=ibuprofen;niacin
	0		i	llwq
=ibuprofen;oxycodone
	0		i	adnn
400 mg;5 mg	3			mhv9
=ibuprofen;phenylephrine
	0		i	ll9d
200 mg;10 mg	3			tcxb
=ibuprofen;pseudoephedrine
	0		i	4lmk
200 mg;30 mg	2			rubu
200 mg;30 mg	3			rubx
=ibutilide
	0		i	vux 13js
	0	Corvert	b	3vcn
0.1 mg/mL	0			kzhr
0.1 mg/mL	1			kzhs
0.1 mg/mL	1	Corvert		kzhu
=icatibant
	0		i	olwq
	0	Firazyr	b	olwu
	0	Sajazir	b	1j2mc
10 mg/mL	0			olwr
10 mg/mL	9			olwt
10 mg/mL	9	Firazyr		olwx
10 mg/mL	9	Sajazir		1j2mg
=ichthammol
	0		i	4ct
0.1 mg/mg	0			71ue
0.1 mg/mg	33			49bp
0.2 mg/mg	0			71uf
0.2 mg/mg	33			21ux
=icodextrin
	0		i	30e8
75 mg/mL	0			nlc0
=icosapent ethyl
	0		i	ryxa
	0	Vascepa	b	ryxg
1000 mg	0			ryxb
1000 mg	2			ryxf
1000 mg	2	Vascepa		ryxl
500 mg	0			12tij
500 mg	2			12tik
500 mg	2	Vascepa		12tim
=idarubicin
	0		i	4cy 1rd8
	0	Idamycin	b	4tko
1 mg/mL	0			lcmv
1 mg/mL	1			12ebp 12ebu 12ebw
1 mg/mL	1	Idamycin		12ebr 12ebv 12ebx
=idarucizumab
	0		i	10s7z
	0	Praxbind	b	10s84
50 mg/mL	0			10s80
50 mg/mL	1			10s83
50 mg/mL	1	Praxbind		10s88
=idecabtagene vicleucel
	0		i	1id4e
	0	Abecma	b	1id4j
17000000 cells/mL	0			1m16t
17000000 cells/mL	1			1id4i
17000000 cells/mL	1	Abecma		1id4n
5100000 cells/mL	0			1m175
5100000 cells/mL	1			1id4x
5100000 cells/mL	1	Abecma		1id4z
7285714 cells/mL	0			1m16z
7285714 cells/mL	1			1id4r
7285714 cells/mL	1	Abecma		1id4t
=idelalisib
	0		i	x3po
	0	Zydelig	b	x3pu
100 mg	0			x3pp
100 mg	3			x3pt
100 mg	3	Zydelig		x3pz
150 mg	0			x3q0
150 mg	3			x3q1
150 mg	3	Zydelig		x3q3
=idursulfase
	0		i	dszp
	0	Elaprase	b	dvbf
2 mg/mL	0			dszq
2 mg/mL	1			dszs
2 mg/mL	1	Elaprase		dvbi
=ifosfamide
	0		i	4d5
	0	Ifex	b	4nz9
1000 mg	0			12eeg
1000 mg	1			12eeh
1000 mg	1	Ifex		12eej
3000 mg	0			12eea
3000 mg	1			12eec
3000 mg	1	Ifex		12eef
50 mg/mL	0			72zf
50 mg/mL	1			12eel 12een
=iloperidone
	0		i	1kgq
	0	Fanapt	b	i6vn
	12			i6wf 1m6be 1mb1g
1 mg	0			i6vk
1 mg	3			i6vm
1 mg	3	Fanapt		i6vq
10 mg	0			i6vr
10 mg	3			i6vs
10 mg	3	Fanapt		i6vu
12 mg	0			i6vv
12 mg	3			i6vw
12 mg	3	Fanapt		i6vy
2 mg	0			i6vz
2 mg	3			i6w0
2 mg	3	Fanapt		i6w2
4 mg	0			i6w3
4 mg	3			i6w4
4 mg	3	Fanapt		i6w6
6 mg	0			i6w7
6 mg	3			i6w8
6 mg	3	Fanapt		i6wa
8 mg	0			i6wb
8 mg	3			i6wc
8 mg	3	Fanapt		i6we
=iloprost
	0		i	uyy
	0	Aurlumyn	b	1lg4x
	0	Ventavis	b	cogg
0.01 mg/mL	0			afta
0.01 mg/mL	26			aftc
0.01 mg/mL	26	Ventavis		chj7
0.02 mg/mL	0			9fxf
0.02 mg/mL	26			ih3g
0.02 mg/mL	26	Ventavis		ih3i
0.1 mg/mL	0			89j8
0.1 mg/mL	1			1lg4v
0.1 mg/mL	1	Aurlumyn		1lg51
=imatinib
	0		i	61w4
	0	Gleevec	b	61w2
	0	Imkeldi	b	1lv7c
100 mg	0			73v4
100 mg	3			8nmu
100 mg	3	Gleevec		8o6k
400 mg	0			8pb7
400 mg	3			8nmv
400 mg	3	Gleevec		8o6l
80 mg/mL	0			1lv78
80 mg/mL	7			1lv7b
80 mg/mL	7	Imkeldi		1lv7h
=imetelstat
	0		i	1ljxw
	0	Rytelo	b	1ljy2
188 mg	0			1ljy7
188 mg	1			1ljy8
188 mg	1	Rytelo		1ljya
47 mg	0			1ljxy
47 mg	1			1ljy1
47 mg	1	Rytelo		1ljy6
=imiglucerase
	0		i	1tjz
	0	Cerezyme	b	1tjy
400 unit	0			10zzt
400 unit	1			10zzu
400 unit	1	Cerezyme		10zzw
=imipenem
	0		i	4e2
250 mg	0			10zy2
500 mg	0			10zyd
=imipramine
	0		i	4e3 1yb2 38dc
10 mg	0			hwqw
10 mg	3			hwqx
100 mg	0			hwqu
100 mg	2			hwqv
125 mg	0			hwqs
125 mg	2			hwqt
150 mg	0			hwqg
150 mg	2			hwqh
25 mg	0			hwq3
25 mg	3			hwq4
50 mg	0			hwq7
50 mg	3			hwq8
75 mg	0			hwqb
75 mg	2			hwqc
=imiquimod
	0		i	1a93
	0	Aldara	b	4lyl
	0	Zyclara	b	kq5m
25 mg/mL	0			qrav
25 mg/mL	21			qraw
25 mg/mL	21	Zyclara		qray
37.5 mg/mL	0			kq5k
37.5 mg/mL	21			kq5l
37.5 mg/mL	21	Zyclara		kq5p
50 mg/mL	0			7f0q
50 mg/mL	21			6nye
50 mg/mL	21	Aldara		4uy6
=immunoglobulin g
	0		i	4de uku0 1928x 19i57 1ag6h 1b2o2 1l9su 1m09a
	0	Alyglo	b	1l9t0
	0	Asceniv	b	19i5a
	0	Bivigam	b	t8so
	0	Cutaquig	b	1ag6k
	0	Cuvitru	b	12v8f
	0	Flebogamma	b	blv7
	0	GamaSTAN	b	h3ea
	0	Gammagard	b	wy1
	0	Gammaked	b	nyb0
	0	Gammaplex	b	l8ts
	0	Gamunex	b	a3oh
	0	Hizentra	b	jcke
	0	Octagam	b	4uei
	0	Panzyga	b	19290
	0	Privigen	b	g9n8
	0	Xembify	b	1b2o5
	0	Yimmugo	b	1m09g
100 mg/mL	0			7dai 1928y 19i58 1l9sv 1m09b
100 mg/mL	1			12s5i 12s5p 12s62 12s66 12s6c 12s7t 12s8k 12s8z 1928z 1929j 1929n 1929r 1929x 1929z 19i59 1l9sy 1l9t7 1l9t9 1m09e 1m09n 1m09p
100 mg/mL	1	Alyglo		1l9t5 1l9t8 1l9ta
100 mg/mL	1	Asceniv		19i5e
100 mg/mL	1	Bivigam		12s5k 12s5q
100 mg/mL	1	Flebogamma		12s73 12s79 12s7b
100 mg/mL	1	Gammagard		12sch 12scj 12sck 12scm 12scn 12sco
100 mg/mL	1	Gammaked		12s64 12s67 12s68 12s69 12s6d
100 mg/mL	1	Gammaplex		1481r 1481t 1481u
100 mg/mL	1	Gamunex		12sa2 12sa4 12sa5 12sa6 12sa7 12sa8
100 mg/mL	1	Octagam		12s7v 12s7x 12s7y 12s7z 1aive
100 mg/mL	1	Panzyga		19294 1929k 1929o 1929s 1929y 192a0
100 mg/mL	1	Privigen		12s8d 12s8g 12s8h 12s8l
100 mg/mL	1	Yimmugo		1m09l 1m09o 1m09q
10000 mg	0			12sef
10000 mg	1			12seg
10000 mg	1	Gammagard		12sei
165 mg/mL	0			1ag6i
165 mg/mL	1			1ag6j 1ag6s 1ag6u 1ag6w 1ag6y 1ag70
165 mg/mL	1	Cutaquig		1ag6o 1ag6t 1ag6v 1ag6x 1ag6z 1ag71
180 mg/mL	0			145t3
180 mg/mL	1			12ruw 12rv1
180 mg/mL	1	GamaSTAN		12ruy 12rv2
200 mg/mL	0			jckc 1b2o3
200 mg/mL	1			12rvp 12rvu 12rvw 12rw4 12v8v 1b2o4 1b2qu 1b2tm 1b2to
200 mg/mL	1	Cuvitru		12v8n 12v8p 12v8s 12v8w 19e8j
200 mg/mL	1	Hizentra		12rvr 12rvv 12rvx 12rw5
200 mg/mL	1	Xembify		1b2o9 1b2qv 1b2tn 1b2tp
200 mg/mL	9			1cm2v 1cm30 1d0s6 1l8o4
200 mg/mL	9	Hizentra		1cm2x 1cm31 1d0s7 1l8o5
50 mg/mL	0			7fc9
50 mg/mL	1			12s5v 12s6f 12s6o 12s6v 12s76 12sbu 12sc3
50 mg/mL	1	Flebogamma		12s5x 12s6g 12s6p 12s6w 12s77
50 mg/mL	1	Gammaplex		12s87 12s89 12s8a
50 mg/mL	1	Octagam		12sbv 12sbz 12sc0 12sc1 12sc4
5000 mg	0			12se7
5000 mg	1			12se8
5000 mg	1	Gammagard		12sea
=inavolisib
	0		i	1lrsu
	0	Itovebi	b	1lrt0
3 mg	0			1lrsv
3 mg	3			1lrsz
3 mg	3	Itovebi		1lrt5
9 mg	0			1lrt6
9 mg	3			1lrt7
9 mg	3	Itovebi		1lrt9
=inclisiran
	0		i	1jh3n
	0	Leqvio	b	1jh49
189 mg/mL	0			1jh44
189 mg/mL	9			1jh47
189 mg/mL	9	Leqvio		1jh4d
=indapamide
	0		i	4g4
1.25 mg	0			6rvz
1.25 mg	3			48mv
1.5 mg	5			9ar8
2.5 mg	0			6rw0
2.5 mg	3			48mw
=indapamide;perindopril
1.25 mg;4 mg	3			ibpt
=indomethacin
	0		i	4gl
	0	Indocin	b	4cx1
	0	Tivorbex	b	vyv6
1 mg	0			13xr2
1 mg	1			7fd8
100 mg	0			72j1
100 mg	43			49z1
20 mg	0			76i3
20 mg	2			vy93
20 mg	2	Tivorbex		vyvb
25 mg	0			6rw2
25 mg	2			48mx
40 mg	0			vyvc
40 mg	2			vyvd
5 mg/mL	0			6rw3
5 mg/mL	14			6nyn
5 mg/mL	14	Indocin		4fp7
50 mg	0			6rw4
50 mg	2			48my
50 mg	43			48mz
50 mg	43	Indocin		4fp5
75 mg	0			6rw5
75 mg	39			6nyo
=inebilizumab
	0		i	1evr2 1evr3
	0	Uplizna	b	1evr8
	12			1evri
10 mg/mL	0			1evr4
10 mg/mL	1			1evr7 1evrc
=inert ingredients
	0		i	g1ru
1 mg	0			g1rv
1 mg	10			1ifa3
1 mg	13			1lsxi
1 mg	3			g1rx
=infigratinib
	0		i	1io5l
	0	Truseltiq	b	1ioda
	12			1iod9 1iois 1ioiz 1ioj4
100 mg	0			1iod4
100 mg	2			1iod8
100 mg	2	Truseltiq		1iodf
25 mg	0			1ioiq
25 mg	2			1ioir
25 mg	2	Truseltiq		1ioiu
=infliximab
	0		i	440n 12dl7 15b3n 1ckuz
	0	Avsola	b	1ckv2
	0	Inflectra	b	12dla
	0	Remicade	b	4pga
	0	Renflexis	b	15b3q
	0	Zymfentra	b	1lcm8
100 mg	0			zhqc 12dl8 15b3o 1ckv0
100 mg	1			6nyq 12dl9 15b3p 1ckv1
100 mg	1	Avsola		1ckv6
100 mg	1	Inflectra		12dle
100 mg	1	Remicade		4kmp
100 mg	1	Renflexis		15b3u
120 mg/mL	0			1lcm3
120 mg/mL	24			1lcm6
120 mg/mL	24	Zymfentra		1lcmd
120 mg/mL	9			1lcmh
120 mg/mL	9	Zymfentra		1lcml
=influenza a virus (h1n1) antigen
	0		i	zinc 1h4u8 1ixa3 1jul8 1kmae 1kmhh 1kmsk 1koyk
0.03 mg/mL	0			1h4ua 1julb 1kmah 1kmhi
0.0857 mg/mL	0			1kmta
0.09 mg/mL	0			1ixmr 1kmtg
0.12 mg/mL	0			1ldpq
158000000 unit/mL	0			1koyl
=influenza a virus (h1n1) antigen;influenza a virus (h3n2) antigen;influenza b virus antigen
	0		i	zinm
	0	Afluria 2024-2025	b	1lm5m
	0	Afluria 2025-2026	b	1m9iz
	0	Afluria Quadrivalent 2022-2023	b	1jugh
	0	FluMist 2024-2025	b	1lome
	0	FluMist 2025-2026	b	1mb1q
	0	Fluad 2024-2025	b	1llkv
	0	Fluad 2025-2026	b	1m9is
	0	Fluarix 2024-2025	b	1ll91
	0	Fluarix 2025-2026	b	1masd
	0	Flublok 2024-2025	b	1llvd
	0	Flublok 2025-2026	b	1ma8a
	0	Flublok Quadrivalent 2022-2023	b	1jugu
	0	Flucelvax 2024-2025	b	1lm65
	0	Flucelvax 2025-2026	b	1m9i9
	0	Flucelvax Quadrivalent 2022-2023	b	1julf
	0	Flulaval 2024-2025	b	1ll98
	0	Flulaval 2025-2026	b	1m9kp
	0	Flulaval Quadrivalent 2022-2023	b	1ju2f
	0	Fluzone 2024-2025	b	1llv0
	0	Fluzone 2025 Southern Hemisphere	b	1m2af
	0	Fluzone 2025-2026	b	1m9kw
	0	Fluzone Quadrivalent 2022-2023	b	1ju3y
	0	Fluzone Quadrivalent 2024 Southern Hemisphere	b	1lchj
	0	Fluzone Quadrivalent 2025 Southern Hemisphere	b	1m2ar
	0	Fluzone Quadrivalent 2025-2026	b	1mab5
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	1			1juga
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	1	Fluzone Quadrivalent 2022-2023		1jugd
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54			1jlft 1jugn 1jull 1lckb 1lm41 1lm5v 1lm6d 1m2dh 1m2gf 1m9i8 1m9j7
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Afluria 2024-2025		1lm5y
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Afluria 2025-2026		1m9ja
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Afluria Quadrivalent 2022-2023		1jugp
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Flucelvax 2024-2025		1lm6g
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Flucelvax 2025-2026		1m9ie
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Flucelvax Quadrivalent 2022-2023		1juln
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Fluzone 2024-2025		1lm45
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Fluzone 2025 Southern Hemisphere		1m2gj
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Fluzone 2025-2026		1ma5s
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Fluzone Quadrivalent 2022-2023		1jugg
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Fluzone Quadrivalent 2024 Southern Hemisphere		1lcke
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Fluzone Quadrivalent 2025 Southern Hemisphere		1m2dk
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	54	Fluzone Quadrivalent 2025-2026		1macy
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9			1jlfl 1ju2d 1lck5 1ll8z 1lm46 1lm63 1m2db 1m2gk 1m9ii 1m9iq
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Afluria 2024-2025		1lm5r
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Afluria 2025-2026		1m9j4
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluad 2024-2025		1lll0
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluad 2025-2026		1m9ix
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluarix 2024-2025		1ll96
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluarix 2025-2026		1masi
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Flucelvax 2024-2025		1lm6a
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Flucelvax 2025-2026		1m9im
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Flulaval 2024-2025		1ll9d
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Flulaval 2025-2026		1m9ku
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Flulaval Quadrivalent 2022-2023		1ju2j
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluzone 2024-2025		1lm48
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluzone 2025 Southern Hemisphere		1m2gm
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluzone 2025-2026		1ma5o
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluzone Quadrivalent 2022-2023		1jug7
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluzone Quadrivalent 2024 Southern Hemisphere		1lck8
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluzone Quadrivalent 2025 Southern Hemisphere		1m2de
0.03 mg/mL;0.03 mg/mL;0.03 mg/mL	9	Fluzone Quadrivalent 2025-2026		1macz
0.0857 mg/mL;0.0857 mg/mL;0.0857 mg/mL	9			1m2ap
0.0857 mg/mL;0.0857 mg/mL;0.0857 mg/mL	9	Fluzone Quadrivalent 2025 Southern Hemisphere		1m2aw
0.0857 mg/mL;0.0857 mg/mL;0.0857 mg/mL	9	Fluzone Quadrivalent 2025-2026		1maba
0.09 mg/mL;0.09 mg/mL;0.09 mg/mL	9			1jugs 1llvb 1ma88
0.09 mg/mL;0.09 mg/mL;0.09 mg/mL	9	Flublok 2024-2025		1llvi
0.09 mg/mL;0.09 mg/mL;0.09 mg/mL	9	Flublok 2025-2026		1ma8f
0.09 mg/mL;0.09 mg/mL;0.09 mg/mL	9	Flublok Quadrivalent 2022-2023		1jugy
0.12 mg/mL;0.12 mg/mL;0.12 mg/mL	9			1lluy 1m2ad
0.12 mg/mL;0.12 mg/mL;0.12 mg/mL	9	Fluzone 2024-2025		1llv5
0.12 mg/mL;0.12 mg/mL;0.12 mg/mL	9	Fluzone 2025 Southern Hemisphere		1m2ak
0.12 mg/mL;0.12 mg/mL;0.12 mg/mL	9	Fluzone 2025-2026		1m9l1
158000000 unit/mL;158000000 unit/mL;158000000 unit/mL	102			1lomd 1mb2m 1mb2p
158000000 unit/mL;158000000 unit/mL;158000000 unit/mL	102	FluMist 2024-2025		1lomk
158000000 unit/mL;158000000 unit/mL;158000000 unit/mL	102	FluMist 2025-2026		1mb2o 1mb2q
=influenza a virus (h3n2) antigen
	0		i	zinf 1jlfi 1ju3f 1jul7 1lchd 1lknq 1lluq 1lm5t 1m29v 1m96f 1ma84 1mb1j
0.03 mg/mL	0			1jlfj 1ju3l 1jula 1lck4 1ll8w 1lm60 1m2da 1m9i5
0.0857 mg/mL	0			1m2am
0.09 mg/mL	0			1jugq 1llv8 1ma85
0.12 mg/mL	0			1lluv 1m2aa
158000000 unit/mL	0			1lom9 1mb2l
=influenza a virus (h5n1) antigen
	0		i	12o6c 1lqph
	0	Audenz	b	1lqpo
0.015 mg/mL	0			1lqpi
0.015 mg/mL	54			1lqpw
0.015 mg/mL	54	Audenz		1lqpz
0.015 mg/mL	9			1lqpm
0.015 mg/mL	9	Audenz		1lqpt
=influenza b virus antigen
	0		i	zini ziq4 182tp 1jl2w 1ju27 1jul9
0.03 mg/mL	0			ziq5 182tq 1jlfk 1ju2c 1julc
0.0857 mg/mL	0			1f35k 1ju3v
0.09 mg/mL	0			zlkr 1jugr
0.12 mg/mL	0			1ldpr
158000000 unit/mL	0			1jw5b
=inositol
	0		i	4i1 las
100 mg	0			7644
125 mg	0			wzpe
141 mg	0			h2m7
152 mg	0			i72y
2000 mg	0			14200
211.5 mg	0			16us9
212 mg	0			iw2n
324 mg	0			71vs
324 mg	3			49br
500 mg	0			71vu 88ze
500 mg	2			28l0 59pc
650 mg	0			732j
650 mg	3			49bt
=inositol;niacin
	0		i	ll7q
100 mg;400 mg	2			4abz
107 mg;393 mg	2			8t1k
125 mg;500 mg	3			wzpf
125 mg;500 mg	66			8sfc
141 mg;500 mg	2			h2m8
150 mg;500 mg	2			8t1j
150 mg;500 mg	3			97ih
152 mg;500 mg	2			i72z
211.5 mg;750 mg	2			iw2o
=inotersen
	0		i	18ztl
	0	Tegsedi	b	18zuf
189 mg/mL	0			18zub
189 mg/mL	9			18zue
189 mg/mL	9	Tegsedi		18zuj
=inotuzumab ozogamicin
	0		i	15n6u
	0	Besponsa	b	15n6z
0.9 mg	0			15n6v
0.9 mg	1			15n6y
0.9 mg	1	Besponsa		15n73
=insulin
	0		i	4io
=insulin argine
	0		i	11bbe
=insulin aspart
	0		i	13ok 1lzr5 1mb5z
	0	Fiasp	b	16koe
	0	Kirsty	b	1mb64
	0	Merilog	b	1lzra
	0	NovoLog	b	63re
100 unit/mL	0			7ctn 1lzr6 1mb60
100 unit/mL	24			zfma zfmd 1lzrh 1mb6j
100 unit/mL	24	Fiasp		16kok 16kol
100 unit/mL	24	Kirsty		1mb6l
100 unit/mL	24	Merilog		1lzrl
100 unit/mL	24	NovoLog		zfmc zfme
100 unit/mL	40			zfm4 zfm7 1kn7c
100 unit/mL	40	Fiasp		1b9qm 1b9qn 1kn7d
100 unit/mL	40	NovoLog		zfm6 zfm8
100 unit/mL	6			6o00 1lzr9 1mb63
100 unit/mL	6	Fiasp		16koi
100 unit/mL	6	Kirsty		1mb69
100 unit/mL	6	Merilog		1lzrf
100 unit/mL	6	NovoLog		7jjq
100 unit/mL	6	NovoLog Penfill		7jjp
100 unit/mL	9			fl6s i5r3 t5gw
100 unit/mL	9	NovoLog		fl8p i5r5 t4zh
30 unit/mL	0			7q1i
50 unit/mL	0			huva
=insulin aspart protamine
	0		i	7jwh
50 unit/mL	0			huv9
70 unit/mL	0			7kr3
=insulin aspart;insulin aspart protamine
	0		i	ll5c
	0	NovoLog Mix	b	tf7p
30 unit/mL;70 unit/mL	24			i5p3 t4z1
30 unit/mL;70 unit/mL	24	NovoLog Mix		kyi8 t5of
30 unit/mL;70 unit/mL	54			7j29
30 unit/mL;70 unit/mL	54	NovoLog Mix		kyia
30 unit/mL;70 unit/mL	54	NovoLog Mix 70:30		7jvb
30 unit/mL;70 unit/mL	9			fl7h
30 unit/mL;70 unit/mL	9	NovoLog Mix 70/30		fl8n
30 unit/mL;70 unit/mL	9	NovoLog Mix 70:30		i5p5
50 unit/mL;50 unit/mL	54			huvb
=insulin aspart;insulin degludec
	0		i	16qti
30 unit/mL;70 unit/mL	24			16qtj 16qtp
30 unit/mL;70 unit/mL	24	Ryzodeg		16qto 16qtq
=insulin degludec
	0		i	zsl3
	0	Tresiba	b	zsl8
100 unit/mL	0			zsl4
100 unit/mL	24			zsl7 zsld
100 unit/mL	24	Tresiba		zslc zsle
100 unit/mL	6			19668
100 unit/mL	6	Tresiba		1966a
200 unit/mL	0			zslg
200 unit/mL	24			zslh zslk
200 unit/mL	24	Tresiba		zslj zsll
70 unit/mL	0			16qtf
=insulin degludec;liraglutide
	0		i	110xx
	0	Xultophy	b	13vbc
100 unit/mL;3.6 mg/mL	24			13vbb 13vbh
100 unit/mL;3.6 mg/mL	24	Xultophy		13vbg 13vbi
=insulin detemir
	0		i	2zw1 adpb
	0	Levemir	b	8l2o
100 unit/mL	0			adpc
100 unit/mL	24			i5qf t5by
100 unit/mL	24	Levemir		i5qh t5ll
100 unit/mL	6			adpe
100 unit/mL	6	Levemir		d7hq
100 unit/mL	9			fllp
=insulin extended zinc beef
100 unit/mL	54	Novo brand of Insulin, Extended Zinc, Beef		afl3
=insulin glargine
	0		i	5w0v 1iydd 1jhou
	0	Basaglar	b	11863
	0	Lantus	b	5ltb
	0	Rezvoglar	b	1jhoy
	0	Semglee	b	1ey7e
	0	Toujeo	b	ye2k
100 unit/mL	0			7cu2 1iyde 1jhov
100 unit/mL	24			i5q6 t59r 1cm1s 1iydf 1jhow
100 unit/mL	24	Basaglar		11867 11868 1cm1t
100 unit/mL	24	Lantus		i5q8 t59s
100 unit/mL	24	Rezvoglar		1jhp2
100 unit/mL	24	Semglee		1eya7 1iydh
100 unit/mL	6			6o01 1iydk
100 unit/mL	6	Lantus		63x6
100 unit/mL	6	Semglee		1ey7i 1iydl
100 unit/mL	6	Solostar		g3wd
100 unit/mL	9			flna
300 unit/mL	0			ye2i
300 unit/mL	24			ye2j ye2p 16x2r
300 unit/mL	24	Toujeo		ye2o ye2q 16x2s
=insulin glargine;lixisenatide
	0		i	13ueq
	0	Soliqua	b	13ues
100 unit/mL;0.033 mg/mL	24			13uer 13uex
100 unit/mL;0.033 mg/mL	24	Soliqua		13uew 13uey
=insulin glulisine
	0		i	8knc aedy aedz
	0	Apidra	b	d0tb
100 unit/mL	0			aee0
100 unit/mL	24			i5qz t525
100 unit/mL	24	Apidra		i5r1 t4zg
100 unit/mL	6			aee2
100 unit/mL	6	Apidra		h7qy
100 unit/mL	6	Apridra		bo84
100 unit/mL	9			floq
=insulin human
	0		i	dje1
	12			gcqv gcr0
	12	Exubera Combination Pack 12		gcqz
	12	Exubera Kit		gcso
1 mg	0			196z7
1 mg	111			gcqt
1 mg	111	Exubera		gcqx
1 mg/actuat	0			gcqg
1 mg/actuat	20			gcqi t5cz
1 mg/actuat	20	Exubera		gcql t4zu
3 mg	0			196zd
3 mg	111			gcqu
3 mg	111	Exubera		gcqy
3 mg/actuat	0			gcqm
3 mg/actuat	20			gcqn t5i5
3 mg/actuat	20	Exubera		gcqp t5ak
=insulin human isophane;insulin regular
70 unit/mL;30 unit/mL	9	Novolin		i5p7
=insulin isophane
	0		i	5fct yei5
	0	Humulin N	b	1zo0
	0	Novolin N	b	206u
100 unit/mL	0			7cql 1ba8f
100 unit/mL	24			zgwe zgwh 1ba8g 1ba8k
100 unit/mL	24	Humulin N		i5pb zgwi
100 unit/mL	24	Novolin N		1ba8j 1ba8l
100 unit/mL	54			6nzo
100 unit/mL	54	Human Insulatard		38hu
100 unit/mL	54	Humulin I		38hv
100 unit/mL	54	Humulin N		6nzm
100 unit/mL	54	Novolin N		6nzn
100 unit/mL	54	Novolin N PenFill		8nzl
100 unit/mL	54	Pur-In Isophane		3897
100 unit/mL	54	ReliOn/Novolin N		fiwq
100 unit/mL	9			flng gaws i5p9 i5ri t5c0
100 unit/mL	9	Humulin N		flnt i5rj t55z
100 unit/mL	9	Novolin N		i5pd t550
100 unit/mL	9	ReliOn/Novolin N		i5wh
16 unit/mL	0			9fta
28 unit/mL	0			9g09
30 unit/mL	0			9g0b
32 unit/mL	0			9obw
34 unit/mL	0			9g0c
36 unit/mL	0			9oby
40 unit/mL	0			7d1d
40 unit/mL	54			5buw
50 unit/mL	0			7cux
60 unit/mL	0			7opj
70 unit/mL	0			7cpz
75 unit/mL	0			7qgt
80 unit/mL	0			7d1j
85 unit/mL	0			7d1i
90 unit/mL	0			7d1h
=insulin isophane beef
	0		i	6ss3
100 unit/mL	0			7cpx
100 unit/mL	54			6o0b
100 unit/mL	54	Hypurin Bovine Isophane		3act
100 unit/mL	54	Novo Nordisk brand of insulin nph beef		6r5i
40 unit/mL	0			7d1b
40 unit/mL	54			5c8e
80 unit/mL	0			7d1c
80 unit/mL	54			5c6r
=insulin isophane beef-pork
	0		i	6t26
100 unit/mL	0			7cqk
100 unit/mL	54			6o09
100 unit/mL	54	Eli Lilly brand of insulin isophane, beef-pork		6nzl
100 unit/mL	54	Iletin NPH		5lh3
40 unit/mL	0			7cpy
40 unit/mL	54			6o0a
=insulin isophane pork
	0		i	4qlw
100 unit/mL	0			7cq0
100 unit/mL	54			6o0c
100 unit/mL	54	Hypurin Porcine Isophane		3aco
100 unit/mL	54	NPH Iletin II		6nzq
100 unit/mL	54	Novo Nordisk brand of Insulin, Isophane, Pork		6nzr
100 unit/mL	54	Pork Insulatard		39qv
40 unit/mL	0			7d1e
40 unit/mL	54			5c7t
50 unit/mL	0			7qgx
70 unit/mL	0			7cq1
80 unit/mL	0			7d1f
80 unit/mL	54			5c7u
=insulin isophane pork;insulin regular pork
50 unit/mL;50 unit/mL	54			c1ph
50 unit/mL;50 unit/mL	54	Initard 50/50 (pork)		2ahe
70 unit/mL;30 unit/mL	54			7oi5
70 unit/mL;30 unit/mL	54	Hypurin Porcine Biphasic Isophane		3acq
70 unit/mL;30 unit/mL	54	Insulin Pork Mix		4kow
70 unit/mL;30 unit/mL	54	Pork Mixtard 30		39qu
=insulin isophane;insulin regular
	0		i	lm5x
	0	Humulin	b	tf7s
	0	Novolin	b	tf77
16 unit/mL;24 unit/mL	54			8unm
28 unit/mL;12 unit/mL	54			8wa8
30 unit/mL;10 unit/mL	54			8wa9
32 unit/mL;8 unit/mL	54			8wcw
34 unit/mL;6 unit/mL	54			8waa
36 unit/mL;4 unit/mL	54			8wcx
50 unit/mL;50 unit/mL	54			598x
50 unit/mL;50 unit/mL	54	Human Mixtard		2byo
50 unit/mL;50 unit/mL	54	Human Mixtard 50		3a5e
50 unit/mL;50 unit/mL	54	Humulin		2bnb
50 unit/mL;50 unit/mL	54	Humulin 50/50		6nzc
50 unit/mL;50 unit/mL	54	Pur-In Mix		2ahc
50 unit/mL;50 unit/mL	9			flju
60 unit/mL;40 unit/mL	54			5azd
60 unit/mL;40 unit/mL	54	Human Mixtard		2byu
60 unit/mL;40 unit/mL	54	Humulin		2ahh
60 unit/mL;40 unit/mL	9			fljt
70 unit/mL;30 unit/mL	24			i5oz zgw9
70 unit/mL;30 unit/mL	24	Humulin		i5p1 zgwa
70 unit/mL;30 unit/mL	24	Novolin		17xb8 17xb9
70 unit/mL;30 unit/mL	54			6o08
70 unit/mL;30 unit/mL	54	Human Mixtard		2byn
70 unit/mL;30 unit/mL	54	Human Mixtard 30		2ah9
70 unit/mL;30 unit/mL	54	Human Mixtard 30 ge		2byk
70 unit/mL;30 unit/mL	54	Humulin		2ah8
70 unit/mL;30 unit/mL	54	Humulin 70/30		4kox
70 unit/mL;30 unit/mL	54	Novolin		4koy
70 unit/mL;30 unit/mL	54	Novolin 70/30 PenFill		6nzj
70 unit/mL;30 unit/mL	54	ReliOn/Novolin 70/30		fiwm
70 unit/mL;30 unit/mL	9			flfv flnp i5qw t5ik
70 unit/mL;30 unit/mL	9	Humulin		i5tb t560
70 unit/mL;30 unit/mL	9	Humulin 70/30		flnc
70 unit/mL;30 unit/mL	9	Novolin		i5qx t5k2
70 unit/mL;30 unit/mL	9	Novolin 70/30		flfx flnq
70 unit/mL;30 unit/mL	9	ReliOn/Novolin 70/30		i5wf
75 unit/mL;25 unit/mL	54			8ez8
75 unit/mL;25 unit/mL	54	Pur-In Mix		2ahb
75 unit/mL;25 unit/mL	9			fljs
80 unit/mL;20 unit/mL	54			5azc
80 unit/mL;20 unit/mL	54	Human Mixtard		2bym
80 unit/mL;20 unit/mL	54	Humulin		2ahg
80 unit/mL;20 unit/mL	9			fljr
85 unit/mL;15 unit/mL	54			598w
85 unit/mL;15 unit/mL	54	Pur-In Mix		2aha
85 unit/mL;15 unit/mL	9			fljq
90 unit/mL;10 unit/mL	54			5azb
90 unit/mL;10 unit/mL	54	Human Mixtard		2byl
90 unit/mL;10 unit/mL	54	Humulin		2ahf
90 unit/mL;10 unit/mL	9			fljf
=insulin isophane;insulin regular pork
	0		i	lm65
=insulin lispro
	0		i	1ud5 1exza
	0	Admelog	b	16p5x
	0	Humalog	b	2wsd
	0	Lyumjev	b	1f0lk
100 unit/mL	0			7cpw 1f0li
100 unit/mL	24			zf6n zf6p 15ad7 1f0mb 1f0mh 1f0mj 1k6tf
100 unit/mL	24	Admelog		16p63 16p64
100 unit/mL	24	Humalog		zf6o zf6q 15ad8 1k6tg
100 unit/mL	24	Lyumjev		1f0mc 1f0mi 1f0mk
100 unit/mL	40			zf6s zf6v 1f0m0
100 unit/mL	40	Humalog		zf6u zf6w
100 unit/mL	40	Lyumjev		1f0m2
100 unit/mL	54			ci00
100 unit/mL	6			56tk 1f0lj
100 unit/mL	6	Admelog		16p61
100 unit/mL	6	Humalog		6o04 ijii
100 unit/mL	6	Lispro PRC		d78m
100 unit/mL	6	Lyumjev		1f0lo
100 unit/mL	9			flni i5pj i5vc t54j
100 unit/mL	9	Humalog		i5pl t5lm
200 unit/mL	0			zevh 1f0m5
200 unit/mL	24			zevj zevn 1f0m6
200 unit/mL	24	Humalog		zevm zevo
200 unit/mL	24	Lyumjev		1f0m8
25 unit/mL	0			7cv3
50 unit/mL	0			7d67
=insulin lispro protamine
	0		i	6qt8
50 unit/mL	0			7cv2
75 unit/mL	0			7cv4
=insulin lispro;insulin lispro protamine
	0		i	hi6u
	0	Humalog Mix	b	5lt2
25 unit/mL;75 unit/mL	24			i5qs t55g
25 unit/mL;75 unit/mL	24	Humalog Mix		i5qu t5es
25 unit/mL;75 unit/mL	54			5jxj
25 unit/mL;75 unit/mL	54	Humalog Mix		6o06 g4jo
25 unit/mL;75 unit/mL	9			fllh
25 unit/mL;75 unit/mL	9	Humalog Mix		flnm
50 unit/mL;50 unit/mL	24			i5pn t5fe
50 unit/mL;50 unit/mL	24	Humalog Mix		i5pp t55s
50 unit/mL;50 unit/mL	54			5ktl
50 unit/mL;50 unit/mL	54	Humalog Mix		5lnq fo9d
50 unit/mL;50 unit/mL	9			flln
50 unit/mL;50 unit/mL	9	Humalog Mix 50/50		fo9b
=insulin pork
	0		i	s2am
=insulin prompt
12 unit/mL	0			9g0g
30 unit/mL	0			7p3s
=insulin prompt zinc
	0		i	51jp
=insulin prompt zinc beef
	0		i	51jo
100 unit/mL	0			7d4z
100 unit/mL	54			62o2
=insulin prompt zinc beef-pork
	0		i	51jn
100 unit/mL	0			7oji
100 unit/mL	54			6o0j
40 unit/mL	0			7ojj
40 unit/mL	54			6o0k
=insulin prompt zinc pork
	0		i	51jq
100 unit/mL	0			7d1s
100 unit/mL	54			6o0l
40 unit/mL	0			9g0j
40 unit/mL	54			8w8i
=insulin prompt;lente insulin
	0		i	llbh
12 unit/mL;28 unit/mL	54			8w79
=insulin prompt;ultralente insulin
	0		i	ll87
30 unit/mL;70 unit/mL	54			5dy6
=insulin protamine
100 unit/mL	0			7d1g
100 unit/mL	54			5c7s
40 unit/mL	0			kq2e
40 unit/mL	54			kq2f
40 unit/mL	54	ProZinc		kq2j
=insulin protamine zinc
	0		i	52li
=insulin protamine zinc beef
	0		i	51ji
100 unit/mL	0			7alc
100 unit/mL	54			57fo
100 unit/mL	54	Hypurin Bovine Protamine Zinc		2ah7
40 unit/mL	0			7ald
40 unit/mL	54			5c5d
80 unit/mL	0			7ale
80 unit/mL	54			5c7g
=insulin protamine zinc beef-pork
	0		i	6qt9
100 unit/mL	0			7akl
100 unit/mL	54			6o0d
40 unit/mL	0			7akm
40 unit/mL	54			6qba
=insulin protamine zinc pork
	0		i	51jj
100 unit/mL	0			7alf
100 unit/mL	54			57fp
40 unit/mL	0			7alg
40 unit/mL	54			5c5h
80 unit/mL	0			7alw
80 unit/mL	54			5c5i
=insulin regular
	0		i	5fcu
	0	Afrezza	b	x2qr
	0	Humulin R	b	1zo1
	0	Myxredlin	b	1apwh
	0	Novolin R	b	206w
	12			x3so x3sq x3ss zibl 12jn7 13wt1 190e4 1kops 1m798
	12	Afrezza 180 - 90 (4 UNT), 90 (8 UNT)		x3st
	12	Afrezza 180 - 90 (8 UNT), 90 (12 UNT)		190e5
	12	Afrezza 180 Titration Pack- 60 (4 UNT), 60 (8 UNT), 60 (12 UNT)		13wt2
	12	Afrezza 90 - 30 (4 UNT), 60 (8 UNT)		x3sr
	12	Afrezza 90 - 60 (4 UNT), 30 (8 UNT)		x3sp
	12	Afrezza 90 - 60 (8 UNT), 30 (12 UNT)		zibm
	12	Afrezza Titration Pack		12jn8
0.35 mg/actuat	0			x2qn
0.7 mg/actuat	0			x3qf
1 unit/mL	0			1apwe
1 unit/mL	1			1apwg 1apwm
1 unit/mL	1	Myxredlin		1apwl 1apwn
10 unit/mL	0			7p3q
100 unit/mL	0			7alh
100 unit/mL	24			1ba8a 1ba8d
100 unit/mL	24	Novolin R		1ba8c 1ba8e
100 unit/mL	6			6nzu
100 unit/mL	6	Human Actrapid		38hp
100 unit/mL	6	Human Actrapid Penfill		38dr
100 unit/mL	6	Humulin R		6nzw
100 unit/mL	6	Humulin S		38hq
100 unit/mL	6	Novolin R		6nzt
100 unit/mL	6	Pur-In Neutral		388z
100 unit/mL	6	ReliOn R/Novolin		fiap
100 unit/mL	6	Velosulin		6nzv
100 unit/mL	9			flnx flny i5pf i5vd t5r6
100 unit/mL	9	Novolin R		i5ph t5pv
12 unit	0			zgxp
12 unit	111			zgxq
12 unit	111	Afrezza		zgxs
12 unit/mL	0			9g0a
15 unit/mL	0			7p3p
20 unit/mL	0			7p3r
24 unit/mL	0			9ftb
25 unit/mL	0			7qgu
30 unit/mL	0			7cq3
4 unit	0			zdcg
4 unit	111			x2qq
4 unit	111	Afrezza		x2qv
4 unit/mL	0			9obz
40 unit/mL	0			7ali
40 unit/mL	6			5c5e
5 unit/mL	0			9g0e
5 unit/mL	6			8u91
50 unit/mL	0			7cuy
500 unit/mL	0			7alj
500 unit/mL	24			113w3 113w6
500 unit/mL	24	Humulin R		113w5 113w7
500 unit/mL	6			5cas
500 unit/mL	6	Humulin R		7jhv
6 unit/mL	0			9g0d
8 unit	0			zdcm
8 unit	111			x3qg
8 unit	111	Afrezza		x3qi
8 unit/mL	0			9obx
=insulin regular beef
	0		i	6qta
100 unit/mL	0			7cq2
100 unit/mL	6			6o0g
100 unit/mL	6	Hypurin Bovine Neutral		2ah4
40 unit/mL	0			7d1k
40 unit/mL	6			5c5f
80 unit/mL	0			7d1l
80 unit/mL	6			5c7e
=insulin regular beef-pork
	0		i	51jf
100 unit/mL	0			7ak9
100 unit/mL	6			6o0e
100 unit/mL	6	Eli Lilly brand of insulin, regular, beef-pork		6nzs
100 unit/mL	6	Iletin Regular		7jhu
40 unit/mL	0			7ake
40 unit/mL	27			aefj
40 unit/mL	6			6o0f
80 unit/mL	0			9g0f
80 unit/mL	6			8w9h
=insulin regular pork
	0		i	4qlx
10 unit/mL	0			9g13
10 unit/mL	6			8u90
100 unit/mL	0			7aka
100 unit/mL	6			6o0h
100 unit/mL	6	Hypurin Porcine Neutral		3acn
100 unit/mL	6	Iletin II Regular Pork		7jht
100 unit/mL	6	Novo Nordisk brand of insulin regular pork		6nzy
100 unit/mL	6	Pork Actrapid		39qy
30 unit/mL	0			7cq4
40 unit/mL	0			7alk
40 unit/mL	6			6o0i
50 unit/mL	0			7qgy
500 unit/mL	0			7ako
500 unit/mL	6			4ef6
500 unit/mL	6	Iletin II Regular Pork		7jhw
80 unit/mL	0			7all
80 unit/mL	6			5c5g
=insulin zinc pork
100 unit/mL	54	Novo Nordisk brand of Insulin, Lente, Pork		6nzi
40 unit/mL	6			bo86
40 unit/mL	6	Vetsulin		bo8a
=interferon alfa-2b
	0		i	4jc
	0	Intron A	b	boqy
10000000 unit	0			10vu4
10000000 unit	1			10vu6
10000000 unit	1	Intron A		10vu9
18000000 unit	0			10vuz
18000000 unit	1			qf26
50000000 unit	0			10vud
50000000 unit	1			6o12
=interferon alfa-n3
	0		i	d4y1
	0	Alferon N	b	4lz3
5000000 unit/mL	0			d6n2
5000000 unit/mL	6			d6n4
5000000 unit/mL	6	Alferon N		ctfi
=interferon beta-1a
	0		i	1mkt
	0	Avonex	b	3ab2
	0	Rebif	b	4w4v
	12			g8we zdcs
0.044 mg/mL	0			7oue
0.044 mg/mL	32			zd56 zd5n
0.044 mg/mL	32	Rebif		zd58 zd5o
0.044 mg/mL	9			g8wc g8wd
0.044 mg/mL	9	Rebif		g8wg h204
0.06 mg/mL	0			flkz
0.06 mg/mL	32			zdub
0.06 mg/mL	32	Avonex		zdud
0.06 mg/mL	9			fll1
0.06 mg/mL	9	Avonex		fll4
0.088 mg/mL	0			7ouf
0.088 mg/mL	32			zd5f
0.088 mg/mL	32	Rebif		zd5g
0.088 mg/mL	9			g8w9
0.088 mg/mL	9	Rebif		g8wb
=interferon beta-1b
	0		i	1jr5
	0	Betaseron	b	1rws
	0	Extavia	b	ifrl
0.3 mg	0			10w6i
0.3 mg	1			4920
0.3 mg	1	Betaseron		4frn
0.3 mg	1	Extavia		ifro
=interferon gamma-1b
	0		i	4je
	0	Actimmune	b	5jcc
0.2 mg/mL	0			7q7w
0.2 mg/mL	1			55j4
0.2 mg/mL	1	Actimmune		g482
=intrinsic factor
	0		i	4kg
20 mg	0			j7ys
=inulin
	0		i	4kk
	0	Fiber Choice	b	qt1a
1000 mg	0			1ch70
1500 mg	0			pk31
1500 mg	10			pk32
1500 mg	10	Fiber Choice		qt1f
1700 mg	0			1m17b
1700 mg	10			1m17c
200 mg	0			s3dt
2000 mg	0			dn5g
2000 mg	10			dn5i
250 mg	0			uw6a
2500 mg	0			oneu
5000 mg	0			1cykd
=inulin;lacticaseibacillus rhamnosus
	0		i	1i9cf
200 mg;10000000000 unit	2			s3du
200 mg;20000000000 unit	2			16me6
=iodine
	0		i	4kt
20 mg/mL	0			71zp
20 mg/mL	36			6o1h
50 mg/mL	0			71zq
=iodine bush pollen extract
	0		i	i9bq
100 mg/mL	0			j727
100 mg/mL	6			j728
50 mg/mL	0			i9br
50 mg/mL	6			i9bt
=iodine povacrylex
	0		i	eum7
7 mg/mL	0			eum8
=iodine povacrylex;isopropyl alcohol
	0		i	lm6c
	0	DuraPrep	b	ndg7
7 mg/mL;0.74 mL/mL	36			euma
7 mg/mL;0.74 mL/mL	36	DuraPrep		ndga
=iodine;potassium iodide
	0		i	6w6q
20 mg/mL;24 mg/mL	36			cslo
50 mg/mL;100 mg/mL	36			4ecs
50 mg/mL;100 mg/mL	7			4e41
=iodine;sodium iodide
	0		i	f40g
20 mg/mL;24 mg/mL	36			1cyj8
=iodoquinol
	0		i	2nf
0.01 mg/mg	0			a7w3
0.0125 mg/mg	0			ieb6
10 mg/mL	0			7cs4
=ipilimumab
	0		i	ngs1
	0	Yervoy	b	ngs5
5 mg/mL	0			ngs2
5 mg/mL	1			zijx zik4
5 mg/mL	1	Yervoy		zijz zik5
=ipratropium
	0		i	5kd 4css
	0	Atrovent	b	38ta
0.017 mg/actuat	0			hxbq
0.017 mg/actuat	25			hxbr
0.017 mg/actuat	25	Atrovent		hxcg
0.02 mg/actuat	0			pidn
0.021 mg/actuat	0			hxab
0.021 mg/actuat	53			12j7t
0.042 mg/actuat	0			hxa0
0.042 mg/actuat	53			12j84
0.167 mg/mL	0			utc5
0.2 mg/mL	0			hxc5
0.2 mg/mL	26			hxc6
=iptacopan
	0		i	1l905
	0	Fabhalta	b	1l90j
200 mg	0			1l90e
200 mg	2			1l90i
200 mg	2	Fabhalta		1l90o
=irbesartan
	0		i	1soa
	0	Avapro	b	3akk
150 mg	0			6rwi
150 mg	3			4ae7
150 mg	3	Avapro		3aki
300 mg	0			6rwj
300 mg	3			4ae8
300 mg	3	Avapro		3akj
75 mg	0			6rwk
75 mg	3			4ae6
75 mg	3	Avapro		3akh
=irinotecan
	0		i	13qj 3ab5 10uzb
	0	Camptosar	b	4d50
	0	Onivyde	b	10uzh
20 mg/mL	0			jdnj
20 mg/mL	1			1101b 1101g 1101p 11064
20 mg/mL	1	Camptosar		1101d 1101h 1101r
4.3 mg/mL	0			10uzd
4.3 mg/mL	1			10uzg
4.3 mg/mL	1	Onivyde		10uzl
=iron carbonyl
	0		i	5m9y
	0	Feosol Caplet	b	5mcd
	0	Icar	b	5m97
100 mg	0			764h
12 mg/mL	0			7qda
12 mg/mL	14			ch9j
12 mg/mL	14	Icar		f1uu
15 mg	0			ce2e
15 mg	10			ce2g
15 mg	10	Icar		7jqm
150 mg	0			nb1m
18 mg	0			teul
18 mg	10			teum
20 mg	0			nkyr
25 mg	0			75hb
25 mg	3			5ksr
35 mg	0			ryjt
45 mg	0			13rmb
45 mg	3			hcjf
45 mg	3	Feosol Caplet		hcji
65 mg	0			764g
90 mg	0			7idx
=iron succinyl milk protein complex
	0		i	lgx
	0	Ferretts IPS	b	cy7s
53.3 mg/mL	0			lco0
53.3 mg/mL	7			lco1
53.3 mg/mL	7	Ferretts IPS		lco4
=iron sucrose
	0		i	j7x
	0	Venofer	b	2x3l
20 mg/mL	0			73ti
20 mg/mL	1			11bkd 11bkj 11bkm
20 mg/mL	1	Venofer		11bkf 11bkk 11bkn
=iron-dextran complex
	0		i	4mg
	0	InFed	b	4o03
50 mg/mL	0			6rwn
50 mg/mL	1			6o2w
50 mg/mL	1	InFed		4f48
65 mg	0			nmgf
=isatuximab
	0		i	1cwte 1cwtf
	0	Sarclisa	b	1cwtk
20 mg/mL	0			1cwtg
20 mg/mL	1			1cwtj 1cwtr
20 mg/mL	1	Sarclisa		1cwto 1cwts
=isavuconazonium
	0		i	ygzl ygzm
	0	Cresemba	b	ygzs
186 mg	0			ygzn
186 mg	2			ygzr
186 mg	2	Cresemba		ygzx
372 mg	0			zdbm
372 mg	1			yhd7
372 mg	1	Cresemba		yhdb
74.5 mg	0			1k8a5
74.5 mg	2			1k8a6
74.5 mg	2	Cresemba		1k8a8
=isocarboxazid
	0		i	4mz
	0	Marplan	b	39ad
10 mg	0			6rwo
10 mg	3			28w5
10 mg	3	Marplan		4bn0
=isoflurane
	0		i	4ne
	0	Forane	b	1zki
	0	Isospire	b	1kchr
	0	Terrell	b	bmhc
999 mg/mL	0			bmh6
999 mg/mL	26			bmh7
999 mg/mL	26	Forane		bmhi
999 mg/mL	26	Isospire		1kchv
999 mg/mL	26	Terrell		bmhf
=isoleucine
	0		i	4nl
1.65 mg/mL	0			h5kx
10.8 mg/mL	0			h65e
2.1 mg/mL	0			h5yc
2.52 mg/mL	0			h591
2.55 mg/mL	0			h5jy
3 mg/mL	0			h5m0
4.62 mg/mL	0			h5fq
4.9 mg/mL	0			h5ph
5.1 mg/mL	0			h56u
5.34 mg/mL	0			h5iq
5.61 mg/mL	0			h5ef
50 mg	0			w1j6
6 mg/mL	0			h6js
6.2 mg/mL	0			h57j
6.6 mg/mL	0			h5gi
6.9 mg/mL	0			lqq8
7.2 mg/mL	0			h58h
7.49 mg/mL	0			h5q5
7.6 mg/mL	0			h5jd
7.89 mg/mL	0			h5hd
8.2 mg/mL	0			h5qw
9 mg/mL	0			h5i2
9.9 mg/mL	0			h5f4
=isometheptene
	0		i	lka 290i
65 mg	0			73by urws
=isoniazid
	0		i	4nq
10 mg/mL	0			6swe
10 mg/mL	7			298s
100 mg	0			6rwp
100 mg	3			6o3i
100 mg/mL	0			6rwq
100 mg/mL	6			4dqm
300 mg	0			6swf
300 mg	3			48nc
=isopropyl alcohol
	0		i	h3dx
0.5 mL/mL	0			d7nr
0.5 mL/mL	36			d7ns
0.5 mL/mL	56			1jqfy
0.7 mL/mL	0			h3dy
0.7 mL/mL	22			cgua
0.7 mL/mL	23			h3e0
0.7 mL/mL	36			hbuw
0.7 mL/mL	56			lqwe
0.715 mL/mL	0			nmia
0.715 mL/mL	23			pkk7
0.72 mL/mL	0			h5sr
0.74 mL/mL	0			d7wl
0.91 mL/mL	0			chro
0.91 mL/mL	36			chrp
0.91 mL/mL	56			x048
0.95 mL/mL	0			ch2s
0.95 mL/mL	4			djhz
0.99 mL/mL	0			7aic
0.99 mL/mL	36			8mk1
=isopropyl alcohol;methyl salicylate
	0		i	lm5n
0.7 mL/mL;4 mg/mL	36			d7nz
=isopropyl alcohol;povidone-iodine
	0		i	llzm
0.72 mL/mL;75 mg/mL	23			h5st
=isopropyl unoprostone
	0		i	2wep
	0	Eescula	b	63sr
1.5 mg/mL	0			72xz
1.5 mg/mL	60			6qhr
1.5 mg/mL	60	Eescula		63hd
=isoproterenol
	0		i	4o6 1ram
	0	Isuprel	b	ruub
0.2 mg/mL	0			ruug
0.2 mg/mL	1			zqyt zqyz
0.2 mg/mL	1	Isuprel		zqyv
=isosorbide
	0		i	4o9 llw
10 mg	0			7kpb
10 mg	3			6o48
120 mg	0			7kp8
120 mg	5			6o4c
20 mg	0			860e
20 mg	3			6o4d
30 mg	0			860n
30 mg	5			6som
60 mg	0			860k
60 mg	5			7ksi
=isosorbide dinitrate
	0		i	4oa
	0	IsoDitrate	b	kzte
	0	Isochron	b	7k60
	0	Isordil	b	38nn
10 mg	0			7kpc
10 mg	3			860w
2.5 mg	0			860c
2.5 mg	37			48ni
20 mg	0			8609
20 mg	3			4flm
30 mg	0			860a
30 mg	3			48nj
40 mg	0			7kp9
40 mg	3			48nk
40 mg	3	Isordil		h0k0
40 mg	5			6o4a
40 mg	5	IsoDitrate		kzth
40 mg	5	Isochron		7j4l
5 mg	0			860b
5 mg	3			6qbr
5 mg	3	Isordil		h0k1
=isotretinoin
	0		i	4og
	0	Absorica	b	rugu
	0	Accutane	b	4ch7
	0	Amnesteem	b	8ody
	0	Claravis	b	8p88
	0	Myorisan	b	qmsu
	0	Sotret	b	8or6
	0	Zenatane	b	tfo0
10 mg	0			6rwt
10 mg	2			48nn
10 mg	2	Absorica		rugz
10 mg	2	Accutane		4fmo
10 mg	2	Amnesteem		8nru
10 mg	2	Claravis		8nrv
10 mg	2	Myorisan		qmsz
10 mg	2	Zenatane		tfo5
16 mg	0			1chx2
16 mg	2			1chx3
16 mg	2	Absorica		1chx5
20 mg	0			6swg
20 mg	2			48no
20 mg	2	Absorica		rv3a
20 mg	2	Accutane		4fmr
20 mg	2	Amnesteem		8nrx
20 mg	2	Claravis		8nry
20 mg	2	Myorisan		qmt1
20 mg	2	Zenatane		tfo7
24 mg	0			1chx8
24 mg	2			1chx9
24 mg	2	Absorica		1chxb
25 mg	0			x63s
25 mg	2			x63t
25 mg	2	Absorica		x63v
30 mg	0			8pbx
30 mg	2			8noa
30 mg	2	Absorica		rv3i
30 mg	2	Accutane		1h09f
30 mg	2	Amnesteem		1m4cu
30 mg	2	Claravis		dsio
30 mg	2	Myorisan		znqo
30 mg	2	Sotret		8o8s
30 mg	2	Zenatane		yehs
32 mg	0			1chxg
32 mg	2			1chxh
32 mg	2	Absorica		1chxj
35 mg	0			x63w
35 mg	2			x63x
35 mg	2	Absorica		x63z
40 mg	0			6rwu
40 mg	2			48np
40 mg	2	Absorica		rv3k
40 mg	2	Accutane		4fna
40 mg	2	Amnesteem		8ns0
40 mg	2	Claravis		8ns1
40 mg	2	Myorisan		qmt3
40 mg	2	Zenatane		tfo9
8 mg	0			1chxk
8 mg	2			1chxl
8 mg	2	Absorica		1chxn
=isoxsuprine
	0		i	4oi 1rap
10 mg	0			ru6p
10 mg	3			ru6q
20 mg	0			ru5q
20 mg	3			ru5r
=isradipine
	0		i	q5y
10 mg	0			6swh
10 mg	5			c21i
2.5 mg	0			6rwv
2.5 mg	2			48ns
2.5 mg	3			4a4t
5 mg	0			6rww
5 mg	2			48nt
5 mg	5			c21k
=istradefylline
	0		i	1b4rr
	0	Nourianz	b	1b4rx
20 mg	0			1b4rs
20 mg	3			1b4rw
20 mg	3	Nourianz		1b4s2
40 mg	0			1b4s3
40 mg	3			1b4s4
40 mg	3	Nourianz		1b4s6
=italian rye grass pollen extract
	0		i	lqo4
100 mg/mL	0			lqxy
100 mg/mL	6			lqxz
20000 unit/mL	0			lqoa
20000 unit/mL	6			lqob
50 mg/mL	0			lqo5
50 mg/mL	6			lqo7
=itraconazole
	0		i	lmn
	0	Sporanox	b	4ci2
	0	Tolsura	b	195hv
10 mg/mL	0			6rwx
10 mg/mL	7			7gwq
10 mg/mL	7	Sporanox		39xy
100 mg	0			6swi
100 mg	2			6o4k
100 mg	2	Sporanox		huvg
65 mg	0			195ht
65 mg	2			195hu
65 mg	2	Tolsura		195i0
=ivabradine
	0		i	zcqw
	0	Corlanor	b	zcr2
1 mg/mL	0			1ahal
1 mg/mL	7			1ahao
1 mg/mL	7	Corlanor		1ahas
5 mg	0			zcqx
5 mg	3			zcr1
5 mg	3	Corlanor		zcr7
7.5 mg	0			zcr8
7.5 mg	3			zcr9
7.5 mg	3	Corlanor		zcrb
=ivacaftor
	0		i	qn4x
	0	Kalydeco	b	qn53
125 mg	0			zhpt
13.4 mg	0			1kik2
13.4 mg	57			1kik3
13.4 mg	57	Kalydeco		1kik5
150 mg	0			qn4y
150 mg	3			qn52
150 mg	3	Kalydeco		qn58
188 mg	0			180i3
25 mg	0			1aflq
25 mg	57			1aflr
25 mg	57	Kalydeco		1aflt
37.5 mg	0			1it5o
5.8 mg	0			1kik6
5.8 mg	57			1kik7
5.8 mg	57	Kalydeco		1kik9
50 mg	0			yfuz
50 mg	57			yfv2
50 mg	57	Kalydeco		yfv6
59.5 mg	0			1kh6u
59.5 mg	57			1kh70
60 mg	0			1kh6q
75 mg	0			yfv7
75 mg	3			1alro
75 mg	57			yfv8
75 mg	57	Kalydeco		yfva
94 mg	0			1jz0h
=ivacaftor;lumacaftor
	0		i	zhpz
	0	ORKAMBI	b	zhq1
125 mg;100 mg	3			12uic
125 mg;100 mg	3	ORKAMBI		12uie
125 mg;100 mg	57			180hx
125 mg;100 mg	57	ORKAMBI		180i0
125 mg;200 mg	3			zhq0
125 mg;200 mg	3	ORKAMBI		zhq6
188 mg;150 mg	57			180i5
188 mg;150 mg	57	ORKAMBI		180i7
94 mg;75 mg	57			1jz0i
94 mg;75 mg	57	ORKAMBI		1jz0k
=ivacaftor;tezacaftor
	0		i	16sbv
	12			16uqk 1alrp
	12	Symdeko (100 MG / 150 MG; 150 MG)		16uql
	12	Symdeko (50 MG / 75 MG; 75 MG)		1alrq
150 mg;100 mg	3			16uqj
75 mg;50 mg	3			1alrn
=ivermectin
	0		i	4ol
	0	Sklice	b	qoc9
	0	Soolantra	b	y92t
	0	Stromectol	b	4psp
0.136 mg	0			j79j
10 mg/mL	0			ic3i
10 mg/mL	21			y92s
10 mg/mL	21	Soolantra		y92x
3 mg	0			72wu
3 mg	3			6o4n
3 mg	3	Stromectol		5lmq
5 mg/mL	0			kynh
5 mg/mL	61			qpxt
5 mg/mL	61	Sklice		rtvf
6 mg	0			6rwy
6 mg	3			4abi
=ivermectin;pyrantel
	0		i	llmo
0.136 mg;114 mg	10			lkq0
=ivosidenib
	0		i	17xox
	0	Tibsovo	b	17xp3
250 mg	0			17xoy
250 mg	3			17xp2
250 mg	3	Tibsovo		17xp8
=ixabepilone
	0		i	78fn
	0	IXEMPRA	b	fypl
15 mg	0			11003
15 mg	1			11004
15 mg	1	IXEMPRA		11006
45 mg	0			10zzx
45 mg	1			10zzz
45 mg	1	IXEMPRA		11002
=ixazomib
	0		i	10y1j
	0	Ninlaro	b	10y26
2.3 mg	0			10y21
2.3 mg	2			10y25
2.3 mg	2	Ninlaro		10y2b
3 mg	0			10y2c
3 mg	2			10y2d
3 mg	2	Ninlaro		10y2f
4 mg	0			10y2h
4 mg	2			10y2i
4 mg	2	Ninlaro		10y2k
=ixekizumab
	0		i	11eiz
	0	Taltz	b	11ej4
80 mg/mL	0			11ej0
80 mg/mL	32			11ej3
80 mg/mL	32	Taltz		11ej8
80 mg/mL	9			11ejc 1lbzn 1lbzp
80 mg/mL	9	Taltz		11eje 1lbzo 1lbzq
=japanese encephalitis virus vaccine, inactivated
	0		i	i4et rvor
	0	Ixiaro	b	i4ex
0.012 mg/mL	0			rvos
0.012 mg/mL	9			rvot
0.012 mg/mL	9	Ixiaro		rvov
=johnson grass pollen extract
	0		i	i9ig
100 mg/mL	0			j2h2
100 mg/mL	6			j2h3
40000 unit/mL	0			j2gv
40000 unit/mL	6			j2gw
50 mg/mL	0			i9ih
50 mg/mL	6			i9ij
=johnson grass smut allergenic extract
	0		i	i9i8
50 mg/mL	0			192x3
50 mg/mL	6			i9ib
=jute fiber allergenic extract
	0		i	i9q4
100 mg/mL	0			i9q5
100 mg/mL	6			i9q7
=kaolin
	0		i	4pi
0.04 mg/mg	0			t6b4
=kapok tree fiber allergenic extract
	0		i	i9nf
100 mg/mL	0			i9ng
100 mg/mL	6			i9ni
50 mg/mL	0			je9w
50 mg/mL	6			je9x
=karaya gum allergenic extract
	0		i	jdyi
10 mg/mL	0			jdz0
10 mg/mL	6			jdz1
5 mg/mL	0			jdyj
5 mg/mL	6			jdyl
=kentucky bluegrass pollen extract
	0		i	ia1u
100 ir	0			x8iq
10000 bau/mL	0			ia1v
10000 bau/mL	6			ia1x
100000 bau/mL	0			iae5
100000 bau/mL	6			iae6
300 ir	0			x8j8
=kentucky bluegrass pollen extract;orchard grass pollen extract;perennial rye grass pollen extract;sweet vernal grass pollen extract;timothy grass pollen extract
	0		i	x8iz
	0	Oralair 100	b	x8j1
	0	Oralair 300	b	x8je
	12			x8jl
100 ir;100 ir;100 ir;100 ir;100 ir	37			x8j0
100 ir;100 ir;100 ir;100 ir;100 ir	37	Oralair 100		x8j7
300 ir;300 ir;300 ir;300 ir;300 ir	37			x8jd
300 ir;300 ir;300 ir;300 ir;300 ir	37	Oralair 300		x8jk
=ketamine
	0		i	4qa
	0	Ketalar	b	4q9
10 mg/mL	0			72zn
10 mg/mL	6			53pe
10 mg/mL	6	Ketalar		4fp3
100 mg/mL	0			71dn
100 mg/mL	6			53pf
100 mg/mL	6	Ketalar		4fp6
50 mg/mL	0			72zo
50 mg/mL	6			53pg
50 mg/mL	6	Ketalar		4fp8
=ketoconazole
	0		i	4qf 1jhke
	0	Extina	b	fm4f
	0	Ketodan	b	rvak
	0	Kuric	b	cyjs
	0	Nizoral	b	4cec
	0	Recorlev	b	1jhkh
	0	Xolegel	b	dvie
0.02 mg/mg	0			8mpl
0.02 mg/mg	22			dvf9
0.02 mg/mg	22	Xolegel		e935
10 mg/mL	0			76kc
10 mg/mL	93			55t8
10 mg/mL	93	Nizoral		d1sc
150 mg	0			1jhkf
150 mg	3			1jhkg
150 mg	3	Recorlev		1jhkm
20 mg/mL	0			72zp
20 mg/mL	21			4cpc
20 mg/mL	21	Kuric		cyjv
20 mg/mL	62			fm5i
20 mg/mL	62	Extina		fn3c
20 mg/mL	62	Ketodan		rvao
20 mg/mL	93			2a1s
20 mg/mL	93	Nizoral		4fpe
200 mg	0			6swk
200 mg	3			48nx
=ketoprofen
	0		i	4qm
	0	Kiprofen	b	1lb5v
200 mg	0			6rx1
200 mg	39			7pjl
25 mg	0			6rx2
25 mg	2			48ny
25 mg	2	Kiprofen		1lb60
50 mg	0			6rx3
50 mg	2			48nz
75 mg	0			6rx4
75 mg	2			48o0
=ketorolac
	0		i	lrc rn7
	0	Acular	b	39wz
	0	Acuvail	b	iebb
	0	Sprix	b	l9r9
10 mg	0			hvj9
10 mg	3			hvja
15 mg/mL	0			ifnf
15 mg/mL	1			ifng
15 mg/mL	9			ifo1
15.8 mg/actuat	0			l9r6
15.8 mg/actuat	53			12j8f
15.8 mg/actuat	53	Sprix		12j8h
2.88 mg/mL	0			x0g1
30 mg/mL	0			ifnj
30 mg/mL	1			zp2r zp2t
30 mg/mL	9			ifo2 ifo3
4 mg/mL	0			ifnq
4 mg/mL	60			ifnr
4 mg/mL	60	Acular		ifnt
4.5 mg/mL	0			iebf
4.5 mg/mL	60			iebg
4.5 mg/mL	60	Acuvail		iebi
5 mg/mL	0			ifnu
5 mg/mL	60			ifnv
5 mg/mL	60	Acular		ifnx
=ketorolac;phenylephrine
	0		i	x0g5
	0	Omidria	b	x0g7
2.88 mg/mL;10.16 mg/mL	112			x0g6
2.88 mg/mL;10.16 mg/mL	112	Omidria		x0gb
=ketotifen
	0		i	4qq
	0	Alaway	b	f5zb
	0	Claritin Eye	b	ij5v
	0	Wal-Zyr Itchy Eye	b	nd2z
	0	Zaditor	b	5lxl
0.25 mg/mL	0			72wv
0.25 mg/mL	60			6o5h
0.25 mg/mL	60	Alaway		f5ze
0.25 mg/mL	60	Claritin Eye		ij5y
0.25 mg/mL	60	Wal-Zyr Itchy Eye		nd32
0.25 mg/mL	60	Zaditor		63fg
=kidney bean allergenic extract
	0		i	j3zp
50 mg/mL	0			j3zq
50 mg/mL	6			j3zs
=kinetin
	0		i	cdy
1 mg/mL	0			7cwv
1 mg/mL	21			57ah
=koelers grass pollen extract
	0		i	i9vh
50 mg/mL	0			i9vi
50 mg/mL	6			i9vk
=korean ginseng root
	0		i	5kna
1000 mg	0			77gl
1000 mg	3			5kjq
500 mg	0			77gn
500 mg	2			5kkf
518 mg	0			77go
518 mg	2			5kjp
=krill oil
	0		i	iva6
1000 mg	0			iva7
1000 mg	2			iva9
500 mg	0			mk77
500 mg	2			mk78
=l1 protein, human papillomavirus type 11 vaccine
	0		i	h3xy
0.08 mg/mL	0			h3xz
=l1 protein, human papillomavirus type 11 vaccine;l1 protein, human papillomavirus type 16 vaccine;l1 protein, human papillomavirus type 18 vaccine;l1 protein, human papillomavirus type 31 vaccine;l1 protein, human papillomavirus type 33 vaccine;l1 protein, human papillomavirus type 45 vaccine;l1 protein, human papillomavirus type 52 vaccine;l1 protein, human papillomavirus type 58 vaccine;l1 protein, human papillomavirus type 6 vaccine
	0		i	y8bp
	0	Gardasil 9	b	y8br
0.08 mg/mL;0.12 mg/mL;0.08 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.06 mg/mL	1			y8bq
0.08 mg/mL;0.12 mg/mL;0.08 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.06 mg/mL	1	Gardasil 9		y8bv
0.08 mg/mL;0.12 mg/mL;0.08 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.06 mg/mL	9			y8bx
0.08 mg/mL;0.12 mg/mL;0.08 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.04 mg/mL;0.06 mg/mL	9	Gardasil 9		y8bz
=l1 protein, human papillomavirus type 16 vaccine
	0		i	h3y0
0.12 mg/mL	0			y8bf
=l1 protein, human papillomavirus type 18 vaccine
	0		i	h3y2
0.08 mg/mL	0			y8bg
=l1 protein, human papillomavirus type 31 vaccine
	0		i	y876
0.04 mg/mL	0			y8bh
=l1 protein, human papillomavirus type 33 vaccine
	0		i	y877
0.04 mg/mL	0			y8bi
=l1 protein, human papillomavirus type 45 vaccine
	0		i	y878
0.04 mg/mL	0			y8bj
=l1 protein, human papillomavirus type 52 vaccine
	0		i	y879
0.04 mg/mL	0			y8bk
=l1 protein, human papillomavirus type 58 vaccine
	0		i	y87a
0.04 mg/mL	0			y8bl
=l1 protein, human papillomavirus type 6 vaccine
	0		i	h3y4
0.06 mg/mL	0			y8bm
=labetalol
	0		i	4rt 4ced
	0	Trandate	b	39mg
1 mg/mL	0			1h58r
1 mg/mL	1			1h58s 1h58u 1h58v
100 mg	0			j7xx
100 mg	3			j7xy
100 mg	3	Trandate		j7yh
200 mg	0			j7y1
200 mg	3			j7y2
200 mg	3	Trandate		j7yl
300 mg	0			j7y5
300 mg	3			j7y6
300 mg	3	Trandate		j7yn
400 mg	0			j846
400 mg	3			j847
5 mg/mL	0			j7ya
5 mg/mL	1			1h3y9
5 mg/mL	40			qgcw
5 mg/mL	6			j7yb
5 mg/mL	9			1jow7
50 mg	3			j84b
=lacosamide
	0		i	dd0o
	0	Motpoly	b	1kiqk
	0	Vimpat	b	hczf
	12			ivzr
10 mg/mL	0			hcz8
10 mg/mL	1			hcza
10 mg/mL	1	Vimpat		hczk
10 mg/mL	7			lav4
10 mg/mL	7	Vimpat		lbv8
100 mg	0			hczl
100 mg	3			hczn
100 mg	3	Vimpat		hczq
100 mg	39			1kiqi
100 mg	39	Motpoly		1kiqp
150 mg	0			hczr
150 mg	3			hczs
150 mg	3	Vimpat		hczu
150 mg	39			1kiqr
150 mg	39	Motpoly		1kiqu
200 mg	0			hczv
200 mg	3			hczw
200 mg	3	Vimpat		hczy
200 mg	39			1kiqw
200 mg	39	Motpoly		1kiqz
50 mg	0			hczz
50 mg	3			hd00
50 mg	3	Vimpat		hd02
=lactase
	0		i	vxx
	0	Lactaid	b	h21r
125 mg	0			72ww
125 mg	2			6o5o
230 mg	0			77gp
230 mg	2			53k2
3000 unit	0			6rx5
3000 unit	10			53k4
3000 unit	3			6o5p
3000 unit	3	Lactaid		h21x
9000 unit	0			73an
9000 unit	10			56vy
9000 unit	10	Lactaid		h223
9000 unit	3			6o5s
9000 unit	3	Lactaid		h221
=lactate
	0		i	lwp 17l5 2g4a
	0	Amlactin	b	4m32
	0	Geri-Hydrolac	b	iio7
	0	Lac-Hydrin	b	4o60
	0	Lacticare	b	4o66
	0	Lactinol	b	4o68
0.0016 meq/mL	0			h5a5
0.018 mg/mg	0			1f4jj
0.0232 meq/mL	0			h5s1
0.025 meq/mL	0			h5rq
0.04 meq/mL	0			nlc3
100 mg/mL	0			7cs5 mbsl
100 mg/mL	21			5bm4 mbsm
100 mg/mL	21	Lactinol		jdv1
100 mg/mL	61			6o5t
120 mg/mL	0			7ctr 7d1u
120 mg/mL	21			bnc4
120 mg/mL	61			48aa d0jh
120 mg/mL	61	Amlactin		4eob
120 mg/mL	61	Geri-Hydrolac		iioa
120 mg/mL	61	Lac-Hydrin		bnlw
20 mg/mL	0			7cut
25 mg/mL	0			haov
3.1 mg/mL	0			1l4a8
40 mg/mL	0			7ai0
50 mg/mL	0			7ct5 mk9f
50 mg/mL	61			6o5y s430
50 mg/mL	61	Geri-Hydrolac		s432
50 mg/mL	61	Lac-Hydrin		iyyd
50 mg/mL	61	Lacticare		4k2t
60 mg/mL	0			7cvp
=lactate;pramoxine
	0		i	ll7m
	0	AmLactin AP	b	7jxi
120 mg/mL;10 mg/mL	21			rqcj
120 mg/mL;10 mg/mL	21	AmLactin AP		rqcl
=lactate;urea
	0		i	lm1j
	0	Atrac-Tain	b	4m91
	0	Carb-O-Lac	b	ml5s
	0	U-Lactin	b	4q7i
100 mg/mL;200 mg/mL	21			mk9e
100 mg/mL;200 mg/mL	21	Carb-O-Lac		ml5v
20 mg/mL;100 mg/mL	61			4edc 4kkf
25 mg/mL;50 mg/mL	61			haow
25 mg/mL;50 mg/mL	61	Atrac-Tain		hap0
40 mg/mL;100 mg/mL	21			hap1
40 mg/mL;100 mg/mL	21	Atrac-Tain		hap4
50 mg/mL;200 mg/mL	21			mk9g
50 mg/mL;200 mg/mL	21	Carb-O-Lac		ml5x
=lacticaseibacillus casei
	0		i	y4lb ye32
15 mg	0			1i7zk
60 mg	0			1i7zh
=lacticaseibacillus rhamnosus
	0		i	25di cx4r
10000000000 unit	0			1h6ax
10000000000 unit	10			1b5jm
10000000000 unit	2			it3p
15000000000 unit	0			1h6b5
15000000000 unit	2			tgrc
20000000000 unit	0			1h6b7
20000000000 unit	2			rwiy
2500000000 unit	0			1h6al
2500000000 unit	11			1ah6f
5000000000 unit	0			1h6bc
5000000000 unit	10			w1aj
5000000000 unit	11			1ah3y
=lactobacillus acidophilus
	0		i	4sd
	0	Intestinex	b	ndmi
0.05 mg	0			19f8l
0.5 mg	0			1id7i
0.5 mg	3			1id7j
1 mg	0			cdbp
1 mg	3			tf2x
1 mg	92			cdbr
1.2 mg	0			1ma6i
1.5 mg	0			145s0
1.5 mg	2			145s1
10 mg	0			ui60
10 mg	2			12lhu
100000000 unit	0			e3du
100000000 unit	10			1imm2
100000000 unit	2			e3dv
1000000000 unit	0			cetl
1000000000 unit	2			e3dt
1000000000 unit	3			e0th
10000000000 unit	0			td3k
10000000000 unit	2			td3l
16 mg	0			qpxu
16 mg	2			qpxv
16000000000 unit	0			ndrj
17000000000 unit	0			1jtuy
20 mg	0			143zv
20 mg	3			143zw
200000000 unit	0			e0t8
200000000 unit	3			e0ta
2000000000 unit	0			12ixg
2000000000 unit	3			12ixh
20000000000 unit	0			qm63
20000000000 unit	2			qm64
2480000000 mg/mL	0			e3dw
2480000000 mg/mL	14			e3dy
25000000 unit	0			cey5
25000000 unit	2			cgh3
35000000 unit	0			olbh
460 mg	0			nb8x
460 mg	2			nb8y
5 mg	0			10zy8
5 mg	3			10zy9
500000000 unit	0			h1z0
500000000 unit	2			h1z1
500000000 unit	3			rwz5
700000000 unit	0			hc0p
700000000 unit	2			hc0q
700000000 unit	2	Intestinex		ndml
75000000 unit	0			zjej
7500000000 unit	0			onf6
8000000000 unit	0			ndrd
=lactobacillus acidophilus;lactobacillus delbrueckii subsp. bulgaricus
	0		i	1i7z4
0.05 mg;0.05 mg	3			19f8n
1.2 mg;4 mg	3			1ma6k
=lactobacillus acidophilus;pectin
	0		i	llks
100000000 unit;10 mg	2			nupr
25000000 unit;100 mg	3			cey7
75000000 unit;100 mg	2			zjek
=lactobacillus delbrueckii subsp. bulgaricus
	0		i	25dc
0.05 mg	0			1i7z3
4 mg	0			1ma6j
=lactulose
	0		i	4sq
	0	Constulose	b	4mtl
	0	Enulose	b	4nds
	0	Generlac	b	4noi
	0	Kristalose	b	4o5k
10000 mg	0			141sw
10000 mg	15			qtfa
10000 mg	15	Kristalose		qtfc
20000 mg	0			141so
20000 mg	15			qtfe
20000 mg	15	Kristalose		qtfg
667 mg/mL	0			77tn
667 mg/mL	7			8ef5
667 mg/mL	7	Constulose		bo3o
667 mg/mL	7	Enulose		g6xa
667 mg/mL	7	Generlac		bo3r
=lamb allergenic extract
	0		i	ktvt
100 mg/mL	0			jdzd
100 mg/mL	6			jdzf
50 mg/mL	0			kq3h
50 mg/mL	6			kq3i
=lambs quarters pollen extract
	0		i	i9l9
100 mg/mL	0			j8f5
100 mg/mL	6			j8f6
20000 unit/mL	0			j8f9
20000 unit/mL	6			j8fa
40000 unit/mL	0			j8fb
40000 unit/mL	6			j8fc
50 mg/mL	0			i9la
50 mg/mL	6			i9lc
=lamivudine
	0		i	1gno
	0	Epivir	b	47lq
	0	Epivir HBV	b	4ne1
10 mg/mL	0			6rxa
10 mg/mL	7			49nw
10 mg/mL	7	Epivir		3a04
100 mg	0			6swl
100 mg	3			4efk
100 mg	3	Epivir HBV		4kq3
150 mg	0			6rxb
150 mg	3			49nv
150 mg	3	Epivir		3a03
30 mg	0			g8mu
300 mg	0			7ikf
300 mg	3			7ho3
300 mg	3	Epivir		7js6
5 mg/mL	0			6rxc
5 mg/mL	7			579g
5 mg/mL	7	Epivir HBV		4kq4
=lamivudine;tenofovir disoproxil
	0		i	y9bo
	0	Cimduo	b	16xpu
	0	Temixys	b	19i51
300 mg;300 mg	3			16xpt
300 mg;300 mg	3	Cimduo		16xpz
300 mg;300 mg	3	Temixys		19i56
=lamivudine;zidovudine
	0		i	4ln3
	0	Combivir	b	44ce
150 mg;300 mg	3			4adu
150 mg;300 mg	3	Combivir		4kf4
=lamotrigine
	0		i	lxz
	0	Lamictal	b	47me
	0	Subvenite	b	16wd9
	12			g3kz g3wr g5d7 i97o i97q i97s jb41 jb4q jb7b
100 mg	0			6rxd
100 mg	13			2880
100 mg	13	Lamictal		i74p
100 mg	3			493v
100 mg	3	Lamictal		2916
100 mg	3	Subvenite		16y50
100 mg	5			i7xj
100 mg	5	Lamictal		jak1
150 mg	0			6swm
150 mg	3			493w
150 mg	3	Lamictal		4f3t
150 mg	3	Subvenite		16wde
2 mg	0			7igl
2 mg	8			7haq
2 mg	8	Lamictal		bmje
200 mg	0			6rxe
200 mg	13			5etb
200 mg	13	Lamictal		i74q
200 mg	3			493x
200 mg	3	Lamictal		2bxq
200 mg	3	Subvenite		16y55
200 mg	5			jakc
200 mg	5	Lamictal		jakd
25 mg	0			6rxf
25 mg	13			493y
25 mg	13	Lamictal		i74r
25 mg	3			61wh
25 mg	3	Lamictal		2917
25 mg	3	Subvenite		16wdg
25 mg	5			jakk
25 mg	5	Lamictal		jakl
25 mg	8			6o68
25 mg	8	Lamictal		4ba0
250 mg	0			76l4
250 mg	3			5cdt
250 mg	5			oksi
250 mg	5	Lamictal		oksk
300 mg	0			njov
300 mg	5			njow
300 mg	5	Lamictal		njoy
5 mg	0			6rxg
5 mg	8			6o69
5 mg	8	Lamictal		4b9z
50 mg	0			76l3
50 mg	13			5eta
50 mg	13	Lamictal		i74s
50 mg	3			49sq
50 mg	5			i7xn
50 mg	5	Lamictal		jakp
=lanadelumab
	0		i	18254 18255
	0	Takhzyro	b	1825a
150 mg/mL	0			18256
150 mg/mL	1			18259
150 mg/mL	1	Takhzyro		1825e
150 mg/mL	9			1jl3c 1kdb0
150 mg/mL	9	Takhzyro		1jl3f 1kdb1
=landiolol
	0		i	1m4na
	0	Rapiblyk	b	1m4nf
280 mg	0			1m4nb
280 mg	1			1m4ne
280 mg	1	Rapiblyk		1m4nj
=lanolin
	0		i	4sz
	0	Lanashield	b	x9qi
	0	Lansinoh	b	d1ri
	0	Lantiseptic	b	m9mu
0.01 mg/mg	0			nazb
0.125 mg/mg	0			1jg0z
0.155 mg/mg	0			e93m
0.157 mg/mg	0			15pwn
0.18 mg/mg	0			ikdd
0.35 mg/mg	0			1h69k
0.35 mg/mg	33			1h69l
0.5 mg/mg	0			iab2
0.5 mg/mg	33			iab3
0.5 mg/mg	33	Lanashield		x9qm
0.5 mg/mg	33	Lantiseptic		tf0o
1000 mg/mL	0			1cl1f
1000 mg/mL	21			1cl1g
1000 mg/mL	21	Lansinoh		1cl1j
300 mg/mL	0			ziou
300 mg/mL	21			ziov
300 mg/mL	21	Lantiseptic		ziox
500 mg/mL	0			m9nw
500 mg/mL	21			m9nx
500 mg/mL	21	Lantiseptic		m9nz
=lanolin;menthol;petrolatum;zinc oxide
	0		i	15pwr
	0	Calmoseptine	b	15pwt
0.157 mg/mg;0.0044 mg/mg;0.24 mg/mg;0.206 mg/mg	33			15pws
0.157 mg/mg;0.0044 mg/mg;0.24 mg/mg;0.206 mg/mg	33	Calmoseptine		15pwx
=lanolin;petrolatum
	0		i	6qtt
	0	A+D Original	b	f4o4
0.01 mg/mg;0.97 mg/mg	33			nxue
0.155 mg/mg;0.534 mg/mg	33			e93p
0.155 mg/mg;0.534 mg/mg	33	A+D Original		f4o7
0.155 mg/mg;0.535 mg/mg	33			16xnh
=lanolin;petrolatum;zinc oxide
	0		i	llgr
	0	Dr. Smith's Rash-n-All	b	ikc5
0.18 mg/mg;0.48 mg/mg;0.1 mg/mg	33			ikdf
0.18 mg/mg;0.48 mg/mg;0.1 mg/mg	33	Dr. Smith's Rash-n-All		ikdi
=lanreotide
	0		i	1gjg
	0	Somatuline	b	1k2g
240 mg/mL	0			fo4v
240 mg/mL	9			g2k6
240 mg/mL	9	Somatuline		g2k8
300 mg/mL	0			fo57
300 mg/mL	9			g2k3 g2k9
300 mg/mL	9	Somatuline		g2k5 g2ka
=lansoprazole
	0		i	d7s
	0	Prevacid	b	1s5w
15 mg	0			7cq6
15 mg	13			7j19
15 mg	13	Prevacid		4f3x
15 mg	38			csiz
15 mg	38	Prevacid		csl2
30 mg	0			7cqs
30 mg	13			7j18
30 mg	13	Prevacid		ikbs
30 mg	38			6o6l
30 mg	38	Prevacid		4f3y
=lanthanum carbonate
	0		i	50vk
	0	Fosrenol	b	7na1
1000 mg	0			cwzu
1000 mg	10			cwzv
1000 mg	10	Fosrenol		cxd4
1000 mg	11			x9ft
1000 mg	11	Fosrenol		x9fw
500 mg	0			a8bo
500 mg	10			a8bn
500 mg	10	Fosrenol		bmkh
750 mg	0			cwzw
750 mg	10			drpw
750 mg	10	Fosrenol		cxde
750 mg	11			x9fx
750 mg	11	Fosrenol		x9fy
=lapatinib
	0		i	aahz
	0	Tykerb	b	e4yo
250 mg	0			eemr
250 mg	3			eemt
250 mg	3	Tykerb		eemw
=laronidase
	0		i	8ev1
	0	Aldurazyme	b	8odi
0.58 mg/mL	0			8p3e
0.58 mg/mL	1			8nla
0.58 mg/mL	1	Aldurazyme		8o3w
=larotrectinib
	0		i	194po
	0	Vitrakvi	b	194q0
100 mg	0			194pp
100 mg	2			194pt
100 mg	2	Vitrakvi		194q5
20 mg/mL	0			194q6
20 mg/mL	7			194q9
20 mg/mL	7	Vitrakvi		194qd
25 mg	0			194qe
25 mg	2			194qf
25 mg	2	Vitrakvi		194qh
=lasmiditan
	0		i	1cdgi
	0	Reyvow	b	1cdgq
100 mg	0			1cdgl
100 mg	3			1cdgp
100 mg	3	Reyvow		1cdgv
50 mg	0			1cdgw
50 mg	3			1cdgx
50 mg	3	Reyvow		1cdgz
=latanoprost
	0		i	xnf
	0	Iyuzeh	b	1kmso
	0	Xalatan	b	3a6f
	0	Xelpros	b	182zs
0.05 mg/mL	0			6xys
0.05 mg/mL	60			6qc8
0.05 mg/mL	60	Iyuzeh		1kmss
0.05 mg/mL	60	Xalatan		bmm7
0.05 mg/mL	76			182zr
0.05 mg/mL	76	Xelpros		182zw
=latanoprost;netarsudil
	0		i	19fkk
	0	Rocklatan	b	19fkm
0.05 mg/mL;0.2 mg/mL	60			19fkl
0.05 mg/mL;0.2 mg/mL	60	Rocklatan		19fkq
=latanoprostene bunod
	0		i	16m92
	0	Vyzulta	b	16m97
0.24 mg/mL	0			16m93
0.24 mg/mL	60			16m96
0.24 mg/mL	60	Vyzulta		16m9b
=latrodectus mactans antivenin
	0		i	1xcv
6000 unit	0			1415m
6000 unit	1			h1s5
=lazertinib
	0		i	1loi6
	0	Lazcluze	b	1loid
240 mg	0			1loij
240 mg	3			1loik
240 mg	3	Lazcluze		1loim
80 mg	0			1loi8
80 mg	3			1loic
80 mg	3	Lazcluze		1loii
=lebrikizumab
	0		i	1lqim 1lqj6
	0	Ebglyss	b	1lqje
125 mg/mL	0			1lqj7
125 mg/mL	24			1lqmn
125 mg/mL	24	Ebglyss		1lqmr
125 mg/mL	9			1lqjc
125 mg/mL	9	Ebglyss		1lqjj
=lecanemab
	0		i	1kace 1kacf
	0	Leqembi	b	1kacl
100 mg/mL	0			1kacg
100 mg/mL	1			1kacj 1kacr
100 mg/mL	1	Leqembi		1kacp 1kacs
200 mg/mL	0			1mde3
200 mg/mL	32			1mde6
200 mg/mL	32	Leqembi		1mdeb
=lecithin
	0		i	6c6
1200 mg	0			7cq7
1200 mg	2			56ou
600 mg/mL	0			7d2k
600 mg/mL	7			5b4c
=ledipasvir
	0		i	y4c2
33.75 mg	0			1b8oz
45 mg	0			1b8ja
90 mg	0			y4ci
=ledipasvir;sofosbuvir
	0		i	y4cm
	0	Harvoni	b	y4co
33.75 mg;150 mg	100			1b8p0
33.75 mg;150 mg	100	Harvoni		1b8p2
45 mg;200 mg	100			1b8p3
45 mg;200 mg	100	Harvoni		1b8p4
45 mg;200 mg	3			1b8jb
45 mg;200 mg	3	Harvoni		1b8jd
90 mg;400 mg	3			y4cn
90 mg;400 mg	3	Harvoni		y4ct
=lefamulin
	0		i	1b4ps
	0	Xenleta	b	1b4px
10 mg/mL	0			1b4pt
10 mg/mL	1			1b4pw
10 mg/mL	1	Xenleta		1b4q1
600 mg	0			1b4q5
600 mg	3			1b4q9
600 mg	3	Xenleta		1b4qe
=leflunomide
	0		i	kyp
	0	Arava	b	4m75
10 mg	0			6rxh
10 mg	3			4eec
10 mg	3	Arava		4kn5
100 mg	0			6swn
100 mg	3			4eee
100 mg	3	Arava		4kn8
20 mg	0			6rxi
20 mg	3			4eed
20 mg	3	Arava		4kn7
=lemborexant
	0		i	1cpeb
	0	Dayvigo	b	1cpeh
10 mg	0			1d1rc
10 mg	3			1d1rd
10 mg	3	Dayvigo		1d1rf
5 mg	0			1cpec
5 mg	3			1cpeg
5 mg	3	Dayvigo		1cpem
=lemon allergenic extract
	0		i	jbie
100 mg/mL	0			jbif
100 mg/mL	6			jbih
=lenacapavir
	0		i	1k9yr
	0	Sunlenca	b	1ka5f
	0	Yeztugo	b	1m8lk
	12			1ka5l 1ka5n 1ka5z
300 mg	0			1ka5a
300 mg	3			1ka5e
300 mg	3	Sunlenca		1ka5k
300 mg	3	Yeztugo		1m8lp
309 mg/mL	0			1ka5p
309 mg/mL	1			1ka5s
309 mg/mL	1	Sunlenca		1ka5x
309 mg/mL	1	Yeztugo		1m8lt
=lenalidomide
	0		i	7c69
	0	Revlimid	b	78fz
10 mg	0			cx7g
10 mg	2			cx7i
10 mg	2	Revlimid		d7ea
15 mg	0			dsov
15 mg	2			dsow
15 mg	2	Revlimid		dsoy
2.5 mg	0			qmie
2.5 mg	2			qmif
2.5 mg	2	Revlimid		qmih
20 mg	0			umky
20 mg	2			umkz
20 mg	2	Revlimid		umwn
25 mg	0			dsp3
25 mg	2			dsp4
25 mg	2	Revlimid		dsp6
5 mg	0			cx7j
5 mg	2			cx7k
5 mg	2	Revlimid		d7ec
=leniolisib
	0		i	1kfn1
	0	Joenja	b	1kfnc
70 mg	0			1kfn7
70 mg	3			1kfnb
70 mg	3	Joenja		1kfnh
=lens scale pollen extract
	0		i	i9hc
20000 unit/mL	0			j7l5
20000 unit/mL	6			j7l6
40000 unit/mL	0			j7l9
40000 unit/mL	6			j7la
50 mg/mL	0			i9hd
50 mg/mL	6			i9hf
=lente insulin
	0		i	6qt7
100 unit/mL	0			7cqj
100 unit/mL	54			539z
100 unit/mL	54	Human Monotard		38hr
100 unit/mL	54	Human Ultratard		3894
100 unit/mL	54	Humulin L		6nzf
100 unit/mL	54	Novolin L		6nzg
28 unit/mL	0			9g0h
40 unit/mL	0			7d1o
40 unit/mL	54			5ccx
=lente insulin beef
	0		i	51jk
100 unit/mL	0			7d0s
100 unit/mL	54			6o03
100 unit/mL	54	Hypurin Bovine Lente		2ah5
100 unit/mL	54	Novo Nordisk brand of Insulin, Zinc, Beef		6nze
40 unit/mL	0			7d1m
40 unit/mL	54			5ccw
80 unit/mL	0			7d1n
80 unit/mL	54			5ccv
=lente insulin beef-pork
	0		i	6qt6
100 unit/mL	0			7ohy
100 unit/mL	54			49kw
100 unit/mL	54	Iletin I, Lente		5lh4
100 unit/mL	54	Lentard MC		3890
100 unit/mL	54	Lilly brand of Insulin, Zinc, Beef-Pork		aeg0
40 unit/mL	0			7cpu
40 unit/mL	54			6o02
=lente insulin pork
	0		i	1zuc
100 unit/mL	0			7cpv
100 unit/mL	54			6t7s
100 unit/mL	54	Iletin II Lente Pork		6nzh
100 unit/mL	54	Semitard MC		3893
40 unit/mL	0			7d4y
40 unit/mL	54			5c5j
40 unit/mL	54	Vetsulin		te11
80 unit/mL	0			7d1p
80 unit/mL	54			5c5k
=lenvatinib
	0		i	yd40
	0	Lenvima	b	12f04
	12			ydx9 ydxb ydy7 ydyi 12f0o 12ibc 180zw 180zy
10 mg	0			ydx1
10 mg	2			ydx5
10 mg	2	Lenvima		12i7u
4 mg	0			ydx7
4 mg	2			ydx8
4 mg	2	Lenvima		12f09
=lesinurad
	0		i	113o7
200 mg	0			113o8
=letermovir
	0		i	16mg8
	0	Prevymis	b	16mgd
120 mg	0			1lq2u
120 mg	100			1lq2v
120 mg	100	Prevymis		1lq2x
20 mg	0			1lq2m
20 mg	100			1lq2p
20 mg	100	Prevymis		1lq2t
20 mg/mL	0			16mg9
20 mg/mL	1			16mgc 16mgk
20 mg/mL	1	Prevymis		16mgh 16mgl
240 mg	0			16mgm
240 mg	3			16mgq
240 mg	3	Prevymis		16mgv
480 mg	0			16mgw
480 mg	3			16mgx
480 mg	3	Prevymis		16mgz
=letrozole
	0		i	1kat
	0	Femara	b	4d89
2.5 mg	0			6rxj
2.5 mg	3			4adc
2.5 mg	3	Femara		3a5g
=letrozole;ribociclib
	12			157u5 157u7 157u9
=lettuce allergenic extract
	0		i	ja0o
100 mg/mL	0			jbii
100 mg/mL	6			jbij
=leucine
	0		i	4v8
1.4 mg/mL	0			h5qx
10 mg/mL	0			h5gj
10.4 mg/mL	0			h5q6
10.8 mg/mL	0			h65f
11 mg/mL	0			h5i3
12 mg/mL	0			h5je
14 mg/mL	0			h6d4
15 mg/mL	0			h5f5
15.8 mg/mL	0			h5he
2.01 mg/mL	0			h5ky
2.7 mg/mL	0			h5yd
3.11 mg/mL	0			h5jz
3.29 mg/mL	0			h592
3.65 mg/mL	0			h5m1
6.6 mg/mL	0			h56v
7 mg/mL	0			h5fr
7.26 mg/mL	0			ng6y
7.3 mg/mL	0			h6jt
8.1 mg/mL	0			h57k
8.31 mg/mL	0			h5ir
8.4 mg/mL	0			h5pi
8.5 mg/mL	0			h5eg
9.1 mg/mL	0			lqq9
9.4 mg/mL	0			hsxl
=leucovorin
	0		i	4vd
10 mg	0			72js
10 mg	3			48o4
10 mg/mL	0			6xyt
10 mg/mL	1			190d5 1940a
100 mg	0			12nx7
100 mg	1			12nx8
15 mg	0			72jt
15 mg	3			48o5
200 mg	0			12nxc
200 mg	1			12nxd
25 mg	0			72ju
25 mg	3			48o6
350 mg	0			12nww
350 mg	1			53h8
5 mg	0			72jv
5 mg	3			48o7
50 mg	0			12nx5
50 mg	1			12nx6
500 mg	0			181ob
500 mg	1			181oc
=leuprolide
	0		i	wp3 4csx
	0	Camcevi	b	1jmcl
	0	Eligard	b	7k2z
	0	Fensolvi	b	1eu2h
	0	Lupron	b	4dak
	0	Lutrate	b	1m2mb
	0	Vabrinty	b	1mb10
11.25 mg/mL	0			nwom
11.25 mg/mL	9			nwon
11.25 mg/mL	9	Lupron		nwop
120 mg/mL	0			ci68
120 mg/mL	9			g4xg
120 mg/mL	9	Eligard		hotp
120 mg/mL	9	Fensolvi		1eu2l
120 mg/mL	9	Vabrinty		1mb18
15 mg/mL	0			bp5y
15 mg/mL	9			nwou nwp7
15 mg/mL	9	Lupron		nwow nwp8
20 mg/mL	0			bp6f
20 mg/mL	9			15pxz 15py1
20 mg/mL	9	Lupron		15py0 15py2
22.5 mg	0			1jv76
22.5 mg	1			1jv78
22.5 mg	1	Lutrate		1m2mg
3.75 mg/mL	0			bp6b
3.75 mg/mL	9			nwox
3.75 mg/mL	9	Lupron		nwoz
30 mg/mL	0			ci6i
30 mg/mL	9			g4xv nwjd 1kks4
30 mg/mL	9	Eligard		hoty
30 mg/mL	9	Lupron		nwjf 1kks5
42 mg	0			1jmcj
42 mg	9			1jmck
42 mg	9	Camcevi		1jmcp
5 mg/mL	0			bp62
5 mg/mL	6			bp63
60 mg/mL	0			ci6d
60 mg/mL	9			g4xl g4xq
60 mg/mL	9	Eligard		hotx hotz
60 mg/mL	9	Vabrinty		1mb15 1mddz
7.5 mg/mL	0			nwp1
7.5 mg/mL	9			nwp2 nwpc 1kku6 1kkud
7.5 mg/mL	9	Lupron		nwp4 nwpd 1kku7 1kkue
=levacetylleucine
	0		i	1ewyq
	0	Aqneursa	b	1lqeq
1000 mg	0			1lxlg
1000 mg	58			1lqep
1000 mg	58	Aqneursa		1lqev
=levalbuterol
	0		i	52zr
	0	Xopenex	b	5lxi
0.045 mg/actuat	0			ctcj
0.045 mg/actuat	25			fzgf
0.045 mg/actuat	25	Xopenex		fzz6
0.103 mg/mL	0			7isz
0.103 mg/mL	26			7hqu
0.103 mg/mL	26	Xopenex		7jpg
0.21 mg/mL	0			7f2x
0.21 mg/mL	26			6o6u
0.21 mg/mL	26	Xopenex		5lhs
0.417 mg/mL	0			7f2y
0.417 mg/mL	26			57b6
0.417 mg/mL	26	Xopenex		hv3y
2.5 mg/mL	0			13rmk
2.5 mg/mL	26			13rml
2.5 mg/mL	26	Xopenex		13rmn
=levamlodipine
	0		i	1ey28
	0	Conjupri	b	1eyds
2.5 mg	0			1eydy
2.5 mg	3			1eydz
2.5 mg	3	Conjupri		1eye1
5 mg	0			1eye2
5 mg	3			1eye3
5 mg	3	Conjupri		1eye5
=levetiracetam
	0		i	2gbx
	0	Elepsia	b	yepf
	0	Keppra	b	5lt7
	0	Roweepra	b	113nr
	0	Spritam	b	117ja
10 mg/mL	0			pkst
10 mg/mL	1			pksu
100 mg/mL	0			8pcc
100 mg/mL	1			dvbl
100 mg/mL	1	Keppra		dvbn
100 mg/mL	7			8nn0
100 mg/mL	7	Keppra		8o6r
1000 mg	0			8fgv
1000 mg	3			8am3
1000 mg	3	Keppra		diqf
1000 mg	3	Roweepra		147fe
1000 mg	5			yepe
1000 mg	5	Elepsia		yepk
1000 mg	8			117j9
1000 mg	8	Spritam		117jg
15 mg/mL	0			pksv
15 mg/mL	1			pksw
1500 mg	0			yepn
1500 mg	5			yepo
1500 mg	5	Elepsia		yepq
250 mg	0			738n
250 mg	3			6o6w
250 mg	3	Keppra		5lnb
250 mg	3	Roweepra		147fg
250 mg	8			117jh
250 mg	8	Spritam		117jj
5 mg/mL	0			pksx
5 mg/mL	1			pksy 1jeyu
500 mg	0			72wy
500 mg	3			6o6x
500 mg	3	Keppra		5lnc
500 mg	3	Roweepra		113nw
500 mg	5			hbbs
500 mg	5	Keppra		hbbu
500 mg	5	Roweepra		147ji
500 mg	8			117jk
500 mg	8	Spritam		117jm
750 mg	0			738o
750 mg	3			6o6y
750 mg	3	Keppra		63fr
750 mg	3	Roweepra		147fi
750 mg	5			i52i
750 mg	5	Keppra		i62h
750 mg	5	Roweepra		147jg
750 mg	8			117jn
750 mg	8	Spritam		117jp
=levobunolol
	0		i	1ed 4vbg
	0	Betagan	b	38ui
2.5 mg/mL	0			onzj
2.5 mg/mL	60			onzk
2.5 mg/mL	60	Betagan		onzm
5 mg/mL	0			onzn
5 mg/mL	60			onzo
5 mg/mL	60	Betagan		onzq
=levocarnitine
	0		i	x57
	0	Carnitor	b	38w6
100 mg/mL	0			6swp
100 mg/mL	7			6r5q
100 mg/mL	7	Carnitor		4f7r
20 mg	0			rxz5
200 mg/mL	0			6rxl
200 mg/mL	1			12e8b 1latw
200 mg/mL	1	Carnitor		4f7t
250 mg	0			6rxm
250 mg	2			497l
330 mg	0			6rxn
330 mg	3			48co
330 mg	3	Carnitor		4f7u
400 mg	0			i71h
400 mg	2			i71i
500 mg	0			6rxo
500 mg	2			5f9f
500 mg	3			6r5r
=levocarnitine;ubidecarenone
	0		i	lkya
20 mg;100 mg	2			rxz6
250 mg;30 mg	2			hbyc
=levocarnitine;ubidecarenone;vitamin e
	0		i	llyb
250 mg;30 mg;75 unit	2			ne2l
=levocetirizine
	0		i	7ndj 8mgd
	0	Xyzal	b	8jcv
0.5 mg/mL	0			ibun
0.5 mg/mL	7			ibuo
0.5 mg/mL	7	Xyzal		ibuq
5 mg	0			ibur
5 mg	3			ibus
5 mg	3	Xyzal		ibuu
=levodopa
	0		i	4x3 1ls2n
	0	Inbrija	b	1968x
100 mg	0			6rxp
125 mg	0			88so
140 mg	0			1lnte
145 mg	0			y9ze
150 mg	0			8p7h
195 mg	0			y9zo
20 mg/mL	0			yag3
200 mg	0			6rxq
210 mg	0			1lnty
240 mg/mL	0			1ls2p
245 mg	0			y9zt
250 mg	0			6rxr
280 mg	0			1lnu3
350 mg	0			1lnu9
42 mg	0			1968t
42 mg	111			1968w
42 mg	111	Inbrija		19691
50 mg	0			7244
75 mg	0			hd2h
95 mg	0			y9zy
=levofloxacin
	0		i	1rd6
15 mg/mL	0			bom5
15 mg/mL	60			bom6
25 mg/mL	0			6rxs
25 mg/mL	1			zp4d zp4f
25 mg/mL	7			a8cv
250 mg	0			6rxt
250 mg	3			4a8c
5 mg/mL	0			6rxu
5 mg/mL	1			zp3t zp43 zp4b
5 mg/mL	60			6qcg
500 mg	0			6swr
500 mg	3			4a8d
750 mg	0			72wz
750 mg	3			6o74
=levoleucovorin
	0		i	ispj
	0	Fusilev	b	h8wg
	0	Khapzory	b	195a9
10 mg/mL	0			nv3b
10 mg/mL	1			10vr1 10vr9
175 mg	0			13u2o
175 mg	1			13u2p
175 mg	1	Khapzory		195ad
300 mg	0			195ae
300 mg	1			195af
300 mg	1	Khapzory		195ah
50 mg	0			10vqu
50 mg	1			10vqw
50 mg	1	Fusilev		10vqz
=levomefolate
	0		i	m1k6 y4ld
0.451 mg	0			lq47
0.451 mg	3			lq4c
1 mg	0			1l90q
1.7 mg	0			1li0p
=levomenthol
	0		i	52ec
33 mg	0			16qtv
76.8 mg	0			1j1kf
=levomilnacipran
	0		i	upvg
	0	Fetzima	b	upvm
	12			upwh 1kikx
120 mg	0			upvh
120 mg	39			upvl
120 mg	39	Fetzima		upvr
20 mg	0			upvu
20 mg	39			upvv
20 mg	39	Fetzima		upvx
40 mg	0			upw0
40 mg	39			upw1
40 mg	39	Fetzima		upw3
80 mg	0			upw6
80 mg	39			upw7
80 mg	39	Fetzima		upw9
=levonordefrin
	0		i	2ujd
0.05 mg/mL	0			75qc
=levonordefrin;mepivacaine
	0		i	f0re
	0	Carbocaine with NeoCobefrin	b	lpgu
0.05 mg/mL;20 mg/mL	40			zm0w
0.05 mg/mL;20 mg/mL	40	Carbocaine with NeoCobefrin		lpgx
=levonorgestrel
	0		i	4x1
	0	Aftera	b	y9j1
	0	Afterpill	b	x4cy
	0	Curae	b	1ke3v
	0	EContra	b	yb11
	0	Fallback Solo	b	x35e
	0	Her Style	b	13rq2
	0	Julie	b	1jv80
	0	Kyleena	b	13sid
	0	Liletta	b	yemd
	0	Mirena	b	39bx
	0	Morning After	b	zj0s
	0	My Choice	b	157lu
	0	My Way	b	ukzg
	0	New Day	b	16y2h
	0	Next Choice One Dose	b	ry45
	0	Opcicon One-Step	b	x7a6
	0	Option 2	b	117ih
	0	Plan B One-Step	b	ie3g
	0	Preventeza	b	16w8y
	0	React	b	12caj
	0	Skyla	b	ta9r
	0	Take Action	b	vxqi
	12			gcsw
0.000583 mg/h	0			ta9p
0.000583 mg/h	113			ta9q
0.000583 mg/h	113	Skyla		ta9v
0.000625 mg/h	0			8mh4
0.000729 mg/h	0			12u25
0.000729 mg/h	113			12u26
0.000729 mg/h	113	Kyleena		13siq
0.000813 mg/h	0			16ocm
0.000813 mg/h	113			yemc
0.000813 mg/h	113	Liletta		yemh
0.000833 mg/h	0			h8hn
0.000833 mg/h	113			h8ho
0.000833 mg/h	113	Mirena		hawj
0.00354 mg/h	78			ta9z
0.005 mg/h	0			1fcy6
0.05 mg	0			6rxv
0.075 mg	0			7htt
0.09 mg	0			fh7r
0.1 mg	0			6sws
0.125 mg	0			7htu
0.15 mg	0			6rxw
0.75 mg	0			74ik
0.75 mg	3			5k0i
1.5 mg	0			acxo
1.5 mg	3			acxp
1.5 mg	3	Aftera		y9j6
1.5 mg	3	Afterpill		x4d3
1.5 mg	3	Curae		1ke40
1.5 mg	3	EContra		yb16
1.5 mg	3	Fallback Solo		x35j
1.5 mg	3	Her Style		13rq7
1.5 mg	3	Julie		1jv85
1.5 mg	3	Morning After		zj0x
1.5 mg	3	My Choice		157lz
1.5 mg	3	My Way		ukzl
1.5 mg	3	New Day		16y2m
1.5 mg	3	Next Choice One Dose		ry4a
1.5 mg	3	Opcicon One-Step		x7ab
1.5 mg	3	Option 2		117im
1.5 mg	3	Plan B One-Step		ie3j
1.5 mg	3	Preventeza		16w93
1.5 mg	3	React		12cao
1.5 mg	3	Take Action		vxqn
=levorphanol
	0		i	4x6 3at1
2 mg	0			1f2rc
2 mg	3			48oh
3 mg	0			184m4
3 mg	3			184m5
=levothyroxine
	0		i	85y uz4
	0	Ermeza	b	1ka9v
	0	Euthyrox	b	4nfy
	0	Levo-T	b	4o7g
	0	Levoxyl	b	4o7m
	0	Synthroid	b	4tjs
	0	Thyquidity	b	1h0e5
	0	Tirosint	b	fm8g
	0	Unithroid	b	63u6
0.0125 mg	0			jcz5
0.013 mg	0			kpor
0.013 mg	2			kpos
0.013 mg	2	Tirosint		kppe
0.013 mg/mL	0			182sr
0.013 mg/mL	7			182ss
0.013 mg/mL	7	Tirosint		182su
0.02 mg/mL	0			1ahjm
0.02 mg/mL	1			1afg1
0.02 mg/mL	7			1h0e4
0.02 mg/mL	7	Thyquidity		1h0ea
0.025 mg	0			jczy
0.025 mg	2			kpom
0.025 mg	2	Tirosint		kpp3
0.025 mg	3			kpjg kpjo
0.025 mg	3	Euthyrox		kphl
0.025 mg	3	Levo-T		kphm
0.025 mg	3	Levoxyl		kphp
0.025 mg	3	Synthroid		kphq
0.025 mg/mL	0			182rx
0.025 mg/mL	7			182ry
0.025 mg/mL	7	Tirosint		182s2
0.03 mg/mL	0			1ka9t
0.03 mg/mL	7			1ka9u
0.03 mg/mL	7	Ermeza		1kaa0
0.0375 mg	0			1kdw1
0.0375 mg	2			1kdw2
0.0375 mg	2	Tirosint		1kdw4
0.0375 mg/mL	0			1j0es
0.0375 mg/mL	7			1j0et
0.0375 mg/mL	7	Tirosint		1j0ev
0.04 mg/mL	0			1afg3
0.04 mg/mL	1			1afg4
0.044 mg	0			1kdw5
0.044 mg	2			1kdw6
0.044 mg	2	Tirosint		1kdw8
0.044 mg/mL	0			1j0ew
0.044 mg/mL	7			1j0ex
0.044 mg/mL	7	Tirosint		1j0ez
0.05 mg	0			jd3g
0.05 mg	2			kpon
0.05 mg	2	Tirosint		kpp6
0.05 mg	3			kpjh kpk4
0.05 mg	3	Euthyrox		kphs
0.05 mg	3	Levo-T		kpht
0.05 mg	3	Levoxyl		kphw
0.05 mg	3	Synthroid		kpk7
0.05 mg/mL	0			182s3
0.05 mg/mL	7			182s4
0.05 mg/mL	7	Tirosint		182s6
0.0625 mg	0			1kdw9
0.0625 mg	2			1kdwa
0.0625 mg	2	Tirosint		1kdwc
0.0625 mg/mL	0			1j0en
0.0625 mg/mL	7			1j0eo
0.0625 mg/mL	7	Tirosint		1j0eq
0.075 mg	0			jdbs
0.075 mg	2			jenm
0.075 mg	2	Tirosint		jeno
0.075 mg	3			kpji kpla
0.075 mg	3	Euthyrox		kphy
0.075 mg	3	Levo-T		kphz
0.075 mg	3	Levoxyl		kpi2
0.075 mg	3	Synthroid		kpi3
0.075 mg/mL	0			182s7
0.075 mg/mL	7			182s8
0.075 mg/mL	7	Tirosint		182sa
0.088 mg	0			jenp
0.088 mg	2			jenq
0.088 mg	2	Tirosint		jens
0.088 mg	3			kpjs kpkd
0.088 mg	3	Euthyrox		kpi5
0.088 mg	3	Levo-T		kpoh
0.088 mg	3	Levoxyl		kpi7
0.088 mg	3	Synthroid		kpl6
0.088 mg/mL	0			182sb
0.088 mg/mL	7			182sc
0.088 mg/mL	7	Tirosint		182se
0.1 mg	0			j4gl
0.1 mg	1			nwjn
0.1 mg	2			kpok
0.1 mg	2	Tirosint		kpov
0.1 mg	3			j4gm kpjt
0.1 mg	3	Euthyrox		kpi9
0.1 mg	3	Levo-T		kpia
0.1 mg	3	Levoxyl		kpl7
0.1 mg	3	Synthroid		kpka
0.1 mg/mL	0			182sf
0.1 mg/mL	1			1afes 1k6gz
0.1 mg/mL	7			182sg
0.1 mg/mL	7	Tirosint		182si
0.112 mg	0			jene
0.112 mg	2			jenf
0.112 mg	2	Tirosint		jenh
0.112 mg	3			kpjv kpk8
0.112 mg	3	Euthyrox		kpie
0.112 mg	3	Levo-T		kpod
0.112 mg	3	Levoxyl		kpig
0.112 mg	3	Synthroid		kpih
0.112 mg/mL	0			182sj
0.112 mg/mL	7			182sk
0.112 mg/mL	7	Tirosint		182sm
0.125 mg	0			kpkk
0.125 mg	2			kpol
0.125 mg	2	Tirosint		kpox
0.125 mg	3			kpjk kpjx
0.125 mg	3	Euthyrox		kpij
0.125 mg	3	Levo-T		kpik
0.125 mg	3	Levoxyl		kpim
0.125 mg	3	Synthroid		kpin
0.125 mg/mL	0			182sn
0.125 mg/mL	7			182so
0.125 mg/mL	7	Tirosint		182sq
0.137 mg	0			jeni
0.137 mg	2			jenj
0.137 mg	2	Tirosint		jenl
0.137 mg	3			kpku kppg
0.137 mg	3	Euthyrox		1944i
0.137 mg	3	Levo-T		kpoq
0.137 mg	3	Levoxyl		kpiq
0.137 mg	3	Synthroid		kpkv
0.137 mg/mL	0			182sv
0.137 mg/mL	7			182sw
0.137 mg/mL	7	Tirosint		182sy
0.15 mg	0			jczk
0.15 mg	2			kpot
0.15 mg	2	Tirosint		kpp0
0.15 mg	3			kpjl kpjy
0.15 mg	3	Euthyrox		kpis
0.15 mg	3	Levo-T		kpit
0.15 mg	3	Levoxyl		kpiw
0.15 mg	3	Synthroid		kpix
0.15 mg/mL	0			182sz
0.15 mg/mL	7			182t0
0.15 mg/mL	7	Tirosint		182t2
0.175 mg	0			kpkm
0.175 mg	2			157tz
0.175 mg	2	Tirosint		157u1
0.175 mg	3			kpk6 kpk9
0.175 mg	3	Euthyrox		kpiy
0.175 mg	3	Levo-T		kpof
0.175 mg	3	Levoxyl		kpj0
0.175 mg	3	Synthroid		kpj1
0.175 mg/mL	0			182t3
0.175 mg/mL	7			182t4
0.175 mg/mL	7	Tirosint		182t6
0.2 mg	0			j4gq
0.2 mg	1			nwjp
0.2 mg	2			157u2
0.2 mg	2	Tirosint		157u4
0.2 mg	3			j4gr kpk1
0.2 mg	3	Euthyrox		kpj3
0.2 mg	3	Levo-T		kpj4
0.2 mg	3	Levoxyl		kpj7
0.2 mg	3	Synthroid		kpkb
0.2 mg/mL	0			182t7
0.2 mg/mL	7			182t8
0.2 mg/mL	7	Tirosint		182ta
0.3 mg	0			j4gu
0.3 mg	3			j4gv kpk3
0.3 mg	3	Levo-T		kpja
0.3 mg	3	Synthroid		kpje
0.5 mg	0			j4h2
0.5 mg	1			kpjf
1 mg	0			j4hj
=levothyroxine;liothyronine
	0		i	9zbf
	0	Thyrolar	b	1859
0.0125 mg;0.0031 mg	3			jcz7
0.0125 mg;0.0031 mg	3	Thyrolar		jczb
0.025 mg;0.00625 mg	3			jd00
0.025 mg;0.00625 mg	3	Thyrolar		jd04
0.05 mg;0.0125 mg	3			jd3i
0.05 mg;0.0125 mg	3	Thyrolar		jd3m
0.1 mg;0.025 mg	3			jczt
0.1 mg;0.025 mg	3	Thyrolar		jczx
0.15 mg;0.0375 mg	3			jczm
0.15 mg;0.0375 mg	3	Thyrolar		jczq
=lidocaine
	0		i	4xf 31wo
	0	Akten	b	hcla
	0	Alocane	b	vvdk
	0	AneCream	b	hb9c
	0	Bruselix	b	1lefx
	0	Burn Jel Plus	b	nboo
	0	CidalEaze	b	147uh
	0	Glydo	b	x7k3
	0	LMX	b	lor7
	0	Lido King	b	1cits
	0	Lidocan	b	1kmuc
	0	Lidocream	b	g58x
	0	Lidoderm	b	5ltf
	0	Lidoguard	b	1m7zi
	0	Lidoguard Pain Relief	b	1m8o2
	0	Lidotral	b	10y8o
	0	Lidotran	b	1jzeu
	0	Lipocaine	b	19fxn
	0	Lydexa	b	1h1bp
	0	RadiaGuard	b	x34x
	0	Recticare	b	qpy4
	0	Regenecare	b	lpbj
	0	Solarcaine	b	20mb
	0	Topicaine	b	zdx1
	0	Tranzarel	b	1456w
	0	Tridacaine	b	1lele
	0	Xolido	b	upb7
	0	Xylocaine	b	4c66
	0	ZTlido	b	16wbf
	0	Zingo	b	fmom
	0	Zionodil	b	1cizr
0.005 mg/mg	0			7aee loqw
0.005 mg/mg	22			loqx
0.005 mg/mg	22	Solarcaine		loqz
0.01 mg/mg	0			7acx loph
0.01 mg/mg	22			lp0s
0.018 mg/mg	0			16wbd
0.018 mg/mg	35			16wbe
0.018 mg/mg	35	ZTlido		16wbj
0.02 mg/mg	0			lopj
0.02 mg/mg	22			lor0
0.02 mg/mg	22	Glydo		x7k7
0.02 mg/mg	22	Regenecare		1jtxr
0.02 mg/mg	22	Xylocaine		lor2
0.025 mg/mg	0			721c lmvb
0.025 mg/mg	22			lmvt
0.025 mg/mg	22	Burn Jel Plus		nbor
0.028 mg/mg	0			lp18
0.028 mg/mg	22			1iwzr
0.03 mg/mg	0			looo
0.03 mg/mg	22			tfbv
0.035 mg/mg	0			9g6w lmwl
0.035 mg/mg	35			1b59t
0.035 mg/mg	89			lmwm
0.035 mg/mg	89	Akten		lomv
0.036 mg/mg	0			11ahs
0.0388 mg/mg	0			1lcmv
0.0388 mg/mg	22			1lcmw
0.0388 mg/mg	22	Bruselix		1leld
0.0388 mg/mg	22	Lidotral		1lcn0
0.04 mg/mg	0			7ag0 lndo
0.04 mg/mg	22			lndp rons
0.04 mg/mg	22	Alocane		146xx
0.04 mg/mg	22	Topicaine		zdx5
0.04 mg/mg	22	Tranzarel		14570
0.04 mg/mg	33			13ueg 1iuug
0.04 mg/mg	35			lpmq 118vm
0.04 mg/mg	35	Lido King		1citw
0.04 mg/mg	35	Lidoguard Pain Relief		1m8o6
0.045 mg/mg	0			t6gv 1cdr4
0.0475 mg/mg	0			1l67z
0.0488 mg/mg	0			1lggj
0.0488 mg/mg	35			1lggk
0.05 mg/mg	0			74i6 lmvy
0.05 mg/mg	104			zers
0.05 mg/mg	104	Topicaine		zerw
0.05 mg/mg	22			lnd5
0.05 mg/mg	33			x2n1
0.05 mg/mg	35			11eir
0.05 mg/mg	35	Lidocan		1kmug
0.05 mg/mg	35	Lidoderm		lomx
0.05 mg/mg	35	Tridacaine		1leli
0.5 mg	0			lomy
0.5 mg	114			lomz
0.5 mg	114	Zingo		lon1
10 mg/mL	0			lncg
10 mg/mL	1			118pm 118pq 118ps 118pu
10 mg/mL	1	Xylocaine		118pn 118pr 118pt 118pv
10 mg/mL	6			lnch
10 mg/mL	6	Xylocaine		lncj
10 mg/mL	61			x34w
10 mg/mL	61	RadiaGuard		x351
10 mg/mL	9			lowy
100 mg/mL	0			71yc
100 mg/mL	56			pjik
15 mg/mL	0			lnsp
15 mg/mL	1			118ro 118rs
15 mg/mL	1	Xylocaine		118rp 118rt
20 mg/mL	0			731n lnu6
20 mg/mL	1			118v1 118v5 118v7
20 mg/mL	1	Xylocaine		118v2 118v6 118v8
20 mg/mL	21			29ym upb6
20 mg/mL	21	Xolido		upbb
20 mg/mL	36			lnx2
20 mg/mL	56			lnwx
20 mg/mL	56	Regenecare		lpbm
20 mg/mL	6			lnu7
20 mg/mL	6	Xylocaine		lnu9
20 mg/mL	69			lnw3
20 mg/mL	9			lox0
25 mg/mL	0			721b lnxq
25 mg/mL	36			lpln
27.5 mg/mL	0			12tql
27.5 mg/mL	61			12tqm
30 mg/mL	0			7ct2 lnyq
30 mg/mL	21			lnyr 17xfh
30 mg/mL	21	CidalEaze		147ul
30 mg/mL	23			17x14
30 mg/mL	61			lnys
30 mg/mL	61	Zionodil		1cizv
32.5 mg/mL	0			y5qc
32.5 mg/mL	21			y5qd
35 mg/mL	0			1b4v3
35 mg/mL	61			1b4v4
350 mg/mL	0			lplx
350 mg/mL	56			lply
37.5 mg/mL	0			yao1
37.5 mg/mL	21			yao2
38.8 mg/mL	0			10y8m
38.8 mg/mL	21			10y8n
38.8 mg/mL	21	Bruselix		1leg2
38.8 mg/mL	21	Lidotral		10y8s
38.8 mg/mL	21	Lidotran		1jzey
4 mg/mL	0			lnzf
4 mg/mL	1			118um 118uo
40 mg/mL	0			7343 lnyz
40 mg/mL	1			lnz0
40 mg/mL	21			lo0f uh51
40 mg/mL	21	AneCream		uha8
40 mg/mL	21	LMX		uhav
40 mg/mL	21	Lidocream		uhcs
40 mg/mL	21	Lidoguard		1m7zn
40 mg/mL	21	Xolido		w18p
40 mg/mL	23			1454m
40 mg/mL	23	Alocane		1454r
40 mg/mL	36			16lof 1b3v8
40 mg/mL	4			1jmci
40 mg/mL	56			mens 142qt
40 mg/mL	56	Alocane		1gthq
40 mg/mL	61			12hvb
40 mg/mL	69			lnzy
40 mg/mL	69	Xylocaine		qpi9
41.2 mg/mL	0			15qgs
41.2 mg/mL	21			15qgt
41.2 mg/mL	21	Lydexa		1h1bt
43 mg/mL	0			yc48
5 mg/mL	0			721d lnw8
5 mg/mL	1			118jj
5 mg/mL	1	Xylocaine		118jl
5 mg/mL	56			lo1f uwv6
5 mg/mL	56	Solarcaine		loon
5 mg/mL	6			lo0k
5 mg/mL	6	Xylocaine		lo0m
50 mg	0			9p00
50 mg	43			1h1fv
50 mg/mL	0			72ko lo5w
50 mg/mL	109			tamd
50 mg/mL	109	AneCream		uha6
50 mg/mL	109	LMX		uhaz
50 mg/mL	109	Recticare		uhn6
50 mg/mL	21			vz56 ww94
50 mg/mL	21	Lipocaine		19fxr
50 mg/mL	56			x4cq
50 mg/mL	56	Lidotral		1lj0k
70 mg	0			dt4s
70 mg/mL	0			77tr
8 mg/mL	0			loab
8 mg/mL	1			118u3
=lidocaine;menthol
	0		i	lmeq
	0	Lenzagel	b	tfiq
	0	Lenzapatch	b	tfij
	0	LidoPro Pain Relieving Patch	b	1lcit
	0	Lidopatch	b	qsbj
	0	Lidozen	b	15keg
0.035 mg/mg;0.07 mg/mg	35			1b5a0
0.036 mg/mg;0.0125 mg/mg	35			12fdg
0.036 mg/mg;0.0125 mg/mg	35	Lidopatch		11ahv
0.04 mg/mg;0.01 mg/mg	22			tfip 12o40
0.04 mg/mg;0.01 mg/mg	22	Lenzagel		tfiu
0.04 mg/mg;0.01 mg/mg	22	Lidozen		15kek
0.04 mg/mg;0.01 mg/mg	33			zr85 1gzdf
0.04 mg/mg;0.01 mg/mg	35			qsbi tfii
0.04 mg/mg;0.01 mg/mg	35	Lenzapatch		tfio
0.04 mg/mg;0.01 mg/mg	35	LidoPro Pain Relieving Patch		1lcix
0.04 mg/mg;0.01 mg/mg	35	Lidozen		1b6ow 1jkht
0.04 mg/mg;0.03 mg/mg	35			zcds
0.04 mg/mg;0.04 mg/mg	35			uml0 1j4ku
0.04 mg/mg;0.05 mg/mg	35			1jqel
0.045 mg/mg;0.05 mg/mg	22			1cdr5
0.045 mg/mg;0.05 mg/mg	35			zfpq
35 mg/mL;70 mg/mL	61			1b505
40 mg/mL;10 mg/mL	21			5dls y76w
40 mg/mL;10 mg/mL	36			5f6v 16wrc
40 mg/mL;10 mg/mL	56			y720 yfyk
40 mg/mL;40 mg/mL	56			17w91
40 mg/mL;50 mg/mL	36			1m77n
50 mg/mL;30 mg/mL	56			1l68c
=lidocaine;menthol;methyl salicylate
	0		i	ngtm
	0	LidoPro Patch	b	ya0x
0.04 mg/mg;0.005 mg/mg;0.001 mg/mg	35			1lc26
0.04 mg/mg;0.005 mg/mg;0.001 mg/mg	35	LidoPro Patch		1lc28
0.04 mg/mg;0.01 mg/mg;0.02 mg/mg	35			1k8a9
0.04 mg/mg;0.02 mg/mg;0.16 mg/mg	35			y9x7
0.04 mg/mg;0.05 mg/mg;0.04 mg/mg	35			y9x8
0.04 mg/mg;0.05 mg/mg;0.04 mg/mg	35	LidoPro Patch		ya12
=lidocaine;mineral oil;petrolatum;phenylephrine
	0		i	11esp
	0	RectiCare Advance Cream	b	11esr
50 mg/mL;170 mg/mL;390 mg/mL;2.5 mg/mL	21			11esq
50 mg/mL;170 mg/mL;390 mg/mL;2.5 mg/mL	21	RectiCare Advance Cream		11esv
=lidocaine;phenylephrine
	0		i	4v4w
0.04 mg/mg;0.0025 mg/mg	68			1laqg
40 mg/mL;2.5 mg/mL	109			1i7vs
50 mg/mL;2.5 mg/mL	109			s5zs
50 mg/mL;2.5 mg/mL	115			1jiyo
50 mg/mL;2.5 mg/mL	56			1ah8w
=lidocaine;phenylephrine;witch hazel
	0		i	19071
50 mg/mL;2.5 mg/mL;500 mg/mL	56			19073
=lidocaine;prilocaine
	0		i	3kaz
	0	Oraqix	b	6vyx
	0	Relador	b	zi0z
25 mg/mL;25 mg/mL	21			48ol
25 mg/mL;25 mg/mL	21	Relador		zi13
25 mg/mL;25 mg/mL	69			j87u
25 mg/mL;25 mg/mL	69	Oraqix		j87x
=lidocaine;tetracaine
	0		i	d1ko
	0	Pliaglis	b	fltn
	0	Synera	b	cz33
	116			oy70
70 mg/mL;70 mg/mL	21			eqfn
70 mg/mL;70 mg/mL	21	Pliaglis		fltq
70 mg;70 mg	35			dt4v
70 mg;70 mg	35	Synera		dt4y
=lifileucel
	0		i	1lcpg
	0	Amtagvi	b	1lcpq
576000000 cells/mL	0			1lcpl
576000000 cells/mL	1			1lcpo
576000000 cells/mL	1	Amtagvi		1lcpu
=lifitegrast
	0		i	12mak
	0	Xiidra	b	12mb0
50 mg/mL	0			12maw
50 mg/mL	60			12maz
50 mg/mL	60	Xiidra		12mb4
=lima bean allergenic extract
	0		i	j3zt
100 mg/mL	0			j3zx
100 mg/mL	6			j3zy
50 mg/mL	0			j3zu
50 mg/mL	6			j3zw
=limosilactobacillus reuteri
	0		i	6410
100000000 unit	0			1h6aa
100000000 unit	10			cfbg
=linaclotide
	0		i	s0ss
	0	Linzess	b	s0sy
0.072 mg	0			142o0
0.072 mg	2			142o1
0.072 mg	2	Linzess		142o3
0.145 mg	0			s0st
0.145 mg	2			s0sx
0.145 mg	2	Linzess		s0t3
0.29 mg	0			s0t6
0.29 mg	2			s0t7
0.29 mg	2	Linzess		s0t9
=linagliptin
	0		i	nlaz
	0	Tradjenta	b	nlb3
2.5 mg	0			qn47
5 mg	0			nlb0
5 mg	3			nlb2
5 mg	3	Tradjenta		nlb6
=linagliptin;metformin
	0		i	qn4b
	0	Jentadueto	b	tf6q
2.5 mg;1000 mg	3			qn4c
2.5 mg;1000 mg	3	Jentadueto		qn4i
2.5 mg;1000 mg	5			12hvd 12hvg
2.5 mg;1000 mg	5	Jentadueto		12hvf 12hvh
2.5 mg;500 mg	3			qn4j
2.5 mg;500 mg	3	Jentadueto		qn4p
2.5 mg;850 mg	3			qn4q
2.5 mg;850 mg	3	Jentadueto		qn4w
5 mg;1000 mg	5			12hvi 12hvl
5 mg;1000 mg	5	Jentadueto		12hvk 12hvm
=lincomycin
	0		i	4xq
	0	Lincocin	b	65uz
300 mg/mL	0			72kx
300 mg/mL	6			54ks
300 mg/mL	6	Lincocin		27b7
=lincomycin;niacin
	0		i	lm62
=lindane
	0		i	12k
10 mg/mL	0			72kz
10 mg/mL	93			48om
=linezolid
	0		i	42w8
	0	Zyvox	b	5lxq
2 mg/mL	0			73sf
2 mg/mL	1			zmme zmml
2 mg/mL	1	Zyvox		zmmg zmmm
20 mg/mL	0			73sg
20 mg/mL	14			6o8h
20 mg/mL	14	Zyvox		cgry
600 mg	0			73sh
600 mg	3			6o8j
600 mg	3	Zyvox		5m8b
=linoleate
	0		i	4xs 1ihf
820 mg	0			tf31
=linoleic acids, conjugated
	0		i	86yo
1000 mg	0			lqlc
1000 mg	2			lqle
=linseed oil
	0		i	4xw
1000 mg	0			75d6
1000 mg	2			5jyn
1030 mg	0			cdd7
1030 mg	2			cdd8
1200 mg	0			qtu6
1200 mg	2			qtu7
1300 mg	0			749a
1300 mg	2			5jyo
500 mg	0			qtug
=linvoseltamab
	0		i	1mabc 1mad1
	0	Lynozyfic	b	1mad9
2 mg/mL	0			1madh
2 mg/mL	1			1madi
2 mg/mL	1	Lynozyfic		1madl
20 mg/mL	0			1mad2
20 mg/mL	1			1mad7
20 mg/mL	1	Lynozyfic		1made
=liothyronine
	0		i	8ce 31ww
	0	Cytomel	b	2dl
	0	Liomny	b	1mdiv
	0	Triostat	b	4q45
0.0031 mg	0			jcz6
0.005 mg	0			jd3z
0.005 mg	3			jd40
0.005 mg	3	Cytomel		jd42
0.005 mg	3	Liomny		1mdj5
0.00625 mg	0			jczz
0.01 mg/mL	0			jdal
0.01 mg/mL	1			jdam
0.01 mg/mL	1	Triostat		jdao
0.0125 mg	0			jd3h
0.025 mg	0			jczs
0.025 mg	3			jdap
0.025 mg	3	Cytomel		jdar
0.025 mg	3	Liomny		1mdj1
0.0375 mg	0			jczl
0.05 mg	0			jdau
0.05 mg	3			jdav
0.05 mg	3	Cytomel		jdax
0.05 mg	3	Liomny		1mdj3
=lipase
	0		i	4xy
10000 unit	0			77ia
10440 unit	0			13u4y
10500 unit	0			krm6
12000 unit	0			777r
15000 unit	0			igw3
16000 unit	0			777t
16800 unit	0			77yo
20000 unit	0			778f
20880 unit	0			13u4l
21000 unit	0			krmk
24000 unit	0			77ai
25000 unit	0			77kt
2600 unit	0			12q94
30 unit	0			x358
3000 unit	0			9g8r
36000 unit	0			tfnw
37000 unit	0			1iypk
4000 unit	0			777o
40000 unit	0			x7jl
4200 unit	0			krms
5000 unit	0			777p
6000 unit	0			77i9
60000 unit	0			1l7rw
8000 unit	0			6rxy
9000 unit	0			ugg8
=liraglutide
	0		i	a79c
	0	Saxenda	b	y988
	0	Victoza	b	j883
3.6 mg/mL	0			13vb8
6 mg/mL	0			j880
6 mg/mL	24			j882 t5gp
6 mg/mL	24	Saxenda		y98c y98d
6 mg/mL	24	Victoza		j886 t5rj
=lisdexamfetamine
	0		i	efqj f0qy
	0	Vyvanse	b	f8n7
10 mg	0			y5tr
10 mg	10			14414
10 mg	10	Vyvanse		14415
10 mg	2			y5ts
10 mg	2	Vyvanse		y5tu
20 mg	0			ibl9
20 mg	10			14412
20 mg	10	Vyvanse		14413
20 mg	2			ibla
20 mg	2	Vyvanse		iblc
30 mg	0			ibld
30 mg	10			14410
30 mg	10	Vyvanse		14411
30 mg	2			ible
30 mg	2	Vyvanse		iblg
40 mg	0			iblh
40 mg	10			1440w
40 mg	10	Vyvanse		1440z
40 mg	2			ibli
40 mg	2	Vyvanse		iblk
50 mg	0			iblt
50 mg	10			14418
50 mg	10	Vyvanse		14419
50 mg	2			iblu
50 mg	2	Vyvanse		iblw
60 mg	0			iblp
60 mg	10			14416
60 mg	10	Vyvanse		14417
60 mg	2			iblq
60 mg	2	Vyvanse		ibls
70 mg	0			ibll
70 mg	2			iblm
70 mg	2	Vyvanse		iblo
=lisinopril
	0		i	meu
	0	Prinivil	b	4d4s
	0	Qbrelis	b	12q79
	0	Zestril	b	47lk
1 mg/mL	0			12q75
1 mg/mL	7			12q78
1 mg/mL	7	Qbrelis		12q7e
10 mg	0			6rxz
10 mg	3			6qcc
10 mg	3	Prinivil		4fjh
10 mg	3	Zestril		28jd
2.5 mg	0			6ry0
2.5 mg	3			6o8p
2.5 mg	3	Zestril		28jb
20 mg	0			6ry1
20 mg	3			6qcd
20 mg	3	Prinivil		4fji
20 mg	3	Zestril		28je
30 mg	0			6ry2
30 mg	3			4efi
30 mg	3	Zestril		4kq2
40 mg	0			6ry3
40 mg	3			48os
40 mg	3	Zestril		4fjn
5 mg	0			6ry4
5 mg	3			6o8q
5 mg	3	Zestril		28jc
=lisocabtagene maraleucel
	0		i	1h4ww
	0	Breyanzi	b	1h4x1
70000000 cells/mL	0			1h4wx
70000000 cells/mL	1			1h4x0
70000000 cells/mL	1	Breyanzi		1h4x5
=lithium
	0		i	4z4 m8f
5 mg	0			i52o
5 mg	2			i52q
=lithium carbonate
	0		i	wof
	0	Lithobid	b	4cvt
150 mg	0			749i
150 mg	2			6o8r
300 mg	0			74l3
300 mg	2			48ox
300 mg	3			48oy
300 mg	5			48oz
300 mg	5	Lithobid		4fk2
450 mg	0			74l4
450 mg	5			48p0
600 mg	0			749j
600 mg	2			48p1
=lithium citrate
	0		i	147d
60 mg/mL	0			749m
60 mg/mL	7			g7dn
=live oak pollen extract
	0		i	il7z
100 mg/mL	0			jb8c
100 mg/mL	6			jb8d
20000 unit/mL	0			mdtw
20000 unit/mL	6			mdtx
40000 unit/mL	0			qf2w
40000 unit/mL	6			qf2x
50 mg/mL	0			jb89
50 mg/mL	6			jb8a
=liver extract
	0		i	4zf 5fcx
	0	Nexavir	b	ivo8
25.5 mg/mL	0			749o
25.5 mg/mL	6			4ai6
25.5 mg/mL	6	Nexavir		ivob
=liver stomach concentrate
	0		i	h7er
240 mg	0			lfg5
50 mg	0			h7es
=lixisenatide
	0		i	uv5f
	0	Adlyxin	b	12nvz
	12			12nwe
	12	Adlyxin Starter Kit		12nwf
0.033 mg/mL	0			13uen
0.05 mg/mL	0			uv5k
0.05 mg/mL	24			12nvy 12nw4
0.05 mg/mL	24	Adlyxin		12nw3 12nw5
0.05 mg/mL	6			uv5l
0.1 mg/mL	0			uv5g
0.1 mg/mL	24			12nw6 12nw9
0.1 mg/mL	24	Adlyxin		12nw8 12nwa
0.1 mg/mL	6			uv5j
=loblolly pine pollen extract
	0		i	jb1e
100 mg/mL	0			lqbe
100 mg/mL	6			lqbf
20000 unit/mL	0			lqc5
20000 unit/mL	6			lqc6
50 mg/mL	0			jb1f
50 mg/mL	6			jb1h
=lobster allergenic extract
	0		i	j4pd
100 mg/mL	0			j4pe
100 mg/mL	6			j4pg
=lodoxamide
	0		i	148n
	0	Alomide	b	1jh9
1 mg/mL	0			6xyu
1 mg/mL	60			6o8x
1 mg/mL	60	Alomide		4fk8
=lofexidine
	0		i	m9r
	0	Lucemyra	b	17v5s
0.18 mg	0			17v5q
0.18 mg	3			17v5r
0.18 mg	3	Lucemyra		17v5x
=lombardy poplar pollen extract
	0		i	i9oc
20000 unit/mL	0			1ah3d
20000 unit/mL	6			jb6l
40000 unit/mL	0			1ah3k
40000 unit/mL	6			jb6o
50 mg/mL	0			1ah3m
50 mg/mL	6			i9of
=lomitapide
	0		i	t8u6 t8u7
	0	Juxtapid	b	t8ud
10 mg	0			t8u8
10 mg	2			t8uc
10 mg	2	Juxtapid		t8ui
20 mg	0			t8uj
20 mg	2			t8uk
20 mg	2	Juxtapid		t8um
30 mg	0			zc75
30 mg	2			zc76
30 mg	2	Juxtapid		zc78
40 mg	0			zc79
40 mg	2			zc7a
40 mg	2	Juxtapid		zc7c
5 mg	0			t8un
5 mg	2			t8uo
5 mg	2	Juxtapid		t8uq
60 mg	0			zc7d
60 mg	2			zc7e
60 mg	2	Juxtapid		zc7g
=lomustine
	0		i	4zm
	0	Gleostine	b	x4q3
10 mg	0			6ry8
10 mg	2			48p2
10 mg	2	Gleostine		x4q8
100 mg	0			6ry9
100 mg	2			48p3
100 mg	2	Gleostine		x4qa
40 mg	0			6rya
40 mg	2			48p4
40 mg	2	Gleostine		x4qc
5 mg	0			10vq6
5 mg	2			10vq7
5 mg	2	Gleostine		10vq9
=lonafarnib
	0		i	1gvz5
	0	Zokinvy	b	1gvzz
50 mg	0			1gvzu
50 mg	2			1gvzy
50 mg	2	Zokinvy		1gw04
75 mg	0			1gw05
75 mg	2			1gw06
75 mg	2	Zokinvy		1gw08
=lonapegsomatropin
	0		i	1j2oq 1j2pk
	0	Skytrofa	b	1j2pp
0.7 mg	0			1mc5k
0.7 mg	40			1mc5l
0.7 mg	40	Skytrofa		1mc5n
1.4 mg	0			1mc5g
1.4 mg	40			1mc5h
1.4 mg	40	Skytrofa		1mc5j
1.8 mg	0			1mc5c
1.8 mg	40			1mc5d
1.8 mg	40	Skytrofa		1mc5f
11 mg	0			1j2pu
11 mg	40			1j2pv
11 mg	40	Skytrofa		1j2px
13.3 mg	0			1j2py
13.3 mg	40			1j2pz
13.3 mg	40	Skytrofa		1j2q1
2.1 mg	0			1mc58
2.1 mg	40			1mc59
2.1 mg	40	Skytrofa		1mc5b
2.5 mg	0			1mc54
2.5 mg	40			1mc55
2.5 mg	40	Skytrofa		1mc57
3 mg	0			1j2q2
3 mg	40			1j2q3
3 mg	40	Skytrofa		1j2q5
3.6 mg	0			1j2q6
3.6 mg	40			1j2q7
3.6 mg	40	Skytrofa		1j2q9
4.3 mg	0			1j2qa
4.3 mg	40			1j2qb
4.3 mg	40	Skytrofa		1j2qd
5.2 mg	0			1j2qe
5.2 mg	40			1j2qf
5.2 mg	40	Skytrofa		1j2qh
6.3 mg	0			1j2qi
6.3 mg	40			1j2qj
6.3 mg	40	Skytrofa		1j2ql
7.6 mg	0			1j2qm
7.6 mg	40			1j2qn
7.6 mg	40	Skytrofa		1j2qp
9.1 mg	0			1j2qq
9.1 mg	40			1j2qr
9.1 mg	40	Skytrofa		1j2qt
=loncastuximab tesirine
	0		i	1igmc 1igmd
	0	Zynlonta	b	1igmi
10 mg	0			1igme
10 mg	1			1igmh
10 mg	1	Zynlonta		1igmm
=longleaf pine pollen extract
	0		i	lqoo
100 mg/mL	0			lqqx
100 mg/mL	6			lqqy
20000 unit/mL	0			lqy2
20000 unit/mL	6			lqy3
50 mg/mL	0			lqop
50 mg/mL	6			lqor
=loose barley smut allergenic extract
	0		i	krak
50 mg/mL	0			kral
50 mg/mL	6			kran
=loose oat smut allergenic extract
	0		i	kra3
50 mg/mL	0			kra4
50 mg/mL	6			kra6
=loose wheat smut allergenic extract
	0		i	kr91
50 mg/mL	0			kr92
50 mg/mL	6			kr94
=loperamide
	0		i	4zo 1rau
	0	Diamode	b	4n3z
	0	Imodium	b	3975
0.133 mg/mL	0			kym5
0.133 mg/mL	14			qt19
0.133 mg/mL	14	Imodium		qt1h
0.2 mg/mL	0			kym9
0.2 mg/mL	7			kyma
2 mg	0			kyml
2 mg	2			kymu
2 mg	2	Imodium		kymx
2 mg	3			kymy
2 mg	3	Diamode		kyn0
2 mg	3	Imodium		kyn1
=loperamide;simethicone
	0		i	4lnd
	0	Imodium Advanced	b	4nzp
	0	Imodium Multi-Symptom Relief	b	ukxy
2 mg;125 mg	10			kymm
2 mg;125 mg	10	Imodium Advanced		kymo
2 mg;125 mg	3			kymp
2 mg;125 mg	3	Imodium Multi-Symptom Relief		uky3
=lopinavir
	0		i	46j4
100 mg	0			g043
200 mg	0			ct7j
80 mg/mL	0			73te
=lopinavir;ritonavir
	0		i	63mo
	0	Kaletra	b	63pw
100 mg;25 mg	3			g045
100 mg;25 mg	3	Kaletra		i64h
200 mg;50 mg	3			ct7m
200 mg;50 mg	3	Kaletra		i64d
80 mg/mL;20 mg/mL	7			6o95
80 mg/mL;20 mg/mL	7	Kaletra		i64l
=loratadine
	0		i	mah
	0	Alavert	b	7jwx
	0	Claritin	b	4d2w
	0	Cleartime Indoor & Outdoor Allergies	b	zdwt
	0	Loradamed	b	lv4r
	0	Tavist Non-Sedating	b	8oro
	0	Wal-itin	b	f0qi
	0	Wal-vert	b	ndfx
1 mg/mL	0			6rye
1 mg/mL	7			eujz
1 mg/mL	7	Claritin		g6xg
1 mg/mL	7	Wal-itin		g6xi
10 mg	0			6ryf
10 mg	10			1cjw2
10 mg	10	Claritin		1cjw3
10 mg	13			6o99
10 mg	13	Alavert		7jhr
10 mg	13	Claritin		fypq
10 mg	13	Wal-itin		t47b
10 mg	13	Wal-vert		ndg0
10 mg	2			hr3h
10 mg	2	Claritin		hxbm
10 mg	3			6o98
10 mg	3	Alavert		le0x
10 mg	3	Claritin		4fkl
10 mg	3	Cleartime Indoor & Outdoor Allergies		zdwy
10 mg	3	Loradamed		lv4u
10 mg	3	Tavist Non-Sedating		8nrp
10 mg	3	Wal-itin		narv
5 mg	0			6ryg
5 mg	10			e96e
5 mg	10	Claritin		ebsl
5 mg	10	Wal-itin		1aqlm
5 mg	13			eey6
5 mg	13	Claritin		jdju
=loratadine;pseudoephedrine
	0		i	4lne
	0	Alavert D	b	d1ne
	0	Allerclear	b	tcwk
	0	Claritin-D	b	4mq4
	0	Wal-itin D	b	lqwv
10 mg;240 mg	5			nybe
10 mg;240 mg	5	Allerclear		tcws
10 mg;240 mg	5	Claritin-D		qmmv
10 mg;240 mg	5	Wal-itin D		qmn1
5 mg;120 mg	5			qmn3
5 mg;120 mg	5	Alavert D		qmn5
5 mg;120 mg	5	Allerclear		tcwp
5 mg;120 mg	5	Claritin-D		qmna
5 mg;120 mg	5	Wal-itin D		rui4
=lorazepam
	0		i	4zq
	0	Ativan	b	4c8f
	0	Loreev	b	1j2ou
0.5 mg	0			6swv
0.5 mg	3			48p8
0.5 mg	3	Ativan		4fl1
1 mg	0			6ryh
1 mg	3			48p9
1 mg	3	Ativan		28sv
1 mg	39			1j2os
1 mg	39	Loreev		1j2oz
1.5 mg	0			1jm07
1.5 mg	39			1jm08
1.5 mg	39	Loreev		1jm0b
2 mg	0			6ryi
2 mg	3			48pa
2 mg	3	Ativan		4fl8
2 mg	39			1j2p1
2 mg	39	Loreev		1j2p3
2 mg/mL	0			6ryj
2 mg/mL	1			zov8
2 mg/mL	1	Ativan		zova
2 mg/mL	40			gcr8
2 mg/mL	6			53pw
2 mg/mL	6	Ativan		4fkz
2 mg/mL	7			6o9c
3 mg	0			76ma
3 mg	39			1j2p5
3 mg	39	Loreev		1j2p8
4 mg/mL	0			6sww
4 mg/mL	1			zoz2
4 mg/mL	1	Ativan		zoz3
4 mg/mL	6			53px
4 mg/mL	6	Ativan		4fl0
=lorlatinib
	0		i	192t8
	0	Lorbrena	b	192te
100 mg	0			192tk
100 mg	3			192tl
100 mg	3	Lorbrena		192tn
25 mg	0			192t9
25 mg	3			192td
25 mg	3	Lorbrena		192tj
=losartan
	0		i	149b 4crc
	0	Arbli	b	1m2b4
	0	Cozaar	b	38xy
10 mg/mL	0			1m2ay
10 mg/mL	14			1m2b3
10 mg/mL	14	Arbli		1m2ba
100 mg	0			kzrb
100 mg	3			kzrs
100 mg	3	Cozaar		kzru
25 mg	0			kzrw
25 mg	3			kzrx
25 mg	3	Cozaar		kzrz
50 mg	0			kzrf
50 mg	3			kzs4
50 mg	3	Cozaar		kzs6
=loteprednol etabonate
	0		i	149d
	0	Alrex	b	4m14
	0	Eysuvis	b	1gtvr
	0	Inveltys	b	181v6
	0	Lotemax	b	4o9z
0.0038 mg/mg	0			19eo8
0.0038 mg/mg	89			19eo9
0.0038 mg/mg	89	Lotemax		19eob
0.005 mg/mg	0			nkdm
0.005 mg/mg	55			nkdo
0.005 mg/mg	55	Lotemax		nkdr
0.005 mg/mg	89			s4tt
0.005 mg/mg	89	Lotemax		s4tv
10 mg/mL	0			181v4
10 mg/mL	76			181v5
10 mg/mL	76	Inveltys		181va
2 mg/mL	0			749v
2 mg/mL	76			6o9h
2 mg/mL	76	Alrex		4kjy
2.5 mg/mL	0			1gtvp
2.5 mg/mL	76			1gtvq
2.5 mg/mL	76	Eysuvis		1gtvv
5 mg/mL	0			749u
5 mg/mL	76			6o9i
5 mg/mL	76	Lotemax		4kjz
=loteprednol etabonate;tobramycin
	0		i	lmnq
	0	Zylet	b	boq0
5 mg/mL;3 mg/mL	76			bopz
5 mg/mL;3 mg/mL	76	Zylet		boq3
=lotilaner
	0		i	16ubd
	0	Xdemvy	b	1koik
2.5 mg/mL	0			1koig
2.5 mg/mL	60			1koij
2.5 mg/mL	60	Xdemvy		1koio
=lovastatin
	0		i	4zs
	0	Altoprev	b	bm35
10 mg	0			6rym
10 mg	3			48pb
10 mg	3	Mevacor		4h9x
10 mg	5			7j08 9arc
10 mg	5	Altoprev		bm38 ldak
10 mg	5	Mevacor		qg2o qg2p
20 mg	0			6ryn
20 mg	3			48pc
20 mg	3	Mevacor		4f5d
20 mg	5			7j09 9ard
20 mg	5	Altocor		8o1f qg25
20 mg	5	Altoprev		bm3a ldam
20 mg	5	Mevacor		qg2e qg2f
40 mg	0			6ryo
40 mg	3			48pd
40 mg	3	Mevacor		4f5e
40 mg	5			7j0a 7pkj
40 mg	5	Altocor		7js7 qg26
40 mg	5	Altoprev		bmcv ldan
40 mg	5	Mevacor		qg2j qg2k
60 mg	0			7ko1
60 mg	5			7j0b 7pkk
60 mg	5	Altocor		7js8 qg27
60 mg	5	Altoprev		bmd0 iye7
=lovastatin;niacin
	0		i	7jwj
20 mg;1000 mg	3			hcht
20 mg;1000 mg	48			7pmu
20 mg;1000 mg	5			ch3t i3ye
20 mg;500 mg	48			7pmv
20 mg;500 mg	5			ch3u i3yf
20 mg;750 mg	48			7pmw
20 mg;750 mg	5			ch3v i3yg
40 mg;1000 mg	3			fmyt
40 mg;1000 mg	5			dt00 i3zk
=lovastatin;nicotinic acid
20 mg;1000 mg	3			7hic
20 mg;500 mg	3			7hib
20 mg;750 mg	3			7hia
=lovotibeglogene autotemcel
	0		i	1l9p2
	0	Lyfgenia	b	1la9h
20000000 cells/mL	0			1la9c
20000000 cells/mL	1			1la9f
20000000 cells/mL	1	Lyfgenia		1la9l
=loxapine
	0		i	4zv
	0	Adasuve	b	t8sf
10 mg	0			72l2
10 mg	2			6qce
10 mg/actuat	0			tb6j
10 mg/actuat	20			tb6m
10 mg/actuat	20	Adasuve		tb6p
25 mg	0			72l3
25 mg	2			6o9l
5 mg	0			72l7
5 mg	2			6o9m
50 mg	0			72l5
50 mg	2			6qcb
=lubiprostone
	0		i	dcqh
	0	Amitiza	b	d6p1
0.008 mg	0			h15a
0.008 mg	2			h15b
0.008 mg	2	Amitiza		h15d
0.024 mg	0			d7r4
0.024 mg	2			d7r6
0.024 mg	2	Amitiza		d8o8
=lucinactant
	0		i	rpvq
	0	Surfaxin	b	rpvv
30 mg/mL	0			rpvr
30 mg/mL	74			rpvu
30 mg/mL	74	Surfaxin		rpvz
=luliconazole
	0		i	vs1k
	0	Luzu	b	vs1p
10 mg/mL	0			vs1l
10 mg/mL	21			vs1o
10 mg/mL	21	Luzu		vs1t
=lumacaftor
	0		i	zhpu
100 mg	0			12uib
150 mg	0			180i4
200 mg	0			zhpv
75 mg	0			1jz0g
=lumasiran
	0		i	1gvno
	0	Oxlumo	b	1gvo2
189 mg/mL	0			1gvny
189 mg/mL	1			1gvo1
189 mg/mL	1	Oxlumo		1gvo6
=lumateperone
	0		i	1crv6
	0	Caplyta	b	1crvc
10.5 mg	0			1k4vi
10.5 mg	2			1jvzd
10.5 mg	2	Caplyta		1jvzf
21 mg	0			1k4vm
21 mg	2			1jvzh
21 mg	2	Caplyta		1jvzj
42 mg	0			1k4se
42 mg	2			1crvb
42 mg	2	Caplyta		1crvh
=lumefantrine
	0		i	i640
120 mg	0			i641
=lurasidone
	0		i	mahn maho
	0	Latuda	b	mahs
120 mg	0			rszh
120 mg	3			rszi
120 mg	3	Latuda		rt1p
20 mg	0			qh4e
20 mg	3			qh4f
20 mg	3	Latuda		qh4h
40 mg	0			mahp
40 mg	3			mahr
40 mg	3	Latuda		mahw
60 mg	0			uoci
60 mg	3			uocj
60 mg	3	Latuda		uocl
80 mg	0			mai0
80 mg	3			mai1
80 mg	3	Latuda		mai3
=lurbinectedin
	0		i	1ewcp
	0	Zepzelca	b	1ewcu
4 mg	0			1ewcq
4 mg	1			1ewct
4 mg	1	Zepzelca		1ewcy
=luspatercept
	0		i	1chsf 1chsg
	0	Reblozyl	b	1ci2j
25 mg	0			1ci2f
25 mg	1			1ci2i
25 mg	1	Reblozyl		1ci2n
75 mg	0			1ci2o
75 mg	1			1ci2p
75 mg	1	Reblozyl		1ci2r
=lusutrombopag
	0		i	181mw
	0	Mulpleta	b	181n2
3 mg	0			181mx
3 mg	3			181n1
3 mg	3	Mulpleta		181n7
=lutein
	0		i	8rj
	0	MaxiVision Lutein Formula	b	hwhd
10 mg	0			f454
10 mg	10			1kiol
10 mg	2			hwh6
10 mg	2	MaxiVision Lutein Formula		hwhg
10 mg	3			f455
15 mg	0			7q0f
2 mg	0			j41s
2.5 mg	0			nwy0
20 mg	0			aeuv
20 mg	2			aeuw
25 mg	0			roc0
40 mg	0			fhbh
40 mg	2			fhbi
5 mg	0			hbyz
6 mg	0			77h1
6 mg	2			6323
6 mg	3			qfxs
=lutein;omega-3 acid ethyl esters;zeaxanthin
	0		i	nb5y
2.5 mg;250 mg;0.5 mg	2			te83
=lutein;zeaxanthin
	0		i	lm9m
10 mg;10 mg	2			1mbuu
10 mg;2 mg	10			1mbux
15 mg;0.7 mg	2			7pkm
20 mg;0.8 mg	2			utgd
20 mg;1 mg	2			rttz
25 mg;5 mg	2			roc2
40 mg;1.6 mg	2			qm5l
6 mg;0.24 mg	2			uiat
=luteinizing hormone
	0		i	4xb
75 unit	0			12eqs
=lycopene
	0		i	mds
10 mg	0			9ka3
10 mg	3			e0tl
15 mg	0			e93v
15 mg	2			e93w
5 mg	0			9ka4
5 mg	2			ecf2
=lymphocyte immune globulin, anti-thymocyte globulin
	0		i	s3 1yoh 2alg
	0	ATGAM	b	xg
	0	Thymoglobulin	b	4u6l
25 mg	0			1cx7h
25 mg	1			2alj
25 mg	1	Thymoglobulin		2alm
50 mg/mL	0			1cx76
50 mg/mL	1			48pe
50 mg/mL	1	ATGAM		4f69
=lysine
	0		i	51k
	0	L-Formula	b	ds8z
1.2 mg/mL	0			h5qy
1.59 mg/mL	0			h5kz
10.5 mg/mL	0			h5gk
1000 mg	0			73ov
1000 mg	3			597c
11.8 mg/mL	0			h5q7
13.5 mg/mL	0			h65g
15.8 mg/mL	0			h5f6
2.47 mg/mL	0			h5k0
2.52 mg/mL	0			h593
2.65 mg/mL	0			h5hf
2.9 mg/mL	0			h5m2
250 mg	0			76mn
3.1 mg/mL	0			h6db
4.75 mg/mL	0			h5is
5.1 mg/mL	0			h56w
5.35 mg/mL	0			ng6z
5.8 mg/mL	0			h5xv
500 mg	0			6ryr
500 mg	2			5cg7
500 mg	3			49cf
500 mg	3	L-Formula		ds92
6.1 mg/mL	0			h5i4
6.24 mg/mL	0			h57l
6.77 mg/mL	0			h5jf
6.9 mg/mL	0			h5pj
600 mg	0			nb8u
600 mg	3			nb8v
7.2 mg/mL	0			hsxm
7.3 mg/mL	0			lqqa
7.35 mg/mL	0			h5fs
8.2 mg/mL	0			h6d5
8.93 mg/mL	0			h5eh
=lysine;proline
	0		i	ll1t
250 mg;250 mg	2			1kioi
=macitentan
	0		i	uwr8
	0	Opsumit	b	uwre
10 mg	0			uwr9
10 mg	3			uwrd
10 mg	3	Opsumit		uwrj
=macitentan;tadalafil
	0		i	1kerz
	0	Opsynvi	b	1le6e
10 mg;20 mg	3			1le6d
10 mg;20 mg	3	Opsynvi		1le6j
10 mg;40 mg	3			1le6l
10 mg;40 mg	3	Opsynvi		1le6n
=mafenide
	0		i	52k
	0	Sulfamylon	b	5j46
50 mg/mL	0			73t4
50 mg/mL	36			5e47
50 mg/mL	36	Sulfamylon		63xc
85 mg/mL	0			7ct6
85 mg/mL	21			6oa6
85 mg/mL	21	Sulfamylon		4b8h
=maftivimab
	0		i	1gr6j 1gr94
16.7 mg/mL	0			1gr95
33.3 mg/mL	0			1j4bk
=magaldrate
	0		i	mhr
108 mg/mL	0			6rys
=magaldrate;simethicone
	0		i	4lnh
	0	Ri-Mag Plus	b	napj
108 mg/mL;8 mg/mL	14			6oaf
108 mg/mL;8 mg/mL	14	Ri-Mag Plus		napm
=magnesium acetate
	0		i	6qu6
0.000979 meq/mL	0			h622
0.0015 meq/mL	0			h65w
0.003 meq/mL	0			i65f
0.008 meq/mL	0			h5yf
43 mg/mL	0			x60d
=magnesium amino acid chelate
	0		i	afov
	0	MG Plus Protein	b	cx63
100 mg	0			krg3
100 mg	3			krg4
133 mg	0			cx61
133 mg	3			cx62
133 mg	3	MG Plus Protein		cx66
=magnesium aspartate
	0		i	31o3
	0	Maginex	b	ef0w
250 mg	0			7cwp
60 mg	0			7cwn
615 mg	0			7d4c
615 mg	41			7pkr
615 mg	41	Maginex		ef0z
=magnesium aspartate;potassium aspartate
	0		i	hgwm
250 mg;250 mg	2			636t
60 mg;60 mg	2			4a8j
=magnesium carbonate
	0		i	mhv
	0	Magonate Reformulated May 2022	b	1jqrz
0.107 meq	0			ndp8
10.8 mg/mL	0			1jqrx
10.8 mg/mL	7			1jqry
10.8 mg/mL	7	Magonate Reformulated May 2022		1jqs4
105 mg	0			6swy
23.9 mg/mL	0			73eh
232 mg	0			6swz
300 mg	0			72uy
32.7 mg/mL	0			12f0r
400 mg	0			6rz6
47.5 mg/mL	0			73ef
50 mg/mL	0			74mg
50 mg/mL	14			4eft
=magnesium chloride
	0		i	52r
	0	Mag 64	b	4oc0
0.0000245 meq/mL	0			h5a3
0.000533 meq/mL	0			nlc1
0.00148 meq/mL	0			h5zr
0.003 meq/mL	0			ha7n
0.00361 meq/mL	0			h5ry
0.00373 meq/mL	0			h5wk
0.005 meq/mL	0			ht9c
0.00502 meq/mL	0			hszk
0.00639 meq/mL	0			h5ro
0.01 meq/mL	0			h60y
0.3 mg/mL	0			1jvga
0.53 meq/mL	0			h6ef
200 mg/mL	0			6rz9
200 mg/mL	6			6oam
25.5 mg/mL	0			x60s
535 mg	0			72la
535 mg	41			hry5
535 mg	41	Mag 64		hryg
596 mg	0			qoxx
71 mg	0			1jsvz
=magnesium chloride;potassium chloride;potassium phosphate;sodium acetate;sodium chloride;sodium gluconate;sodium phosphate, dibasic
	0		i	lll0
	0	Isolyte S	b	4o26
0.00148 meq/mL;0.00497 meq/mL;0.0082 mg/mL;0.0272 meq/mL;0.0906 meq/mL;5 mg/mL;0.12 mg/mL	6			h5zx
0.00148 meq/mL;0.00497 meq/mL;0.0082 mg/mL;0.0272 meq/mL;0.0906 meq/mL;5 mg/mL;0.12 mg/mL	6	Isolyte S		h600
=magnesium chloride;potassium chloride;sodium acetate;sodium chloride;sodium gluconate
	0		i	lmbf
	0	Normosol-R	b	opa
	0	Physiolyte	b	4p61
	0	Physiosol	b	4p62
	0	Plasma-lyte 148	b	q3p
	0	Plasmalyte A	b	q3u
0.00148 meq/mL;0.00497 meq/mL;0.027 meq/mL;0.0899 meq/mL;5.02 mg/mL	6			h651
0.00148 meq/mL;0.00497 meq/mL;0.027 meq/mL;0.0899 meq/mL;5.02 mg/mL	6	Plasma-lyte 148		h6bx
0.00148 meq/mL;0.00497 meq/mL;0.027 meq/mL;0.0899 meq/mL;5.02 mg/mL	6	Plasmalyte A		h654
0.00148 meq/mL;0.005 meq/mL;0.027 meq/mL;0.09 meq/mL;0.023 meq/mL	86			hqdz
0.00148 meq/mL;0.005 meq/mL;0.027 meq/mL;0.09 meq/mL;0.023 meq/mL	86	Physiolyte		hqe1
0.00148 meq/mL;0.0497 meq/mL;0.0163 meq/mL;0.0899 meq/mL;5.02 mg/mL	6			h61l
0.00148 meq/mL;0.0497 meq/mL;0.0163 meq/mL;0.0899 meq/mL;5.02 mg/mL	6	Normosol-R		h61o
0.3 mg/mL;0.37 mg/mL;2.22 mg/mL;5.26 mg/mL;5.02 mg/mL	86			h6rn
0.3 mg/mL;0.37 mg/mL;2.22 mg/mL;5.26 mg/mL;5.02 mg/mL	86	Physiosol		h6rp
=magnesium citrate
	0		i	14ec
	0	Citroma	b	4mq2
100 mg	0			s5vk
100 mg	2			1jwun
100 mg	3			s5vl
125 mg	0			zuwv
125 mg	2			zuww
133.3 mg	0			zuy8
133.3 mg	2			zuy9
40 mg	0			h8uc
45 mg	0			nwya
58.2 mg/mL	0			mkbb
58.2 mg/mL	7			mkbc
58.2 mg/mL	7	Citroma		qos0
70 mg	0			9kam
84 mg	0			1m9uq
84 mg	10			1m9ur
85 mg	0			1jmyp
85 mg	10			1jmyq
=magnesium citrate;magnesium oxide;potassium citrate;pyridoxine
	0		i	nwyf
45 mg;45 mg;49.5 mg;3.75 mg	5			nwyg
=magnesium citrate;potassium citrate
	0		i	lml8
70 mg;99 mg	2			8sen
=magnesium gluconate
	0		i	14ee
	0	Mag-G	b	4oc3
	0	Magtrate	b	4oco
250 mg	0			76n4
250 mg	3			56v9
500 mg	0			71v2
500 mg	3			6oap
500 mg	3	Mag-G		4imc
500 mg	3	Magtrate		4imf
550 mg	0			77h5
550 mg	3			55k8
=magnesium glycinate
	0		i	a7wy
100 mg	0			i7h3
100 mg	2			1m48l
100 mg	3			i7h5
120 mg	0			1ibm7
120 mg	2			1ibm9
=magnesium hydroxide
	0		i	52t
	0	Pedia-Lax Chewable	b	nbow
	0	Phillips Milk of Magnesia	b	4p5t
110 mg	0			74r1
1200 mg	0			a7y3
1200 mg	10			1cvt1
128 mg	0			77xv
135 mg	0			a7pk
160 mg/mL	0			71vl
160 mg/mL	14			4dzs
160 mg/mL	14	Phillips Milk of Magnesia		i4ic
165 mg	0			73dd
200 mg	0			6rzd
235 mg	0			yg72
240 mg/mL	0			6rze
240 mg/mL	14			6qcn
27 mg/mL	0			74h4
270 mg	0			146ei
40 mg/mL	0			6rzi
400 mg	0			6rzj
400 mg	10			gxwk
400 mg	10	Pedia-Lax Chewable		nboz
50 mg	0			74a8
600 mg	0			9e4l
600 mg	10			1jsd3
80 mg/mL	0			6rzn
80 mg/mL	14			5f89
80 mg/mL	14	Phillips Milk of Magnesia		4ipz
=magnesium hydroxide;malic acid
	0		i	llh3
50 mg;200 mg	3			49jl
=magnesium lactate
	0		i	4lnk
	0	Mag-Tab	b	4oc4
84 mg	0			74aa
84 mg	5			49i0
84 mg	5	Mag-Tab		4iqu
=magnesium oxide
	0		i	52u
	0	Mag-Ox 400	b	1zx0
	0	Phillips' Cramp-free	b	fifs
	0	Uro-Mag	b	20wa
10 mg	0			7hxb
100 mg	0			7615
140 mg	0			72lb
140 mg	2			49ck 4is1
155 mg	0			9e4s
167 mg	0			75h7
20 mg	0			nzuu
20 mg/mL	0			1kaii
200 mg	0			74ab
200 mg	3			6qdd
21.9 mg/mL	0			16qzs
250 mg	0			74ac
250 mg	3			6oat
30 mg	0			77li
400 mg	0			72lc
400 mg	2			5ery
400 mg	3			49cl
400 mg	3	Mag-Ox 400		4iry
420 mg	0			74l7
420 mg	3			6oau
440 mg	0			1m0zs
440 mg	3			1m0zt
45 mg	0			nwyb
50 mg	0			75oq
500 mg	0			74ad
500 mg	2			8tt1
500 mg	3			6oav
500 mg	3	Phillips' Cramp-free		fifv
600 mg	0			74l8
=magnesium oxide;pyridoxine
	0		i	yaaw
	0	Beelith	b	5lqr
600 mg;25 mg	3			yaax
600 mg;25 mg	3	Beelith		yab0
=magnesium salicylate
	0		i	14ek
	0	Doans	b	390l
	0	MST 600	b	gcmt
	0	Nuprin Backache	b	4ou7
	0	Percogesic Backache	b	qfxt
162.5 mg	0			lgpn
250 mg	0			7q0j
290 mg	0			7q3e
310 mg	0			eezc
325 mg	0			6rzo
362 mg	0			6rzp
544 mg	0			6rzr
580 mg	0			73q4
580 mg	3			49cm
580 mg	3	Doans		hsqc
580 mg	3	Nuprin Backache		lch2
580 mg	3	Percogesic Backache		qfxy
600 mg	0			7cq9
600 mg	3			48pf
600 mg	3	MST 600		gcmw
72.4 mg/mL	0			6rzt
725 mg	0			6rzu
=magnesium salicylate;phenyltoloxamine
	0		i	4lnl
325 mg;30 mg	3			6oax
=magnesium sulfate
	0		i	52x
0.0277 meq/mL	0			lgwk
0.0467 mg/mL	0			nttq
0.2 mg/mL	0			7kms
10 mg/mL	0			ziag
10 mg/mL	1			hs8t
100 mg	0			zpwz
100 mg	2			zpx1
1000 mg	0			mkrk
1000 mg	17			mkrm
225 mg	0			1gufn
40 mg/mL	0			zjiq
40 mg/mL	1			zjir zjiu zjiw zjix
500 mg/mL	0			74al
500 mg/mL	1			zjhp zji4 zjic zjid
500 mg/mL	9			hs8y
6.9 mg	0			h7cu
80 mg/mL	0			ziak
80 mg/mL	1			hs86
900 mg	0			1klww
=magnesium sulfate;polyethylene glycol 3350;potassium chloride;sodium chloride;sodium sulfate
	0		i	1klwy
	12			1klx3
	12	Suflave		1klx4
900 mg;179000 mg;1120 mg;500 mg;7300 mg	15			1klx2
=magnesium sulfate;potassium chloride;potassium phosphate;sodium chloride;sodium phosphate
	0		i	llyc
	0	Tis-U-Sol	b	4q06
0.2 mg/mL;0.005 meq/mL;0.063 mg/mL;0.14 meq/mL;0.088 mg/mL	86			h6ea
0.2 mg/mL;0.005 meq/mL;0.063 mg/mL;0.14 meq/mL;0.088 mg/mL	86	Tis-U-Sol		h6ed
=magnesium sulfate;potassium chloride;sodium sulfate
	0		i	1gufk
	0	Sutab	b	1gufq
225 mg;188 mg;1479 mg	3			1gufm
225 mg;188 mg;1479 mg	3	Sutab		1gufo
=magnesium sulfate;potassium sulfate;sodium sulfate
	0		i	llmp
0.0277 meq/mL;0.0374 meq/mL;0.257 meq/mL	7			o090
=magnesium trisilicate
	0		i	mia
14.2 mg	0			fo1j
=magnesium, chelated
	0		i	4mnc
100 mg	0			71vi
100 mg	3			49in
=malathion
	0		i	53i
	0	Ovide	b	5luq
5 mg/mL	0			7afa
5 mg/mL	61			4dhz
5 mg/mL	61	Ovide		5lkx
=malic acid
	0		i	mjd
200 mg	0			74a9
=manganese chloride
	0		i	mkt
0.1 mg/mL	0			74au
0.1 mg/mL	1			539t
=manganese gluconate
	0		i	14fn
5 mg	0			75pn
50 mg	0			74aw
50 mg	3			49r0
=manganese sulfate
	0		i	ml0
0.00822 mg/mL	0			1j1x3
0.0467 mg/mL	0			nttr
0.077 mg/mL	0			rq0x
0.0923 mg/mL	0			16xse
0.1 mg/mL	0			6sx3
0.1 mg/mL	1			539u
0.151 mg/mL	0			1lqex
0.308 mg/mL	0			72lj
1.3 mg	0			h7cv
1.54 mg/mL	0			zdek
=mango blossom pollen extract
	0		i	lkir
50 mg/mL	0			lkis
50 mg/mL	6			lkiu
=mannitol
	0		i	544
	0	Bronchitol	b	1h2d8
	0	Osmitrol	b	4ceh
100 mg/mL	0			6s00
100 mg/mL	1			6obb 12e8z
100 mg/mL	1	Osmitrol		4fd4
150 mg/mL	0			6s01
150 mg/mL	1			6obc
150 mg/mL	1	Osmitrol		4fd5
200 mg/mL	0			6s02
200 mg/mL	1			12e97 12e9c
200 mg/mL	1	Osmitrol		12e98 12e9d
250 mg/mL	0			6s03
250 mg/mL	1			6obe
40 mg	0			1ihd8
40 mg	111			1h2d7
40 mg	111	Bronchitol		1h2dc
5.4 mg/mL	0			6s04
50 mg/mL	0			6s05
50 mg/mL	1			6obg
50 mg/mL	1	Osmitrol		4fd3
=mannitol;sorbitol
	0		i	4lnn
5.4 mg/mL;27 mg/mL	86			6oba
=mannose
	0		i	549
300 mg	0			i5hp
300 mg	2			i5hr
500 mg	0			1if9i
500 mg	10			1lxey
500 mg	2			1if9j
=maralixibat
	0		i	1j3uq
	0	Livmarli	b	1j3uw
10 mg	0			1m4y4
10 mg	3			1m4y7
10 mg	3	Livmarli		1m4yb
15 mg	0			1m4yk
15 mg	3			1m4yl
15 mg	3	Livmarli		1m4yn
19 mg/mL	0			1lodp
19 mg/mL	7			1lodq
19 mg/mL	7	Livmarli		1lods
20 mg	0			1m4yc
20 mg	3			1m4yd
20 mg	3	Livmarli		1m4yf
30 mg	0			1m4yg
30 mg	3			1m4yh
30 mg	3	Livmarli		1m4yj
9.5 mg/mL	0			1j3ur
9.5 mg/mL	7			1j3uv
9.5 mg/mL	7	Livmarli		1j3v1
=maraviroc
	0		i	dak8
	0	Selzentry	b	fm88
150 mg	0			flwd
150 mg	3			flwf
150 mg	3	Selzentry		fmnl
20 mg/mL	0			13tku
20 mg/mL	7			13tkx
20 mg/mL	7	Selzentry		13tl1
25 mg	0			13tkm
25 mg	3			13tkn
25 mg	3	Selzentry		13tkp
300 mg	0			flwg
300 mg	3			flwh
300 mg	3	Selzentry		fmnn
75 mg	0			13tkq
75 mg	3			13tkr
75 mg	3	Selzentry		13tkt
=margetuximab
	0		i	1h0u2 1h0u3
	0	Margenza	b	1h0z1
25 mg/mL	0			1h0yx
25 mg/mL	1			1h0z0
25 mg/mL	1	Margenza		1h0z5
=maribavir
	0		i	1jff8
	0	Livtencity	b	1jffe
200 mg	0			1jff9
200 mg	3			1jffd
200 mg	3	Livtencity		1jffj
=marstacimab
	0		i	1lt4c 1lt4d
	0	Hympavzi	b	1lt4l
150 mg/mL	0			1lt4e
150 mg/mL	32			1lt4j
150 mg/mL	32	Hympavzi		1lt4q
=mavacamten
	0		i	1jqub
	0	Camzyos	b	1jquh
10 mg	0			1jquc
10 mg	2			1jqug
10 mg	2	Camzyos		1jqum
15 mg	0			1jqun
15 mg	2			1jquo
15 mg	2	Camzyos		1jquq
2.5 mg	0			1jqur
2.5 mg	2			1jqus
2.5 mg	2	Camzyos		1jquu
5 mg	0			1jquv
5 mg	2			1jquw
5 mg	2	Camzyos		1jquy
=mavorixafor
	0		i	1lj05
	0	Xolremdi	b	1lj0b
100 mg	0			1lj06
100 mg	2			1lj0a
100 mg	2	Xolremdi		1lj0g
=meadow fescue grass pollen extract
	0		i	i9ce
10000 bau/mL	0			i9cf
10000 bau/mL	6			i9ch
100000 bau/mL	0			iazp
100000 bau/mL	6			iazq
=measles virus vaccine live, attenuated schwarz strain
	0		i	1jsvf
5024 unit/mL	0			1jsvi
=measles virus vaccine live, attenuated schwarz strain;mumps virus vaccine live, jeryl lynn strain;rubella virus vaccine live (wistar ra 27-3 strain)
	0		i	1jsvl
	0	Priorix	b	1jsvq
5024 unit/mL;31684 unit/mL;3990 unit/mL	1			1jsvo
5024 unit/mL;31684 unit/mL;3990 unit/mL	1	Priorix		1jsvu
=measles virus vaccine live, enders' attenuated edmonston strain
	0		i	h8ib
2000 unit/mL	0			h8ic
=measles virus vaccine live, enders' attenuated edmonston strain;mumps virus vaccine live, jeryl lynn strain;rubella virus vaccine live (wistar ra 27-3 strain)
	0		i	llf2
	0	M-M-R II	b	4ob4
2000 unit/mL;25000 unit/mL;2000 unit/mL	1			h8if
2000 unit/mL;25000 unit/mL;2000 unit/mL	1	M-M-R II		h8ii
=measles virus vaccine live, enders' attenuated edmonston strain;mumps virus vaccine live, jeryl lynn strain;rubella virus vaccine live (wistar ra 27-3 strain);varicella-zoster virus vaccine live (oka-merck) strain
	0		i	rp93
	0	ProQuad	b	czmr
2000 unit/mL;40000 unit/mL;2000 unit/mL;20000 unit/mL	1			rp94
2000 unit/mL;40000 unit/mL;2000 unit/mL;20000 unit/mL	1	ProQuad		rp97
=mebendazole
	0		i	55c
	0	Emverm	b	118vr
	0	Vermox	b	4cm4
100 mg	0			6s08
100 mg	10			29ab
100 mg	10	Emverm		118vx
500 mg	0			75pu
500 mg	10			13rmh
500 mg	10	Vermox		13rmj
=mecamylamine
	0		i	55d 1yeg
	0	Vecamyl	b	tfez
2.5 mg	0			ru7t
2.5 mg	3			ru7u
2.5 mg	3	Vecamyl		tff4
=mecasermin
	0		i	5vqb
	0	Increlex	b	d62e
10 mg/mL	0			cyo4
10 mg/mL	6			cyo6
10 mg/mL	6	Increlex		d77u
=mechlorethamine
	0		i	55e
	0	Valchlor	b	ut84
0.00016 mg/mg	0			utce
0.00016 mg/mg	22			utcf
0.00016 mg/mg	22	Valchlor		utch
=meclizine
	0		i	55g 1rax
	0	Antivert	b	1yui
	0	Bonine	b	1b2
	0	Dramamine Less Drowsy	b	hq94
	0	Dramamine Nausea Relief	b	198hm
	0	Wal-Dram 2	b	zvi8
12.5 mg	0			lc87
12.5 mg	3			lc88
12.5 mg	3	Antivert		lc8a
25 mg	0			lc8f
25 mg	10			lc8g
25 mg	10	Antivert		1cq91
25 mg	10	Bonine		lc8i
25 mg	10	Dramamine Less Drowsy		1anks
25 mg	13			znt3
25 mg	3			lc9e
25 mg	3	Antivert		lc9g
25 mg	3	Dramamine Less Drowsy		lcb2
25 mg	3	Dramamine Nausea Relief		198hr
25 mg	3	Wal-Dram 2		zvid
50 mg	0			lc9x
50 mg	10			1kfcz
50 mg	3			lc9y
50 mg	3	Antivert		lca0
=meclizine;niacin
	0		i	lmc6
12.5 mg;50 mg	3			59rt
=meclofenamate
	0		i	clpf
100 mg	0			d99y
100 mg	2			d9a0
50 mg	0			d9a4
50 mg	2			d9a5
=mecobalamin
	0		i	mp9
0.006 mg	0			hptj
0.6 mg	0			75xw
1 mg	0			9khe
1 mg	10			qff2
1 mg	2			i5hy
1 mg	37			x04s
1 mg	47			ybfc
2.5 mg	0			1k6nd
2.5 mg	10			1k6ne
5 mg	0			ry1p
5 mg	13			ry1s
=mecobalamin;vitamin b12
	0		i	lmnd
0.6 mg;0.6 mg	37			5ke7
=medroxyprogesterone
	0		i	55v lfow
	0	Depo-Provera	b	4cjq
	0	Provera	b	4cjs
	0	depo-subQ provera	b	bovv
1.5 mg	0			lfvi
10 mg	0			lfox
10 mg	3			lfoy
10 mg	3	Provera		lfp8
150 mg/mL	0			lfp9
150 mg/mL	1			lfpa
150 mg/mL	1	Depo-Provera		lfpc
150 mg/mL	9			lfq1
150 mg/mL	9	Depo-Provera		lfq2
160 mg/mL	0			lfq3
160 mg/mL	9			lfq4
160 mg/mL	9	depo-subQ provera		lfq6
2.5 mg	0			lfpi
2.5 mg	3			lfpj
2.5 mg	3	Provera		lfpn
5 mg	0			lfpo
5 mg	3			lfpp
5 mg	3	Provera		lfpt
=mefenamate
	0		i	55x 5iyc
250 mg	0			hs1n
250 mg	2			hs1o
=mefloquine
	0		i	55y 1rde
250 mg	0			hwzs
250 mg	3			hwzt
=megestrol
	0		i	567 mq3
125 mg/mL	0			cdc0
125 mg/mL	14			cdc2
20 mg	0			ifqu
20 mg	3			ifqv
40 mg	0			ifr0
40 mg	3			ifr1
40 mg/mL	0			ifr4
40 mg/mL	14			ifr5
=melatonin
	0		i	56f
0.25 mg/mL	0			dnd6
0.25 mg/mL	14			1jp5x
0.25 mg/mL	7			dnd7
0.3 mg	0			74lc
0.3 mg	10			1kiod
0.3 mg	3			5f0a
0.333 mg/mL	0			ujmn
0.333 mg/mL	7			ujmo
0.5 mg	0			74bd
0.5 mg	13			1k0xo
0.5 mg	37			4age
0.75 mg/mL	0			1jp5u
0.75 mg/mL	14			1jp5w
1 mg	0			74ba
1 mg	10			1h3r9
1 mg	13			143i9
1 mg	2			4a1s
1 mg	3			49vl
1 mg	5			12dok
1 mg/mL	0			74be
1 mg/mL	7			5f8v
1.5 mg	0			73bz
10 mg	0			74bf
10 mg	10			1fg12
10 mg	13			y9nc
10 mg	2			62p5
10 mg	3			rod2
10 mg	37			10vef
10 mg	5			qrj7
10 mg/mL	0			1jor4
10 mg/mL	7			1jor5
12 mg	0			1escz
12 mg	13			1fg13
12 mg	3			1esd0
2 mg	0			74bc
2.5 mg	0			71v7
2.5 mg	10			t7i9
2.5 mg	2			49jm
20 mg	0			i5hs
20 mg	2			i5ht
3 mg	0			71v8
3 mg	13			utd7
3 mg	2			4a1j
3 mg	3			49ob
3 mg	5			56qy
5 mg	0			74bb
5 mg	10			12doq
5 mg	13			qrj9
5 mg	2			4a1r
5 mg	3			5f0c
5 mg	37			4abr
5 mg	47			zce3
5 mg	5			ivnq
6 mg	0			tc9c
=melatonin;pyridoxine
	0		i	lm1q
	0	Melatonex	b	qoo7
1 mg;10 mg	3			ijid
2.5 mg;10 mg	5			qoly
2.5 mg;10 mg	5	Melatonex		qooc
3 mg;10 mg	5			1it9s
=melatonin;threonine
	0		i	15ov7
3 mg;200 mg	10			15ov8
=melatonin;tryptophan
	0		i	ng8s
3 mg;100 mg	2			ng8t
=melatonin;vitamin b6
	0		i	lm88
10 mg;10 mg	5			ry0v
2.5 mg;0.338 mg	37			uw57
3 mg;1 mg	3			49oj
3 mg;10 mg	3			5kom
3 mg;2 mg	3			5kef
5 mg;1 mg	3			49ok
=meloxicam
	0		i	w0l
	0	Anjeso	b	1cw43
	0	Mobic	b	39tn
	0	Qmiiz	b	19epi
	0	Vivlodex	b	10wz2
	0	Xifyrm	b	1m8p0
0.88 mg/mL	0			1ivk3
1.5 mg/mL	0			csyk
1.5 mg/mL	14			csym
10 mg	0			10wz8
10 mg	2			10wz9
10 mg	2	Vivlodex		10wzb
15 mg	0			74ir
15 mg	13			19eph
15 mg	13	Qmiiz		19epo
15 mg	3			39tj
15 mg	3	Mobic		39tm
20 mg	0			1m4fd
30 mg/mL	0			1cw40
30 mg/mL	1			1cw42
30 mg/mL	1	Anjeso		1cw47
30 mg/mL	1	Xifyrm		1m8p4
5 mg	0			10wz0
5 mg	2			10wz1
5 mg	2	Vivlodex		10wz7
7.5 mg	0			6xz4
7.5 mg	13			19epp
7.5 mg	13	Qmiiz		19epr
7.5 mg	3			6oce
7.5 mg	3	Mobic		39tl
=meloxicam;rizatriptan
	0		i	1m3f6
	0	Symbravo	b	1m4fi
20 mg;10 mg	3			1m4fh
20 mg;10 mg	3	Symbravo		1m4fn
=melphalan
	0		i	56m
	0	Alkeran	b	38rh
	0	Evomela	b	11eim
	0	Hepzato	b	1l93s
	0	Ivra	b	1m29z
2 mg	0			6t3i
2 mg	3			48pr
2 mg	3	Alkeran		29ga
50 mg	0			11bbo
50 mg	1			6ocf
50 mg	1	Alkeran		is8f
50 mg	1	Evomela		11eiq
50 mg	1	Hepzato		1l93w
90 mg/mL	0			1m29w
90 mg/mL	6			1m29y
90 mg/mL	6	Ivra		1m2a3
=memantine
	0		i	56n 52ml
	0	Namenda	b	8onq
	12			lcyk ld00
10 mg	0			lcy8
10 mg	3			lcy9
10 mg	3	Namenda		lcyb
14 mg	0			lcz4
14 mg	39			lcz6
14 mg	39	Namenda		lcz9
2 mg/mL	0			ld37
2 mg/mL	7			ld38
2 mg/mL	7	Namenda		ld3a
21 mg	0			lcze
21 mg	39			lczf
21 mg	39	Namenda		lczh
28 mg	0			lczk
28 mg	39			lczl
28 mg	39	Namenda		lczn
5 mg	0			lcyi
5 mg	3			lcyj
5 mg	3	Namenda		lcym
7 mg	0			lczq
7 mg	39			lczr
7 mg	39	Namenda		lczt
=menatetrenone
	0		i	mrb
0.09 mg	0			1jp5s
0.1 mg	0			11bok
0.15 mg	0			i5hu
0.15 mg	2			i5hv
0.2 mg	0			1j4sb
=meningococcal group b vaccine
	0		i	y59j y59k y59m y59q ybin ybio ybip ybis ybnd
	0	Bexsero	b	ybnf
	0	Trumenba	b	y59s
0.05 mg/mL	0			ybnc
0.1 mg/mL	0			ybn9 ybna ybnb 1lzji
0.1 mg/mL+0.05 mg/mL	9			ybne
0.1 mg/mL+0.05 mg/mL	9	Bexsero		ybnj
0.12 mg/mL	0			y59l y59n
0.12 mg/mL	9			y59r
0.12 mg/mL	9	Trumenba		y59w
=meningococcal group b vaccine;neisseria meningitidis serogroup a capsular polysaccharide tetanus toxoid protein conjugate vaccine;neisseria meningitidis serogroup c capsular polysaccharide tetanus toxoid protein conjugate vaccine;neisseria meningitidis serogroup w-135 capsular polysaccharide tetanus toxoid protein conjugate vaccine;neisseria meningitidis serogroup y capsular polysaccharide tetanus toxoid protein conjugate vaccine
	0		i	1l8m2
	0	Penbraya	b	1l8m9
0.12 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL	1			1l8m7
0.12 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL	1	Penbraya		1l8me
=meningococcal group b vaccine;neisseria meningitidis serogroup a oligosaccharide diphtheria crm197 protein conjugate vaccine;neisseria meningitidis serogroup c oligosaccharide diphtheria crm197 protein conjugate vaccine;neisseria meningitidis serogroup w-135 oligosaccharide diphtheria crm197 protein conjugate vaccine;neisseria meningitidis serogroup y oligosaccharide diphtheria crm197 protein conjugate vaccine
	0		i	1lzjj
	0	Penmenvy	b	1lzjq
0.1 mg/mL+0.05 mg/mL;0.02 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL	1			1lzjo
0.1 mg/mL+0.05 mg/mL;0.02 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL	1	Penmenvy		1lzjv
=menthol
	0		i	57i
	0	Absorbine	b	e4ah
	0	Absorbine Jr.	b	4lux
	0	ActivICE	b	19foq
	0	ActivOn Joint & Muscle	b	f5u6
	0	Biofreeze	b	mcyl
	0	Cepacol Sore Throat from Post Nasal Drip	b	h8un
	0	Eucerin Calming Itch Relief	b	njho
	0	Fisherman's Friend	b	lqvi
	0	Flexall	b	nb4p
	0	Halls	b	h7di
	0	Koldets Cough Drop	b	okcc
	0	Luden's	b	g5f1
	0	Lysine Plus	b	12uo9
	0	Mineral ice	b	4oic
	0	N'ICE	b	4omy
	0	Numotizine	b	qfjh
	0	Perform	b	mcyh
	0	Polar Frost	b	ncc8
	0	Ricola	b	f11l
	0	Stopain	b	4ps6
	0	Therastat	b	qihn
	0	Thoracol	b	qihu
0.001 mg/mg	0			9g6q
0.001 mg/mg	33			12uo8
0.001 mg/mg	33	Lysine Plus		12uod
0.0015 mg/mg	0			cde5
0.0015 mg/mg	31			uopj
0.002 mg/mg	0			76lm
0.0026 mg/mg	0			19dqw
0.003 mg/mg	0			7agl
0.0044 mg/mg	0			fo2v
0.0045 mg/mg	0			iypv
0.005 mg/mg	0			7q5z
0.0054 mg/mg	0			mi8z
0.006 mg/mg	0			cgva
0.00625 mg/mg	0			19603
0.008 mg/mg	0			d7pp
0.008 mg/mg	31			1aicw
0.01 mg/mg	0			741l
0.01 mg/mg	31			5kaj
0.0125 mg/mg	0			88q4
0.0125 mg/mg	22			ikb4
0.0125 mg/mg	33			qfjg
0.0125 mg/mg	33	Numotizine		qfjl
0.013 mg/mg	0			mciu
0.014 mg/mg	0			9f4d
0.014 mg/mg	35			iadf
0.02 mg/mg	0			736p
0.02 mg/mg	22			6ocu
0.02 mg/mg	22	Mineral ice		eumd
0.025 mg/mg	0			74bo
0.025 mg/mg	22			627p
0.0252 mg/mg	0			t98g
0.026 mg/mg	0			77c2
0.028 mg/mg	0			cgut
0.03 mg/mg	0			72m4
0.03 mg/mg	22			5jym
0.031 mg/mg	0			mcyf
0.031 mg/mg	22			mcyg
0.031 mg/mg	22	Perform		mcyk
0.035 mg/mg	0			9kbn
0.035 mg/mg	22			hc6z
0.035 mg/mg	22	Biofreeze		md4r
0.037 mg/mg	0			pkbs
0.037 mg/mg	22			pkbt
0.04 mg/mg	0			7agw
0.04 mg/mg	22			8wyu
0.04 mg/mg	22	Biofreeze		nts3
0.04 mg/mg	22	Polar Frost		nccb
0.04 mg/mg	35			iae4
0.0426 mg/mg	0			77ha
0.0426 mg/mg	35			5k9m
0.044 mg/mg	0			f1lg
0.044 mg/mg	22			f1lh
0.045 mg/mg	0			s5r2
0.045 mg/mg	22			s5r3
0.05 mg/mg	0			77yp
0.05 mg/mg	22			8wyv
0.05 mg/mg	22	Biofreeze		12gy4
0.05 mg/mg	35			908u
0.05 mg/mg	35	Absorbine		ia9h
0.05 mg/mg	35	Biofreeze		197sr
0.055 mL/mL	0			y8to
0.055 mL/mL	22			y8tp
0.057 mg/mg	0			iadm
0.06 mg/mg	0			9kb3
0.06 mg/mg	22			8wyw
0.065 mg/mg	0			qrja
0.065 mg/mg	35			qrjb
0.065 mg/mg	35	Absorbine		uv3x
0.07 mg/mg	0			74ld
0.07 mg/mg	22			6od1
0.07 mg/mg	22	Flexall		nb4s
0.075 mg/mg	0			lnye
0.075 mg/mg	35			lnyf
0.076 mg/mg	0			721z
0.08 mg/mg	0			72m5
0.08 mg/mg	22			62k9
0.08 mg/mg	22	ActivICE		19fox
0.08 mg/mg	33			627s
0.085 mg/mg	0			ia9t
0.1 mg/mg	0			88q5
0.1 mg/mg	22			5k1d
0.1 mg/mg	22	Stopain		13zrq
0.11 mg/mg	0			ncxi
0.15 mg/mg	0			72x2
0.15 mg/mg	33			6oct
0.16 mg/mg	0			74bn
0.16 mg/mg	22			5f9c
0.16 mg/mg	22	Flexall		nb4v
0.16 mg/mg	33			cgwy
0.16 mg/mg	35			mdcv
0.42 mg/mL	0			md9a
1 mg	0			77py
1 mg	47			dnln
1 mg	47	Luden's		g5f4
1 mg/mL	0			74bj
1 mg/mL	61			njhn
1 mg/mL	61	Eucerin Calming Itch Relief		njhr
1.1 mg	0			f11s
1.1 mg	47			f11t
1.1 mg	47	Ricola		f11v
1.25 mg/mL	0			7d4t
1.5 mg/mL	0			9kci
1.5 mg/mL	61			rpu0
1.6 mg	0			9pck
1.6 mg	47			dnlo
1.6 mg	47	Luden's		ol03
1.7 mg	0			e96f
1.7 mg	47			e96g
1.7 mg	47	Ricola		1ljgz
10 mg	0			6s0d
10 mg	47			49up
10 mg	47	Fisherman's Friend		lqvl
10 mg	47	Halls		haou
10 mg/mL	0			7agz
10 mg/mL	56			te12
100 mg/mL	0			7afp
100 mg/mL	21			5f8c
100 mg/mL	21	Biofreeze		16w31
100 mg/mL	56			ebch
100 mg/mL	56	Biofreeze		mcyo
100 mg/mL	56	Stopain		13zrs
100 mg/mL	62			1io5o
100 mg/mL	62	Mineral ice		1io5r
105 mg/mL	0			md4v
105 mg/mL	36			1gyy4
105 mg/mL	36	Biofreeze		1jglu
105 mg/mL	56			vwz5
105 mg/mL	56	Biofreeze		vwz6
110 mg/mL	0			cgyb
12.5 mg/mL	0			7afn
12.5 mg/mL	21			8xqu
12.5 mg/mL	36			tdu5
12.5 mg/mL	61			55vk
12.7 mg/mL	0			74bq
12.7 mg/mL	36			62p9
12.7 mg/mL	36	Absorbine Jr.		f5o1
120 mg/mL	0			7cxr
120 mg/mL	56			eey7
125 mg/mL	0			nfn1
13 mg/mL	0			9oeh
13 mg/mL	21			9cj7
15 mg/mL	0			73z3
160 mg/mL	0			88qd
160 mg/mL	36			ik9w
160 mg/mL	56			unqy
160 mg/mL	62			1ixxs
2 mg	0			73wk
2 mg	47			dszx
2 mg	47	Ricola		1ldy0
2.1 mg	0			dnjs
2.1 mg	47			1jile
2.3 mg	0			9f41
2.5 mg	0			7254
2.5 mg	47			d7ko
2.5 mg	47	Halls		j84g
2.5 mg/mL	0			77i5
2.6 mg	0			aegd
2.6 mg	47			mec2
2.6 mg/mL	0			1etec
2.7 mg	0			9kav
2.7 mg	47			9a98
20 mg	0			15860
20 mg/mL	0			88q7
24 mg	0			9f48
25 mg/mL	0			iypt
25 mg/mL	21			robe
28 mg/mL	0			7d3u
3.2 mg	0			pkbv
3.2 mg	47			pkbw
3.3 mg	0			e96h
3.3 mg	47			e96i
3.3 mg/mL	0			pk5c
3.5 mg	0			9kaw
3.5 mg	47			9a97
3.6 mg	0			6s0e
30 mg/mL	0			7afd
30 mg/mL	21			uwut
30 mg/mL	36			12jjx
35 mg/mL	0			ncv9
35 mg/mL	36			ncva
37 mg/mL	0			zhq7
37 mg/mL	21			zhq8
37 mg/mL	56			12ul6
4 mg/mL	0			nejs
4.4 mg/mL	0			765s
4.5 mg	0			7345
4.5 mg/mL	0			15c4a
4.8 mg	0			dnlq
4.8 mg	47			dnlr
40 mg/mL	0			7ome
40 mg/mL	21			om4u
40 mg/mL	36			62pa
40 mg/mL	36	Absorbine Jr.		g45w
41.3 mg/mL	0			f5z1
41.3 mg/mL	21			f5z7
41.3 mg/mL	21	ActivOn Joint & Muscle		f5za
45.7 mg/mL	0			omah
5 mg	0			6sx6
5 mg	47			6od0
5 mg	47	Halls		h7dl
5 mg	47	N'ICE		h7f9
5 mg/mL	0			7aeq
5 mg/mL	61			rpu1
5.4 mg	0			aeg5
5.4 mg	47			aeg7
5.4 mg	47	Cepacol Sore Throat from Post Nasal Drip		h8uq
5.4 mg	47	Halls		qsnf
5.4 mg	47	Therastat		1imqb
5.8 mg	0			9f3m
5.8 mg	47			a819
5.8 mg	47	Halls		j84i
5.8 mg	47	Therastat		1imqh
50 mg/mL	0			9kby
50 mg/mL	23			h3h9
6 mg	0			74bl
6 mg	47			4aej
6.1 mg	0			6s0f
6.1 mg	47			6r5w
6.1 mg	47	Koldets Cough Drop		okcf
6.5 mg	0			dnls
6.5 mg	47			dnlt
6.5 mg	47	Halls		haos
6.5 mg	47	Therastat		qihr
6.9 mg	0			mkav
6.9 mg	47			mkaw
60 mg/mL	0			7aqd
60 mg/mL	56			5k9q
60 mg/mL	56	Stopain		8o9i
7 mg	0			74bm
7 mg	47			5f87
7 mg	47	Therastat		qiht
7.5 mg	0			qsng
7.5 mg	47			qsnh
7.5 mg	47	Halls		qsnj
7.5 mg	47	Thoracol		1imqj
7.6 mg	0			7q0k
7.6 mg	47			7pl3
7.6 mg	47	Halls		j84u
70 mg	0			iaaa
70 mg/mL	0			naig
70 mg/mL	62			1cqpk
70 mg/mL	62	Biofreeze		1cqpn
75 mg/mL	0			hc6g
75 mg/mL	21			nei6
8 mg	0			7aqe
8 mg	47			mabb
8 mg/mL	0			ti3y
8.4 mg	0			6s0g
8.4 mg	47			6od4
8.4 mg	47	Koldets Cough Drop		okch
8.6 mg	0			9kb7
8.6 mg	47			9a96
80 mg/mL	0			7afe
80 mg/mL	56			7j1y
80 mg/mL	56	ActivICE		19fou
80 mg/mL	56	Stopain		mahe
9.1 mg	0			hxa3
9.1 mg	47			hxa4
9.1 mg	47	Halls		j84m
9.1 mg	47	Thoracol		qihy
90 mg/mL	0			phjy
90 mg/mL	56			phk4
=menthol;methyl salicylate
	0		i	9zzd
	0	Arthritis Hot Pain Relief	b	194yf
	0	Castiva Cooling	b	n9qy
	0	Thera-Gesic	b	20rc
	0	Thera-Gesic Plus	b	naov
	0	Tricylate	b	1ljyg
	0	Xoten	b	nfn4
0.03 mg/mg;0.005 mg/mg	35			uggw
0.03 mg/mg;0.005 mg/mg	84			uggz
0.03 mg/mg;0.1 mg/mg	35			iaai
0.076 mg/mg;0.29 mg/mg	33			6od2
0.08 mg/mg;0.16 mg/mg	22			17t3j
0.085 mg/mg;0.105 mg/mg	35			ia9w
0.1 mg/mg;0.15 mg/mg	22			627u
0.1 mg/mg;0.15 mg/mg	33			6ocr
0.1 mg/mg;0.27 mg/mg	33			mfn7
0.1 mg/mg;0.3 mg/mg	33			mdrg
10 mg/mL;150 mg/mL	21			5k03
10 mg/mL;150 mg/mL	21	Thera-Gesic		firk
100 mg/mL;150 mg/mL	21			6ocq
100 mg/mL;150 mg/mL	21	Arthritis Hot Pain Relief		194yj
100 mg/mL;300 mg/mL	21			6ocs
125 mg/mL;62.5 mg/mL	61			nfn3
125 mg/mL;62.5 mg/mL	61	Xoten		nfn7
160 mg/mL;280 mg/mL	36			i7h7
20 mg/mL;100 mg/mL	21			6ocv
20 mg/mL;100 mg/mL	21	Tricylate		1ljyk
20 mg/mL;5 mg/mL	21			fyps
30 mg/mL;100 mg/mL	21			vva2
30 mg/mL;100 mg/mL	56			nlln
30 mg/mL;100 mg/mL	61			1jhr0
30 mg/mL;150 mg/mL	61			f201
40 mg/mL;250 mg/mL	21			epna
40 mg/mL;250 mg/mL	21	Thera-Gesic Plus		naoy
50 mg/mL;140 mg/mL	36			h8s4
50 mg/mL;140 mg/mL	61			n9qx
50 mg/mL;140 mg/mL	61	Castiva Cooling		n9r1
60 mg/mL;200 mg/mL	61			627w
8 mg/mL;30 mg/mL	56			ti40
80 mg/mL;300 mg/mL	21			6od3
=menthol;pectin
	0		i	llnm
	0	Luden's Dual Relief	b	182gw
2.5 mg;2.8 mg	47			182gv
2.5 mg;2.8 mg	47	Luden's Dual Relief		182h1
2.5 mg;7 mg	47			1l3lr
=menthol;pramoxine
	0		i	et9u
	0	PrameGel Reformulated Apr 2012	b	qths
0.005 mg/mg;0.01 mg/mg	22			qthr
0.005 mg/mg;0.01 mg/mg	22	PrameGel Reformulated Apr 2012		qthw
10 mg/mL;10 mg/mL	21			nx8b
5 mg/mL;10 mg/mL	61			rqdt
=menthol;selenium sulfide
	0		i	ll92
5 mg/mL;10 mg/mL	93			5439
=menthol;zinc oxide
	0		i	h1a1
	0	Calprotect	b	1lx99
	0	Risamine	b	navh
0.0015 mg/mg;0.01 mg/mg	31			cde8
0.002 mg/mg;0.2 mg/mg	84			i7lv
0.0044 mg/mg;0.206 mg/mg	33			19i5h
0.0044 mg/mg;0.206 mg/mg	33	Calprotect		1lx9d
0.0044 mg/mg;0.206 mg/mg	33	Risamine		1k6kk
0.0044 mg/mg;0.206 mg/mg	84			1iv8e
4.4 mg/mL;206 mg/mL	21			12f3n
4.5 mg/mL;200 mg/mL	109			15mq2
=meperidine
	0		i	57m 2823
	0	Demerol	b	61vx
10 mg/mL	0			igp2
10 mg/mL	7			igpz
100 mg	0			igpa
100 mg	3			igpb
100 mg	3	Demerol		igr1
100 mg/mL	0			igpe
100 mg/mL	1			zp91
100 mg/mL	40			igqd
100 mg/mL	40	Demerol		qmey
25 mg/mL	0			igpv
25 mg/mL	1			igpw
25 mg/mL	40			igqe
25 mg/mL	40	Demerol		qmpz
25 mg/mL	9			1if93
25 mg/mL	9	Demerol		1if94
50 mg	0			igpm
50 mg	3			igpn
50 mg	3	Demerol		igr9
50 mg/mL	0			igpi
50 mg/mL	1			zp9d
50 mg/mL	40			igpt
50 mg/mL	40	Demerol		igrd
50 mg/mL	6			igpj
50 mg/mL	6	Demerol		igr6
50 mg/mL	9			1if8y
50 mg/mL	9	Demerol		1if90
75 mg/mL	0			ig6v
75 mg/mL	40			ig6w
75 mg/mL	40	Demerol		igtt
=mepivacaine
	0		i	57r 4cs1
	0	Carbocaine	b	1k5
	0	Polocaine	b	eoge
	0	Scandonest	b	bnnd
10 mg/mL	0			lpf5
10 mg/mL	1			1407b
10 mg/mL	1	Polocaine		1407n
10 mg/mL	6			lpf6
10 mg/mL	6	Polocaine		lpfa
15 mg/mL	0			lpfe
15 mg/mL	1			lpff
15 mg/mL	1	Polocaine		lpfj
20 mg/mL	0			lpfk
20 mg/mL	1			1407w
20 mg/mL	1	Polocaine		14083
20 mg/mL	6			lpfl
20 mg/mL	6	Carbocaine		lpfn
20 mg/mL	6	Polocaine		lpfp
30 mg/mL	0			lpfq
30 mg/mL	40			rz5b
30 mg/mL	40	Carbocaine		lpft
30 mg/mL	40	Polocaine		lpg4
30 mg/mL	40	Scandonest		lpga
=mepolizumab
	0		i	10vmd
	0	Nucala	b	10vmi
100 mg	0			10vme
100 mg	1			10vmh
100 mg	1	Nucala		10vmm
100 mg/mL	0			1aj58
100 mg/mL	32			1aj5a
100 mg/mL	32	Nucala		1aj5d
100 mg/mL	9			1albw 1jnfg
100 mg/mL	9	Nucala		1alby 1jnfh
=meprobamate
	0		i	57s
200 mg	0			6s0j
200 mg	3			48q0
400 mg	0			6s0k
400 mg	3			48q1
=merbromin
	0		i	57u
20 mg/mL	0			7aff
20 mg/mL	36			6odw
20 mg/mL	56			49cs
=mercaptopurine
	0		i	2v
	0	Purixan	b	wxk5
20 mg/mL	0			wxk1
20 mg/mL	14			wxk4
20 mg/mL	14	Purixan		wxka
50 mg	0			6s0m
50 mg	3			48q3
=meropenem
	0		i	mt5
1000 mg	0			10xfe
1000 mg	1			10xff
2000 mg	0			1l48t
2000 mg	1			1l48u
500 mg	0			10xf8
500 mg	1			10xfa
=meropenem;vaborbactam
	0		i	15oxt
	0	Vabomere	b	15q1j
1000 mg;1000 mg	1			15oxu
1000 mg;1000 mg	1	Vabomere		15q1n
=mesalamine
	0		i	14km
	0	Apriso	b	hoob
	0	Asacol	b	47m8
	0	Canasa	b	47m5
	0	Delzicol	b	tcaj
	0	Lialda	b	epni
	0	Pentasa	b	47m7
	0	Rowasa	b	4cia
	0	Zaldyon	b	1978r
1000 mg	0			75qm
1000 mg	43			5bok
1000 mg	43	Canasa		ci1l
1200 mg	0			epng
1200 mg	41			epnh
1200 mg	41	Lialda		epnl
250 mg	0			6s0n
250 mg	39			6qcs
250 mg	39	Pentasa		4fk7
375 mg	0			hoo9
375 mg	39			hooa
375 mg	39	Apriso		hooe
400 mg	0			6sx8
400 mg	38			tcai
400 mg	38	Delzicol		tcao
400 mg	41			6oe6
400 mg	41	Asacol		28c0
500 mg	0			6s0o
500 mg	39			a7ka
500 mg	39	Pentasa		cfr2
66.7 mg/mL	0			736s
66.7 mg/mL	72			53rb
66.7 mg/mL	72	Rowasa		4fke
800 mg	0			huxd
800 mg	41			huxe
800 mg	41	Asacol		i7dz
800 mg	41	Zaldyon		1978w
=mesna
	0		i	18
	0	Mesnex	b	4ogq
100 mg/mL	0			6s0p
100 mg/mL	6			4e2u
100 mg/mL	6	Mesnex		j9xy
400 mg	0			75qp
400 mg	3			31nl
400 mg	3	Mesnex		7jrm
=mesquite pollen extract
	0		i	i9nk
100 mg/mL	0			mds9
100 mg/mL	6			mdsa
50 mg/mL	0			i9nl
50 mg/mL	6			i9nn
=metaproterenol
	0		i	590 5xk
10 mg	0			kzps
10 mg	3			kzpt
2 mg/mL	0			kzqr
2 mg/mL	7			kzqs
4 mg/mL	0			kzs0
4 mg/mL	26			kzs1
6 mg/mL	0			kzoy
6 mg/mL	26			kzoz
=metaxalone
	0		i	19l2
	0	Metaxal	b	1lxum
	0	Metaxall	b	10vmn
	0	Skelaxin	b	4dnf
400 mg	0			6s0u
400 mg	3			48q7
400 mg	3	Metaxal		1lxur
640 mg	0			1kblw
640 mg	3			1kblx
800 mg	0			7ko9
800 mg	3			7j12
800 mg	3	Metaxall		10vms
800 mg	3	Skelaxin		7jth
=metformin
	0		i	595 51wf
	0	Glucophage	b	395f
	0	Glumetza	b	dtrp
	0	Riomet	b	8oqg
100 mg/mL	0			8pc1 igdc
100 mg/mL	7			8npc igdd
100 mg/mL	7	Riomet		8oaf igdf
100 mg/mL	87			1b5xi
100 mg/mL	87	Riomet		1b5xk
1000 mg	0			6s0v igcj
1000 mg	3			6oep igcs
1000 mg	3	Glucophage		4kpa igcu
1000 mg	48			a7oa bm11
1000 mg	48	Fortamet		bm15
1000 mg	48	Glumetza		h6lo
1000 mg	5			igck igcn 12qz4 12qza
1000 mg	5	Fortamet		igcm igco
1000 mg	5	Glumetza		igd3 igd4
250 mg	0			73al igwy
250 mg	3			96tz
400 mg	0			74sp
500 mg	0			6s0w igby
500 mg	3			6oeq igcv
500 mg	3	Glucamet		29b4
500 mg	3	Glucophage		4dfy igcw
500 mg	3	Glumetza		dtrs
500 mg	3	Orabet Metformin		4dfx
500 mg	48			6oer 7ohs
500 mg	48	Fortamet		bm2b
500 mg	48	Glucophage		hr4f
500 mg	48	Glucophage XR		63hv
500 mg	48	Glumetza		dvey
500 mg	5			igbz igc2 12qzv 12qzx
500 mg	5	Fortamet		igcq igcr
500 mg	5	Glucophage		igc1 igc3
500 mg	5	Glumetza		igd6 igd7
513 mg	0			9ecr
625 mg	0			e11t igd8
625 mg	3			e11u igd9
625 mg	3	Glucophage		igdb
750 mg	0			8pbh igc4
750 mg	3			1ly3i
750 mg	48			8nl7 9atk
750 mg	48	Glucophage		h6v8 hr6m
750 mg	48	Glucophage XR		8o3h
750 mg	5			igc5 igc8
750 mg	5	Glucophage		igc7 igc9
850 mg	0			6s0x igcx
850 mg	3			6oes igcy
850 mg	3	Glucamet		29b5
850 mg	3	Glucophage		4dg0 igd0
850 mg	3	Metforming		chzv
850 mg	3	Orabet Metformin		4dfz
850 mg	48			7ava
850 mg	5			994c kyam
=metformin;pioglitazone
	0		i	d14v
	0	Actoplus Met	b	cwtn
1000 mg;15 mg	5			jafp jafu
1000 mg;15 mg	5	Actoplus Met		jaft jafv
1000 mg;30 mg	5			jafw jag1
1000 mg;30 mg	5	Actoplus Met		jag0 jag2
500 mg;15 mg	3			cdae igyf
500 mg;15 mg	3	Actoplus Met		cwtq igyh
500 mg;15 mg	3	Actoplus Met 15/500		fodv
850 mg;15 mg	3			cdaf igzi
850 mg;15 mg	3	Actoplus Met		cwts igzk
850 mg;15 mg	3	Actoplus Met 15/850		fode
=metformin;repaglinide
	0		i	h7bq
500 mg;1 mg	3			h7ef igyj
500 mg;1 mg	3	PrandiMet		igyl
500 mg;1 mg	3	PrandiMet 1/500		h9nr
500 mg;2 mg	3			h7eg igym
500 mg;2 mg	3	PrandiMet		igyo
500 mg;2 mg	3	PrandiMet 2/500		h9nv
=metformin;ropinirole
	0		i	lm58
500 mg;2 mg	3			bm1b
500 mg;2 mg	3	Avandamet		bm1e
=metformin;rosiglitazone
	0		i	d618
1000 mg;2 mg	3			8nnv igxs
1000 mg;2 mg	3	Avandamet		8o86 igxu
1000 mg;2 mg	3	Avandamet 2/1000		ha4w
1000 mg;4 mg	3			8nnw igxv
1000 mg;4 mg	3	Avandamet		8o87 igxx
1000 mg;4 mg	3	Avandamet 4/1000		ha4s
500 mg;1 mg	3			7j1g igyr
500 mg;1 mg	3	Avandamet		7jty igyt
500 mg;1 mg	3	Avandamet 1/500		ha4k
500 mg;2 mg	3			7j1h igz2
500 mg;2 mg	3	Adandamet 2/500		ga8a
500 mg;2 mg	3	Avandamet		7jtz igz4
500 mg;2 mg	3	Avandamet 2/500		ha54
500 mg;4 mg	3			7hpu igzc
500 mg;4 mg	3	Avandamet		7ju0 igze
500 mg;4 mg	3	Avandamet 4/500		ha50
=metformin;saxagliptin
	0		i	md7u
	0	Kombiglyze	b	tf7e
1000 mg;2.5 mg	5			md7v md80
1000 mg;2.5 mg	5	Kombiglyze		md7z md81
1000 mg;5 mg	5			md82 md87
1000 mg;5 mg	5	Kombiglyze		md86 md88
500 mg;5 mg	5			md8a md8f
500 mg;5 mg	5	Kombiglyze		md8e md8g
=metformin;sitagliptin
	0		i	fn1x
	0	Janumet	b	tf7m
	0	Zituvimet	b	1ldpg
1000 mg;100 mg	5			qnqr qnqy 1m2n2
1000 mg;100 mg	5	Janumet		qnqx qnqz
1000 mg;100 mg	5	Zituvimet		1lsgv
1000 mg;50 mg	3			f0iu igy1 1m2nk
1000 mg;50 mg	3	Janumet		f434 igy3
1000 mg;50 mg	3	Janumet 50/1000		g8kk
1000 mg;50 mg	3	Zituvimet		1ldpm
1000 mg;50 mg	5			qnr6 qnr8 1m2n9
1000 mg;50 mg	5	Janumet		qnr7 qnr9
1000 mg;50 mg	5	Zituvimet		1lsgq
500 mg;50 mg	3			f0it igzf 1m2nn
500 mg;50 mg	3	Janumet		f436 igzh
500 mg;50 mg	3	Janumet 50/500		g8ko
500 mg;50 mg	3	Zituvimet		1ldpo
500 mg;50 mg	5			qnra qnrd 1m2ne
500 mg;50 mg	5	Janumet		qnrc qnre
500 mg;50 mg	5	Zituvimet		1lsgs
500 mg;64.3 mg	3			g1qz
500 mg;64.3 mg	3	Janumet		g1r1
=methacholine
	0		i	3bns
0.0025 mg/mg	0			738p
=methacholine;methyl salicylate
	0		i	eta9
0.0025 mg/mg;0.1 mg/mg	33			6oet
=methadone
	0		i	599 4ogx
	0	Diskets	b	eczd
	0	Dolophine	b	4c5e
	0	Methadose	b	39v3
1 mg/mL	0			ij94
1 mg/mL	7			ij95
10 mg	0			ij7l
10 mg	3			ij7m
10 mg	3	Dolophine		ij7o
10 mg/mL	0			ij7t
10 mg/mL	6			ij7u
10 mg/mL	7			l8rv
10 mg/mL	7	Methadose		l8rx
2 mg/mL	0			ij9c
2 mg/mL	7			ij9d
40 mg	0			142jw
40 mg	8			ijf6
40 mg	8	Diskets		16o2h
40 mg	8	Methadose		ijf8
5 mg	0			ij7x
5 mg	3			ij7y
5 mg	3	Dolophine		ij80
=methamphetamine
	0		i	59c 1rb0
	0	Desoxyn	b	4tl1
5 mg	0			kyio
5 mg	3			kyis
5 mg	3	Desoxyn		kyit
=methazolamide
	0		i	59m
25 mg	0			6s11
25 mg	3			48qb
50 mg	0			6t3k
50 mg	3			48qc
=methenamine
	0		i	59s mvo 3gpj
	0	Hiprex	b	3968
	0	Urex	b	4qa4
1000 mg	0			6s15 l9jp
1000 mg	3			l9jq l9jt l9k4
1000 mg	3	Hiprex		l9js
118 mg	0			nb0k
120 mg	0			7hxj
162 mg	0			7783
500 mg	0			6s18
500 mg	3			l9ko
81 mg	0			7koh
81.6 mg	0			7ao6
=methenamine;salicylic acid
	0		i	llmj
	0	Azo Urinary Tract Defense	b	10w9h
	0	Cystex	b	4mwm
162 mg;162.5 mg	3			vxn0
162 mg;162.5 mg	3	Azo Urinary Tract Defense		10w9m
162 mg;162.5 mg	3	Cystex		vxn2
=methenamine;sodium phosphate, monobasic
	0		i	llp0
	0	Uroqid-Acid No.2	b	4qan
500 mg;500 mg	3			6og0 hron
=methimazole
	0		i	59v
10 mg	0			6s19
10 mg	3			48qd
5 mg	0			6s1a
5 mg	3			48qe
=methionine
	0		i	59x
1 mg/mL	0			h5i5
1.1 mg/mL	0			h5mq
1.2 mg/mL	0			h5ft
1.25 mg/mL	0			h5it
1.4 mg/mL	0			h5gz
1.46 mg/mL	0			h5ei
1.6 mg/mL	0			h5yg
1.7 mg/mL	0			h5k1
1.72 mg/mL	0			h5gl
1.8 mg/mL	0			h5jg
2 mg/mL	0			h59p
2.06 mg/mL	0			h5hg
2.58 mg/mL	0			h5f7
2.8 mg/mL	0			h56y
3.4 mg/mL	0			h57m
4 mg/mL	0			h58i
5.3 mg/mL	0			lqqb
7.26 mg/mL	0			ng70
7.49 mg/mL	0			h5q8
7.6 mg/mL	0			h65h
=methocarbamol
	0		i	5a5
	0	Robaxin	b	4cln
	0	Tanlor	b	1lodv
100 mg/mL	0			6s1c
100 mg/mL	1			53rz
100 mg/mL	1	Robaxin		4fqe
1000 mg	0			1jz9t
1000 mg	3			1jz9u
1000 mg	3	Tanlor		1loe0
400 mg	0			6s1d
500 mg	0			6s1e
500 mg	3			48qf
750 mg	0			6sxa
750 mg	3			48qg
=methohexital
	0		i	5a7 1ycx
	0	Brevital	b	4vde
50 mg/mL	0			qo20
50 mg/mL	6			qo21
50 mg/mL	6	Brevital		qoda
=methotrexate
	0		i	5ab
	0	Jylamvo	b	1l9b5
	0	Otrexup	b	uw6z
	0	Rasuvo	b	x3nf
	0	Reditrex	b	1eyd2
	0	Trexall	b	63tw
	0	Xatmep	b	156pl
10 mg	0			73u8
10 mg	3			29gy
10 mg	3	Trexall		63ld
1000 mg	0			ziax
1000 mg	1			6og9
15 mg	0			73u9
15 mg	3			62ra
15 mg	3	Trexall		63lf
2 mg/mL	0			1l9b3
2 mg/mL	7			1l9b4
2 mg/mL	7	Jylamvo		1l9ba
2.5 mg	0			71ef
2.5 mg	3			29gx
2.5 mg/mL	0			72ng
2.5 mg/mL	7			156pk
2.5 mg/mL	7	Xatmep		156pq
25 mg/mL	0			71ee
25 mg/mL	1			zhqs zhqv zhqw zhr3 zhr4
25 mg/mL	32			uw6y
25 mg/mL	32	Otrexup		uw73
25 mg/mL	6			15q50
25 mg/mL	9			1eyd1 1eyd9 1eydb 1eydd 1eydf 1eydh 1eydj 1eydl
25 mg/mL	9	Reditrex		1eyd6 1eyda 1eydc 1eyde 1eydg 1eydi 1eydk 1eydm
31.3 mg/mL	0			11g4q
31.3 mg/mL	32			11g4r
31.3 mg/mL	32	Otrexup		11g4t
37.5 mg/mL	0			uw76
37.5 mg/mL	32			uw77
37.5 mg/mL	32	Otrexup		uw79
43.8 mg/mL	0			11g4w
43.8 mg/mL	32			11g4x
43.8 mg/mL	32	Otrexup		11g4z
5 mg	0			74iu
5 mg	3			62rb
5 mg	3	Trexall		63lc
50 mg/mL	0			71ec
50 mg/mL	32			uw7c x3ne x3nl x3nn x3np x3nv x3nx x3o1 x3o3
50 mg/mL	32	Otrexup		uw7e
50 mg/mL	32	Rasuvo		x3nj x3nm x3no x3nq x3nu x3nw x3ny x3o2 x3o4
56.3 mg/mL	0			11g53
56.3 mg/mL	32			11g54
56.3 mg/mL	32	Otrexup		11g56
62.5 mg/mL	0			uw7h
62.5 mg/mL	32			uw7i
62.5 mg/mL	32	Otrexup		uw7k
7.5 mg	0			74iv
7.5 mg	3			62vr
7.5 mg	3	Trexall		63le
=methoxsalen
	0		i	5ae
	0	Uvadex	b	63zh
0.02 mg/mL	0			74c4
0.02 mg/mL	6			620x 7jo3
10 mg	0			6s1g
10 mg	2			48qj 12uhe
=methoxy polyethylene glycol-epoetin beta
	0		i	fmyk
	0	Mircera	b	y4d1
0.1 mg/mL	0			g5ce
0.1 mg/mL	9			12f37
0.1 mg/mL	9	Mircera		12f39
0.167 mg/mL	0			g908
0.167 mg/mL	9			g909
0.167 mg/mL	9	Mircera		y4d5
0.25 mg/mL	0			g5c8
0.25 mg/mL	9			h8i3
0.25 mg/mL	9	Mircera		y4d8
0.333 mg/mL	0			g8zx
0.333 mg/mL	9			g8zz
0.333 mg/mL	9	Mircera		y4db
0.4 mg/mL	0			g5by
0.4 mg/mL	9			12f3c
0.4 mg/mL	9	Mircera		12f3e
0.5 mg/mL	0			g5cg
0.5 mg/mL	9			g900
0.5 mg/mL	9	Mircera		y4de
0.6 mg/mL	0			g5c6
0.6 mg/mL	9			12f3h
0.6 mg/mL	9	Mircera		12f3j
0.667 mg/mL	0			g901
0.667 mg/mL	9			g902
0.667 mg/mL	9	Mircera		y4dh
0.833 mg/mL	0			g903
0.833 mg/mL	9			g904
0.833 mg/mL	9	Mircera		y4dk
=methscopolamine
	0		i	17a4 1xa1
	0	Pamine	b	4p0v
2.5 mg	0			13wdp
2.5 mg	3			6qco
2.5 mg	3	Pamine		4fse
5 mg	0			13wdx
5 mg	3			8nnu
5 mg	3	Pamine		8o80
=methsuximide
	0		i	10xe
	0	Celontin	b	4tsj
300 mg	0			6s1j
300 mg	2			48ql
300 mg	2	Celontin		4fsg
=methyclothiazide
	0		i	5ak
2.5 mg	3			48qm
5 mg	0			6s1l
5 mg	3			48qn
=methyclothiazide;reserpine
2.5 mg;0.1 mg	3			48qq
=methyl 5-aminolevulinate
	0		i	7830 rvgf
	0	Metvixia	b	fyu4
168 mg/mL	0			rvgg
168 mg/mL	21			rvgh
168 mg/mL	21	Metvixia		rvgj
=methyl salicylate
	0		i	mzf
	0	Gordogesic	b	nc5h
0.001 mg/mg	0			1lc25
0.005 mg/mg	0			iaad
0.01 mg/mg	0			fm4u
0.02 mg/mg	0			77c5
0.04 mg/mg	0			meo1
0.05 mg/mg	0			cguu
0.063 mg/mg	0			iadn
0.08 mg/mg	0			72wh
0.1 mg/mg	0			88pz
0.1 mg/mg	35			mkt1
0.105 mg/mg	0			ia9u
0.15 mg/mg	0			7q5y
0.16 mg/mg	0			s0ew
0.2 mg/mg	0			gbwg
0.2 mg/mg	22			11339
0.25 mg/mg	0			1lng9
0.25 mg/mg	35			1lyum
0.27 mg/mg	0			mfn6
0.275 mg/mg	0			t6gw
0.29 mg/mg	0			733t
0.3 mg/mg	0			7ols
0.3 mg/mg	33			6ogk
0.6 mg/mL	0			md9b
100 mg/mL	0			7afb
100 mg/mL	21			6ogj
100 mg/mL	21	Gordogesic		nc5k
100 mg/mL	61			49cw
120 mg/mL	0			7d3x
140 mg/mL	0			7ag8
150 mg/mL	0			7afc
180 mg/mL	0			uv5p
200 mg/mL	0			7cws
250 mg/mL	0			7d0e
250 mg/mL	21			5426
280 mg/mL	0			7aej
30 mg/mL	0			ti3z
300 mg/mL	0			7ag6
4 mg/mL	0			7ov2
400 mg/mL	0			74c5
400 mg/mL	21			1l6ys
400 mg/mL	96			5k3k
5 mg/mL	0			fypr
57.6 mg	0			1j1kg
62.5 mg/mL	0			nfn2
=methylcellulose
	0		i	5ax
	0	Citrucel	b	1z4a
2000 mg	0			14208
2000 mg	77			1420b
2000 mg	77	Citrucel		1420f
500 mg	0			6s1m
500 mg	3			49cu
500 mg	3	Citrucel		7jqq
=methyldopa
	0		i	5b0
125 mg	3			48qr
250 mg	0			6s1n
250 mg	2			28it
250 mg	3			48qs
500 mg	0			6sxc
500 mg	3			48qu
=methyldopate
	0		i	5b1 1yeh
50 mg/mL	0			11bb1
50 mg/mL	1			4dr8
=methylene blue
	0		i	5b2
	0	Provayblue	b	12ce1
10 mg	0			8pb1
10 mg/mL	0			88x9
10 mg/mL	1			118xm 118xo
10 mg/mL	9			1kir2
10.8 mg	0			8901
20 mg/mL	0			88ye
20 mg/mL	36			49cv
5 mg/mL	0			12cdz
5 mg/mL	1			12ce0 1b50b
5 mg/mL	1	Provayblue		12ce5 1b50c
=methylergonovine
	0		i	5b7 1sxq
	0	Methergine	b	4vkz
0.2 mg	0			ld5j
0.2 mg	3			ld5k
0.2 mg	3	Methergine		ld5m
0.2 mg/mL	0			ld5n
0.2 mg/mL	1			ld5o
=methylnaltrexone
	0		i	n2j kzhj
	0	Relistor	b	h2j8
150 mg	0			12m1y
150 mg	3			12m22
150 mg	3	Relistor		12m27
20 mg/mL	0			kzhk
20 mg/mL	1			kzhl
20 mg/mL	1	Relistor		kzhn
20 mg/mL	9			qnx8 qnxb
20 mg/mL	9	Relistor		qnxa qnxc
=methylnicotinate
	0		i	n2k
0.0025 mg/mg	0			7oql
2.5 mg/mL	0			77y0
=methylphenidate
	0		i	5bp 4cs4
	0	Adhansia	b	19fge
	0	Aptensio	b	zbqn
	0	Concerta	b	63og
	0	Cotempla	b	15ard
	0	Daytrana	b	dj2s
	0	Jornay	b	1ahhj
	0	Metadate	b	cqf3
	0	Methylin	b	5ltw
	0	QuilliChew	b	110wk
	0	Quillivant	b	s4so
	0	Relexxii	b	17zyt
	0	Ritalin	b	4tjp
1 mg/mL	0			ne30
1 mg/mL	7			ne31
1 mg/mL	7	Methylin		ne33
1.11 mg/h	0			di6m
1.11 mg/h	81			g5cs
1.11 mg/h	81	Daytrana		g5ct
1.67 mg/h	0			dhv8
1.67 mg/h	81			g5cu
1.67 mg/h	81	Daytrana		g5cv
10 mg	0			ndxc
10 mg	10			ndxs
10 mg	10	Methylin		ndxt
10 mg	3			ndxq
10 mg	3	Ritalin		ne43
10 mg	39			12pnp 12po3 12po8
10 mg	39	Aptensio		zbqs
10 mg	39	Metadate		ndxf
10 mg	39	Ritalin		ndxj
10 mg	5			ndxl
100 mg	0			1ahhh
100 mg	39			1ahi8
100 mg	39	Jornay		1ahi9
15 mg	0			zbqu
15 mg	39			zbqv
15 mg	39	Aptensio		zbqx
17.3 mg	0			15ar9
17.3 mg	13			15arc
17.3 mg	13	Cotempla		15arj
18 mg	0			ndxu
18 mg	5			ndxv 16wf0
18 mg	5	Concerta		ndxx
18 mg	5	Relexxii		1l70w
2 mg/mL	0			ndx8
2 mg/mL	7			ndx9
2 mg/mL	7	Methylin		ndxb
2.22 mg/h	0			dhvb
2.22 mg/h	81			g5cw
2.22 mg/h	81	Daytrana		g5cy
2.5 mg	0			ne4c
2.5 mg	10			ne4d
2.5 mg	10	Methylin		ne4f
20 mg	0			ndy0
20 mg	117			110wj
20 mg	117	QuilliChew		110wq
20 mg	3			ne4g
20 mg	3	Ritalin		ne4j
20 mg	39			12pnl 12pnv 12poa 1ahia
20 mg	39	Aptensio		zbr1
20 mg	39	Jornay		1ahib
20 mg	39	Metadate		ndy3
20 mg	39	Ritalin		ndy7
20 mg	5			ndzt
20 mg	5	Metadate		ne74
25.9 mg	0			15ark
25.9 mg	13			15arl
25.9 mg	13	Cotempla		15arn
27 mg	0			ndy9
27 mg	5			ndya 16wf1
27 mg	5	Concerta		ndyc
27 mg	5	Relexxii		1l70z
3.33 mg/h	0			dhve
3.33 mg/h	81			g5cx
3.33 mg/h	81	Daytrana		g5cz
30 mg	0			ndyf
30 mg	117			116og
30 mg	117	QuilliChew		116oi
30 mg	39			12pnn 12pnx 12poe
30 mg	39	Aptensio		zbr4
30 mg	39	Metadate		ndyi
30 mg	39	Ritalin		ndym
35 mg	0			19fgq
35 mg	39			19fgr
35 mg	39	Adhansia		19fgt
36 mg	0			ndyo
36 mg	5			ndyp 16wf2
36 mg	5	Concerta		ndyr
36 mg	5	Relexxii		1l712
40 mg	0			ndyu
40 mg	117			116p3
40 mg	117	QuilliChew		116p5
40 mg	39			12pnr 12pnz 12poi 1ahic
40 mg	39	Aptensio		zbr7
40 mg	39	Jornay		1ahid
40 mg	39	Metadate		ndyx
40 mg	39	Ritalin		ndz1
45 mg	0			19fgu
45 mg	5			1juna
45 mg	5	Relexxii		1jurb
5 mg	0			ne2h
5 mg	10			ne2i
5 mg	10	Methylin		ne2k
5 mg	3			ne7d
5 mg	3	Ritalin		ne7g
5 mg/mL	0			s4sl
5 mg/mL	87			s4sn
5 mg/mL	87	Quillivant		s4st
50 mg	0			ndz5
50 mg	39			12po1 12poc
50 mg	39	Aptensio		zbra
50 mg	39	Metadate		ndz8
54 mg	0			ndzd
54 mg	5			ndze 16wf4
54 mg	5	Concerta		ndzg
54 mg	5	Relexxii		1l715
60 mg	0			ndzl
60 mg	39			12pnt 12po5 12pog 1ahi1
60 mg	39	Aptensio		zbrd
60 mg	39	Jornay		1ahi3
60 mg	39	Metadate		ndzo
63 mg	0			1jun7
63 mg	5			1jun8
63 mg	5	Relexxii		1jure
72 mg	0			ne7i
72 mg	5			16rph
72 mg	5	Relexxii		17zyy
8.6 mg	0			15aro
8.6 mg	13			15arp
8.6 mg	13	Cotempla		15arr
80 mg	0			1ahi4
80 mg	39			1ahi5
80 mg	39	Jornay		1ahi7
=methylprednisolone
	0		i	5bq 3buj
	0	Depo-Medrol	b	hfc
	0	HybriSil	b	nl2c
	0	Medrol	b	4cem
	0	Solu-Medrol	b	4dao
	12			gchf
0.01 mg/mg	0			nl29
0.01 mg/mg	22			nl2b
0.01 mg/mg	22	HybriSil		nl2f
1000 mg	0			11dgt
1000 mg	1			11dgu
1000 mg	1	Solu-Medrol		11dgx
125 mg	0			11dg6
125 mg	1			11dg8
125 mg	1	Solu-Medrol		11dgb
16 mg	0			6sxe
16 mg	3			717l
16 mg	3	Medrol		4ftu
2 mg	0			6s1p
2 mg	3			48r5
2 mg	3	Medrol		4fts
20 mg/mL	0			t48d
20 mg/mL	54			t48e
20 mg/mL	54	Depo-Medrol		t48g
2000 mg	0			11dot
2000 mg	1			t3r2
2000 mg	1	Solu-Medrol		t3r4
32 mg	0			6s1r
32 mg	3			48r7
32 mg	3	Medrol		4ftx
4 mg	0			6sxf
4 mg	3			5kla
4 mg	3	Medrol		5kve
40 mg	0			72np
40 mg	1			6oh7
40 mg	1	Solu-Medrol		4fvb
40 mg/mL	0			t480
40 mg/mL	1			11dib
40 mg/mL	1	Depo-Medrol		11did
40 mg/mL	54			t4b6
40 mg/mL	54	Depo-Medrol		t4b8
500 mg	0			11dgn
500 mg	1			11dgo
500 mg	1	Solu-Medrol		11dgq
62.5 mg/mL	0			7f3x
62.5 mg/mL	6			6qcz
62.5 mg/mL	6	Solu-Medrol		4fvd
8 mg	0			6s1s
8 mg	3			48r9
8 mg	3	Medrol		4ftt
80 mg/mL	0			t4bc
80 mg/mL	1			11dkf
80 mg/mL	1	Depo-Medrol		11dkg
80 mg/mL	54			t4bd
80 mg/mL	54	Depo-Medrol		t4bf
=methylsulfonylmethane
	0		i	hxr
1000 mg	0			74ca
1000 mg	2			5k13
1000 mg	3			7plv
1500 mg	0			fiim
16.7 mg/mL	0			7q15
167 mg	0			dn7i
200 mg	0			cdun
250 mg	0			cdu3
333.33 mg	0			1j3cf
375 mg	0			gbxz
400 mg	0			flw4
500 mg	0			7aqc
500 mg	2			8t31
60 mg	0			uku9
66.7 mg	0			o4fx
750 mg	0			fiik
83 mg	0			unm6
900 mg	0			e8za
900 mg	2			e8zb
=methyltestosterone
	0		i	5bs
	0	Methitest	b	blu9
1.25 mg	0			6s1t
10 mg	0			6t3n
10 mg	2			48rb
10 mg	3			48rc
10 mg	3	Methitest		bluc
2.5 mg	0			6s1u
=metipranolol
	0		i	8co
3 mg/mL	0			6xza
3 mg/mL	60			6ohd
=metoclopramide
	0		i	5c3
	0	Gimoti	b	1f0ut
	0	Metozolv	b	iicf
	0	Reglan	b	74e
1 mg/mL	0			71fy
1 mg/mL	7			28xg
10 mg	0			71g0
10 mg	13			d1m7
10 mg	13	Metozolv		iici
10 mg	3			6ohe
10 mg	3	Reglan		4fxe
15 mg/actuat	0			1f0uo
15 mg/actuat	102			1f0us
15 mg/actuat	102	Gimoti		1f0uy
5 mg	0			71fz
5 mg	13			d1m8
5 mg	3			6ohg
5 mg	3	Reglan		4fxd
5 mg/mL	0			6xx2
5 mg/mL	1			6ohi
5 mg/mL	9			flfn
=metolazone
	0		i	5c4
0.5 mg	3			48rd
10 mg	0			6s21
10 mg	3			48re
2.5 mg	0			6s22
2.5 mg	3			48rf
5 mg	0			6s23
5 mg	3			6ohj
=metoprolol
	0		i	5c6 4cs7 4qmc
	0	Kapspargo	b	17w29
	0	Lopressor	b	4cwg
	0	Toprol	b	ijvr
1 mg/mL	0			ikln
1 mg/mL	1			iklo
1 mg/mL	40			11dvn
10 mg/mL	0			1m4pa
10 mg/mL	7			1m4pf
10 mg/mL	7	Lopressor		1m4pk
100 mg	0			ikiz tdgz
100 mg	3			iklr
100 mg	3	Lopressor		iklt
100 mg	39			16ugn
100 mg	39	Kapspargo		17w2e
100 mg	5			ikj0
100 mg	5	Toprol		ikj2
12.5 mg	0			1md3k
12.5 mg	3			1md3l
12.5 mg	3	Lopressor		1md3n
200 mg	0			tdhg
200 mg	39			16ugp
200 mg	39	Kapspargo		17w2h
200 mg	5			ikj7
200 mg	5	Toprol		ikj9
25 mg	0			ikje tdh5
25 mg	3			ikx8
25 mg	39			16ugr
25 mg	39	Kapspargo		17w2k
25 mg	5			ikjf
25 mg	5	Toprol		ikjh
37.5 mg	0			yfgq
37.5 mg	3			yfgr
50 mg	0			ikjn tdgq
50 mg	3			iklu
50 mg	3	Lopressor		iklw
50 mg	39			16ugt
50 mg	39	Kapspargo		17w2n
50 mg	5			ikjo
50 mg	5	Toprol		ikjq
75 mg	0			yfgs
75 mg	3			yfgt
=metreleptin
	0		i	vyy1
	0	Myalept	b	vyy6
5 mg/mL	0			vyy2
5 mg/mL	6			vyy5
5 mg/mL	6	Myalept		vyya
=metricus paper wasp venom protein
	0		i	rqxy
0.025 mg/mL	0			rqxz
=metronidazole
	0		i	5ca
	0	Flagyl	b	4cj6
	0	Likmez	b	1l6d7
	0	MetroCream	b	4oh3
	0	MetroGel	b	4cj9
	0	MetroLotion	b	4oh5
	0	Noritate	b	4ot6
	0	Nuvessa	b	ydws
	0	Nydamax	b	f1lo
	0	Rosadan	b	om3v
	0	Vandazole	b	czvx
0.0075 mg/mg	0			71g7
0.0075 mg/mg	19			31lq
0.0075 mg/mg	19	Vandazole		d1uu
0.0075 mg/mg	22			6ohr
0.0075 mg/mg	22	Nydamax		f1lr
0.0075 mg/mg	22	Rosadan		qtt4
0.01 mg/mg	0			cdec
0.01 mg/mg	22			cded
0.01 mg/mg	22	MetroGel		czdu
0.013 mg/mg	0			vzqx
0.013 mg/mg	19			ygxp
0.013 mg/mg	19	Nuvessa		ydww
10 mg/mL	0			7cus
10 mg/mL	21			6ohs
10 mg/mL	21	Noritate		4kg0
100 mg/mL	0			7d26
100 mg/mL	14			1l6d6
100 mg/mL	14	Likmez		1l6dc
125 mg	0			76nm
125 mg	3			1lx58
250 mg	0			6s24
250 mg	3			6qd6
375 mg	0			6s25
375 mg	2			49lb
375 mg	2	Flagyl		eq97
5 mg/mL	0			6s26
5 mg/mL	1			6ohv
500 mg	0			6sxg
500 mg	3			6oht
7.5 mg/mL	0			7f6h
7.5 mg/mL	21			6ohq
7.5 mg/mL	21	MetroCream		4jbm
7.5 mg/mL	21	Rosadan		om3y
7.5 mg/mL	61			57ao
7.5 mg/mL	61	MetroLotion		5lhb
750 mg	0			72x7
750 mg	5			dn67
=metyrapone
	0		i	5cb
	0	Metopirone	b	4cmy
250 mg	0			6sxh
250 mg	2			4a58
250 mg	2	Metopirone		29d6
=metyrosine
	0		i	5ppo
	0	Demser	b	38yy
250 mg	0			blgt
250 mg	2			48rg
250 mg	2	Demser		4be4
=mexiletine
	0		i	5ce 31oa
150 mg	0			t7gx
150 mg	2			t7gy
200 mg	0			t7h3
200 mg	2			t7h4
250 mg	0			t7hb
250 mg	2			t7hc
=micafungin
	0		i	6zgf
	0	Mycamine	b	ci8w
1 mg/mL	0			1l6dd
1 mg/mL	1			1l6de 1l6dg 1l6dh
100 mg	0			1l8hl
100 mg	1			ignb
100 mg	1	Mycamine		ignd
50 mg	0			1l8hp
50 mg	1			ign7
50 mg	1	Mycamine		ign9
=miconazole
	0		i	5ck x0m
	0	Aloe Vesta Antifungal	b	vv96
	0	Baza	b	4mcd
	0	Critic-Aid Clear	b	g9yy
	0	Cruex Prescription Strength	b	4mvw
	0	DermaFungal	b	d8l3
	0	Dermagran	b	4n18
	0	Desenex	b	4n1p
	0	Fungoid	b	4nlx
	0	Inzo	b	ndmn
	0	Lagicam	b	uv3y
	0	Micaderm	b	iiqk
	0	Micatin	b	4ohe
	0	Micro-Guard	b	7k77
	0	Monistat	b	7owb
	0	Oravig	b	krqp
	0	Tetterine	b	fih8
	0	Triple Paste AF	b	h7cj
	0	Vagistat	b	4vga
	0	Zeasorb	b	utel
0.0025 mg/mg	0			hti6
0.02 mg/mg	0			lee3
0.02 mg/mg	118			lee4
0.02 mg/mg	118	Cruex Prescription Strength		legy
0.02 mg/mg	31			lef1
0.02 mg/mg	31	Desenex		lef5
0.02 mg/mg	31	Micro-Guard		lef9
0.02 mg/mg	31	Zeasorb		utep
0.02 mg/mg	33			leei
0.02 mg/mg	33	Aloe Vesta Antifungal		vv9a
0.02 mg/mg	33	Critic-Aid Clear		leeq
0.02 mg/mg	33	Dermagran		leew
0.02 mg/mg	33	Tetterine		leey
0.02 mg/mg	33	Triple Paste AF		lef0
100 mg	0			la17
100 mg	95			la18
1200 mg	0			la11
1200 mg	95			la12
1200 mg	95	Monistat		la15
20 mg/mL	0			la0q
20 mg/mL	21			lefn
20 mg/mL	21	Baza		lefx
20 mg/mL	21	DermaFungal		1ie4k
20 mg/mL	21	Desenex		1m2gc
20 mg/mL	21	Inzo		ndmq
20 mg/mL	21	Micaderm		leg5
20 mg/mL	21	Micatin		legd
20 mg/mL	36			legt
20 mg/mL	36	Fungoid		legu
20 mg/mL	56			leh1
20 mg/mL	61			legp
20 mg/mL	64			leh8
20 mg/mL	64	Monistat		leh9
20 mg/mL	64	Vagistat		t4ya
200 mg	0			la0s
200 mg	95			la0t
200 mg	95	Monistat		la0y
200 mg	95	Vagistat		la1j
40 mg/mL	0			la26
40 mg/mL	64			lehc
40 mg/mL	64	Lagicam		uv42
40 mg/mL	64	Monistat		lehe
50 mg	0			lehf
50 mg	107			lehg
50 mg	107	Oravig		lehi
=miconazole;petrolatum;zinc oxide
	0		i	dtru
	0	Vusion	b	d8kb
0.0025 mg/mg;0.814 mg/mg;0.15 mg/mg	33			hti7
0.0025 mg/mg;0.814 mg/mg;0.15 mg/mg	33	Vusion		hti9
=microsporum canis allergenic extract
	0		i	lqpr
50 mg/mL	0			lqps
50 mg/mL	6			lqpu
=midazolam
	0		i	5dc
	0	Nayzilam	b	1al2v
	0	Seizalam	b	183xk
1 mg/mL	0			71gl
1 mg/mL	1			zq3y zq40 1igs2 1igs3
1 mg/mL	40			zq3d
1 mg/mL	6			6oic
1 mg/mL	9			le83
14.3 mg/mL	0			1jwvs
14.3 mg/mL	32			1jwvu
2 mg/mL	0			72x8
2 mg/mL	7			91xm
5 mg/mL	0			7395
5 mg/mL	1			zq4e zq4n
5 mg/mL	40			zq4l
5 mg/mL	6			6oie
5 mg/mL	6	Seizalam		183xo
5 mg/mL	9			x929 x92b
50 mg/mL	0			1al2q
50 mg/mL	102			1al2u
50 mg/mL	102	Nayzilam		1al30
=midodrine
	0		i	5df lakz
10 mg	0			lak5
10 mg	3			lak6
2.5 mg	0			lak9
2.5 mg	3			laka
5 mg	0			lakd
5 mg	3			lake
=midostaurin
	0		i	154rv
	0	Rydapt	b	154s1
25 mg	0			154rw
25 mg	2			154s0
25 mg	2	Rydapt		154s6
=mifepristone
	0		i	5dg
	0	Korlym	b	qoun
	0	Mifeprex	b	63ql
200 mg	0			72x9
200 mg	3			6oig
200 mg	3	Mifeprex		63i6
300 mg	0			qoul
300 mg	3			qoum
300 mg	3	Korlym		qous
=migalastat
	0		i	1812k
	0	Galafold	b	1812q
	12			1812y
123 mg	0			1812l
123 mg	2			1812p
123 mg	2	Galafold		1812v
=miglitol
	0		i	n5l
100 mg	0			6s28
100 mg	3			4efn
100 mg	3	Glyset		4kq7
25 mg	0			6s29
25 mg	3			4efl
25 mg	3	Glyset		4kq5
50 mg	0			6s2a
50 mg	3			4efm
50 mg	3	Glyset		4kq6
=miglustat
	0		i	8mfg
	0	Opfolda	b	1l677
	0	Yargesa	b	1kmuh
	0	Zavesca	b	7na6
100 mg	0			8mga
100 mg	2			8m4y
100 mg	2	Yargesa		1kmum
100 mg	2	Zavesca		blhq
65 mg	0			1l675
65 mg	2			1l676
65 mg	2	Opfolda		1l67c
=milnacipran
	0		i	n5f clwa
	0	Savella	b	huuo
	12			huv2
100 mg	0			huul
100 mg	3			huun
100 mg	3	Savella		huur
12.5 mg	0			huus
12.5 mg	3			huut
12.5 mg	3	Savella		huuv
25 mg	0			9kjb
25 mg	3			huuz
25 mg	3	Savella		huv1
50 mg	0			9kjd
50 mg	3			huuw
50 mg	3	Savella		huuy
=milrinone
	0		i	14pt 3bow
0.2 mg/mL	0			12ela
0.2 mg/mL	1			12elc 12ele
1 mg/mL	0			12elp
1 mg/mL	1			12elq 12elv 12elx 15ke2
=miltefosine
	0		i	w0tu
	0	Impavido	b	w1ll
50 mg	0			w0tv
50 mg	2			w0tz
50 mg	2	Impavido		w1lq
=mineral oil
	0		i	5do
	0	Kondremul Plain	b	4o58
0.03 mg/mg	0			9fy3
0.14 mg/mg	0			cgxh
0.15 mg/mg	0			9kid
0.2 mg/mg	0			7ah4
0.319 mg/mg	0			cfj1
0.415 mg/mg	0			af54
0.425 mg/mg	0			af56
0.5 mL/mL	0			me04
0.5 mL/mL	14			vx3h
0.5 mL/mL	14	Kondremul Plain		zfhz
1000 mg/mL	0			72nt
1000 mg/mL	7			7co9
1000 mg/mL	72			4e9t
1000 mg/mL	96			mdc7
170 mg/mL	0			11esl
45 mg/mL	0			cdxg
5 mg/mL	0			qhwz
500 mg/mL	0			7atk
500 mg/mL	14			6oin
598 mg/mL	0			1mapk
999 mg/mL	0			f4ok
999 mg/mL	7			f4ol
=mineral oil, light
	0		i	cdgg
10 mg/mL	0			cdxh
5 mg/mL	0			qhx0
=mineral oil;mineral oil, light
	0		i	llkl
	0	Soothe Mineral Oil	b	y6oe
45 mg/mL;10 mg/mL	60			cdxj
45 mg/mL;10 mg/mL	60	Soothe Mineral Oil		y6oi
5 mg/mL;5 mg/mL	60			qhx1
=mineral oil;petrolatum
	0		i	etee
	0	Altalube	b	nbm7
	0	Lubrifresh P.M.	b	nafm
	0	Soothe Night Time	b	qh4q
	0	Stye	b	mklz
	0	Tears Naturale PM	b	ncwg
0.03 mg/mg;0.94 mg/mg	55			f5dw
0.03 mg/mg;0.94 mg/mg	55	Tears Naturale PM		ncwj
0.15 mg/mg;0.83 mg/mg	55			fzoj
0.15 mg/mg;0.83 mg/mg	55	Lubrifresh P.M.		nafp
0.15 mg/mg;0.85 mg/mg	55			cfj0
0.15 mg/mg;0.85 mg/mg	55	Altalube		nbma
0.2 mg/mg;0.8 mg/mg	55			5jzw
0.2 mg/mg;0.8 mg/mg	55	Soothe Night Time		qh4u
0.319 mg/mg;0.577 mg/mg	55			cfj3
0.319 mg/mg;0.577 mg/mg	55	Stye		mkm2
0.415 mg/mg;0.568 mg/mg	55			cfj5
0.425 mg/mg;0.568 mg/mg	55			f1nk
0.425 mg/mg;0.573 mg/mg	55			f1o8
598 mg/mL;360 mg/mL	56			1mapl
=mineral oil;petrolatum;phenylephrine
	0		i	llme
0.14 mg/mg;0.749 mg/mg;0.0025 mg/mg	68			teve
=mineral oil;petrolatum;phenylephrine;shark liver oil
	0		i	lm0l
0.14 mg/mg;0.719 mg/mg;0.0025 mg/mg;0.03 mg/mg	68			x43s
=minocycline
	0		i	5dw
	0	Amzeeq	b	1ce16
	0	Arestin	b	7jy4
	0	Cleeravue-M	b	gca9
	0	Emrosi	b	1m091
	0	Minocin	b	39bs
	0	Minolira	b	15m24
	0	Solodyn	b	diqs
	0	Ximino	b	rx4r
	0	Zilxi	b	1ewti
1 mg	0			7kn9
1 mg	11			7ixd
1 mg	11	Arestin		7jl2
10 mg/mL	0			72zy
10 mg/mL	14			57cn
10 mg/mL	14	Minocin		4fzz
100 mg	0			71gp
100 mg	1			6sp3
100 mg	1	Minocin		4fzy
100 mg	2			48rk
100 mg	2	Minocin		4fzw
100 mg	3			4g04
105 mg	0			lq56
105 mg	5			lq57
105 mg	5	Minolira		15m29
105 mg	5	Solodyn		lqf6
115 mg	0			ie31
115 mg	5			ie32
115 mg	5	Solodyn		ie34
135 mg	0			dhvh
135 mg	39			rx5e
135 mg	39	Ximino		rx5g
135 mg	5			dhvj
135 mg	5	Minolira		184dd
15 mg/mL	0			1ewtg
15 mg/mL	62			1ewth
15 mg/mL	62	Zilxi		1ewtm
40 mg	0			1m08y
40 mg	39			1m08z
40 mg	39	Emrosi		1m096
40 mg/mL	0			1ce12
40 mg/mL	62			1ce15
40 mg/mL	62	Amzeeq		1ce1a
45 mg	0			dhvk
45 mg	39			rx4q
45 mg	39	Ximino		rx4w
45 mg	5			dhvl
50 mg	0			71go
50 mg	2			48rl
50 mg	2	Minocin		4fzt
50 mg	3			4g02
50 mg	3	Cleeravue-M		gcac
55 mg	0			lq59
55 mg	5			lq5a
55 mg	5	Solodyn		lqfa
65 mg	0			iebn
65 mg	5			iebo
65 mg	5	Solodyn		iebq
75 mg	0			72xa
75 mg	2			6qd8
75 mg	3			8nls
80 mg	0			lq5c
80 mg	5			lq5d
80 mg	5	Solodyn		lqfc
90 mg	0			dhvm
90 mg	39			rx54
90 mg	39	Ximino		rx56
90 mg	5			dhvn
=minoxidil
	0		i	5e0
	0	Regoxidine	b	1cjhz
	0	Rogaine	b	4u5i
10 mg	0			6s2e
10 mg	3			48rm
2.5 mg	0			6sxi
2.5 mg	3			48rn
20 mg/mL	0			71gs
20 mg/mL	36			6oiz
20 mg/mL	36	Rogaine		4g0b
5 mg	3			4a5c
50 mg/mL	0			72nu
50 mg/mL	36			6oj0
50 mg/mL	36	Rogaine		hc93
50 mg/mL	56			wyos
50 mg/mL	62			dtsq
50 mg/mL	62	Regoxidine		1cji3
50 mg/mL	62	Rogaine		f1xu
=mipomersen
	0		i	tbfi tbfj
200 mg/mL	0			tbfk
200 mg/mL	9			tbfn tbft
200 mg/mL	9	Kynamro		tbfs tbfu
=mirabegron
	0		i	rvoy
	0	Myrbetriq	b	rvp4
25 mg	0			rvoz
25 mg	5			rvp3
25 mg	5	Myrbetriq		rvp9
50 mg	0			rvpc
50 mg	5			rvpd
50 mg	5	Myrbetriq		rvpf
8 mg/mL	0			1igtq
8 mg/mL	87			1igtt
8 mg/mL	87	Myrbetriq		1igtx
=mirdametinib
	0		i	1lzm7
	0	Gomekli	b	1lzo2
1 mg	0			1lznx
1 mg	2			1lzo1
1 mg	2	Gomekli		1lzo7
1 mg	8			1lzog
1 mg	8	Gomekli		1lzoj
2 mg	0			1lzo9
2 mg	2			1lzoa
2 mg	2	Gomekli		1lzoc
=mirikizumab
	0		i	1l6xs 1l6xt
	0	Omvoh	b	1l6y1
	12			1lxor 1lxot
100 mg/mL	0			1l6ya
100 mg/mL	32			1l6yd 1lxop
100 mg/mL	32	Omvoh		1l6yi 1lxoq
100 mg/mL	9			1lggo 1lxon
100 mg/mL	9	Omvoh		1lggs 1lxoo
20 mg/mL	0			1l6xu
20 mg/mL	1			1l6xz
20 mg/mL	1	Omvoh		1l6y6
=mirtazapine
	0		i	ccc
	0	Remeron	b	2vzq
15 mg	0			7cqb
15 mg	13			62oe
15 mg	13	Remeron		g4x1
15 mg	3			6oj1
15 mg	3	Remeron		4j22
30 mg	0			7cqc
30 mg	13			62of
30 mg	13	Remeron		g4x2
30 mg	3			6qdb
30 mg	3	Remeron		4j23
45 mg	0			7ctp
45 mg	13			62ql
45 mg	13	Remeron		g4x3
45 mg	3			6oj2
7.5 mg	0			a7wq
7.5 mg	3			a7wp
=mirvetuximab soravtansine
	0		i	1k6ss 1k6st
	0	Elahere	b	1k6sz
5 mg/mL	0			1k6su
5 mg/mL	1			1k6sx
5 mg/mL	1	Elahere		1k6t3
=misoprostol
	0		i	wnv
	0	Cytotec	b	38yi
0.1 mg	0			6sxj
0.1 mg	3			6oj3
0.1 mg	3	Cytotec		4heh
0.2 mg	0			6s2f
0.2 mg	3			6sp4
0.2 mg	3	Cytotec		28bm
=mitapivat
	0		i	1jlwk
	0	Pyrukynd	b	1jlwq
	12			1jm45 1jm47 1jm49 1jm4b 1jm4d 1jm5m
20 mg	0			1jlwl
20 mg	3			1jlwp
20 mg	3	Pyrukynd		1jlwv
5 mg	0			1jlxb
5 mg	3			1jlxc
5 mg	3	Pyrukynd		1jlxe
50 mg	0			1jlxg
50 mg	3			1jlxh
50 mg	3	Pyrukynd		1jlxj
=mitomycin
	0		i	hk
	0	Jelmyto	b	1ex6z
	0	Mitosol	b	qoay
	0	Mutamycin	b	4dmy
	0	Zusduri	b	1mal3
0.2 mg/mL	0			qoau
0.2 mg/mL	60			qoax
0.2 mg/mL	60	Mitosol		qob2
20 mg	0			11bab
20 mg	1			11bac
20 mg	1	Mutamycin		12uio
40 mg	0			11ba9
40 mg	1			11baa
40 mg	1	Mutamycin		12uiq
40 mg	119			1ex6y
40 mg	119	Jelmyto		1ex73
40 mg	120			1mal2
40 mg	120	Zusduri		1mal7
5 mg	0			11ba4
5 mg	1			11ba6
5 mg	1	Mutamycin		12uis
=mitotane
	0		i	5ek
	0	Lysodren	b	4dlt
500 mg	0			6s2g
500 mg	3			48ro
500 mg	3	Lysodren		4g0d
=mitoxantrone
	0		i	5el
2 mg/mL	0			71gt
2 mg/mL	6			48rp
=mobocertinib
	0		i	1j3lc
	0	Exkivity	b	1j3lj
40 mg	0			1j3le
40 mg	2			1j3li
40 mg	2	Exkivity		1j3lo
=modafinil
	0		i	n8t
	0	Provigil	b	4pcs
100 mg	0			6s2h
100 mg	3			5ksa
100 mg	3	Provigil		4upm
200 mg	0			6s2i
200 mg	3			4efg
200 mg	3	Provigil		4kpr
=moexipril
	0		i	n8z 525e
15 mg	0			ruz6
15 mg	3			rv08
7.5 mg	0			ruzi
7.5 mg	3			rv09
=mogamulizumab
	0		i	180xg 180xp
	0	Poteligeo	b	180xu
4 mg/mL	0			180xq
4 mg/mL	1			180xt
4 mg/mL	1	Poteligeo		180xy
=molindone
	0		i	5ez 1rb7
10 mg	0			ru67
10 mg	3			ru68
25 mg	0			ru8p
25 mg	3			ru8q
5 mg	0			ru8t
5 mg	3			ru8u
=molnupiravir
	0		i	1jgu5
	0	Lagevrio	b	1jt1z
200 mg	0			1jgu6
200 mg	2			1jgua
200 mg	2	Lagevrio		1jt24
=molybdenum
	0		i	5f4
0.03 mg	0			76o7
0.03 mg	2			5et0
=momelotinib
	0		i	1l4hg
	0	Ojjaara	b	1l4hn
100 mg	0			1l4hi
100 mg	3			1l4hm
100 mg	3	Ojjaara		1l4hs
150 mg	0			1l4ht
150 mg	3			1l4hu
150 mg	3	Ojjaara		1l4hw
200 mg	0			1l4hx
200 mg	3			1l4hy
200 mg	3	Ojjaara		1l4i0
=mometasone
	0		i	n9d 2bfa
	0	Asmanex	b	d7xo
	0	Nasonex	b	3acg
	0	Propel	b	om7c
	0	Sinuva	b	16s40
0.001 mg/mg	0			77ue
0.001 mg/mg	33			38j9
0.025 mg/actuat	0			1jjuh
0.05 mg/actuat	0			7ouh
0.05 mg/actuat	25			1b31y
0.05 mg/actuat	25	Asmanex		1b320
0.05 mg/actuat	53			12j8p
0.05 mg/actuat	53	Nasonex		12j8u
0.1 mg/actuat	0			gxs5
0.1 mg/actuat	25			wxam
0.1 mg/actuat	25	Asmanex		wxao
0.11 mg/actuat	0			11evj
0.11 mg/actuat	20			gxsb
0.11 mg/actuat	20	Asmanex		gxsc
0.2 mg/actuat	0			d8ad
0.2 mg/actuat	25			wxar
0.2 mg/actuat	25	Asmanex		wxas
0.22 mg/actuat	0			11eo2
0.22 mg/actuat	20			g08j g08q g08s g08u
0.22 mg/actuat	20	Asmanex		g08k g08r g08t g08v
0.37 mg	0			om79
0.37 mg	78			om7b
0.37 mg	78	Propel		om7f
1 mg/mL	0			7oqi
1 mg/mL	21			6ojt
1 mg/mL	61			38ja
1.35 mg	0			16s3y
1.35 mg	78			16s3z
1.35 mg	78	Sinuva		16s44
=mometasone;olopatadine
	0		i	1jjui
	0	Ryaltris	b	1jjun
0.025 mg/actuat;0.665 mg/actuat	53			1jjum
0.025 mg/actuat;0.665 mg/actuat	53	Ryaltris		1jjus
=mongolian gerbil skin allergenic extract
	0		i	j6n2
10000 unit/mL	0			j6n8
10000 unit/mL	6			j6n9
50 mg/mL	0			j6n3
50 mg/mL	6			j6n5
=monofluorophosphate
	0		i	14t1 17lh
0.0014 mg/mg	0			i87l
0.0014 mg/mg	121			i8oe
0.0076 mg/mg	0			76wm
0.0076 mg/mg	121			bp0a
0.008 mg/mg	0			9paq
0.008 mg/mg	121			mgqd
0.00884 mg/mg	0			j442
0.00884 mg/mg	121			j443
22.8 mg	0			7d2r
=monomethyl fumarate
	0		i	x58h
	0	Bafiertam	b	1fawk
95 mg	0			1fawf
95 mg	38			1fawj
95 mg	38	Bafiertam		1fawp
=montelukast
	0		i	1w3d
	0	Singulair	b	3aqp
10 mg	0			7ct9
10 mg	3			4ahs
10 mg	3	Singulair		3aqs
4 mg	0			73ap
4 mg	10			6ojz
4 mg	10	Singulair		5lo7
4 mg	57			7j0u
4 mg	57	Singulair		8o1i
5 mg	0			72nz
5 mg	10			572e
5 mg	10	Singulair		3aqt
=morphine
	0		i	5fw nbw a8d1
	0	Arymo	b	1440b
	0	Duramorph	b	4cwr
	0	Infumorph	b	4cwu
	0	Kadian	b	4ctk
	0	MS Contin	b	4cwq
	0	Mitigo	b	181vr
0.5 mg/mL	0			j4jw
0.5 mg/mL	1			111xr 111xz
0.5 mg/mL	1	Duramorph		j4mx
1 mg/mL	0			j4n0
1 mg/mL	1			111y8 1123r
1 mg/mL	1	Duramorph		j4nd
10 mg	0			j4nh
10 mg	39			j4ni
10 mg	39	Kadian		j4nk
10 mg	43			j4o4
10 mg/mL	0			j4oi j7c5
10 mg/mL	1			114eu 114ex 114f2
10 mg/mL	1	Infumorph		114f3
10 mg/mL	1	Mitigo		181vv
10 mg/mL	40			114ez
10 mg/mL	9			j6io
100 mg	0			iib7
100 mg	39			j4p6
100 mg	5			j46a
100 mg	5	MS Contin		j4pc
120 mg	0			j4i0
120 mg	39			j4i1
14.3 mg/mL	0			j6im
14.3 mg/mL	32			j6in
15 mg	0			j46d
15 mg	3			j4py
15 mg	5			j46h 1440a
15 mg	5	Arymo		1440g
15 mg	5	MS Contin		j4pq
15 mg/mL	0			j6kc
15 mg/mL	40			11594
15 mg/mL	9			qepd
2 mg/mL	0			j4q4
2 mg/mL	1			16y2q
2 mg/mL	40			11299
2 mg/mL	7			j4q5
2 mg/mL	9			le84
20 mg	0			ifjn
20 mg	39			j4qc
20 mg	43			j4qj
20 mg/mL	0			j4r4
20 mg/mL	7			j4r5
200 mg	0			j4rm
200 mg	39			j4rn
200 mg	5			j4rq
200 mg	5	MS Contin		j4rs
25 mg/mL	0			j4rt
25 mg/mL	1			1141u
25 mg/mL	1	Infumorph		j4rw
25 mg/mL	1	Mitigo		181vz
30 mg	0			ifjv
30 mg	3			j4sg
30 mg	39			j4ja j4jd
30 mg	39	Kadian		j4s2
30 mg	43			j4sm
30 mg	5			j46o 1440h
30 mg	5	Arymo		1440j
30 mg	5	MS Contin		j4s4
4 mg/mL	0			j6ez
4 mg/mL	1			114fa
4 mg/mL	40			114fi
4 mg/mL	7			j6f0
4 mg/mL	9			le85
40 mg	0			rxyv
40 mg	39			rxyw
45 mg	0			hrfs
45 mg	39			j6ji
5 mg	0			j6fq
5 mg	43			j6fr
5 mg/mL	0			j6r6
5 mg/mL	1			114iw
5 mg/mL	9			ux9i
50 mg	0			ifk0
50 mg	39			j6fl
50 mg	39	Kadian		j6fn
50 mg/mL	0			j6rg
50 mg/mL	1			11429 1142h
60 mg	0			iibe
60 mg	39			j4jh j4jk
60 mg	5			j46t 1440k
60 mg	5	Arymo		1440m
60 mg	5	MS Contin		j6fx
75 mg	0			hrfw
75 mg	39			j6ka
8 mg/mL	0			j6ip
8 mg/mL	1			114ff
8 mg/mL	40			114f7
8 mg/mL	9			j6iq
80 mg	0			iibj
80 mg	39			j6fy
90 mg	0			j4jm
90 mg	39			j4jn
=morphine;naltrexone
	0		i	ikgr
100 mg;4 mg	39			iijp
20 mg;0.8 mg	39			iijs
30 mg;1.2 mg	39			iiju
50 mg;2 mg	39			iijw
60 mg;2.4 mg	39			iijy
80 mg;3.2 mg	39			iik0
=mosquito allergenic extract
	0		i	kw45
10000 unit/mL	0			jedt
10000 unit/mL	6			jedz
20000 unit/mL	0			jees
20000 unit/mL	6			jeet
50 mg/mL	0			jedl
50 mg/mL	6			jedn
=mosunetuzumab
	0		i	1k9k2 1k9k5
	0	Lunsumio	b	1k9kb
1 mg/mL	0			1k9k6
1 mg/mL	1			1k9k9 1k9kh
1 mg/mL	1	Lunsumio		1k9kf 1k9ki
=motixafortide
	0		i	1l48w
	0	Aphexda	b	1l492
62 mg	0			1l48y
62 mg	1			1l491
62 mg	1	Aphexda		1l496
=mountain cedar pollen extract
	0		i	i9ut
100 mg/mL	0			j8vx
100 mg/mL	6			j8vy
50 mg/mL	0			i9uu
50 mg/mL	6			i9uw
=moxetumomab pasudotox
	0		i	18ztr 18zu1
	0	Lumoxiti	b	18zu6
1 mg	0			18zu2
1 mg	1			18zu5
1 mg	1	Lumoxiti		18zua
=moxidectin
	0		i	mfxc
2 mg	0			17x10
2 mg	3			17x13
=moxifloxacin
	0		i	2zly
	0	Avelox	b	5lqo
	0	Vigamox	b	8osw
1.6 mg/mL	0			7it8
1.6 mg/mL	1			7iyc
1.6 mg/mL	1	Avelox		ig6h
400 mg	0			72xb
400 mg	3			6okr
400 mg	3	Avelox		5lnf
5 mg/mL	0			8pcp
5 mg/mL	60			8nl6
5 mg/mL	60	Vigamox		8o3d
=mucor plumbeus allergenic extract
	0		i	6qlr
100 mg/mL	0			kqt8
100 mg/mL	6			kqt9
20000 unit/mL	0			kqu7
20000 unit/mL	6			kqu8
40000 unit/mL	0			kqud
40000 unit/mL	6			kque
50 mg/mL	0			kqqo
50 mg/mL	6			kqqp
=mucor racemosus allergenic extract
	0		i	i9xr
100 mg/mL	0			i9xs
100 mg/mL	6			i9xu
=mugwort sage pollen extract
	0		i	i9fh
100 mg/mL	0			j7ki
100 mg/mL	6			j7kj
40000 unit/mL	0			j7ko
40000 unit/mL	6			j7kp
50 mg/mL	0			i9fi
50 mg/mL	6			i9fk
=mulberry pollen extract
	0		i	ja4p
100 mg/mL	0			ja4t
100 mg/mL	6			ja4u
40000 unit/mL	0			ja4z
40000 unit/mL	6			ja50
50 mg/mL	0			ja4q
50 mg/mL	6			ja4s
=mumps virus vaccine live, jeryl lynn strain
	0		i	h410 1jsvh
25000 unit/mL	0			h8id
31684 unit/mL	0			1jsvj
40000 unit/mL	0			h411
=mupirocin
	0		i	wp0
	0	Bactroban	b	4vlz
	0	Centany	b	8ofx
	0	Pirnuo	b	1d0cy
0.02 mg/mg	0			71df
0.02 mg/mg	122			6ona
0.02 mg/mg	122	Bactroban		2bx2
0.02 mg/mg	33			2a22
0.02 mg/mg	33	Bactroban		27wy
0.02 mg/mg	33	Centany		8ns6
20 mg/mL	0			7f6i
20 mg/mL	21			6on9
20 mg/mL	21	Bactroban		4khq
20 mg/mL	21	Pirnuo		1d0d2
=mycophenolate mofetil
	0		i	1gl1
	0	Cellcept	b	39rt
	0	Myhibbin	b	1ljn2
200 mg/mL	0			73ur
200 mg/mL	14			6onc
200 mg/mL	14	Cellcept		d7ng
200 mg/mL	14	Myhibbin		1ljn7
250 mg	0			6s2k
250 mg	2			49le
250 mg	2	Cellcept		d7nj
500 mg	0			6s2l
500 mg	1			6ond
500 mg	1	Cellcept		4knm
500 mg	3			4ad8
500 mg	3	Cellcept		d7n7
=mycophenolic acid
	0		i	5ih
	0	Myfortic	b	cf76
180 mg	0			ae8q
180 mg	41			ae8s
180 mg	41	Myfortic		d7nm
360 mg	0			ae8u
360 mg	41			ae8v
360 mg	41	Myfortic		d7nl
=nabilone
	0		i	o9j
	0	Cesamet	b	89mc
1 mg	0			6sxl
1 mg	2			6onn
1 mg	2	Cesamet		28xh
=nabumetone
	0		i	o9k
	0	Relafen	b	4d7u
1000 mg	0			9klh
1000 mg	3			961a
1000 mg	3	Relafen		1b5r7
500 mg	0			7cqt
500 mg	3			6ono
500 mg	3	Relafen		4fou
750 mg	0			7cqd
750 mg	3			6onp
750 mg	3	Relafen		4fov
=nadofaragene firadenovec
	0		i	1kogj 1kogk
	0	Adstiladrin	b	1kogp
15000000000 viral-particles/mL	0			1kogl
15000000000 viral-particles/mL	123			1kogo
15000000000 viral-particles/mL	123	Adstiladrin		1kogt
=nadolol
	0		i	5kq
	0	Corgard	b	38xp
120 mg	3			48s4
160 mg	3			48s5
20 mg	0			6s2n
20 mg	3			48s6
20 mg	3	Corgard		4fox
40 mg	0			6s2o
40 mg	3			48s7
40 mg	3	Corgard		4bcp
80 mg	0			6s2p
80 mg	3			48s8
80 mg	3	Corgard		4bcq
=nafarelin
	0		i	m40
	0	Synarel	b	15as
0.2 mg/actuat	0			iajt
0.2 mg/actuat	53			12j92
0.2 mg/actuat	53	Synarel		12j94
=nafcillin
	0		i	5kx
100 mg/mL	0			71du
100 mg/mL	6			54k5
1000 mg	0			10wa8
1000 mg	1			10waa
2000 mg	0			10wab
2000 mg	1			10wac
=naftifine
	0		i	oac 1yfx
	0	Naftin	b	4on8
0.01 mg/mg	0			j7ft
0.01 mg/mg	22			j7fu
0.01 mg/mg	22	Naftin		j7fw
0.02 mg/mg	0			uq9x
0.02 mg/mg	22			uq9y
0.02 mg/mg	22	Naftin		uqa0
10 mg/mL	0			j7fx
10 mg/mL	21			j7fy
10 mg/mL	21	Naftin		j7g0
20 mg/mL	0			qphr
20 mg/mL	21			qphs
=nalbuphine
	0		i	5l2 3bl5
10 mg/mL	0			jdum
10 mg/mL	1			1408f
10 mg/mL	6			jdun
20 mg/mL	0			jdvb
20 mg/mL	1			1408n
20 mg/mL	6			jdvc
=naldemedine
	0		i	147zp
	0	Symproic	b	147zw
0.2 mg	0			147zr
0.2 mg	3			147zv
0.2 mg	3	Symproic		14801
=nalmefene
	0		i	oaf
	0	Opvee	b	1kktm
	0	Zurnai	b	1mbe0
0.1 mg/mL	0			71hh
0.1 mg/mL	1			1lafy
1 mg/mL	0			71e2
1 mg/mL	1			1jkqh
1 mg/mL	6			49lf
27 mg/mL	0			1kkth
27 mg/mL	102			1kktl
27 mg/mL	102	Opvee		1kktr
3 mg/mL	0			1mbdw
3 mg/mL	32			1mbdy
3 mg/mL	32	Zurnai		1mbe4
=naloxegol
	0		i	x9cx
	0	Movantik	b	x9gu
12.5 mg	0			x9gs
12.5 mg	3			x9gt
12.5 mg	3	Movantik		x9gz
25 mg	0			x9cy
25 mg	3			x9d2
25 mg	3	Movantik		ybml
=naloxone
	0		i	5l6 4cs8
	0	Kloxxado	b	1igf4
	0	Narcan	b	483h
	0	Rextovy	b	1lggv
	0	Rezenopy	b	1lz3w
	0	Zimhi	b	1ji5q
0.18 mg	0			13yl7
0.3 mg	0			x243
0.36 mg	0			uo83
0.4 mg/mL	0			pj5h
0.4 mg/mL	1			zkt5
0.4 mg/mL	40			pj5u
0.4 mg/mL	6			pj5i
0.4 mg/mL	9			1lfio
0.5 mg	0			7cts
0.7 mg	0			x40i
0.71 mg	0			zpr5
1 mg	0			s0j3
1 mg/mL	0			pj5n
1 mg/mL	9			pj6a
1.4 mg	0			uo8s
10 mg/mL	0			1ji5n
10 mg/mL	9			1ji5o
10 mg/mL	9	Zimhi		1ji5u
16 mg/mL	0			1kjee
16 mg/mL	102			1kjef
16 mg/mL	102	Rextovy		1lgh1
2 mg	0			7kog
2.1 mg	0			y8p0
2.9 mg	0			y8ov
20 mg/mL	0			143mc
20 mg/mL	102			143md
20 mg/mL	102	Narcan		143mf
25 mg/mL	0			1jn7y
25 mg/mL	32			1jn7z
3 mg	0			s0j8
30 mg/mL	0			1laki
30 mg/mL	102			1lakj
40 mg/mL	0			10z27
40 mg/mL	102			10z2b
40 mg/mL	102	Narcan		10z2g
80 mg/mL	0			1igf2
80 mg/mL	102			1igf3
80 mg/mL	102	Kloxxado		1igf9
90.9 mg/mL	0			1lz3u
90.9 mg/mL	102			1lz3v
90.9 mg/mL	102	Rezenopy		1lz42
=naloxone;pentazocine
	0		i	4loh
0.5 mg;50 mg	3			6oyp
=naltrexone
	0		i	5l7 292l
	0	ReVia	b	39cs
	0	Vivitrol	b	dn64
0.8 mg	0			ifjo
1.2 mg	0			ifjw
2 mg	0			ifk1
2.4 mg	0			iibf
3.2 mg	0			iibk
380 mg	0			11b9i
380 mg	1			dnod
380 mg	1	Vivitrol		dnog
4 mg	0			iib8
50 mg	0			vsv3
50 mg	3			vsv4
50 mg	3	ReVia		vsv6
8 mg	0			x947
=naphazoline
	0		i	5lb 1rba
	0	Privine	b	4trl
0.00012 mg/mg	0			md93
0.00025 mg/mg	0			tgqi
0.12 mg/mL	0			mda1
0.12 mg/mL	60			mda2
0.25 mg/mL	0			mdag
0.27 mg/mL	0			mdbq
0.3 mg/mL	0			mflm
0.3 mg/mL	60			mfln
0.5 mg/mL	0			md8t
0.5 mg/mL	102			mfki
0.5 mg/mL	102	Privine		mfkj
0.5 mg/mL	97			mfka
1 mg/mL	0			mfb3
1 mg/mL	60			mfb4
=naphazoline;pheniramine
	0		i	csrr
	0	Naphcon A	b	4oo6
	0	Opcon-A	b	4owd
0.25 mg/mL;3 mg/mL	60			mdai
0.25 mg/mL;3 mg/mL	60	Naphcon A		mfay
0.27 mg/mL;3.15 mg/mL	60			mdbs
0.27 mg/mL;3.15 mg/mL	60	Opcon-A		mdbw
=naphazoline;polyethylene glycol 300
	0		i	lm9r
0.12 mg/mL;2 mg/mL	60			mflk
=naproxen
	0		i	5lm 31wq
	0	Aleve	b	4lz1
	0	Anaprox	b	4c67
	0	Naprelan	b	4oo7
	0	Naprosyn	b	4cn8
	0	Wal-Proxen	b	ds8q
220 mg	0			i7j9
220 mg	2			nu7b
220 mg	2	Aleve		nu7d
220 mg	3			i7ja
220 mg	3	Aleve		i7nk
220 mg	3	Wal-Proxen		i7nt
25 mg/mL	0			6t3p
25 mg/mL	14			6oo9
25 mg/mL	14	Naprosyn		4fsl
250 mg	0			6s2u
250 mg	3			48sd
275 mg	0			i7ed
275 mg	3			i7ee
375 mg	0			6s2v
375 mg	3			48sc
375 mg	41			cxcv
375 mg	41	Naprosyn		d1qx
375 mg	5			nxcw
375 mg	5	Naprelan		nxd7
500 mg	0			6s2w i7ft
500 mg	3			48se
500 mg	3	Naprosyn		29pn
500 mg	41			6oob
500 mg	41	Naprosyn		hwq0
500 mg	5			nxdf
500 mg	5	Naprelan		nxdh
550 mg	0			i7fa
550 mg	3			i7fb
550 mg	3	Anaprox		i7fi
750 mg	0			74d5
750 mg	5			nxdp
750 mg	5	Naprelan		nxdr
=naproxen;pseudoephedrine
	0		i	63mp
220 mg;120 mg	5			tb42
=naproxen;sumatriptan
	0		i	h3aq
	0	Treximet	b	h18t
500 mg;85 mg	3			i7fu
500 mg;85 mg	3	Treximet		i7fw
=naratriptan
	0		i	312u
	0	Amerge	b	3aea
1 mg	0			72ob
1 mg	3			6ooe
1 mg	3	Amerge		4kij
2.5 mg	0			72oc
2.5 mg	3			6qdz
2.5 mg	3	Amerge		4kik
=natalizumab
	0		i	7lqq
	0	Tysabri	b	ak4b
20 mg/mL	0			a8fh
20 mg/mL	1			a8fg
20 mg/mL	1	Tysabri		cxp1
=natamycin
	0		i	5lw
	0	Natacyn	b	4cfr
50 mg/mL	0			71et
50 mg/mL	76			4dr7
50 mg/mL	76	Natacyn		4fss
=nateglinide
	0		i	5voc
120 mg	0			72xd
120 mg	3			6oof
120 mg	3	Starlix		63jm
180 mg	0			8fk0
180 mg	3			8c9f
30 mg	0			9kmf
30 mg	3			9864
60 mg	0			72xe
60 mg	3			6qe6
60 mg	3	Starlix		63jl
90 mg	0			9kmg
90 mg	3			9863
=nattokinase
	0		i	15bl
100 mg	0			ii0v
100 mg	2			ii0x
=naxitamab
	0		i	1h0zb 1h14r
	0	Danyelza	b	1h14w
4 mg/mL	0			1h14s
4 mg/mL	1			1h14v
4 mg/mL	1	Danyelza		1h150
=nebivolol
	0		i	ocj
	0	Bystolic	b	g3y5
10 mg	0			g3y3
10 mg	3			g3y4
10 mg	3	Bystolic		g3y8
2.5 mg	0			g3y9
2.5 mg	3			g3ya
2.5 mg	3	Bystolic		g3yc
20 mg	0			hq68
20 mg	3			hq69
20 mg	3	Bystolic		hq6b
5 mg	0			8fh7
5 mg	3			8amd
5 mg	3	Bystolic		g3yf
=nebivolol;valsartan
	0		i	12jk8
	0	Byvalson	b	12jka
5 mg;80 mg	3			12jk9
5 mg;80 mg	3	Byvalson		12jkf
=necitumumab
	0		i	10y1m
	0	Portrazza	b	10y1u
16 mg/mL	0			10y1p
16 mg/mL	1			10y1t
16 mg/mL	1	Portrazza		10y1y
=nedocromil
	0		i	ocr 5prb
	0	Alocril	b	5mc9
20 mg/mL	0			j8cr
20 mg/mL	60			j8cs
20 mg/mL	60	Alocril		j8cu
=nedosiran
	0		i	1lc9j
	0	Rivfloza	b	1lca1
160 mg/mL	0			1lc9w
160 mg/mL	1			1lc9z
160 mg/mL	1	Rivfloza		1lca5
160 mg/mL	9			1lca8 1lcad
160 mg/mL	9	Rivfloza		1lcab 1lcae
=nefazodone
	0		i	oct 525u
100 mg	0			njq0
100 mg	3			njq1
150 mg	0			njqh
150 mg	3			njqi
200 mg	0			njql
200 mg	3			njqm
250 mg	0			njqp
250 mg	3			njqq
50 mg	0			njqt
50 mg	3			njqu
=neisseria meningitidis serogroup a capsular polysaccharide diphtheria toxoid protein conjugate vaccine
	0		i	h3gd
0.104 mg/mL	0			h3ge
=neisseria meningitidis serogroup a capsular polysaccharide diphtheria toxoid protein conjugate vaccine;neisseria meningitidis serogroup c capsular polysaccharide diphtheria toxoid protein conjugate vaccine;neisseria meningitidis serogroup w-135 capsular polysaccharide diphtheria toxoid protein conjugate vaccine;neisseria meningitidis serogroup y capsular polysaccharide diphtheria toxoid protein conjugate vaccine
	0		i	llsy
	0	Menactra	b	csf2
0.104 mg/mL;0.104 mg/mL;0.104 mg/mL;0.104 mg/mL	1			h3gm
0.104 mg/mL;0.104 mg/mL;0.104 mg/mL;0.104 mg/mL	1	Menactra		h3gp
=neisseria meningitidis serogroup a capsular polysaccharide tetanus toxoid protein conjugate vaccine
	0		i	1elff
0.01 mg/mL	0			1l8ly
0.02 mg/mL	0			1elfk
=neisseria meningitidis serogroup a capsular polysaccharide tetanus toxoid protein conjugate vaccine;neisseria meningitidis serogroup c capsular polysaccharide tetanus toxoid protein conjugate vaccine;neisseria meningitidis serogroup w-135 capsular polysaccharide tetanus toxoid protein conjugate vaccine;neisseria meningitidis serogroup y capsular polysaccharide tetanus toxoid protein conjugate vaccine
	0		i	1elfq
	0	Menquadfi	b	1elfs
0.02 mg/mL;0.02 mg/mL;0.02 mg/mL;0.02 mg/mL	1			1elfr
0.02 mg/mL;0.02 mg/mL;0.02 mg/mL;0.02 mg/mL	1	Menquadfi		1elfw
=neisseria meningitidis serogroup a oligosaccharide diphtheria crm197 protein conjugate vaccine
	0		i	jblt
0.02 mg/mL	0			jblu
=neisseria meningitidis serogroup a oligosaccharide diphtheria crm197 protein conjugate vaccine;neisseria meningitidis serogroup c oligosaccharide diphtheria crm197 protein conjugate vaccine;neisseria meningitidis serogroup w-135 oligosaccharide diphtheria crm197 protein conjugate vaccine;neisseria meningitidis serogroup y oligosaccharide diphtheria crm197 protein conjugate vaccine
	0		i	lm5r
	0	Menveo	b	jbm3
0.02 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL	1			jbm2
0.02 mg/mL;0.01 mg/mL;0.01 mg/mL;0.01 mg/mL	1	Menveo		jbm6
=neisseria meningitidis serogroup c capsular polysaccharide diphtheria toxoid protein conjugate vaccine
	0		i	h3gf
0.104 mg/mL	0			h3gg
=neisseria meningitidis serogroup c capsular polysaccharide tetanus toxoid protein conjugate vaccine
	0		i	1elfg
0.01 mg/mL	0			1l8lz
0.02 mg/mL	0			1elfl
=neisseria meningitidis serogroup c oligosaccharide diphtheria crm197 protein conjugate vaccine
	0		i	jblv
0.01 mg/mL	0			jblw
=neisseria meningitidis serogroup w-135 capsular polysaccharide diphtheria toxoid protein conjugate vaccine
	0		i	h3gh
0.104 mg/mL	0			h3gi
=neisseria meningitidis serogroup w-135 capsular polysaccharide tetanus toxoid protein conjugate vaccine
	0		i	1elfh
0.01 mg/mL	0			1l8m0
0.02 mg/mL	0			1elfm
=neisseria meningitidis serogroup w-135 oligosaccharide diphtheria crm197 protein conjugate vaccine
	0		i	jblx
0.01 mg/mL	0			jbly
=neisseria meningitidis serogroup y capsular polysaccharide diphtheria toxoid protein conjugate vaccine
	0		i	h3gj
0.104 mg/mL	0			h3gk
=neisseria meningitidis serogroup y capsular polysaccharide tetanus toxoid protein conjugate vaccine
	0		i	1elfi
0.01 mg/mL	0			1l8m1
0.02 mg/mL	0			1elfn
=neisseria meningitidis serogroup y oligosaccharide diphtheria crm197 protein conjugate vaccine
	0		i	jblz
0.01 mg/mL	0			jbm0
=nelarabine
	0		i	5w0j
	0	Arranon	b	d58s
5 mg/mL	0			cxpo
5 mg/mL	1			cxpq 1mcmj
5 mg/mL	1	Arranon		d7la
=nelfinavir
	0		i	2vsv
	0	Viracept	b	2vsu
250 mg	0			739x
250 mg	3			6ook
250 mg	3	Viracept		4jo6
625 mg	0			8pcz
625 mg	3			8npm
625 mg	3	Viracept		bmhu
=nemolizumab
	0		i	1loml 1lomm
	0	Nemluvio	b	1lomt
30 mg	0			1lomn
30 mg	32			1lon1
30 mg	32	Nemluvio		1lon4
=neomycin
	0		i	5mr 5ms
0.0035 mg/mL	0			ncck
0.0035 mg/mg	0			7189 nfjz
0.005 mg/mg	0			pj8u
0.005 mg/mg	33			x3sc
1.75 mg/mL	0			77xl
25 mg/mL	0			tgu1
25 mg/mL	7			tgu2
3.3 mg/mL	0			73um
3.5 mg/mL	0			6s30
40 mg/mL	0			71yo
5 mg/mL	0			pj9a
500 mg	0			ik8p
500 mg	3			ik8q
=neomycin;polymyxin b
	0		i	9zzh
40 mg/mL;200000 unit/mL	86			6qdo
=neomycin;polymyxin b;pramoxine
	0		i	9zxr
3.5 mg/mL;10000 unit/mL;10 mg/mL	21			t4w0
=neomycin;polymyxin b;prednisolone
	0		i	euqa
3.5 mg/mL;10000 unit/mL;5 mg/mL	76			6onk
=neostigmine
	0		i	5n7 5n8
	0	Bloxiverz	b	umu6
0.5 mg/mL	0			zd29
0.5 mg/mL	6			6oov
0.5 mg/mL	6	Bloxiverz		umua
1 mg/mL	0			zd2d
1 mg/mL	6			6oow
1 mg/mL	6	Bloxiverz		umuc
1 mg/mL	9			zr7l 194jp
1 mg/mL	9	Bloxiverz		1laok
=nepafenac
	0		i	6eg9
	0	Ilevro	b	t9wm
	0	Nevanac	b	d5o4
1 mg/mL	0			ce0q
1 mg/mL	76			ce0s
1 mg/mL	76	Nevanac		cy16
3 mg/mL	0			t70z
3 mg/mL	76			t710
3 mg/mL	76	Ilevro		t9wq
=neratinib
	0		i	15ler
	0	Nerlynx	b	15lex
40 mg	0			15les
40 mg	3			15lew
40 mg	3	Nerlynx		15lf2
=netarsudil
	0		i	16ppc
	0	Rhopressa	b	16pph
0.2 mg/mL	0			19299
0.2 mg/mL	60			16ppg
0.2 mg/mL	60	Rhopressa		16ppl
=nettle pollen extract
	0		i	i9fy
100 mg/mL	0			lklt
100 mg/mL	6			lklu
20000 unit/mL	0			lklx
20000 unit/mL	6			lkly
50 mg/mL	0			i9fz
50 mg/mL	6			i9g1
=netupitant
	0		i	x9sh 17thd
11.75 mg/mL	0			1ew2k
235 mg	0			17thn
300 mg	0			x9si
=netupitant;palonosetron
	0		i	x9sm
	0	Akynzeo	b	x9so
11.75 mg/mL;0.0125 mg/mL	1			1ew2m
11.75 mg/mL;0.0125 mg/mL	1	Akynzeo		1ew2o
235 mg;0.25 mg	1			17thp
235 mg;0.25 mg	1	Akynzeo		17thr
300 mg;0.5 mg	2			x9sn
300 mg;0.5 mg	2	Akynzeo		x9st
=neurospora intermedia allergenic extract
	0		i	il6y
100 mg/mL	0			kqvg
100 mg/mL	6			kqvh
20000 unit/mL	0			kqvk
20000 unit/mL	6			kqvl
40000 unit/mL	0			kqvm
40000 unit/mL	6			kqvn
50 mg/mL	0			kqve
50 mg/mL	6			kqvf
=nevirapine
	0		i	15ee
	0	Viramune	b	4tiy
10 mg/mL	0			6s31
10 mg/mL	14			6op3
100 mg	0			g8n0
100 mg	5			tfzl
100 mg	5	Viramune		tfzn
200 mg	0			6s32
200 mg	3			49vi
200 mg	3	Viramune		4j27
400 mg	0			nhge
400 mg	5			nhgg
=niacin
	0		i	5pd
	0	Endur-Acin	b	nc3s
	0	Niacor	b	4ors
	0	Niaspan	b	7f9a
	0	Slo-Niacin	b	4ppx
	12			gcv4
	12	Niaspan Starter Pack		gcv7
0.002 mg/mg	0			9kbp
0.15 mg	0			77ph
0.2 mg	0			77ei
1 mg	0			9kop
10 mg	0			77cq
10 mg	10			59dq
10 mg/mL	0			6s33
10 mg/mL	110			6opl
100 mg	0			6s3i
100 mg	2			49d2
100 mg	3			49d3
100 mg/mL	0			6s34
1000 mg	0			6s35
1000 mg	3			583q
1000 mg	5			6op9 njbq
1000 mg	5	Niaspan		6op5 njbr
1000 mg/mL	0			78a0
12 mg/mL	0			76lr
125 mg	0			6s36
125 mg	2			6opa
125 mg	39			6opb
125 mg	39	Nicobid Tempules		4jc2
125 mg	5			6opc
13.5 mg	0			7hvx
15 mg	0			7idd
150 mg	0			74d8
150 mg	5			5jvt
17 mg	0			7i7d
18 mg	0			9kon
18 mg	3			97t7
2 mg/mL	0			76ln
20 mg	0			77do
20 mg	3			9bqj
20 mg/mL	0			6s37
200 mg	0			6s38
200 mg	5			6opd
25 mg	0			6sxp
25 mg	3			6qdg
250 mg	0			6s39
250 mg	2			59dp
250 mg	3			49nr
250 mg	39			6qdv
250 mg	39	Nicobid Tempules		4k0x
250 mg	39	Slo-Niacin		4k0y
250 mg	5			6opf
250 mg	5	Endur-Acin		16wcg
250 mg	5	Slo-Niacin		dvhu
3 mg	0			9koy
3.3 mg	0			77pi
30 mg	0			9drb
300 mg	0			78ed
300 mg	39			583p
375 mg	0			gcv2
375 mg	5			gcv3
375 mg	5	Niaspan		gcv6
393 mg	0			9g05
400 mg	0			6s3a
400 mg	39			6opi
400 mg	39	Nico-400		4k0w
400 mg	5			62tj
475 mg	0			78a1
475 mg	5			59dr
50 mg	0			6s3j
50 mg	2			i7lw
50 mg	3			49d4
50 mg	3	B-3-50		4jc4
50 mg	5			9bax
500 mg	0			6s3b
500 mg	2			5b5v
500 mg	3			48so
500 mg	3	Niacor		6op4
500 mg	3	Niacor B3		4g8f
500 mg	3	Nicolar		4g8g
500 mg	39			6opj
500 mg	39	Nicobid Tempules		4jc3
500 mg	5			6opk njbx
500 mg	5	B3-500-Gr		4g8e
500 mg	5	Endur-Acin		nc3v
500 mg	5	Endur-Amide		19h3v
500 mg	5	Niaspan		6op6 njby
500 mg	5	Slo-Niacin		5l9w
6 mg	0			9kos
640 mg/mL	0			789z
750 mg	0			6s3c
750 mg	3			8efb
750 mg	5			6opn njbz
750 mg	5	Endur-Acin		16wci
750 mg	5	Endur-Amide		16wco
750 mg	5	Niaspan		6slz njc0
750 mg	5	Slo-Niacin		4k0z
8 mg	0			7hvr
8 mg/mL	0			8qpt isl1
=niacin;pantethine
	0		i	16wct
500 mg;200 mg	5			16wcu
500 mg;200 mg	5	Endur-Thine		16wd0
=niacin;pentaerythritol
	0		i	lllm
=niacin;pentaerythritol tetranitrate
50 mg;100 mg	3			6r6d
=niacin;pentifylline
	0		i	lm60
100 mg;400 mg	5			5cvt
=niacin;pheniramine
	0		i	etiw
50 mg;12.5 mg	2			57wr
50 mg;12.5 mg	3			6opm
=niacin;riboflavin;thiamine
	0		i	f409
0.15 mg;0.02 mg;0.06 mg	3			6op8
=niacin;simvastatin
	0		i	h7zw
1000 mg;20 mg	5			gbw3 i42o
1000 mg;20 mg	5	Simcor		gcws i42s
1000 mg;40 mg	5			lfjz lfk4
1000 mg;40 mg	5	Simcor		lfk3 lfk5
500 mg;20 mg	5			gbw5 i42p
500 mg;20 mg	5	Simcor		gcww i42t
500 mg;40 mg	5			lfk6 lfkb
500 mg;40 mg	5	Simcor		lfka lfkc
750 mg;20 mg	5			gcpm i42q
750 mg;20 mg	5	Simcor		gcx0 i42u
=niacin;zinc citrate
	0		i	llsh
10 mg;7.5 mg	3			96uc
=niacinamide
	0		i	5pp
0.467 mg/mL	0			it26
100 mg	0			6t3q
100 mg	3			6opp
100 mg/mL	0			6s3d
15 mg	0			7hz0
2.44 mg/mL	0			ndsg
20 mg	0			7hxc
250 mg	0			74da
250 mg	3			597e
3 mg	0			77n2
3.4 mg/mL	0			rz3a
30 mg	0			h7cw
4 mg/mL	0			rylh
40 mg/mL	0			9iuj
40 mg/mL	21			a7x8
50 mg	0			6s3f
50 mg	3			6ops
500 mg	0			6s3g
500 mg	2			6opr
500 mg	3			48sp
500 mg	5			59dv
600 mg	0			ojki
750 mg	0			77iy
=nicardipine
	0		i	5pg 51i6
	0	Cardene	b	38w2
0.1 mg/mL	0			iehy
0.1 mg/mL	1			iehz
0.1 mg/mL	1	Cardene		iei1
0.2 mg/mL	0			iei2
0.2 mg/mL	1			iei3
0.2 mg/mL	1	Cardene		iei5
2.5 mg/mL	0			iei6
2.5 mg/mL	1			iei7
2.5 mg/mL	1	Cardene		iei9
20 mg	0			ieic
20 mg	2			ieid
30 mg	0			iehm
30 mg	2			ieig
30 mg	39			iehn
45 mg	39			iehg
=nicotine
	0		i	5pr
	0	Habitrol	b	4d8l
	0	Nicoderm C-Q	b	7k7z
	0	Nicorelief	b	czg7
	0	Nicorette	b	4d9c
	0	Nicotrol	b	4ory
	0	Thrive	b	lorf
	12			j4gk
0.292 mg/h	0			7et7
0.292 mg/h	81			48sv
0.292 mg/h	81	Habitrol		4gae
0.292 mg/h	81	Nicoderm C-Q		7j61
0.5 mg/actuat	0			j7fm
0.5 mg/actuat	53			12j9a
0.5 mg/actuat	53	Nicotrol		12j9c
0.583 mg/h	0			7et5
0.583 mg/h	81			48st
0.583 mg/h	81	Habitrol		4g9s
0.583 mg/h	81	Nicoderm C-Q		7j5v
0.875 mg/h	0			7cl3
0.875 mg/h	81			48su
0.875 mg/h	81	Habitrol		4g9w
0.875 mg/h	81	Nicoderm C-Q		7j5x
2 mg	0			71r7
2 mg	42			6qdj
2 mg	42	Nicorelief		czga
2 mg	42	Nicorette		4him
2 mg	42	Thrive		lori
2 mg	47			7pmx
2 mg	47	Nicorette		krkh
4 mg	0			731w
4 mg	26			5dnr
4 mg	26	Nicotrol		mft4
4 mg	42			6opz
4 mg	42	Nicorette		292n
4 mg	47			7pmy
4 mg	47	Nicorette		krkj
=nicotinic acid benzyl ester
0.00125 mg/mg	0			73k9
0.002 mg/mg	0			9fek
0.0075 mg/mg	0			9fem
0.01 mg/mg	0			9f99
0.012 mg/mg	0			9feo
0.0125 mg/mg	0			9fes
0.015 mg/mg	0			9fet
0.0185 mg/mg	0			9kgw
0.02 mg/mg	0			9fex
0.026 mg/mg	0			9feu
0.2 mg/mg	0			9fez
0.74 mg/mL	0			9fut
10 mg/mL	0			9f21
11 mg/mL	0			9gex
12.5 mg/mL	0			9feq
=nifedipine
	0		i	5q1
	0	Afeditab CR	b	bmrk
	0	Procardia	b	4cyn
	5	Procardia XL		ivch
10 mg	0			6s3k
10 mg	2			48sw
10 mg	39			5d26
10 mg	5			5bwk
20 mg	0			6s3l
20 mg	2			48sx
20 mg	39			5clw
30 mg	0			6t3r
30 mg	3			8egc
30 mg	39			4v76
30 mg	5			48sy 12u5n
30 mg	5	Afeditab CR		ef88
30 mg	5	Procardia		4gbg
40 mg	5			5d74
5 mg	2			49sx
60 mg	0			6sxq
60 mg	3			8ee5
60 mg	39			4v77
60 mg	5			48sz 12u5p
60 mg	5	Afeditab CR		ef89
60 mg	5	Procardia		4gbh
90 mg	0			7ev6
90 mg	5			48t0 12u5r
90 mg	5	Procardia		4gbi
=nifurtimox
	0		i	5q5
	0	Lampit	b	1feaq
120 mg	0			9kob
120 mg	3			986o
120 mg	3	Lampit		1feay
30 mg	0			1fcn5
30 mg	3			1fcn6
30 mg	3	Lampit		1feav
=nilotinib
	0		i	e70p 1m79a
	0	Danziten	b	1lu85
	0	Tasigna	b	frsq
150 mg	0			ldsk 1m79o
150 mg	2			ldsl 1m79p
150 mg	2	Tasigna		lhdo
200 mg	0			g030 1m79s
200 mg	2			g032 1m79t
200 mg	2	Tasigna		g035
50 mg	0			16xb0 1m79b
50 mg	2			16xb1 1m79f
50 mg	2	Tasigna		16xb3
71 mg	0			1lu82
71 mg	3			1lu84
71 mg	3	Danziten		1lu8a
95 mg	0			1lu8b
95 mg	3			1lu8c
95 mg	3	Danziten		1lu8e
=nilutamide
	0		i	ojh
	0	Nilandron	b	4os5
150 mg	0			73ty
150 mg	3			6oq6
150 mg	3	Nilandron		63k7
=nimodipine
	0		i	5qa
	0	Nimotop	b	47ms
	0	Nymalize	b	uil4
3 mg/mL	0			uil2
3 mg/mL	7			uil3
3 mg/mL	7	Nymalize		uil9
30 mg	0			6s3n
30 mg	2			48t1
30 mg	2	Nimotop		4gbn
6 mg/mL	0			1elzy
6 mg/mL	7			1elzz
6 mg/mL	7	Nymalize		1em01
=nintedanib
	0		i	y4yp
	0	Ofev	b	y4yv
100 mg	0			y4yq
100 mg	2			y4yu
100 mg	2	Ofev		y4z0
150 mg	0			y4z1
150 mg	2			y4z2
150 mg	2	Ofev		y4z4
=nipocalimab
	0		i	1m54k 1m54l
	0	Imaavy	b	1m54t
185 mg/mL	0			1m54m
185 mg/mL	1			1m54r 1m550
185 mg/mL	1	Imaavy		1m54y 1m551
=niraparib
	0		i	15447
	0	Zejula	b	1544d
100 mg	0			15448
100 mg	2			1544c
100 mg	2	Zejula		1544i
100 mg	3			1kj2h
100 mg	3	Zejula		1kl76
200 mg	0			1kj2j
200 mg	3			1kj2k
200 mg	3	Zejula		1kl78
300 mg	0			1kj2w
300 mg	3			1kj2x
300 mg	3	Zejula		1kl7a
50 mg	0			1kp2v
=nirmatrelvir
	0		i	1jgtw
150 mg	0			1jgtx
150 mg	3			1jgu1
=nirmatrelvir;ritonavir
	12			1jgu2 1jpti 1lz6i
	12	Paxlovid 150 MG /100 MG Dose Pack		1jptj
	12	Paxlovid 300 MG /100 MG ; 150 MG / 100 MG Dose Pack		1lz6j
	12	Paxlovid 5-Day		1jgu3
=nirogacestat
	0		i	1l8o7
	0	Ogsiveo	b	1l8oe
	12			1lg6j 1lg6p
100 mg	0			1lg6f
100 mg	3			1lg6g
100 mg	3	Ogsiveo		1lg6i
150 mg	0			1lg6l
150 mg	3			1lg6m
150 mg	3	Ogsiveo		1lg6o
50 mg	0			1l8o9
50 mg	3			1l8od
50 mg	3	Ogsiveo		1l8oj
=nirsevimab
	0		i	1kmw1 1kmw2
	0	Beyfortus	b	1kmw8
100 mg/mL	0			1kmw3
100 mg/mL	9			1kmw6 1kmwe
100 mg/mL	9	Beyfortus		1kmwc 1kmwf
=nisoldipine
	0		i	5qj
	0	Sular	b	4ptd
10 mg	5			6oq7
17 mg	0			gd4u
17 mg	5			gd4v
17 mg	5	Sular		gd4x
20 mg	0			6s3o
20 mg	5			6oq8
20 mg	5	Sular		ctcx
25.5 mg	0			gd6d
25.5 mg	5			gd6e
25.5 mg	5	Sular		gd6g
30 mg	0			6s3p
30 mg	5			6oq9
34 mg	0			gd6s
34 mg	5			gd6t
34 mg	5	Sular		gd6v
40 mg	0			6s3q
40 mg	5			7q1k
8.5 mg	0			gd48
8.5 mg	5			gxy1
8.5 mg	5	Sular		gy7s
=nitazoxanide
	0		i	ojv
	0	Alinia	b	7jwz
20 mg/mL	0			7kol
20 mg/mL	14			7pn2
20 mg/mL	14	Alinia		8o1v
500 mg	0			9kpv
500 mg	3			95ln
500 mg	3	Alinia		bl55
=nitisinone
	0		i	1bot
	0	Harliku	b	1majp
	0	Nityr	b	15m1l
	0	Orfadin	b	6zu5
10 mg	0			7knl
10 mg	2			7iyv
10 mg	2	Orfadin		7jp5
10 mg	3			15m1k
10 mg	3	Nityr		15m1q
2 mg	0			7knj
2 mg	2			7iyt
2 mg	2	Orfadin		7jp3
2 mg	3			15m1u
2 mg	3	Harliku		1maju
2 mg	3	Nityr		15m1w
20 mg	0			12k46
20 mg	2			12k47
20 mg	2	Orfadin		12k49
4 mg/mL	0			12dep
4 mg/mL	14			12deu
4 mg/mL	14	Orfadin		12df1
5 mg	0			7knk
5 mg	2			7iyu
5 mg	2	Orfadin		7jp4
5 mg	3			15m1r
5 mg	3	Nityr		15m1t
=nitric oxide
	0		i	5qq
0.01 %	0			chjp
0.08 %	0			chji
=nitric oxide;nitrogen
	0		i	ll7l
	0	INOmax	b	8olv
0.01 %;99.99 %	88			chjr
0.01 %;99.99 %	88	INOmax		hqnd
0.08 %;99.92 %	88			chjk
0.08 %;99.92 %	88	INOmax		hqnh
=nitrofurantoin
	0		i	5r2 4qmh 51rb 9zzi
	0	Furadantin	b	5jch
	0	Macrobid	b	39a9
	0	Macrodantin	b	4coe
10 mg/mL	0			9kq0
10 mg/mL	14			91ya
100 mg	0			zc6u
100 mg	2			zc6v
100 mg	2	Macrodantin		4brv
25 mg	0			zc6p
25 mg	2			6oqi
25 mg	2	Macrodantin		4gbz
25 mg+75 mg	2			zc6r
25 mg+75 mg	2	Macrobid		bkg0
5 mg/mL	0			6s3r
5 mg/mL	14			6oqd
5 mg/mL	14	Furadantin		4gby
50 mg	0			zc71
50 mg	2			6oqj
50 mg	2	Macrodantin		4bru
75 mg	0			zc6q
=nitrogen
	0		i	5r4
10 %	0			ja9c
20 %	0			ja9e
30 %	0			up5m
50 %	0			8fbl
60 %	0			8fb1
70 %	0			8fbq
75 %	0			8fba
79 %	0			8fbx
80 %	0			8fbz
90 %	0			8fc1
90 %	88			7ftu
99 %	0			8fa0
99 %	124			12cd1
99 %	88			6oqm
99.1 %	0			16kqs
99.1 %	88			16kqt
99.2 %	0			8l1x
99.2 %	88			7h00
99.5 %	0			8fok
99.5 %	88			7frh
99.7 %	0			8qpd
99.7 %	88			8qpc
99.9 %	0			8fol
99.9 %	88			7ha3
99.92 %	0			chjj
99.99 %	0			chjq
=nitrogen;oxygen
	0		i	f40a
10 %;90 %	88			ja9d
20 %;80 %	88			ja9f
50 %;50 %	88			7gxu
60 %;40 %	88			7gxs
70 %;30 %	88			7gvf
75 %;25 %	88			ja9g
79 %;21 %	88			7fub
80 %;20 %	88			7fuj
=nitroglycerin
	0		i	3sl
	0	Gonitro	b	12kg5
	0	Nitro-Bid	b	4c9g
	0	Nitro-Dur	b	4c98
	0	NitroMist	b	f42y
	0	Nitrolingual	b	38nd
	0	Nitrostat	b	4c9p
	0	Rectiv	b	nvxf
0.004 mg/mg	0			nvxd
0.004 mg/mg	68			nvxe
0.004 mg/mg	68	Rectiv		nvxi
0.02 mg/mg	0			71g4
0.02 mg/mg	33			57gi
0.02 mg/mg	33	Nitro-Bid		4fxl
0.1 mg/h	0			iguw
0.1 mg/h	81			igux
0.1 mg/h	81	Nitro-Dur		ja6k
0.1 mg/mL	0			6s3t
0.1 mg/mL	1			141si
0.2 mg/h	0			af43
0.2 mg/h	81			af44
0.2 mg/h	81	Nitro-Dur		ja2p
0.2 mg/mL	0			6s3v
0.2 mg/mL	1			6oqs
0.3 mg	0			6s3w
0.3 mg	37			48t2
0.3 mg	37	Nitrostat		4fz7
0.3 mg/h	0			ja7b
0.3 mg/h	81			ja7c
0.3 mg/h	81	Nitro-Dur		ja7e
0.4 mg	0			6s3x
0.4 mg	125			12kg4
0.4 mg	125	Gonitro		12kga
0.4 mg	37			48t3
0.4 mg	37	Nitrostat		4fzm
0.4 mg/actuat	0			737c
0.4 mg/actuat	70			f42x
0.4 mg/actuat	70	NitroMist		f431
0.4 mg/actuat	70	Nitrolingual		lbrf
0.4 mg/h	0			af47
0.4 mg/h	81			af48
0.4 mg/h	81	Nitro-Dur		ja53
0.4 mg/mL	0			6s3y
0.4 mg/mL	1			141qm
0.6 mg	0			6s40
0.6 mg	37			48t4
0.6 mg	37	Nitrostat		4g01
0.6 mg/h	0			af41
0.6 mg/h	81			af42
0.6 mg/h	81	Nitro-Dur		ja62
0.8 mg/h	0			ja7q
0.8 mg/h	81			ja7r
0.8 mg/h	81	Nitro-Dur		ja7t
2.5 mg	0			6s47
2.5 mg	39			6or1
5 mg/mL	0			6s4b
5 mg/mL	1			5311
6.5 mg	0			6s4c
6.5 mg	39			6or6
9 mg	0			6s4d
9 mg	39			6or8
=nitroprusside
	0		i	5ro 7mv
	0	Nipride	b	147td
0.2 mg/mL	0			16ukw
0.2 mg/mL	1			16ukx 17znr
0.2 mg/mL	1	Nipride		16ukz 17zns
0.5 mg/mL	0			147tb
0.5 mg/mL	1			147tc
0.5 mg/mL	1	Nipride		147th
25 mg/mL	0			zpy7
25 mg/mL	1			55sp
=nitrous oxide
	0		i	5ry
90 %	0			8l24
90 %	88			7ftv
99 %	0			8fa1
99 %	88			6ora
99.2 %	0			8lw1
99.2 %	88			7fvi
99.5 %	0			8lw2
99.5 %	88			7fs6
=nivolumab
	0		i	y8xg 1jnoi 1lvxz
	0	Opdivo	b	y8xl
10 mg/mL	0			y8xh
10 mg/mL	1			zip2 zip7 16ol0 1j2bc
10 mg/mL	1	Opdivo		zip4 zip8 16ol1 1j2bd
12 mg/mL	0			1jnoj
120 mg/mL	0			1lvy0
=nivolumab;relatlimab
	0		i	1jnon
	0	Opdualag	b	1jnos
12 mg/mL;4 mg/mL	1			1jnoq
12 mg/mL;4 mg/mL	1	Opdualag		1jnow
=nizatidine
	0		i	wnj
15 mg/mL	0			a7yh
15 mg/mL	7			a7yg
15 mg/mL	7	Axid		chjw
150 mg	0			6s4e
150 mg	2			6ord
300 mg	0			6s4f
300 mg	2			48t5
75 mg	0			6s4g
75 mg	3			49vg
=nogapendekin alfa inbakicept
	0		i	1lhyt 1lhyu
	0	Anktiva	b	1lhz2
1 mg/mL	0			1lhyv
1 mg/mL	126			1lhz0
1 mg/mL	126	Anktiva		1lhz7
=nonoxynol-9
	0		i	15h2
	0	Conceptrol	b	3bey
	0	Encare	b	4ncs
	0	Gynol II	b	hcke
	0	VCF Contraceptive	b	4qay
0.01 mg/mg	0			72ok
0.01 mg/mg	19			49d6
0.02 mg/mg	0			72ol
0.02 mg/mg	19			53np
0.02 mg/mg	19	Gynol II		hckh
0.03 mg/mg	0			7ad9
0.03 mg/mg	19			6orh
0.03 mg/mg	19	Gynol II		qskq
0.04 mg/mg	0			74di
0.04 mg/mg	19			49d9
0.04 mg/mg	19	Conceptrol		i48p
0.04 mg/mg	19	VCF Contraceptive		y8vq
100 mg	0			73ph
100 mg	95			49d5
100 mg	95	Encare		iye2
125 mg/mL	0			7ok6
125 mg/mL	127			6org
125 mg/mL	127	VCF Contraceptive		d1v0
280 mg	0			12cd8
280 mg	128			12cda
280 mg	128	VCF Contraceptive		12cdd
=norelgestromin
	0		i	6zty
0.00625 mg/h	0			7ov8
=norepinephrine
	0		i	5so
	0	Levophed	b	4vl3
0.016 mg/mL	0			1h1zc
0.016 mg/mL	1			1h1zd
0.032 mg/mL	0			1h1zf
0.032 mg/mL	1			1h1zg
0.064 mg/mL	0			1k5a2
0.064 mg/mL	1			1k5a3
1 mg/mL	0			71qt
1 mg/mL	1			57h5
1 mg/mL	1	Levophed		4hfl
=norethindrone
	0		i	5sq oof
	0	Aygestin	b	4ma0
	0	Gallifrey	b	1lsft
	12			g1wh
	12	Camila 28 Day		g1wi
	12	Deblitane 28 Day		x08h
	12	Emzahh 28 Day		1kavg
	12	Errin 28 Day		htm5
	12	Heather 28 Day		kyi4
	12	Incassia 28 Day		17zds
	12	Jencycla 28 Day		uhww
	12	Lyleq 28 Day		1fdmw
	12	Lyza		unov
	12	Meleya 28 Day		1m84b
	12	Nora-BE 28 Day		g1wx
	12	Norlyda 28 Day		12tyr
	12	Norlyroc 28 Day		w1mc
	12	Orquidea 28 Day		1lyuo
	12	Ortho Micronor 28 Day		g1x7
	12	Sharobel 28 Day		x08j
	12	Tulana 28 Day		17sqx
0.00583 mg/h	0			qtno
0.0104 mg/h	0			qtnu
0.1 mg	0			t4pe
0.35 mg	0			6s4h
0.35 mg	3			48t6
0.4 mg	0			6t3s
0.5 mg	0			6sxv qtiy
0.75 mg	0			8fnt
0.8 mg	0			nkhh
1 mg	0			6s4i m8am
1.5 mg	0			t4ml
5 mg	0			lfx0
5 mg	3			lfx1
5 mg	3	Aygestin		lfx3
5 mg	3	Gallifrey		1lsfz
=norfloxacin
	0		i	5st
400 mg	0			6sxy
400 mg	3			48t8
=norgestimate
	0		i	ooq
0.09 mg	0			7ifr
0.18 mg	0			9pbb
0.215 mg	0			eqf3
0.25 mg	0			6s4m
=norgestrel
	0		i	5su
	12			gc7z
	12	Opill 28 Day		1lcwb
0.075 mg	0			6s4n
0.075 mg	3			4d6t
0.3 mg	0			6sxz
0.5 mg	0			6s4o
=north american coral snake antivenin
	0		i	kzp4
250 unit	0			13ueb
250 unit	1			13ued
=northern paper wasp venom protein
	0		i	rqy0
0.025 mg/mL	0			rqy1
=nortriptyline
	0		i	5t7
	0	Pamelor	b	62i
10 mg	0			71r8
10 mg	2			48t9
10 mg	2	Pamelor		4hip
2 mg/mL	0			71ri
2 mg/mL	7			6oro
25 mg	0			71ra
25 mg	2			6spc
25 mg	2	Pamelor		4hiz
50 mg	0			71rf
50 mg	2			48ta
50 mg	2	Pamelor		4hja
75 mg	0			71rg
75 mg	2			48tb
75 mg	2	Pamelor		4hkf
=noscapine
3 mg/mL	7			2732
=nusinersen
	0		i	13xxg
	0	Spinraza	b	13xxl
2.4 mg/mL	0			13xxh
2.4 mg/mL	1			13xxk
2.4 mg/mL	1	Spinraza		13xxp
=nutmeg allergenic extract
	0		i	j404
50 mg/mL	0			j405
50 mg/mL	6			j407
=nystatin
	0		i	5v1
	0	Bio-Statin	b	4mf5
	0	Nyamyc	b	cixn
	0	Nystop	b	4oum
100 unit/mg	0			dut3
100 unit/mg	31			dut4
100 unit/mg	31	Nyamyc		cixq
100 unit/mg	31	Nystop		5liy
100 unit/mg	33			iyc4
100000 unit/mL	0			6s4r
100000 unit/mL	14			6os7
100000 unit/mL	21			bnei
1000000 unit	0			739p
1000000 unit	2			54ll
1000000 unit	2	Bio-Statin		4iad
500000 unit	0			6s4u
500000 unit	2			6osa
500000 unit	2	Bio-Statin		4ic6
500000 unit	3			6osb
=nystatin;triamcinolone
	0		i	2akj
100 unit/mg;0.001 mg/mg	33			ml1d
100000 unit/mL;1 mg/mL	21			ml2x
=oat allergenic extract
	0		i	kty4
100 mg/mL	0			je5w
100 mg/mL	6			je5y
50 mg/mL	0			je77
50 mg/mL	6			je78
=obecabtagene autoleucel
	0		i	1ltxv
	0	Aucatzyl	b	1lvgp
	12			1lvgu
410000000 cells/mL	0			1lvgl
410000000 cells/mL	1			1lvgo
410000000 cells/mL	1	Aucatzyl		1lvgt
=obeticholic acid
	0		i	12jkg
	0	Ocaliva	b	12jml
10 mg	0			12jms
10 mg	3			12jmt
10 mg	3	Ocaliva		12jmv
5 mg	0			12jmg
5 mg	3			12jmk
5 mg	3	Ocaliva		12jmq
=obiltoxaximab
	0		i	11fx6
	0	Anthim	b	11fxb
100 mg/mL	0			11fx7
100 mg/mL	1			11fxa
100 mg/mL	1	Anthim		11fxf
=obinutuzumab
	0		i	kw57
	0	Gazyva	b	ux6u
25 mg/mL	0			ux6q
25 mg/mL	1			ux6t
25 mg/mL	1	Gazyva		ux6y
=ocrelizumab
	0		i	147ta 1lqa1
	0	Ocrevus	b	147tp
30 mg/mL	0			147tl
30 mg/mL	1			147to
30 mg/mL	1	Ocrevus		147tt
40 mg/mL	0			1lqa2
=octreotide
	0		i	5vl
	0	Mycapssa	b	1f0w4
	0	Sandostatin	b	47l5
0.05 mg/mL	0			71fd
0.05 mg/mL	1			6osk
0.05 mg/mL	1	Sandostatin		4fve
0.05 mg/mL	9			ndhb
0.1 mg/mL	0			71fe
0.1 mg/mL	1			6osl
0.1 mg/mL	1	Sandostatin		4fvi
0.1 mg/mL	9			ndha
0.2 mg/mL	0			71ff
0.2 mg/mL	6			6qeg
0.5 mg/mL	0			71fg
0.5 mg/mL	1			6osm
0.5 mg/mL	1	Sandostatin		4fvk
0.5 mg/mL	9			ndhc
1 mg/mL	0			72zs
1 mg/mL	6			6osn
10 mg	0			zgih
10 mg	1			j9d9
10 mg	1	Sandostatin		j9db
20 mg	0			zgid
20 mg	1			j9ct
20 mg	1	Sandostatin		j9cv
20 mg	38			1f0w3
20 mg	38	Mycapssa		1f0w9
30 mg	0			zgil
30 mg	1			j9d5
30 mg	1	Sandostatin		j9d7
=odesivimab
	0		i	1gr6k 1gr96
16.7 mg/mL	0			1gr97
33.3 mg/mL	0			1j4bl
=odevixibat
	0		i	1iyda
	0	Bylvay	b	1iyds
0.2 mg	0			1iydn
0.2 mg	100			1iydr
0.2 mg	100	Bylvay		1iydx
0.4 mg	0			1iye2
0.4 mg	2			1iye5
0.4 mg	2	Bylvay		1iye9
0.6 mg	0			1iydy
0.6 mg	100			1iydz
0.6 mg	100	Bylvay		1iye1
1.2 mg	0			1iyea
1.2 mg	2			1iyeb
1.2 mg	2	Bylvay		1iyed
=ofatumumab
	0		i	f9ti
	0	Arzerra	b	is5p
	0	Kesimpta	b	1f8va
20 mg/mL	0			ispd
20 mg/mL	1			zjcq zjcv
20 mg/mL	1	Arzerra		zjcs zjcw
50 mg/mL	0			1f8v7
50 mg/mL	24			1f8v9
50 mg/mL	24	Kesimpta		1f8ve
=ofloxacin
	0		i	5vr
	0	Floxin	b	4c7u
	0	Ocuflox	b	4ov9
200 mg	0			6s4w
200 mg	3			48tc
3 mg/mL	0			6xzm
3 mg/mL	4			572m
3 mg/mL	4	Floxin		is95
3 mg/mL	60			6osr
3 mg/mL	60	Ocuflox		4fvm
300 mg	0			6s4x
300 mg	3			48td
400 mg	0			6s4z
400 mg	3			48te
=olanzapine
	0		i	1bd1
	0	Zyprexa	b	2whr
10 mg	0			6s50
10 mg	1			aez4
10 mg	1	Zyprexa		bosp
10 mg	13			6oss
10 mg	13	Zyprexa		g66f
10 mg	3			6qei
10 mg	3	Zyprexa		3a3c
12 mg	0			8paf
15 mg	0			72xf
15 mg	13			7iwz
15 mg	13	Zyprexa		g66g
15 mg	3			6ost
15 mg	3	Zyprexa		5lnd
2.5 mg	0			6s51
2.5 mg	3			4aci
2.5 mg	3	Zyprexa		4jw5
20 mg	0			73to
20 mg	13			7ix0
20 mg	13	Zyprexa		g66h
20 mg	3			62uv
20 mg	3	Zyprexa		63j6
210 mg	0			10uc5
210 mg	1			10uc6
210 mg	1	Zyprexa		10uc8
3 mg	0			fgxm
300 mg	0			10uc1
300 mg	1			10uc2
300 mg	1	Zyprexa		10uc4
405 mg	0			10ubv
405 mg	1			10ubx
405 mg	1	Zyprexa		10uc0
5 mg	0			6sy2
5 mg	13			6qej
5 mg	13	Zyprexa		g66i
5 mg	3			6osu
5 mg	3	Zyprexa		3a3a
6 mg	0			8pah
7.5 mg	0			6s52
7.5 mg	3			6osv
7.5 mg	3	Zyprexa		3a3b
=olanzapine;samidorphan
	0		i	1iwxo
	0	Lybalvi	b	1j3bt
10 mg;10 mg	3			1j3bz
10 mg;10 mg	3	Lybalvi		1j3c1
15 mg;10 mg	3			1j3c2
15 mg;10 mg	3	Lybalvi		1j3c4
20 mg;10 mg	3			1j3c5
20 mg;10 mg	3	Lybalvi		1j3c7
5 mg;10 mg	3			1j3bs
5 mg;10 mg	3	Lybalvi		1j3by
=olaparib
	0		i	y8pa
	0	Lynparza	b	y8pg
100 mg	0			15mts
100 mg	3			15mtu
100 mg	3	Lynparza		15mtx
150 mg	0			15mty
150 mg	3			15mtz
150 mg	3	Lynparza		15mu1
=olezarsen
	0		i	1lwfe
	0	Tryngolza	b	1lwfk
100 mg/mL	0			1lwff
100 mg/mL	32			1lwfi
100 mg/mL	32	Tryngolza		1lwfo
=oliceridine
	0		i	1f9uu
	0	Olinvyk	b	1f9uz
1 mg/mL	0			1k4st
1 mg/mL	1			1f9uy 1f9v6 1f9v8
1 mg/mL	1	Olinvyk		1f9v3 1f9v7 1f9v9
=olipudase alfa
	0		i	1jy7a 1jy7b
	0	Xenpozyme	b	1jy7g
20 mg	0			1jy7c
20 mg	1			1jy7f
20 mg	1	Xenpozyme		1jy7k
4 mg	0			1kgok
4 mg	1			1kgol
4 mg	1	Xenpozyme		1kgon
=olive oil
	0		i	s282
160 mg/mL	0			16kow
=olive oil;soybean oil
	0		i	16kp0
	0	Clinolipid	b	16kp2
160 mg/mL;40 mg/mL	1			16kp1 16kp9 16kpd 16kpg
160 mg/mL;40 mg/mL	1	Clinolipid		16kp6 16kpa 16kpe 16kph
=olmesartan
	0		i	2jen 6vqg
	0	Benicar	b	70pb
10 mg	3			8m5v
20 mg	0			7otz
20 mg	3			7hll
20 mg	3	Benicar		7jrc
40 mg	0			7p3e
40 mg	3			7hlp
40 mg	3	Benicar		7jrd
5 mg	0			7p3f
5 mg	3			7hkt
5 mg	3	Benicar		7jrb
=olodaterol
	0		i	x4y3
	0	Striverdi	b	x4y8
0.0025 mg/actuat	0			x4yk
0.0025 mg/actuat	30			x4yq
0.0025 mg/actuat	30	Striverdi		x4yr
=olodaterol;tiotropium
	0		i	zjoc
	0	Stiolto	b	ze4j
0.0025 mg/actuat;0.0025 mg/actuat	30			ze4i ze4q 1ag0f
0.0025 mg/actuat;0.0025 mg/actuat	30	Stiolto		ze4n ze4r 1ag0g
=olopatadine
	0		i	2wgv 52k7
	0	PATANASE	b	h1hu
	0	Pataday	b	epnm
0.665 mg/actuat	0			12j9h
0.665 mg/actuat	53			12j9j
0.665 mg/actuat	53	PATANASE		12j9m
1 mg/mL	0			ntii
1 mg/mL	60			ntij
1 mg/mL	60	Pataday		1cw9k
2 mg/mL	0			ntim
2 mg/mL	60			ntin
2 mg/mL	60	Pataday		ntip
7 mg/mL	0			ybel
7 mg/mL	60			ybem
7 mg/mL	60	Pataday		1h0yf
=olsalazine
	0		i	ozl 28cb
	0	Dipentum	b	11wr
250 mg	0			jefd
250 mg	2			jefe
250 mg	2	Dipentum		jefg
=olutasidenib
	0		i	1k8ex
	0	Rezlidhia	b	1k8f5
150 mg	0			1k8f0
150 mg	2			1k8f4
150 mg	2	Rezlidhia		1k8fa
=omacetaxine mepesuccinate
	0		i	kws
	0	Synribo	b	t2tt
3.5 mg	0			10yd5
3.5 mg	1			t2ts
3.5 mg	1	Synribo		t2tx
=omadacycline
	0		i	184xx
	0	Nuzyra	b	184y3
100 mg	0			184yd
100 mg	1			184yg
100 mg	1	Nuzyra		184yk
150 mg	0			184xy
150 mg	3			184y2
150 mg	3	Nuzyra		184y8
=omalizumab
	0		i	6hbf
	0	Xolair	b	7na7
150 mg	0			zipj
150 mg	1			zipl
150 mg	1	Xolair		zipo
150 mg/mL	0			184ot
150 mg/mL	32			1l3hs 1lb34 1lb36
150 mg/mL	32	Xolair		1l3hv 1lb35 1lb37
150 mg/mL	9			184ov 184p1 1l3hp
150 mg/mL	9	Xolair		184oy 184p2 1l3hq
=omaveloxolone
	0		i	1ket7
	0	Skyclarys	b	1ketd
50 mg	0			1ket8
50 mg	2			1ketc
50 mg	2	Skyclarys		1keti
=ombitasvir
	0		i	y8jf
12.5 mg	0			y8jg
=ombitasvir;paritaprevir;ritonavir
	0		i	y8jm
12.5 mg;75 mg;50 mg	3			y8jn
=omega-3 acid ethyl esters
	0		i	adq4 afu4
	0	Lovaza	b	5yru
100 mg	0			lbod
100 mg	10			lbof
1000 mg	0			cddi
1000 mg	2			cddk
1000 mg	2	Lovaza		d0ec
1000 mg	2	Theromega		rwse
1000 mg	38			neqh
1050 mg	0			iypz
1050 mg	2			iyq0
112 mg	0			rpi9
120 mg	0			onpi
1200 mg	0			wzsc
1200 mg	2			wzsd
1200 mg	2	Omtryg		x017
1250 mg	0			rx07
1250 mg	2			rx08
1360 mg	0			i86j
1360 mg	2			i86k
1400 mg	0			mbul
1400 mg	2			mbum
1400 mg	38			rvvj
180 mg	0			rocd
180 mg	2			roce
190 mg	0			iyoa
200 mg	0			rwz6
250 mg	0			te82
278 mg	0			uidj
278 mg	2			uidk
300 mg	0			njx4
306 mg	0			te80
306 mg	2			te81
333 mg	0			qood
333 mg	38			qooe
340 mg	0			iyqe
340 mg	38			iyqg
350 mg	0			qpht
350 mg	2			wyeb
360 mg	0			tgt4
374 mg	0			ruwh
374 mg	2			ruwi
400 mg	0			md56
430 mg	0			nl3w
450 mg	0			roc5
500 mg	0			mbup
500 mg	2			newp
500 mg	38			ry0w
550 mg	0			o4fr
554 mg	0			tguu
554 mg	2			tguv
60 mg	0			new5
600 mg	0			j42t
600 mg	38			rvvk
645 mg	0			ujfp
645 mg	2			ujfq
650 mg	0			dheq
667 mg	0			rocg
725 mg	0			iyq4
725 mg	2			iyq5
800 mg	0			nb5v
840 mg	0			nzwg
840 mg	38			nzwh
875 mg	0			ntse
875 mg	10			ntsf
875 mg	2			rocf
880 mg	0			j9vh
880 mg	2			j9vi
900 mg	0			roc3
900 mg	2			x011
952 mg	0			iyqc
952 mg	2			iyqd
=omega-3 acid ethyl esters;phytosterols
	0		i	roc9
450 mg;400 mg	2			roca
=omega-3 acid ethyl esters;salmon oil
	0		i	rwza
100 mg;500 mg	2			ryka
200 mg;1000 mg	2			rwzb
=omega-3 carboxylic acids
	0		i	zeqv
1000 mg	0			zf65
1000 mg	2			zf69
1000 mg	2	Epanova		zf6c
=omega-3 fatty acids
	0		i	3bh
500 mg	0			i7kx
=omega-3-acid ethyl esters
	0		i	afp4
=omeprazole
	0		i	5we
	0	Prilosec	b	4cwh
10 mg	0			6s53
10 mg	38			49n3
10 mg	38	Prilosec		4jcb
10 mg	58			h30i
10 mg	58	Prilosec		h30l
2 mg/mL	0			1k9kl
2.5 mg	0			13rku
2.5 mg	58			h30n
2.5 mg	58	Prilosec		h30p
20 mg	0			6s54
20 mg	13			16y14
20 mg	38			48tf
20 mg	38	Prilosec		4fvw
20 mg	41			8m72
20 mg	41	Prilosec		d1r0
40 mg	0			6sy3
40 mg	38			4akp
40 mg	38	Prilosec		4kkv
=omeprazole;sodium bicarbonate
	0		i	d8oh
	0	Konvomep	b	1k9kp
	0	Zegerid Reformulated Aug 2006	b	dupx
2 mg/mL;84 mg/mL	14			1k9ko
2 mg/mL;84 mg/mL	14	Konvomep		1k9ku
20 mg;1100 mg	2			d7q3
20 mg;1100 mg	2	Zegerid Reformulated Aug 2006		duq0
20 mg;1680 mg	77			g5ga
20 mg;1680 mg	77	Zegerid Reformulated Aug 2006		g5hf
40 mg;1100 mg	2			d7q5
40 mg;1100 mg	2	Zegerid Reformulated Aug 2006		duq8
40 mg;1680 mg	77			g5g5
40 mg;1680 mg	77	Zegerid Reformulated Aug 2006		g5hd
=omidenepag
	0		i	1jzyq 1jzyr
	0	Omlonti	b	1jzyw
0.02 mg/mL	0			1jzys
0.02 mg/mL	60			1jzz2
0.02 mg/mL	60	Omlonti		1jzz4
=omidubicel
	0		i	1kizu 1kizv
	12			1kj03
	12	Omisirge		1kj04
8000000 cells/mL	0			1kizx
8000000 cells/mL	1			1kj00 1kj02
=onasemnogene abeparvovec
	0		i	1aik1 1aik2
	0	Zolgensma	b	1aik7
	12			1aikl 1aiko 1aikq 1aiks 1aiku 1aikw 1aiky 1ail0 1ail2 1ail4 1ail6 1aila 1aild 1ailf 1aili 1aill 1ailn 1ails 1ailu 1ailw 1aily 1aim0 1kdwp 1kdwr 1kdwt 1kdwv 1kdwx 1kdwz 1kdx1 1kdx3 1kdx5 1kdx7 1kdx9 1kdxb 1kdxd 1kdxf 1kdxi
20000000000000 vector-genomes/mL	0			1aike
20000000000000 vector-genomes/mL	1			1aikf 1aikk
20000000000000 vector-genomes/mL	1	Zolgensma		1aikh 1aikm
=ondansetron
	0		i	k8h
	0	Zuplenz	b	le31
0.8 mg/mL	0			72op
0.8 mg/mL	7			6ot1
16 mg	0			78bj
16 mg	13			1lk4x
16 mg	3			euhj
2 mg/mL	0			71fk
2 mg/mL	1			11ayb
2 mg/mL	6			62r4
2 mg/mL	9			s5zp
24 mg	0			72xg
24 mg	13			1lk8d
24 mg	3			6ot0
4 mg	0			71fm
4 mg	13			28xq
4 mg	3			48tg
4 mg	49			le35
4 mg	49	Zuplenz		le37
8 mg	0			71fn
8 mg	13			6ot3
8 mg	3			6ot2
8 mg	49			le30
8 mg	49	Zuplenz		le34
=oneseed juniper pollen extract
	0		i	jaj0
100 mg/mL	0			mde0
100 mg/mL	6			mde1
50 mg/mL	0			jaj1
50 mg/mL	6			jaj3
=onion allergenic extract
	0		i	ja16
100 mg/mL	0			jdvf
100 mg/mL	6			jdvg
50 mg/mL	0			ja17
50 mg/mL	6			ja19
=opicapone
	0		i	1emnr
	0	Ongentys	b	1emnx
25 mg	0			1emns
25 mg	2			1emnw
25 mg	2	Ongentys		1emo2
50 mg	0			1emo3
50 mg	2			1emo4
50 mg	2	Ongentys		1emo6
=opium
	0		i	5x8 4qmm
100 mg/mL	0			hskz
100 mg/mL	7			hsl0
30 mg	0			6s55
60 mg	0			6sy4
=oprelvekin
	0		i	300q
5 mg	0			11axx
5 mg	1			6otp
=orange allergenic extract
	0		i	j4ph
100 mg/mL	0			j4pi
100 mg/mL	6			j4pk
50 mg/mL	0			lnzd
50 mg/mL	6			lnze
=orange pollen extract
	0		i	j8fv
100 mg/mL	0			j8fz
100 mg/mL	6			j8g0
40000 unit/mL	0			ja9w
40000 unit/mL	6			ja9x
50 mg/mL	0			j8fw
50 mg/mL	6			j8fy
=orchard grass pollen extract
	0		i	i9ba
100 ir	0			x8ir
10000 bau/mL	0			i9bb
10000 bau/mL	6			i9bd
100000 bau/mL	0			ia7q
100000 bau/mL	6			ia7r
300 ir	0			x8j9
5000 bau/mL	0			16sqy
50000 bau/mL	0			16sr4
=orchard grass pollen extract;timothy grass pollen extract
	0		i	16sr2
5000 bau/mL;5000 bau/mL	6			16sr3
50000 bau/mL;50000 bau/mL	6			16sr6
=oregon ash pollen extract
	0		i	jah9
100 mg/mL	0			jahf
100 mg/mL	6			jahg
50 mg/mL	0			jaha
50 mg/mL	6			jahc
=oritavancin
	0		i	x657
	0	Kimyrsa	b	1i9ze
	0	Orbactiv	b	x65c
1200 mg	0			1i9zc
1200 mg	1			1i9zd
1200 mg	1	Kimyrsa		1i9zi
400 mg	0			10ydc
400 mg	1			x65b
400 mg	1	Orbactiv		x65g
=orlistat
	0		i	t9h
	0	Alli	b	f6kp
	0	Xenical	b	4v3a
120 mg	0			72xh
120 mg	2			6qeh
120 mg	2	Xenical		4v39
60 mg	0			eumj
60 mg	2			eumk
60 mg	2	Alli		fiiu
=orphenadrine
	0		i	5yb 5yc
100 mg	0			lbdk
100 mg	5			lbdl
25 mg	0			lbdr
30 mg/mL	0			lbe4
30 mg/mL	1			lbe5
50 mg	0			lbdy
=orris root allergenic extract
	0		i	njht
100 mg/mL	0			i9tt
100 mg/mL	6			i9tv
50 mg/mL	0			njhu
50 mg/mL	6			njhw
=oseltamivir
	0		i	5kp1
	0	Tamiflu	b	5lw9
30 mg	0			flt8
30 mg	2			flt9
30 mg	2	Tamiflu		fltb
45 mg	0			fltc
45 mg	2			fltd
45 mg	2	Tamiflu		fltf
6 mg/mL	0			nwvl
6 mg/mL	14			nwvm
6 mg/mL	14	Tamiflu		nwvo
75 mg	0			72xj
75 mg	2			6ou2
75 mg	2	Tamiflu		5lmr
=osilodrostat
	0		i	1d030
	0	Isturisa	b	1d03o
1 mg	0			1d03j
1 mg	3			1d03n
1 mg	3	Isturisa		1d03t
10 mg	0			1d03u
10 mg	3			1d03v
10 mg	3	Isturisa		1d03x
5 mg	0			1d03z
5 mg	3			1d040
5 mg	3	Isturisa		1d042
=osimertinib
	0		i	10wd4
	0	Tagrisso	b	10wda
40 mg	0			10wd5
40 mg	3			10wd9
40 mg	3	Tagrisso		10wdf
80 mg	0			10wdo
80 mg	3			10wdp
80 mg	3	Tagrisso		10wdr
=ospemifene
	0		i	tduj
	0	Osphena	b	tdup
60 mg	0			tduk
60 mg	3			tduo
60 mg	3	Osphena		tduu
=oteseconazole
	0		i	1js5t
	0	Vivjoa	b	1js5z
	12			1june
150 mg	0			1js5u
150 mg	2			1js5y
150 mg	2	Vivjoa		1js64
=oxacillin
	0		i	5zx
100 mg/mL	0			75zn
100 mg/mL	6			6ou7
1000 mg	0			11dbu
1000 mg	1			11dbv
20 mg/mL	0			71fs
20 mg/mL	1			6ou8
2000 mg	0			11dbw
2000 mg	1			11dbx
40 mg/mL	0			72zv
40 mg/mL	1			55od
=oxaliplatin
	0		i	p5c
100 mg	0			11841
100 mg	1			11842
5 mg/mL	0			7ov7
5 mg/mL	1			1183s 1183x 12izc
50 mg	0			1183z
50 mg	1			11840
=oxandrolone
	0		i	603
10 mg	0			7koj
10 mg	3			7j1o
2.5 mg	0			6s58
2.5 mg	3			48tk
=oxaprozin
	0		i	p5x
	0	Coxanto	b	1l6rn
	0	Daypro	b	3dfp
300 mg	0			9kuk
300 mg	2			1l6rm
300 mg	2	Coxanto		1l6rs
600 mg	0			6s59
600 mg	3			6ouc
600 mg	3	Daypro		4fwr
=oxazepam
	0		i	605
10 mg	0			6s5a
10 mg	2			48tl
15 mg	0			6s5b
15 mg	2			6oue
30 mg	0			6t3t
30 mg	2			48tn
=oxcarbazepine
	0		i	p68
	0	Oxtellar	b	t9qv
	0	Trileptal	b	5lww
150 mg	0			73aq
150 mg	3			6oug
150 mg	3	Trileptal		5lnw
150 mg	5			t9qt
150 mg	5	Oxtellar		t9r0
300 mg	0			72xk
300 mg	3			6ouh
300 mg	3	Trileptal		5lo0
300 mg	5			t9w2
300 mg	5	Oxtellar		t9w7
60 mg/mL	0			74dy
60 mg/mL	14			62s0
60 mg/mL	14	Trileptal		7jlk
600 mg	0			72xl
600 mg	3			6oui
600 mg	3	Trileptal		5m8a
600 mg	5			t9w4
600 mg	5	Oxtellar		t9wa
=oxiconazole
	0		i	p6m
	0	Oxistat	b	4oyp
10 mg/mL	0			7cr3
10 mg/mL	21			6ouj
10 mg/mL	21	Oxistat		4fww
10 mg/mL	61			6ouk
10 mg/mL	61	Oxistat		4fwx
=oxybate
	0		i	7mz 1f61y 1f623 1f624 1f625 1fb2c
	0	Lumryz	b	1kil3
	0	Xyrem	b	7kga
	0	Xywav	b	1fb2g
	12			1ltw7
130 mg/mL	0			1fax7
234 mg/mL	0			1fax5
234 mg/mL+96 mg/mL+130 mg/mL+40 mg/mL	7			1fb2b
234 mg/mL+96 mg/mL+130 mg/mL+40 mg/mL	7	Xywav		1fb2a
40 mg/mL	0			1fax8
4500 mg	0			1kikz
4500 mg	58			1kil2
4500 mg	58	Lumryz		1kil8
500 mg/mL	0			7iuk
500 mg/mL	7			7hnu
500 mg/mL	7	Xyrem		7jsx
6000 mg	0			1kil9
6000 mg	58			1kila
6000 mg	58	Lumryz		1kilc
7500 mg	0			1kild
7500 mg	58			1kile
7500 mg	58	Lumryz		1kilg
9000 mg	0			1kilh
9000 mg	58			1kili
9000 mg	58	Lumryz		1kilk
96 mg/mL	0			1fax6
=oxybutynin
	0		i	p7n 15uz
	0	Ditropan	b	390j
	0	Gelnique	b	htvz
	0	Oxytrol	b	7ndi
0.1 mg/mg	0			ijap
0.1 mg/mg	22			ijaq
0.1 mg/mg	22	Gelnique		ijas
0.162 mg/h	0			8pdm
0.162 mg/h	81			8nkn
0.162 mg/h	81	Oxytrol		8o2o
1 mg/mL	0			iicu
1 mg/mL	7			iicv
10 mg	0			iide
10 mg	5			iidf
10 mg	5	Ditropan		iidi
15 mg	0			iidn
15 mg	5			iido
2.5 mg	0			iih9
2.5 mg	3			iiha
5 mg	0			iidv
5 mg	3			iieo
5 mg	5			iidw
5 mg	5	Ditropan		iidy
=oxychlorosene
	0		i	p7s
	0	Clorpactin WCS-90	b	1z4r
4 mg/mL	0			ef9e
4 mg/mL	36			ef9f
4 mg/mL	36	Clorpactin WCS-90		ef9h
=oxycodone
	0		i	60s 1rbj 3fbh
	0	Oxaydo	b	zoaj
	0	Oxycontin	b	4oyy
	0	Roxicodone	b	4pjw
	0	Roxybond	b	15oeq
	0	Xtampza	b	12dkw
0.38 mg	0			dnxf
1 mg/mL	0			mhuz
1 mg/mL	7			mhvo
10 mg	0			lqva
10 mg	3			mhxv 1lq2y
10 mg	3	Roxybond		1lq30
10 mg	5			13vb1
10 mg	5	Oxycontin		mhsw
13.5 mg	0			12edh
13.5 mg	39			12edi
13.5 mg	39	Xtampza		12edk
15 mg	0			mhty
15 mg	3			mhvv 15oep
15 mg	3	Roxicodone		mhvx
15 mg	3	Roxybond		15oev
15 mg	5			mhtz 13vay
15 mg	5	Oxycontin		mhu1
18 mg	0			12edq
18 mg	39			12edr
18 mg	39	Xtampza		12edt
2 mg/mL	0			194v1
2.5 mg	0			m8cq
20 mg	0			mhui
20 mg	3			mhxy
20 mg	5			13va9
20 mg	5	Oxycontin		mhul
20 mg/mL	0			mhvy
20 mg/mL	7			mhvz
27 mg	0			12edx
27 mg	39			12edy
27 mg	39	Xtampza		12ee0
30 mg	0			mhut
30 mg	3			mhw2 15oey
30 mg	3	Roxicodone		mhw4
30 mg	3	Roxybond		15of0
30 mg	5			mhuu 13vav
30 mg	5	Oxycontin		mhuw
36 mg	0			12ee3
36 mg	39			12ee4
36 mg	39	Xtampza		12ee6
4.5 mg	0			dnxe
4.84 mg	0			i6wv
40 mg	0			mhv3
40 mg	5			13vah
40 mg	5	Oxycontin		mhv6
5 mg	0			lqvq
5 mg	2			mhy8
5 mg	3			mhw5 15of1
5 mg	3	Oxaydo		zoao
5 mg	3	Roxicodone		mhw7
5 mg	3	Roxybond		15of3
60 mg	0			mhvc
60 mg	5			mhvd 13va7
60 mg	5	Oxycontin		mhvf
7.5 mg	0			lqw7
7.5 mg	3			nv1e
7.5 mg	3	Oxaydo		zofu
80 mg	0			mhvi
80 mg	5			13vas
80 mg	5	Oxycontin		mhvl
9 mg	0			12dkt
9 mg	39			12dkv
9 mg	39	Xtampza		12dl1
=oxygen
	0		i	60u
100 %	0			bmfz
100 %	88			bmg0
20 %	0			8fam
20 %	88			8ur1
21 %	0			8faa
21 %	88			7geo
25 %	0			8l1q
30 %	0			8fbr
33 %	0			lc39
35 %	0			8fb3
40 %	0			8fbp
45 %	0			lfc2
5 %	0			8fdk
50 %	0			8fbm
60 %	0			8l1m
60 %	88			lf98
70 %	0			8fdc
80 %	0			8fah
85 %	0			8fc4
88 %	0			9kz5
90 %	0			8f9n
93 %	0			8l1v
95 %	0			8f9v
99 %	0			8fa4
99 %	88			6ovg
99.1 %	0			8mhc
99.1 %	88			7gj5
99.2 %	0			8fad
99.2 %	88			7h5r
99.5 %	0			8fa5
99.5 %	88			6ovh
99.6 %	0			8fa6
99.6 %	88			6ovi
99.7 %	0			8foq
99.7 %	88			7fth
99.8 %	0			8fac
99.8 %	88			7gt9
99.9 %	0			8f9k
99.9 %	88			6ovj
=oxymetazoline
	0		i	610 29v9
	0	Afrin	b	4lxn
	0	Allerest 12 Hour Nasal Spray	b	4lzt
	0	Dristan 12-Hour Nasal Spray	b	f1oo
	0	Duramist Plus	b	4n9y
	0	Neo-Synephrine 12 Hour	b	4oq3
	0	Nostrilla	b	4otc
	0	Qlearquil Nasal Decongestant	b	x80h
	0	Rhofade	b	142rd
	0	Sinex Long-Acting	b	4poy
	0	Sudafed OM	b	hbhq
	0	Upneeq	b	1f9hi
	0	Zicam Sinus Relief	b	8otd
0.0005 mg/mg	0			1h15i
0.0005 mg/mg	34			1h15k
0.1 mg/actuat	0			12rv7
0.25 mg/mL	0			lgcx
0.25 mg/mL	102			1jv86
0.25 mg/mL	102	Afrin		1jv87
0.25 mg/mL	60			lgd1
0.5 mg/mL	0			lgd6
0.5 mg/mL	102			lgda
0.5 mg/mL	102	Afrin		lgdc
0.5 mg/mL	102	Allerest 12 Hour Nasal Spray		lgde
0.5 mg/mL	102	Dristan 12-Hour Nasal Spray		lgdg
0.5 mg/mL	102	Duramist Plus		lgdm
0.5 mg/mL	102	Neo-Synephrine 12 Hour		lgf2
0.5 mg/mL	102	Nostrilla		lgf6
0.5 mg/mL	102	Qlearquil Nasal Decongestant		x80m
0.5 mg/mL	102	Sinex Long-Acting		lgfe
0.5 mg/mL	102	Sudafed OM		lgft
0.5 mg/mL	102	Zicam Sinus Relief		lgfw
1 mg/mL	0			1f9hg
1 mg/mL	60			1f9hh 1f9hm
10 mg/mL	0			142r9
10 mg/mL	21			142rc
10 mg/mL	21	Rhofade		142rh
=oxymetazoline;tetracaine
	0		i	12rvd
	0	Kovanaze	b	12rvf
0.1 mg/actuat;6 mg/actuat	53			12rve
0.1 mg/actuat;6 mg/actuat	53	Kovanaze		12rvk
=oxymorphone
	0		i	612 1rbk
10 mg	0			kyj5
10 mg	3			kyl2
10 mg	5			kyj6
15 mg	0			kyjp
15 mg	5			kyjq
20 mg	0			kyjx
20 mg	5			kyjy
30 mg	0			kyk4
30 mg	5			kyk5
40 mg	0			kyka
40 mg	5			kykb
5 mg	0			kyki
5 mg	3			kykz
5 mg	5			kykj
7.5 mg	0			kyko
7.5 mg	5			kykp
=oxyquinoline
	0		i	32 x1w
0.00025 mg/mg	0			bnnk
=oxytetracycline
	0		i	619
0.005 mg/mg	0			7acc
=oxytetracycline;polymyxin b
	0		i	erzv
0.005 mg/mg;10 unit/mg	55			6ovu
=oxytocin
	0		i	61c
	0	Pitocin	b	4vb3
10 unit/mL	0			6s5n
10 unit/mL	1			12ei1
10 unit/mL	1	Pitocin		12ei3
10 unit/mL	6			53nh
10 unit/mL	6	Pitocin		4fyr
=ozanimod
	0		i	1d1m4
	0	Zeposia	b	1d1qv
	12			1d1ri 1d1rk 1kmqt
0.23 mg	0			1d1r1
0.23 mg	2			1d1r2
0.23 mg	2	Zeposia		1d1r4
0.46 mg	0			1d1r5
0.46 mg	2			1d1r6
0.46 mg	2	Zeposia		1d1r8
0.92 mg	0			1d1qq
0.92 mg	2			1d1qu
0.92 mg	2	Zeposia		1d1r0
=ozenoxacin
	0		i	16r5f
	0	Xepi	b	16r5m
10 mg/mL	0			16r5i
10 mg/mL	21			16r5l
10 mg/mL	21	Xepi		16r5q
=p-hydroxyamphetamine
	0		i	61r
10 mg/mL	0			7365
=p-hydroxyamphetamine;tropicamide
	0		i	llut
	0	Paremyd	b	4p2f
10 mg/mL;2.5 mg/mL	60			4dqi
10 mg/mL;2.5 mg/mL	60	Paremyd		4ffp
=paclitaxel
	0		i	17xu
	0	Abraxane	b	cmvb
100 mg	0			znbg
100 mg	1			ci0e
100 mg	1	Abraxane		ci0i
6 mg/mL	0			6s5p
6 mg/mL	6			6ow7
=pacritinib
	0		i	1jmi3
	0	Vonjo	b	1jmi9
100 mg	0			1jmi4
100 mg	2			1jmi8
100 mg	2	Vonjo		1jmie
=paecilomyces variotii allergenic extract
	0		i	kq4j
100 mg/mL	0			kq4n
100 mg/mL	6			kq4o
50 mg/mL	0			kq4k
50 mg/mL	6			kq4m
=palbociclib
	0		i	ybmm
	0	Ibrance	b	ybmt
100 mg	0			ybmo
100 mg	2			ybms
100 mg	2	Ibrance		ybmy
100 mg	3			1cyfa
100 mg	3	Ibrance		1cyfc
125 mg	0			ybmz
125 mg	2			ybn0
125 mg	2	Ibrance		ybn2
125 mg	3			1cyfd
125 mg	3	Ibrance		1cyfe
75 mg	0			ybn3
75 mg	2			ybn4
75 mg	2	Ibrance		ybn6
75 mg	3			1cyff
75 mg	3	Ibrance		1cyfg
=palifermin
	0		i	47hb
	0	Kepivance	b	bosq
5.16 mg	0			1knop
5.16 mg	1			1knoq
5.16 mg	1	Kepivance		1knos
6.25 mg	0			1193x
6.25 mg	1			afe6
6.25 mg	1	Kepivance		bost
=paliperidone
	0		i	ek5u ie2l
	0	Erzofri	b	1lutr
	0	Invega	b	epnq
1.5 mg	0			ifkr
1.5 mg	5			ikaf
1.5 mg	5	Invega		ikah
156 mg/mL	0			ie2m
156 mg/mL	9			ie2o ie2s ie2u ie2w ie3d 1lutq
156 mg/mL	9	Erzofri		1lutw 1luty 1lutz 1luu0 1luu1 1luu2
156 mg/mL	9	Invega		ie2r ie2t ie2v ie2x ie3e
3 mg	0			eeyd
3 mg	5			eeyf
3 mg	5	Invega		epnt
310 mg/mL	0			1jjj3
310 mg/mL	9			zdw6
310 mg/mL	9	Invega		zdw8
311 mg/mL	0			1jjj9
311 mg/mL	9			zdwb zdwf
311 mg/mL	9	Invega		zdwc zdwg
312 mg/mL	0			zdw5
312 mg/mL	9			zdwd 1j3ci 1j3ck
312 mg/mL	9	Invega		zdwe 1j3cj 1j3cl
6 mg	0			eeyg
6 mg	5			eeyh
6 mg	5	Invega		epnv
9 mg	0			eeyi
9 mg	5			eeyj
9 mg	5	Invega		epnx
=palivizumab
	0		i	45wn
	0	Synagis	b	4pv1
100 mg/mL	0			72ox
100 mg/mL	1			zit9 zitt
100 mg/mL	1	Synagis		zitb zitu
=palonosetron
	0		i	1ig1
	0	Posfrea	b	1lmpt
0.0125 mg/mL	0			1ew2l
0.05 mg/mL	0			8p3p
0.05 mg/mL	1			111de 111dj
0.05 mg/mL	1	Posfrea		1lmpz
0.05 mg/mL	9			1834x
0.125 mg/mL	0			15qjo
0.125 mg/mL	1			15qjp
0.25 mg	0			17tho
0.5 mg	0			h9hi
=palovarotene
	0		i	1l3iq
	0	Sohonos	b	1l3ix
1 mg	0			1l3is
1 mg	2			1l3iw
1 mg	2	Sohonos		1l3j2
1.5 mg	0			1l3j3
1.5 mg	2			1l3j4
1.5 mg	2	Sohonos		1l3j6
10 mg	0			1l3j7
10 mg	2			1l3j8
10 mg	2	Sohonos		1l3ja
2.5 mg	0			1l3jb
2.5 mg	2			1l3jc
2.5 mg	2	Sohonos		1l3je
5 mg	0			1l3jf
5 mg	2			1l3jg
5 mg	2	Sohonos		1l3ji
=pamabrom
	0		i	15y5
	0	Aqua-Ban	b	4m6m
25 mg	0			6s5q
50 mg	0			73bl
50 mg	2			hu1c
50 mg	3			49o6
50 mg	3	Aqua-Ban		4jzx
=pamidronate
	0		i	8up 29cz
3 mg/mL	0			je8m
3 mg/mL	1			118mh
30 mg	0			118mq
30 mg	1			118mr
6 mg/mL	0			je8q
6 mg/mL	1			118mj
9 mg/mL	0			je8u
9 mg/mL	1			118ml
90 mg	0			118ms
90 mg	1			118mt
=pancreatin
	0		i	62w
250 mg	0			78et
600 mg	0			71vd
600 mg	3			49db
=pancuronium
	0		i	62z 630
1 mg/mL	0			hu1h
1 mg/mL	6			hu1i
2 mg/mL	0			hu1d
2 mg/mL	1			13uf5
=panitumumab
	0		i	5myi
	0	Vectibix	b	ehl7
20 mg/mL	0			ebc7
20 mg/mL	1			zj3b zj3u
20 mg/mL	1	Vectibix		zj3d zj3v
=panobinostat
	0		i	yd5i
	0	Farydak	b	yd5o
10 mg	0			yd5j
10 mg	2			yd5n
10 mg	2	Farydak		yd5t
15 mg	0			yd5u
15 mg	2			yd5v
15 mg	2	Farydak		yd5x
20 mg	0			yd5y
20 mg	2			yd5z
20 mg	2	Farydak		yd61
=pantethine
	0		i	pcv
200 mg	0			16wcp
300 mg	0			77s0
300 mg	5			e94j
=pantoprazole
	0		i	vh2
	0	Protonix	b	5lvc
0.4 mg/mL	0			1lcn8
0.4 mg/mL	1			1lcn9
0.8 mg/mL	0			1lcnb
0.8 mg/mL	1			1lcnc 1lcne
20 mg	0			77uk
20 mg	41			5ecg
20 mg	41	Protonix		7jp9
40 mg	0			72xo
40 mg	1			62vp
40 mg	1	Protonix		iz2h
40 mg	41			6qfs
40 mg	41	Protonix		63g0
40 mg	57			gcyy
40 mg	57	Protonix		gcz0
=pantothenate
	0		i	1ha 1c5c
0.3 mg	0			nmgb
10 mg	0			7hz8 hpug
100 mg	0			lbl7
100 mg	3			lbl8
200 mg	0			lbl9
200 mg	3			lbla
5 mg	0			j3wf
500 mg	0			krf7
500 mg	3			krf8
7 mg	0			nmgl
=pantothenic acid
	0		i	637
10 mg	0			7i9t
=papain
	0		i	638
100 mg	0			rwwe
100 mg	3			rwwf
125 mg	0			t7jr
26.5 mg/mL	0			bolq
60 mg	0			6s5z
=papain;urea
	0		i	9zxu
26.5 mg/mL;100 mg/mL	56			bolr
=papaverine
	0		i	63b 4cqk
30 mg/mL	0			t65z
30 mg/mL	1			12d4r
30 mg/mL	6			5316
=parathyroid hormone
	0		i	ul92
	0	Natpara	b	yc4o
0.025 mg/actuat	0			yc4k
0.025 mg/actuat	40			yc4n
0.025 mg/actuat	40	Natpara		yc4s
0.05 mg/actuat	0			yc4v
0.05 mg/actuat	40			yc4w
0.05 mg/actuat	40	Natpara		yc4y
0.075 mg/actuat	0			yc51
0.075 mg/actuat	40			yc52
0.075 mg/actuat	40	Natpara		yc54
0.1 mg/actuat	0			yc57
0.1 mg/actuat	40			yc58
0.1 mg/actuat	40	Natpara		yc5a
=paricalcitol
	0		i	1kvi
	0	Zemplar	b	4qj1
0.001 mg	0			cdgh
0.001 mg	2			cdgj
0.001 mg	2	Zemplar		d092
0.002 mg	0			cdgk
0.002 mg	2			cdgl
0.002 mg	2	Zemplar		d097
0.002 mg/mL	0			7knf
0.002 mg/mL	1			11883
0.002 mg/mL	1	Zemplar		7jnw
0.002 mg/mL	6			7iya
0.004 mg	0			cdgr
0.004 mg	2			cdgs
0.005 mg/mL	0			7cqm
0.005 mg/mL	1			1187r 12qzc
0.005 mg/mL	1	Zemplar		1187t
0.005 mg/mL	6			4akh
0.005 mg/mL	6	Zemplar		4kky
=paritaprevir
	0		i	y8jh
75 mg	0			y8ji
=paromomycin
	0		i	64e
	0	Humatin	b	4vl9
250 mg	0			71gn
250 mg	2			6qfc
250 mg	2	Humatin		4fzn
=paroxetine
	0		i	pex 51yu 9cl0
	0	Brisdelle	b	unhn
	0	Paxil	b	2g50
	0	Pexeva	b	bly1
10 mg	0			119f6 119g2
10 mg	3			119f7 119g3
10 mg	3	Paxil		4jcj
10 mg	3	Pexeva		bly4
12.5 mg	0			119fa
12.5 mg	5			119o3
12.5 mg	5	Paxil		119o4
2 mg/mL	0			119fe
2 mg/mL	14			6oxe
2 mg/mL	14	Paxil		4kkr
20 mg	0			119fi 119g6
20 mg	3			119fj 119g7
20 mg	3	Paxil		4fzp
20 mg	3	Pexeva		bly6
25 mg	0			119fm
25 mg	5			119o5
25 mg	5	Paxil		119o6
30 mg	0			119fq 119ga
30 mg	3			119fr 119gb
30 mg	3	Paxil		4fzq
30 mg	3	Pexeva		bly8
37.5 mg	0			119fu
37.5 mg	5			119o7
37.5 mg	5	Paxil		119o8
40 mg	0			119fy
40 mg	3			119fz
40 mg	3	Paxil		4jck
7.5 mg	0			119he
7.5 mg	2			unhm
7.5 mg	2	Brisdelle		unhs
=pasireotide
	0		i	t8jt
	0	Signifor	b	t8jy
0.3 mg/mL	0			t8ju
0.3 mg/mL	1			t8jx
0.3 mg/mL	1	Signifor		t8k2
0.6 mg/mL	0			t8k3
0.6 mg/mL	1			t8k4
0.6 mg/mL	1	Signifor		t8k6
0.9 mg/mL	0			t8k7
0.9 mg/mL	1			t8k8
0.9 mg/mL	1	Signifor		t8ka
10 mg	0			17xl1
10 mg	1			17xl2
10 mg	1	Signifor		17xl4
20 mg	0			zhbv
20 mg	1			y8po
20 mg	1	Signifor		y8pr
30 mg	0			17xkx
30 mg	1			17xky
30 mg	1	Signifor		17xl0
40 mg	0			zhbz
40 mg	1			y8pt
40 mg	1	Signifor		y8pv
60 mg	0			zhc3
60 mg	1			y8vw
60 mg	1	Signifor		y8vy
=patiromer
	0		i	10s8b
	0	Veltassa	b	10s8i
1000 mg	0			1lp75
1000 mg	77			1lp76
1000 mg	77	Veltassa		1lp78
16800 mg	0			10s8o
16800 mg	77			10s8p
16800 mg	77	Veltassa		10s8r
25200 mg	0			10s8s
25200 mg	77			10s8t
25200 mg	77	Veltassa		10s8v
8400 mg	0			10s8d
8400 mg	77			10s8h
8400 mg	77	Veltassa		10s8n
=patisiran
	0		i	180he 1cyw7
	0	Onpattro	b	180id
2 mg/mL	0			1cyw8
2 mg/mL	1			180ic
2 mg/mL	1	Onpattro		180ih
=pazopanib
	0		i	fb9i
	0	Votrient	b	ildb
200 mg	0			ild8
200 mg	3			ilda
200 mg	3	Votrient		ilde
=pea allergenic extract
	0		i	j4pl
100 mg/mL	0			j4pm
100 mg/mL	6			j4po
=peach allergenic extract
	0		i	j4pr
100 mg/mL	0			j4ps
100 mg/mL	6			j4pu
=peanut allergenic extract
	0		i	j40a 1cusq
	0	Palforzia	b	1cusz
	12			1cusy 1cuta 1cute 1cutg 1cutk 1cuto 1cutq 1cutu 1cuty 1cuu0 1cuu2 1cuu6 1m10i
0.5 mg	0			1cusr
0.5 mg	11			1cusv
0.5 mg	11	Palforzia		1cut4
1 mg	0			1cusw
1 mg	11			1cusx
1 mg	11	Palforzia		1cut6
10 mg	0			1cuti
10 mg	11			1cutj
10 mg	11	Palforzia		1cutm
100 mg	0			1cuts
100 mg	11			1cutt
100 mg	11	Palforzia		1cutw
100 mg/mL	0			j40e
100 mg/mL	6			j40f
20 mg	0			1cut8
20 mg	11			1cut9
20 mg	11	Palforzia		1cutc
300 mg	0			1cuu4
300 mg	11			1cuu5
300 mg	11	Palforzia		1cuu8
50 mg/mL	0			j40b
50 mg/mL	6			j40d
=pear allergenic extract
	0		i	jacr
100 mg/mL	0			jbik
100 mg/mL	6			jbil
=pecan allergenic extract
	0		i	j4j0
100 mg/mL	0			j4j1
100 mg/mL	6			j4j3
50 mg/mL	0			je16
50 mg/mL	6			je17
=pecan pollen extract
	0		i	i9m8
100 mg/mL	0			j8eo
100 mg/mL	6			j8ep
10000 unit/mL	0			7axw
10000 unit/mL	6			6ln7
20000 unit/mL	0			ja71
20000 unit/mL	6			ja72
40000 unit/mL	0			ja73
40000 unit/mL	6			ja74
50 mg/mL	0			i9m9
50 mg/mL	6			i9mb
=pectin
	0		i	pgb
	0	Luden's Drops	b	mdw7
1.7 mg	0			d7o4
1.7 mg	47			d7o5
1.7 mg	47	Luden's Drops		mdwa
10 mg	0			9nmr
10 mg	47			9b71
100 mg	0			77eb
12 mg	0			19i5i
12 mg	47			19i5j
2.8 mg	0			dnmh
2.8 mg	47			dnmi
2.8 mg	47	Luden's Drops		mdwc
300 mg	0			74ei
300 mg	3			49u3
5.4 mg	0			144hw
5.4 mg	47			144hx
6 mg	0			g2cu
7 mg	0			f0tc
7 mg	47			f0td
=pegaspargase
	0		i	qc4
	0	Oncaspar	b	4tjj
750 unit/mL	0			6s6a
750 unit/mL	1			55vu
750 unit/mL	1	Oncaspar		4kds
=pegcetacoplan
	0		i	1ita4
	0	Empaveli	b	1itaj
	0	Syfovre	b	1kdz5
150 mg/mL	0			1kdz2
150 mg/mL	1			1kdz3
150 mg/mL	1	Syfovre		1kdz9
54 mg/mL	0			1itaf
54 mg/mL	1			1itai
54 mg/mL	1	Empaveli		1itan
=pegfilgrastim
	0		i	78tw 17w9e 192g4 1cgda 1gxcl 1jsbf 1k0sh
	0	Fulphila	b	17w9h
	0	Fylnetra	b	1jsbj
	0	Neulasta	b	7krh
	0	Nyvepria	b	1gxco
	0	Stimufend	b	1k0sl
	0	Udenyca	b	192g7
	0	Ziextenzo	b	1cgdd
10 mg/mL	0			7itd 17w9f 192ge 1cgdb 1gxcm 1jsbg 1k0si
10 mg/mL	1			1in2r 1laym 1layq
10 mg/mL	1	Neulasta		1in2t
10 mg/mL	32			1kfa8 1kfab
10 mg/mL	9			fldf 17w9g 192gf 192gh 1cgdc 1gxcn 1jsbh 1k0sj
10 mg/mL	9	Fulphila		17w9l
10 mg/mL	9	Fylnetra		1jsbn
10 mg/mL	9	Neulasta		fldi
10 mg/mL	9	Nyvepria		1gxcs
10 mg/mL	9	Stimufend		1k0sp
10 mg/mL	9	Ziextenzo		1cgdh
=peginterferon alfa-2a
	0		i	2l28
	0	Pegasys	b	7ohu
0.18 mg/mL	0			7ow3
0.18 mg/mL	1			7j1i
0.18 mg/mL	1	Pegasys		7ju1
0.36 mg/mL	0			8pem
0.36 mg/mL	9			foam
0.36 mg/mL	9	Pegasys		foao
=peginterferon beta-1a
	0		i	x514
	0	Plegridy	b	x519
	12			x51x zcua
0.126 mg/mL	0			x51g
0.126 mg/mL	32			zcu8
0.126 mg/mL	32	Plegridy		zcub
0.126 mg/mL	9			x51h
0.126 mg/mL	9	Plegridy		x51j
0.188 mg/mL	0			x515
0.188 mg/mL	32			zcu9
0.188 mg/mL	32	Plegridy		zcuc
0.188 mg/mL	9			x518
0.188 mg/mL	9	Plegridy		x51d
0.25 mg/mL	0			x51m
0.25 mg/mL	32			zctz
0.25 mg/mL	32	Plegridy		zcu1
0.25 mg/mL	9			x51n
0.25 mg/mL	9	Plegridy		x51p
=pegloticase
	0		i	lole
	0	Krystexxa	b	loli
0.16 mg/mL	0			1mddd
0.16 mg/mL	1			1mdde
0.16 mg/mL	1	Krystexxa		1mddh
8 mg/mL	0			lolf
8 mg/mL	1			lolh
8 mg/mL	1	Krystexxa		loll
=pegunigalsidase alfa
	0		i	1kj2d 1kj2e
	0	Elfabrio	b	1kj2q
2 mg/mL	0			1kj2l
2 mg/mL	1			1kj2o 1ldef
2 mg/mL	1	Elfabrio		1kj2u 1ldeg
=pegvaliase
	0		i	17uzc 17uzd
	0	Palynziq	b	17uzi
20 mg/mL	0			17uze
20 mg/mL	9			17uzh 17uzv
20 mg/mL	9	Palynziq		17uzm 17uzw
5 mg/mL	0			17uzp
5 mg/mL	9			17uzq
5 mg/mL	9	Palynziq		17uzs
=pegvisomant
	0		i	5z2r
	0	Somavert	b	7nab
10 mg	0			12e64
10 mg	1			8nku
10 mg	1	Somavert		8o2x
15 mg	0			12e6a
15 mg	1			8nkv
15 mg	1	Somavert		8o2y
20 mg	0			12e6g
20 mg	1			8nkw
20 mg	1	Somavert		8o2z
25 mg	0			12e6k
25 mg	1			x7gr
25 mg	1	Somavert		x7kg
30 mg	0			12e6o
30 mg	1			x7kc
30 mg	1	Somavert		x7ke
=pembrolizumab
	0		i	x63d 1mdnt
	0	Keytruda	b	x63i
165 mg/mL	0			1mdnu
25 mg/mL	0			x63e
25 mg/mL	1			zj4m
25 mg/mL	1	Keytruda		zj4n
=pemetrexed
	0		i	1gta
	0	Alimta	b	6xwn
	0	Axtle	b	1lutj
	0	Pemfexy	b	1jiz5
	0	Pemrydi Rtu	b	1kjgo
10 mg/mL	0			1kjgl
10 mg/mL	1			1kjgm 1kjgu 1kjgw
10 mg/mL	1	Pemrydi Rtu		1kjgs 1kjgv 1kjgx
100 mg	0			111e4
100 mg	1			111e5
100 mg	1	Alimta		111e7
100 mg	1	Axtle		1lutn
1000 mg	0			1jri7
1000 mg	1			1jri8
25 mg/mL	0			1jiz2
25 mg/mL	1			1jrzv 1jrzx 1jrzy 1jual
25 mg/mL	6			1jiz4
25 mg/mL	6	Pemfexy		1jiz9
500 mg	0			111dy
500 mg	1			111e0
500 mg	1	Alimta		111e3
500 mg	1	Axtle		1lutp
750 mg	0			1jrtj
750 mg	1			1jrtk
=pemigatinib
	0		i	1ekf8
	0	Pemazyre	b	1ekh3
13.5 mg	0			1ekgy
13.5 mg	3			1ekh2
13.5 mg	3	Pemazyre		1ekh8
4.5 mg	0			1ekh9
4.5 mg	3			1ekha
4.5 mg	3	Pemazyre		1ekhc
9 mg	0			1ekhd
9 mg	3			1ekhe
9 mg	3	Pemazyre		1ekhg
=pemirolast
	0		i	f33 5k3a
1 mg/mL	0			ibnj
1 mg/mL	60			ibnk
=pemivibart
	0		i	1le71
	0	Pemgarda	b	1le7j
125 mg/mL	0			1le7e
125 mg/mL	1			1le7h
125 mg/mL	1	Pemgarda		1le7n
=penbutolol
20 mg	3			pj4h
=penciclovir
	0		i	1a67
	0	Denavir	b	4n0i
10 mg/mL	0			7crz
10 mg/mL	21			6oxr
10 mg/mL	21	Denavir		4j2n
=penicillamine
	0		i	65j
	0	Cuprimine	b	4cf8
	0	D-Penamine	b	192p1
	0	Depen	b	4n0u
125 mg	0			6s6d
125 mg	3			49ta
125 mg	3	D-Penamine		192p6
250 mg	0			6s6e
250 mg	2			48ty
250 mg	2	Cuprimine		4g09
250 mg	3			48tz
250 mg	3	Depen		4g0a
=penicillin
	0		i	1ihm 6qly
=penicillin g
	0			fohj fohy
	0		i	65o 65q 65r 7n0 4cql 9zzt
	0	Bicillin	b	4tp2
	0	Bicillin L-A	b	4mey
	0	Extencilline	b	1l9hk
	0	Lentocilin	b	1ljqy
	0	Pfizerpen	b	68w
100000 unit/mL	0			fz2t
100000 unit/mL	6			fz2u
1000000 unit/mL	0			iib5
1000000 unit/mL	6			iib6
1000000 unit/mL	6	Pfizerpen		lcg2
1200000 unit	0			1l9hh
1200000 unit	1			1l9hj
1200000 unit	1	Extencilline		1l9hp
1200000 unit	1	Lentocilin		1ljr3
150000 unit/mL	0			dd8u
20000 unit/mL	0			7cqn
20000 unit/mL	1			4g0u
2400000 unit	0			1l9hq
2400000 unit	1			1l9hr
2400000 unit	1	Extencilline		1l9ht
300000 unit/mL	0			ci1z ci20
300000 unit/mL	9			fogi
300000 unit/mL	9	Bicillin		fogl
375 mg/mL	6			292u
40000 unit/mL	0			7cqf
40000 unit/mL	1			4drm
450000 unit/mL	0			fogy
450000 unit/mL+150000 unit/mL	9			hxaq
450000 unit/mL+150000 unit/mL	9	Bicillin		hxar
60000 unit/mL	0			7cr5
60000 unit/mL	1			4g0v
600000 unit/mL	0			fogm fogn
600000 unit/mL	9			foh8 fohb fohe fz7a fza0
600000 unit/mL	9	Bicillin L-A		foha fohc fohf
=penicillin v
	0		i	65s 4csb
25 mg/mL	0			hvjx
25 mg/mL	7			hvjy
250 mg	0			hvkc
250 mg	3			hvkd
50 mg/mL	0			hvjr
50 mg/mL	7			hvjs
500 mg	0			hvlh
500 mg	3			hvli
=penicillium chrysogenum var. chrysogenum allergenic extract
	0		i	ib1u
100 mg/mL	0			ib1v
100 mg/mL	6			ib1x
20000 unit/mL	0			kq3t
20000 unit/mL	6			kq3u
40000 unit/mL	0			kq3z
40000 unit/mL	6			kq40
50 mg/mL	0			ixn4
50 mg/mL	6			ixn5
=penpulimab
	0		i	1m50e 1m53a
10 mg/mL	0			1m53b
10 mg/mL	1			1m53g
=pentamidine
	0		i	662 663
	0	NebuPent	b	4opi
	0	Pentam	b	amcn
300 mg	0			12toq
300 mg	1			igtd
300 mg	1	Pentam		igtg
50 mg/mL	0			igt8
50 mg/mL	26			igt9
50 mg/mL	26	NebuPent		igtb
=pentazocine
	0		i	669
30 mg/mL	0			7396
30 mg/mL	6			53qt
50 mg	0			71e4
=pentetate calcium
	0		i	2uj3 tcs6
200 mg/mL	0			a8im
200 mg/mL	1			8uw7
=pentobarbital
	0		i	66c 4cp9
	0	Nembutal	b	4doi
50 mg/mL	0			12it4
50 mg/mL	6			53pm
50 mg/mL	6	Nembutal		4g30
=pentosan polysulfate
	0		i	3bmu
	0	Elmiron	b	3bmr
100 mg	0			72po
100 mg	2			49xm
100 mg	2	Elmiron		4ix0
=pentostatin
	0		i	66j
	0	Nipent	b	39df
10 mg	0			12gof
10 mg	1			55ml
10 mg	1	Nipent		29hj
=pentoxifylline
	0		i	66l
400 mg	0			6s6q
400 mg	5			6oz1
=pepsin a
	0		i	66o
65 mg	0			9nm8
=peramivir
	0		i	da5p
	0	Rapivab	b	y932
10 mg/mL	0			is2x
10 mg/mL	1			y936
10 mg/mL	1	Rapivab		is2z
=perampanel
	0		i	t2q0
	0	FYCOMPA	b	t2q6
	12			t4ma 10w68 1kmim
0.5 mg/mL	0			12d9j
0.5 mg/mL	14			12d9m
0.5 mg/mL	14	FYCOMPA		12d9q
10 mg	0			t2qt
10 mg	3			t2qu
10 mg	3	FYCOMPA		t2qw
12 mg	0			t2qx
12 mg	3			t2qy
12 mg	3	FYCOMPA		t2r0
2 mg	0			t2q1
2 mg	3			t2q5
2 mg	3	FYCOMPA		t2qb
4 mg	0			t2qh
4 mg	3			t2qi
4 mg	3	FYCOMPA		t2qk
6 mg	0			t2ql
6 mg	3			t2qm
6 mg	3	FYCOMPA		t2qo
8 mg	0			t2qp
8 mg	3			t2qq
8 mg	3	FYCOMPA		t2qs
=perennial rye grass pollen extract
	0		i	ia1f
100 ir	0			x8is
10000 bau/mL	0			ia1g
10000 bau/mL	6			ia1i
10000 unit/mL	0			j8wl
10000 unit/mL	6			j8wm
100000 bau/mL	0			ia76
100000 bau/mL	6			ia77
300 ir	0			x8ja
=perfluorohexyloctane
	0		i	1kj57
	0	Miebo	b	1kj5c
1340 mg/mL	0			1kl23
1340 mg/mL	60			1kj5b
1340 mg/mL	60	Miebo		1kj5g
=perindopril
	0		i	163c 1jr8 yb47
	0	Aceon	b	5lq6
14 mg	0			yb48
2 mg	0			ibpj
2 mg	3			ibpk
2 mg	3	Aceon		ibpm
3.5 mg	0			yb4j
4 mg	0			ibpn
4 mg	3			ibpo
4 mg	3	Aceon		ibpq
7 mg	0			yb4n
8 mg	0			ibnv
8 mg	3			ibnx
8 mg	3	Aceon		ibnz
=permethrin
	0		i	pm7
	0	Acticin	b	4lw6
	0	Elimite	b	4ncb
	0	Nix Cream Rinse	b	4osk
10 mg/mL	0			72pq
10 mg/mL	93			5d77
10 mg/mL	93	Nix Cream Rinse		gcsa
50 mg/mL	0			7cr9
50 mg/mL	21			2a37
50 mg/mL	21	Acticin		4g3g
50 mg/mL	21	Elimite		4g3h
=perphenazine
	0		i	68c
16 mg	0			6s6s
16 mg	3			48u3
2 mg	0			6s6t
2 mg	3			48u4
4 mg	0			6syc
4 mg	3			48u5
8 mg	0			6s6w
8 mg	3			48u6
=pertuzumab
	0		i	ru9s 1f2f9
	0	Perjeta	b	ru9x
30 mg/mL	0			ru9t
30 mg/mL	1			ru9w
30 mg/mL	1	Perjeta		rua1
60 mg/mL	0			1f2fp
80 mg/mL	0			1f2fa
=peruvian balsam
	0		i	pmr
0.087 mg/mg	0			cgvq
88.4 mg/mL	0			73rm
=peruvian pepper tree pollen extract
	0		i	1kex2
50 mg/mL	0			1kexh
50 mg/mL	6			1kexi
=petrolatum
	0		i	68r
	0	Aloe Vesta Protective Barrier	b	iktg
	0	Aquaphor	b	mkgn
	0	Balmex Ointment	b	vzab
	0	Baza Clear	b	n9ow
	0	Critic-Aid Clear Moisture	b	mkhx
	0	DermaCerin	b	196m0
	0	DermaPhor	b	nc2a
	0	Dermafix	b	ikc4
	0	Desitin Clear	b	f4mx
	0	Ilex Skin	b	4nzh
	0	Lantiseptic Protective	b	11f3u
	0	PeriGuard Ointment	b	1mbv0
	0	Soothe & Cool Moisture Barrier	b	hqbd
	0	Uni Salve	b	4q8b
	0	Vaseline	b	4tk4
0.24 mg/mg	0			15pwo
0.3 mg/mg	0			m8df
0.3 mg/mg	22			m8dh
0.3 mg/mg	33			8yf2
0.3 mg/mg	33	Aquaphor		1jh6h
0.3 mg/mg	35			zc6o
0.39 mg/mg	0			nwc7
0.39 mg/mg	33			nwc8
0.39 mg/mg	33	Dermafix		nwcb
0.41 mg/mg	0			fjiw
0.41 mg/mg	33			fjix
0.41 mg/mg	33	Aquaphor		mkgq
0.42 mg/mg	0			hwpm
0.42 mg/mg	33			hwpn
0.43 mg/mg	0			n9o3
0.43 mg/mg	33			n9o4
0.43 mg/mg	33	Aloe Vesta Protective Barrier		n9o7
0.43 mg/mg	33	Lantiseptic Protective		11f3y
0.44 mg/mg	0			tfl5
0.44 mg/mg	33			tfl6
0.44 mg/mg	33	DermaPhor		nc2d
0.45 mg/mg	0			meau
0.45 mg/mg	33			meav
0.465 mg/mg	0			111jz
0.465 mg/mg	33			111k0
0.48 mg/mg	0			ikde
0.49 mg/mg	0			cgx9
0.499 mg/mg	0			1magv
0.499 mg/mg	33			1magw
0.499 mg/mg	33	PeriGuard Ointment		1mbv6
0.5 mg/mg	0			md7g
0.5 mg/mg	33			mhgz
0.511 mg/mg	0			vza9
0.511 mg/mg	33			vzaa
0.511 mg/mg	33	Balmex Ointment		vzaf
0.534 mg/mg	0			e93n
0.535 mg/mg	0			16xng
0.55 mg/mg	0			7awk
0.568 mg/mg	0			cfj4
0.57 mg/mg	0			d8u2
0.57 mg/mg	84			x80z
0.573 mg/mg	0			f1o7
0.577 mg/mg	0			cfj2
0.649 mg/mg	0			lkb2
0.69 mg/mg	0			qrtl
0.713 mg/mg	0			19ep5
0.713 mg/mg	33			19ep6
0.713 mg/mg	33	Desitin Clear		19ep8
0.715 mg/mg	0			epo3
0.715 mg/mg	33			epo4
0.715 mg/mg	33	Critic-Aid Clear Moisture		mki0
0.719 mg/mg	0			cgxi
0.749 mg/mg	0			tevd
0.75 mg/mg	0			rwu1
0.76 mg/mg	0			mhgv
0.76 mg/mg	33			mhgw
0.774 mg/mg	0			krff
0.774 mg/mg	33			krfg
0.785 mg/mg	0			uu5z
0.8 mg/mg	0			74ct
0.814 mg/mg	0			du4x
0.83 mg/mg	0			af50
0.85 mg/mg	0			uxbb
0.865 mg/mg	0			1f2qn
0.865 mg/mg	33			1f2qo
0.865 mg/mg	33	Critic-Aid Clear Moisture		1ldnj
0.868 mg/mg	0			f1o2
0.868 mg/mg	33			f1o3
0.87 mg/mg	0			dnmj
0.928 mg/mg	0			mhh3
0.928 mg/mg	33			mhh4
0.929 mg/mg	0			rxiw
0.929 mg/mg	33			rxix
0.93 mg/mg	0			uv90
0.93 mg/mg	33			uv91
0.935 mg/mg	0			mki6
0.935 mg/mg	33			mki7
0.94 mg/mg	0			f5dv
0.95 mg/mg	0			8fo0
0.95 mg/mg	33			pk59
0.96 mg/mg	0			epo5
0.96 mg/mg	33			epo6
0.96 mg/mg	33	Baza Clear		n9oz
0.97 mg/mg	0			nxud
0.97 mg/mg	33			16okd
0.98 mg/mg	0			mi90
0.983 mg/mg	0			ndsb
0.983 mg/mg	33			ndsc
0.983 mg/mg	33	Soothe & Cool Moisture Barrier		njif
0.988 mg/mg	0			cgx5
0.988 mg/mg	33			cgx6
0.998 mg/mg	0			nl46
0.998 mg/mg	22			nl47
1 mg/mg	0			732h
1 mg/mg	33			4dzm 4ipi
1 mg/mg	33	Ilex Skin		4ipf
1 mg/mg	33	Soothe & Cool Moisture Barrier		hqno
1 mg/mg	33	Vaseline		4ipj
150 mg/mL	0			i7l5
250 mg/mL	0			krif
300 mg/mL	0			7cxo
300 mg/mL	21			mcub
330 mg/mL	0			194w5
330 mg/mL	21			194w6
330 mg/mL	21	DermaCerin		196m4
360 mg/mL	0			eeyl
360 mg/mL	56			eeym
360 mg/mL	56	Aloe Vesta Protective Barrier		iktj
390 mg/mL	0			1cyur
490 mg/mL	0			ultd
610 mg/mL	0			mhgx
610 mg/mL	21			mhgy
780 mg/mL	0			mhdz
=petrolatum;resorcinol
	0		i	llf0
	0	Resinol	b	hqb2
0.55 mg/mg;0.02 mg/mg	33			hqms
0.55 mg/mg;0.02 mg/mg	33	Resinol		hqmv
=petrolatum;zinc oxide
	0		i	lmlx
	0	Sayman Salve	b	gzkz
	0	Soothe & Cool Skin Paste	b	rwrg
	0	Z-Guard	b	118pa
0.49 mg/mg;0.15 mg/mg	84			w0xr
0.5 mg/mg;0.1 mg/mg	84			md7h
0.5 mg/mg;0.1 mg/mg	84	Soothe & Cool Skin Paste		rwrk
0.57 mg/mg;0.17 mg/mg	84			w0xy
0.57 mg/mg;0.17 mg/mg	84	Z-Guard		118pe
0.715 mg/mg;0.01 mg/mg	33			1jgpw
0.75 mg/mg;0.2 mg/mg	84			13v8z
0.785 mg/mg;0.08 mg/mg	33			184df
0.87 mg/mg;0.088 mg/mg	33			dnml
0.87 mg/mg;0.088 mg/mg	33	Sayman Salve		gzlb
490 mg/mL;150 mg/mL	21			ulte
780 mg/mL;100 mg/mL	21			mhe1
=pexidartinib
	0		i	1ashq
	0	Turalio	b	1asie
125 mg	0			1kajg
125 mg	2			1kajh
125 mg	2	Turalio		1kajj
200 mg	0			1asi9
200 mg	2			1asid
200 mg	2	Turalio		1asij
=phenazopyridine
	0		i	69k 4csd
	0	Azo Urinary Pain Relief	b	4ma6
	0	Baridium	b	4mbu
	0	Prodium	b	5lva
	0	Pyridium	b	6xy
	0	Uricalm	b	ef59
	0	Uristat	b	7kff
100 mg	0			ng5j
100 mg	3			ng7v
100 mg	3	Pyridium		ng7x
200 mg	0			ng7r
200 mg	3			ng7s
200 mg	3	Pyridium		ng8a
95 mg	0			ng8d
95 mg	3			ng8e ng93
95 mg	3	Azo Urinary Pain Relief		nga8
95 mg	3	Prodium		ng8g
97.2 mg	0			ng9b
97.2 mg	3			ng9c
97.2 mg	3	Baridium		ng9e
97.5 mg	0			nges
97.5 mg	3			nget
97.5 mg	3	Azo Urinary Pain Relief		ybrl
99.5 mg	0			ng8y
99.5 mg	3			ng8z ng91 16v8h
99.5 mg	3	Azo Urinary Pain Relief		17wz6
=phendimetrazine
	0		i	po8 18vh
	0	Melfiat	b	4tjk
105 mg	0			kzti
105 mg	39			kztj
105 mg	39	Melfiat		lb13
35 mg	0			kzto
35 mg	3			kztp
=phenelzine
	0		i	69n
	0	Nardil	b	4d93
15 mg	0			71i7
15 mg	3			6p0b
15 mg	3	Nardil		28w4
=phenformin
	0		i	69t 51js
25 mg	0			74sr 76rk
25 mg	3			5afw
50 mg	0			76ee 76rj
50 mg	2			8srg
50 mg	39			5afv
=pheniramine
	0		i	69w 5pzj
0.8 mg/mL	0			m8dx
17.5 mg	0			1d0cf
2.5 mg/mL	0			1kkuf
20 mg	0			zku1
3 mg/mL	0			mdah
3.15 mg/mL	0			mdbr
=pheniramine;phenylephrine
	0		i	9zxz
	0	Alahist D	b	1d0ch
17.5 mg;10 mg	3			1d0cg
17.5 mg;10 mg	3	Alahist D		1d0cm
=phenobarbital
	0		i	69y 1rbx
	0	Sezaby	b	1k98w
100 mg	0			6s6z 1k98t
100 mg	1			1k98v
100 mg	1	Sezaby		1k990
100 mg	3			48ub
130 mg/mL	0			71j0 1l943
130 mg/mL	1			1l944
130 mg/mL	6			6p0y
15 mg	0			6s70
15 mg	3			6p0l
16 mg	0			6s72
16 mg	3			48ud
16.2 mg	0			6s73
16.2 mg	3			48ue
3.24 mg/mL	0			6s75
30 mg	0			6s77
30 mg	3			6p0q
32.4 mg	0			73q0
32.4 mg	3			49of
4 mg/mL	0			6s78
4 mg/mL	7			f22f
48.6 mg	0			77at
60 mg	0			6syf
60 mg	3			48uh
64.8 mg	0			7210
64.8 mg	3			49og
65 mg/mL	0			71ix 1l946
65 mg/mL	1			1l947
65 mg/mL	6			4928
97.2 mg	0			73q1
97.2 mg	3			49oc
=phenol
	0		i	poq
	0	Castellani Paint	b	6je0
	0	Chloraseptic Spray	b	5m8u
	0	Mycinette Sore Throat Spray	b	4oll
	0	Ora Relief	b	dsrs
	0	Ulcerease	b	nd0b
	0	Unguentine	b	4q84
0.005 mg/mg	0			7abr
0.01 mg/mg	0			72eg
0.01 mg/mg	33			4eat 4k6w
0.025 mg/mg	0			rvrn
0.047 mg/mg	0			7adb
10 mg/mL	0			7ive
14 mg/mL	0			71vt
14 mg/mL	70			49dk
14 mg/mL	70	Chloraseptic Spray		nm6x
14 mg/mL	70	Mycinette Sore Throat Spray		nm6t
14 mg/mL	70	Ora Relief		nm6o
15 mg/mL	0			74ex
15 mg/mL	36			4a7m
15 mg/mL	36	Castellani Paint		6mg9
47 mg/mL	0			71tp
5 mg/mL	0			6s7f
5 mg/mL	70			d7og
5 mg/mL	70	Chloraseptic Spray		nm6y
50 mg/mL	0			73lz
6 mg/mL	0			74ew
6 mg/mL	91			edbn y91l
890 mg/mL	0			chrf
890 mg/mL	23			hpep
=phenoxybenzamine
	0		i	6ad 1j6g
	0	Dibenzyline	b	4d8i
10 mg	0			ignt
10 mg	2			ignu
10 mg	2	Dibenzyline		ignw
=phentermine
	0		i	6ag 1rby
	0	Adipex-P	b	98
	0	Lomaira	b	12su3
11.25 mg	0			s55u
15 mg	0			ikg5 rxa8
15 mg	2			kri6
18.8 mg	0			hpg2
18.8 mg	2			hpg3
3.75 mg	0			rx9x
30 mg	0			jah1
30 mg	2			jah2
37.5 mg	0			h7v7
37.5 mg	2			h7v8
37.5 mg	2	Adipex-P		h7va
37.5 mg	3			h7vd
37.5 mg	3	Adipex-P		h7ve
7.5 mg	0			rx9h
8 mg	0			hpzc
8 mg	3			hq1z
8 mg	3	Lomaira		12su8
=phentermine;topiramate
	0		i	rx9m
	0	Qsymia	b	tf6n
11.25 mg;69 mg	39			s55v
11.25 mg;69 mg	39	Qsymia		s55x
15 mg;92 mg	39			rxaa
15 mg;92 mg	39	Qsymia		rxag
3.75 mg;23 mg	39			rx9z
3.75 mg;23 mg	39	Qsymia		rxa5
7.5 mg;46 mg	39			rx9n
7.5 mg;46 mg	39	Qsymia		rx9t
=phentolamine
	0		i	6ah 4vc8
	0	OraVerse	b	h41o
	0	Ryzumvi	b	1le76
0.235 mg/mL	0			t662
0.235 mg/mL	40			t663
0.235 mg/mL	40	OraVerse		t665
5 mg	0			13sj6
5 mg	1			t667
7.5 mg/mL	0			1le72
7.5 mg/mL	60			1le75
7.5 mg/mL	60	Ryzumvi		1le7a
=phenyl salicylate
	0		i	rve
32.4 mg	0			7koi
36 mg	0			8pb2
36.2 mg	0			7ao7
=phenylacetate
	0		i	17lq 1ihn
100 mg/mL	0			l3cl
=phenylalanine
	0		i	6ak
1 mg/mL	0			h5i6
1.54 mg/mL	0			h595
1.7 mg/mL	0			h5yh
10 mg/mL	0			h65i
10.4 mg/mL	0			h5q9
2.09 mg/mL	0			h5fu
2.28 mg/mL	0			h5hh
2.38 mg/mL	0			h5k2
2.53 mg/mL	0			h5ek
2.8 mg/mL	0			h5m3
2.9 mg/mL	0			h5pk
2.98 mg/mL	0			h5gm
3 mg/mL	0			h5iu
3.1 mg/mL	0			h56z
3.8 mg/mL	0			h57n
4.27 mg/mL	0			h5jh
4.4 mg/mL	0			h58j
4.47 mg/mL	0			h5f8
4.8 mg/mL	0			h5qz
5.6 mg/mL	0			h6ju
500 mg	0			6s7u
500 mg	3			6p1i
7.26 mg/mL	0			ng71
=phenylbutyrate
	0		i	1qzz 4lrp
	0	Buphenyl	b	4mhu
	0	Olpruva	b	1kaiq
	0	Pheburane	b	1jxzl
	12			1kaj6 1kaj8 1kaja 1kajc 1kaje 1kajk
0.483 mg/mg	0			1jxzh
0.483 mg/mg	100			1jxzk
0.483 mg/mg	100	Pheburane		1jxzq
0.94 mg/mg	0			8fkd
0.94 mg/mg	11			l3c9
0.94 mg/mg	11	Buphenyl		l3cb
2000 mg	0			1kain
2000 mg	58			1kaip
2000 mg	58	Olpruva		1kaiv
3000 mg	0			1k0y2
3000 mg	58			1kaiw
3000 mg	58	Olpruva		1kaiy
3670 mg	0			1kaiz
3670 mg	58			1kaj0
3670 mg	58	Olpruva		1kaj2
500 mg	0			76xy
500 mg	3			49u1
500 mg	3	Buphenyl		4ki4
=phenylephrine
	0		i	6ar 6as 1ycf 4qmr
	0	Biorphen	b	38up
	0	Immphentiv	b	1kgl1
	0	Little Noses Decongestant	b	eceo
	0	Medicone Hemorrhoidal	b	iiqe
	0	Neo-Synephrine	b	4doa
	0	Rhinall	b	5lvs
	0	Sudafed PE	b	cxh4
	0	Sudo-Tab	b	t4hi
	0	Vazculep	b	x23x
	0	Wal-Four	b	naro
	0	Wal-Phed PE	b	nd44
0.0025 mg/mg	0			7adt nw8d
0.0025 mg/mg	43			6p1q 1m77q
0.0025 mg/mg	43	Medicone Hemorrhoidal		iiqh
0.08 mg/mL	0			qn11
0.08 mg/mL	1			1m8yj
0.1 mg/mL	0			qmdz
0.1 mg/mL	1			1chdu 1kgl0
0.1 mg/mL	1	Biorphen		1iat6
0.1 mg/mL	1	Immphentiv		1kgl5 1kgl7
0.167 mg/mL	0			12r7j
0.333 mg/mL	0			m9xc
0.5 mg/mL	0			f5qh
0.5 mg/mL	7			eubj
0.666 mg/mL	0			ldad
0.667 mg/mL	0			ry1w
0.8 mg/mL	0			ldi6
1 mg/mL	0			lcyq
1.25 mg/actuat	0			19ho2
1.25 mg/mL	0			71i9 olo1
1.25 mg/mL	60			c23k
1.25 mg/mL	97			x7ii
1.25 mg/mL	97	Little Noses Decongestant		x7ik
1.5 mg/mL	0			lczw
10 mg	0			ld29
10 mg	3			mhjy
10 mg	3	Sudafed PE		mkbj
10 mg	3	Wal-Phed PE		nd47
10 mg	49			f43w
10 mg/mL	0			narm
10 mg/mL	1			zps4
10 mg/mL	1	Biorphen		1iat9
10 mg/mL	1	Vazculep		zps6
10 mg/mL	102			narn
10 mg/mL	102	Neo-Synephrine		qgll
10 mg/mL	102	Wal-Four		narr
10 mg/mL	6			qf4b
10 mg/mL	6	Vazculep		x241
10 mg/mL	97			qglf
10.16 mg/mL	0			x0g2
100 mg/mL	0			qglm
100 mg/mL	60			qgln
12 mg	0			nv69
15 mg	0			m89s
2 mg/mL	0			ld02
2.5 mg	0			lej0
2.5 mg/mL	0			ldia
2.5 mg/mL	102			qgls
2.5 mg/mL	102	Neo-Synephrine		qglu
2.5 mg/mL	102	Rhinall		ruf9
20 mg	0			idrn
25 mg	0			mfnb rq26
25 mg/mL	0			qf4q
25 mg/mL	60			qglv
3.3 mg/actuat	0			19hnm
30 mg	0			qofy
40 mg	0			lpgb
5 mg	0			lv6u
5 mg	3			rufd
5 mg	3	Sudo-Tab		t4hn
5 mg/mL	0			lpmw
5 mg/mL	102			qgm0
5 mg/mL	102	Neo-Synephrine		qgm1
7 mg	0			qtl4
7.5 mg	0			s1jm
7.8 mg	0			wxkg
8.5 mg	0			a816
=phenylephrine;pramoxine
	0		i	lm55
2.5 mg/mL;10 mg/mL	109			rqcg
=phenylephrine;promethazine
	0		i	4lpt
1 mg/mL;1.25 mg/mL	7			qr09
=phenylephrine;pyrilamine
	0		i	5lq0
1 mg/mL;3.2 mg/mL	7			13txr
=phenylephrine;thonzylamine
	0		i	t5xy
	0	Nasopen PE	b	t5y0
0.667 mg/mL;3.33 mg/mL	7			t5xz
0.667 mg/mL;3.33 mg/mL	7	Nasopen PE		t5y5
=phenylephrine;triprolidine
	0		i	lli6
10 mg;2.5 mg	3			nki3
2 mg/mL;0.5 mg/mL	7			nggy
=phenylephrine;tropicamide
	0		i	hgbj
	0	Mydcombi	b	1kjv6
25 mg/mL;10 mg/mL	129			1kjv5
25 mg/mL;10 mg/mL	129	Mydcombi		1kjva
=phenylephrine;witch hazel
	0		i	llhx
0.0025 mg/mg;0.5 mg/mg	104			5chl
2.5 mg/mL;500 mg/mL	115			yaeh
=phenyltoloxamine
	0		i	ps0 4qmt
15 mg	0			lemd
20 mg	0			iv9h
29 mg	0			ycjr
30 mg	0			6syg 1b926
50 mg	0			lem8
=phenytoin
	0		i	6bb 1iyj
	0	Dilantin	b	4cfo
	0	Phenytek	b	7kaj
100 mg	0			ic8m
100 mg	39			ic8n
100 mg	39	Dilantin		ic8p
200 mg	0			icdw
200 mg	39			icdx
200 mg	39	Phenytek		icdz
25 mg/mL	0			s57b
25 mg/mL	14			s57c
25 mg/mL	14	Dilantin		s5ss
30 mg	0			ice4
30 mg	39			ice5
30 mg	39	Dilantin		ice7
300 mg	0			ice8
300 mg	39			ice9
300 mg	39	Phenytek		iceb
50 mg	0			6s81
50 mg	10			s5st
50 mg	10	Dilantin		s5sv
50 mg/mL	0			iceo
50 mg/mL	1			zsun zsup
50 mg/mL	40			icfb
=phosphoric acid
	0		i	6df
0.0112 mg/mg	0			rt2b
0.4 mg/mL	0			i65g
0.41 mg/mL	0			h6dc
1.15 mg/mL	0			h5yz
1.2 mg/mL	0			lqqc
4.3 mg/mL	0			77ok
=physostigmine
	0		i	6ej pyw
	0	Anticholium	b	1l5dt
0.4 mg/mL	0			1l5dq
0.4 mg/mL	1			1l5dr
0.4 mg/mL	1	Anticholium		1l5dy
1 mg/mL	0			l8n9
1 mg/mL	1			l8na
=phytosterol esters
630 mg	0			nzwq
=phytosterols
	0		i	6eu
200 mg	0			hbvt
450 mg	0			17zyl
450 mg	3			17zym
=pibrentasvir
	0		i	15lek
20 mg	0			1itov
40 mg	0			15lga
=picosulfurate
	0		i	pzs x596
0.0571 mg/mL	0			1kaij
0.0625 mg/mL	0			16qzt
=pilocarpine
	0		i	6fc 51nm
	0	Isoptocarpine	b	4o7
	0	Pilocar	b	4p64
	0	Qlosi	b	1lrtc
	0	Salagen	b	4clr
	0	Vuity	b	1je95
10 mg/mL	0			lg3q
10 mg/mL	60			lg3r
10 mg/mL	60	Pilocar		lg44
12.5 mg/mL	0			1je93
12.5 mg/mL	60			1je94
12.5 mg/mL	60	Vuity		1je99
20 mg/mL	0			l8nk
20 mg/mL	60			lg9q
20 mg/mL	60	Isoptocarpine		lg9y
20 mg/mL	60	Pilocar		lga4
4 mg/mL	0			1lrta
4 mg/mL	60			1lrtb
4 mg/mL	60	Qlosi		1lrth
40 mg/mL	0			l8nt
40 mg/mL	60			lgap
40 mg/mL	60	Isoptocarpine		lgav
40 mg/mL	60	Pilocar		lgaz
5 mg	0			lgb4
5 mg	3			lgb5
5 mg	3	Salagen		lgb7
7.5 mg	0			lgdn
7.5 mg	3			lgdo
7.5 mg	3	Salagen		lgdq
=pimavanserin
	0		i	12eh1
	0	Nuplazid	b	12eh8
10 mg	0			17x84
10 mg	3			17x85
10 mg	3	Nuplazid		17x87
34 mg	0			17x89
34 mg	2			17x8b
34 mg	2	Nuplazid		17x8e
=pimecrolimus
	0		i	6wf4
	0	Elidel	b	6ks1
10 mg/mL	0			7ouv
10 mg/mL	21			c29i
10 mg/mL	21	Elidel		7jo5
=pimozide
	0		i	6ff
1 mg	0			73so
1 mg	3			6p2v
2 mg	0			6s88
2 mg	3			48uv
=pindolol
	0		i	6fg
10 mg	0			6s89
10 mg	3			48uw
15 mg	3			49rh
5 mg	0			6s8a
5 mg	3			48ux
=pineapple allergenic extract
	0		i	jad3
100 mg/mL	0			lo5h
100 mg/mL	6			lo5i
50 mg/mL	0			jad4
50 mg/mL	6			jad6
=pioglitazone
	0		i	q16 5k3b
	0	Actos	b	5lqa
15 mg	0			74ib
15 mg	3			6t1h
15 mg	3	Actos		5lle
30 mg	0			73rq
30 mg	3			6p2w
30 mg	3	Actos		5llf
45 mg	0			74ic
45 mg	3			6p2x
45 mg	3	Actos		5llg
=piperacillin
	0		i	6fn
200 mg/mL	0			75zy
2000 mg	0			zk6w
3000 mg	0			zk73
4000 mg	0			zk7g
=piperacillin;tazobactam
	0		i	1l89
	0	Zosyn	b	1l8a
200 mg/mL;25 mg/mL	6			6p33
2000 mg;250 mg	1			zk6z
2000 mg;250 mg	1	Zosyn		zk72
3000 mg;375 mg	1			zk75
3000 mg;375 mg	1	Zosyn		zk77
4000 mg;500 mg	1			zk7h
4000 mg;500 mg	1	Zosyn		zk7j
=piperonyl butoxide
	0		i	6ft
0.035 mg/mg	0			184cm
30 mg/mL	0			71uk
40 mg/mL	0			72qf
=piperonyl butoxide;pyrethrins
	0		i	1yg3
	0	Pronto	b	88tp
	0	Pronto Plus	b	fn3e
	0	RID	b	rh3
	0	Tegrin-LT Shampoo	b	4pwo
	0	Vanalice	b	184co
0.035 mg/mg;0.003 mg/mg	22			184cn
0.035 mg/mg;0.003 mg/mg	22	Vanalice		184cs
30 mg/mL;3 mg/mL	36			6p3a
30 mg/mL;3 mg/mL	93			62j5
30 mg/mL;3 mg/mL	93	Pronto		4ii1
30 mg/mL;3 mg/mL	93	Tegrin-LT Shampoo		4ii4
40 mg/mL;3.3 mg/mL	62			7pu7
40 mg/mL;3.3 mg/mL	93			62j7
40 mg/mL;3.3 mg/mL	93	Pronto Plus		fn3h
40 mg/mL;3.3 mg/mL	93	RID		iirn
=pirbuterol
	0		i	q1z 4qmu
0.2 mg/actuat	0			kpzq
0.2 mg/actuat	25			kpzv
=pirfenidone
	0		i	y4la
	0	Esbriet	b	y4m0
	12			1jv6j
267 mg	0			y4lv
267 mg	2			y4lz
267 mg	2	Esbriet		y4m5
267 mg	3			141da
267 mg	3	Esbriet		141dc
534 mg	0			1jv6h
534 mg	3			1jv6i
801 mg	0			141dd
801 mg	3			141de
801 mg	3	Esbriet		141dg
=piroxicam
	0		i	6g4
	0	Feldene	b	4888
10 mg	0			6s8c
10 mg	2			48uz
10 mg	2	Feldene		29qh
20 mg	0			6syj
20 mg	2			48v0
20 mg	2	Feldene		29qi
=pirtobrutinib
	0		i	1kct6
	0	Jaypirca	b	1kctc
100 mg	0			1kct7
100 mg	3			1kctb
100 mg	3	Jaypirca		1kcth
50 mg	0			1kcti
50 mg	3			1kctj
50 mg	3	Jaypirca		1kctl
=pistachio nut allergenic extract
	0		i	jdzy
100 mg/mL	0			jdzz
100 mg/mL	6			je01
=pitavastatin
	0		i	igua igug 15oke 16w6c
	0	Livalo	b	igto
	0	Nikita	b	1lmxl
	0	Zypitamag	b	16w6f
1 mg	0			iguh 16w6d 16w8a 1lmxg
1 mg	3			iguj 16w6e 1lmxk
1 mg	3	Livalo		igum
1 mg	3	Nikita		1lmxr
1 mg	3	Zypitamag		16w6k
2 mg	0			igun 16w6l 16w8j 1lmxs
2 mg	3			iguo 16w6m 1lmxt
2 mg	3	Livalo		iguq
2 mg	3	Nikita		1lmxv
2 mg	3	Zypitamag		16w6o
4 mg	0			igur 16w6p 16w8o 1lmxw
4 mg	3			igus 16w6q 1lmxx
4 mg	3	Livalo		iguu
4 mg	3	Nikita		1lmxz
4 mg	3	Zypitamag		16w6s
=pitolisant
	0		i	1b3w6
	0	Wakix	b	1b3wd
17.8 mg	0			1b3wj
17.8 mg	3			1b3wk
17.8 mg	3	Wakix		1b3wm
4.45 mg	0			1b3w8
4.45 mg	3			1b3wc
4.45 mg	3	Wakix		1b3wi
=plains cottonwood pollen extract
	0		i	il7l
100 mg/mL	0			jb4k
100 mg/mL	6			jb4l
50 mg/mL	0			il7m
50 mg/mL	6			il7o
=plant stanol ester
	0		i	5k3c
450 mg	0			cdah
450 mg	2			thsc
=plasma protein fraction
	0		i	q3v
	0	Plasmanate	b	7ohw
50 mg/mL	0			7osk
50 mg/mL	1			112fy 112g3 112g5
50 mg/mL	1	Plasmanate		112g0 112g4 112g6
=plasminogen
	0		i	1it5c 1it5d
	0	Ryplazim	b	1it5i
68.8 mg	0			1it5e
68.8 mg	1			1it5h
68.8 mg	1	Ryplazim		1it5m
=plazomicin
	0		i	17xfx
	0	Zemdri	b	17xg2
50 mg/mL	0			17xfy
50 mg/mL	1			17xg1
50 mg/mL	1	Zemdri		17xg6
=plecanatide
	0		i	145so
	0	Trulance	b	145sw
3 mg	0			145sp
3 mg	3			145st
3 mg	3	Trulance		145t1
=plerixafor
	0		i	fpl7
	0	Mozobil	b	frf9
20 mg/mL	0			hrfe
20 mg/mL	1			hrfg
20 mg/mL	1	Mozobil		hrfj
=plum allergenic extract
	0		i	ja1a
100 mg/mL	0			je05
100 mg/mL	6			je06
=podofilox
	0		i	6j3
	0	Condylox	b	4d0k
0.005 mg/mg	0			76uw
0.005 mg/mg	22			6p3m
0.005 mg/mg	22	Condylox		7jeu
5 mg/mL	0			chsc
5 mg/mL	36			chse
=podophyllin
	0		i	6j2
	0	Podocon	b	qp7x
250 mg/mL	0			71up
250 mg/mL	36			6p3o
250 mg/mL	36	Podocon		qp81
=polatuzumab vedotin
	0		i	1alje 1aljf
	0	Polivy	b	1aljk
140 mg	0			1aljg
140 mg	1			1aljj
140 mg	1	Polivy		1aljo
30 mg	0			1feeq
30 mg	1			1feer
30 mg	1	Polivy		1feet
=policosanol
	0		i	1hkw
30 mg	0			mk9j
30 mg	3			mk9k
=polidocanol
	0		i	kr1m
	0	Asclera	b	kr1q
	0	Varithena	b	vtdb
10 mg/mL	0			kr1w
10 mg/mL	1			kr1x
10 mg/mL	1	Asclera		kr1z
10 mg/mL	130			vtvw
10 mg/mL	130	Varithena		vtvy
5 mg/mL	0			kr1n
5 mg/mL	1			kr1p
5 mg/mL	1	Asclera		kr1t
=poliovirus vaccine inactivated, type 1 (mahoney)
	0		i	gct4
58 unit/mL	0			197s9
80 unit/mL	0			gct5
=poliovirus vaccine inactivated, type 1 (mahoney);poliovirus vaccine inactivated, type 2 (mef-1);poliovirus vaccine inactivated, type 3 (saukett)
	0		i	lkxv
	0	Ipol	b	65xd
80 unit/mL;16 unit/mL;64 unit/mL	54			gctb
80 unit/mL;16 unit/mL;64 unit/mL	54	Ipol		gcte
=poliovirus vaccine inactivated, type 2 (mef-1)
	0		i	gct6
14 unit/mL	0			197sa
16 unit/mL	0			gct7
=poliovirus vaccine inactivated, type 3 (saukett)
	0		i	gct8
52 unit/mL	0			197sb
64 unit/mL	0			gct9
=poloxamer 407
	0		i	3bpv
0.02 mg/mg	0			fn4v
=poloxamer 407;simethicone
	0		i	ll1g
0.02 mg/mg;0.0012 mg/mg	65			fn4y
=polyethylene glycol 300
	0		i	6kh
2 mg/mL	0			7q50
=polyethylene glycol 3350
	0		i	4qmz
	0	ClearLax	b	ivbn
	0	Gavilax	b	is2k
	0	GentleLax	b	mhqk
	0	HealthyLax	b	nbww
	0	Miralax	b	5ltz
	0	PureLax	b	lnvt
100000 mg	0			1431f
17000 mg	0			1436c
17000 mg	15			is2p
17000 mg	15	ClearLax		ivbr
17000 mg	15	Gavilax		is3a
17000 mg	15	GentleLax		mhqn
17000 mg	15	HealthyLax		nbwz
17000 mg	15	Miralax		is2r
17000 mg	15	PureLax		lnvw
179000 mg	0			1klwu
210000 mg	0			10udd
236000 mg	0			1437g
240000 mg	0			1437w
40000 mg	0			17u43
420000 mg	0			10uxa
=polyethylene glycol 3350;potassium chloride;sodium bicarbonate;sodium chloride
	0		i	hh3g
	0	GaviLyte-N	b	idaz
	0	Gavilyte-H	b	10udl
	0	TriLyte	b	gd78
210000 mg;740 mg;2860 mg;5600 mg	15			10udj
210000 mg;740 mg;2860 mg;5600 mg	15	Gavilyte-H		10udq
420000 mg;1480 mg;5720 mg;11200 mg	15			h63i
420000 mg;1480 mg;5720 mg;11200 mg	15	GaviLyte-N		kzh7
420000 mg;1480 mg;5720 mg;11200 mg	15	TriLyte		jdni
=polyethylene glycol 3350;potassium chloride;sodium bicarbonate;sodium chloride;sodium sulfate
	0		i	hh2k
	0	GaviLyte-C	b	i878
	0	Gavilyte-G	b	idat
	0	Golytely	b	k78
236000 mg;2970 mg;6740 mg;5860 mg;22740 mg	15			kq2w
236000 mg;2970 mg;6740 mg;5860 mg;22740 mg	15	Gavilyte-G		kq5g
236000 mg;2970 mg;6740 mg;5860 mg;22740 mg	15	Golytely		kq2y
240000 mg;2980 mg;6720 mg;5840 mg;22720 mg	15			kq2q
240000 mg;2980 mg;6720 mg;5840 mg;22720 mg	15	GaviLyte-C		kq5r
=polyethylene glycol 3350;potassium chloride;sodium chloride;sodium sulfate
	0		i	17u40
100000 mg;1000 mg;2000 mg;9000 mg	15			17u41
=polyethylene glycol 400
	0		i	6ki
	0	Blink Tears	b	ng7n
0.004 mg/mg	0			j75y
10 mg/mL	0			77yx
10 mg/mL	60			1eloj
2.5 mg/mL	0			iad0
2.5 mg/mL	60			iad2
2.5 mg/mL	60	Blink Tears		ng7q
4 mg/mL	0			a8if
=polyethylene glycol 400;propylene glycol
	0		i	esdd
0.004 mg/mg;0.003 mg/mg	89			j761
4 mg/mL;3 mg/mL	60			a8id
=polyethylene glycol 400;tetrahydrozoline
	0		i	lmgy
10 mg/mL;0.5 mg/mL	60			lcoh
=polyethylene glycol 400;tetrahydrozoline;zinc sulfate
	0		i	1elom
10 mg/mL;0.5 mg/mL;2.5 mg/mL	60			1elon
=polyethylene glycols
	0		i	6kk
0.15 mg/mg	0			7ahi
10 mg/mL	0			75da
=polyethylene glycols;polyvinyl alcohol
	0		i	esde
	0	Hypotears	b	4vaw
10 mg/mL;0.01 mL/mL	60			7pqy
10 mg/mL;0.01 mL/mL	60	Hypotears		nkdi
=polyethylene glycols;propylene glycol
	0		i	a003
0.15 mg/mg;0.2 mg/mg	34			55bl
=polymyxin b
	0		i	as 6l4
10 unit/mL	0			nccl
10 unit/mg	0			71gb nx85
10000 unit/mL	0			6s8e
200000 unit/mL	0			7332
250000 unit/mL	0			7oi1
250000 unit/mL	6			4dst
5 unit/mg	0			7784
5000 unit/mL	0			77oz
=polymyxin b;trimethoprim
	0		i	4p82
	0	Polytrim	b	2rdi
10000 unit/mL;1 mg/mL	60			590n
10000 unit/mL;1 mg/mL	60	Polytrim		4gub
=polypodium leucotomos
	0		i	cea1
240 mg	0			dno9
240 mg	2			dnob
=polysaccharide iron complex
	0		i	29j9
	0	EZFE	b	fobx
	0	Ferrex-150	b	8ok2
	0	Hematex	b	1cnl8
	0	Iferex	b	m9jr
	0	Nu-Iron 150	b	4otn
100 mg	0			lcjf
115 mg	0			h20h
115.2 mg	0			eq61
136 mg	0			lfgu
15 mg/mL	0			7akq
15 mg/mL	7			s537
150 mg	0			7akr
150 mg	2			49ee
150 mg	2	Ferrex-150		8ny0
150 mg	2	Nu-Iron 150		5lel
20 mg/mL	0			7aks
20 mg/mL	7			g7lc
20 mg/mL	7	Hematex		1cnld
200 mg	0			fobv
200 mg	2			fobw
200 mg	2	EZFE		foc0
22 mg	0			i7k6
25 mg/mL	0			s5ty
29 mg	0			nzuw
30 mg/mL	0			nzwu
30 mg/mL	7			nzwv
326.1 mg	0			1jq5y
326.1 mg	2			1jq5z
326.1 mg	2	Iferex		m9ju
391 mg	0			flwi
391 mg	2			flwj
50 mg	0			7al4
50 mg	2			s53e
62.5 mg	0			ia07
92.4 mg	0			s6ec
=polysorbate 80
	0		i	6ls
	0	Viva-Drops Lubricating Eye Drops	b	nd3p
0.005 mg/mg	0			tgqj
10 mg/mL	0			7q4d
10 mg/mL	60			le8g
10 mg/mL	60	Viva-Drops Lubricating Eye Drops		nd3s
5 mg/mL	0			760y
=polythiazide
1 mg	3			48v2
2 mg	3			48v3
4 mg	3			48v4
=polythiazide;prazosin
0.5 mg;1 mg	2			6p41
0.5 mg;2 mg	2			6p42
0.5 mg;5 mg	2			6p43
=polyvinyl alcohol
	0		i	6m2
0.005 mL/mL	0			ctgg
0.01 mL/mL	0			7q5k
0.014 mL/mL	0			7e9r
0.014 mL/mL	60			31kk
27 mg/mL	0			div3
=polyvinyl alcohol;povidone
	0		i	esdi
	0	Freshkote	b	div6
	0	MiniDrops	b	mfbg
	0	Murine Dry Eyes	b	s6k6
0.005 mL/mL;6 mg/mL	60			ctgi
0.005 mL/mL;6 mg/mL	60	Murine Dry Eyes		t3e5
0.014 mL/mL;6 mg/mL	60			7pr5
0.014 mL/mL;6 mg/mL	60	MiniDrops		mfbj
27 mg/mL;20 mg/mL	60			div5
27 mg/mL;20 mg/mL	60	Freshkote		div9
=polyvinyl alcohol;povidone;tetrahydrozoline
	0		i	lm7v
0.005 mL/mL;6 mg/mL;0.5 mg/mL	60			qhdd
=pomalidomide
	0		i	tcvl
	0	Pomalyst	b	tcvr
1 mg	0			tcvm
1 mg	2			tcvq
1 mg	2	Pomalyst		tcvw
2 mg	0			tcvx
2 mg	2			tcvy
2 mg	2	Pomalyst		tcw0
3 mg	0			tcw1
3 mg	2			tcw2
3 mg	2	Pomalyst		tcw4
4 mg	0			tcw5
4 mg	2			tcw6
4 mg	2	Pomalyst		tcw8
=ponatinib
	0		i	t8qj
	0	Iclusig	b	t8qp
10 mg	0			1h07j
10 mg	3			1h07k
10 mg	3	Iclusig		1h07m
15 mg	0			t8qk
15 mg	3			t8qo
15 mg	3	Iclusig		t8qu
30 mg	0			110a4
30 mg	3			110a5
30 mg	3	Iclusig		110a7
45 mg	0			t8qv
45 mg	3			t8qw
45 mg	3	Iclusig		t8qy
=ponesimod
	0		i	1i9xo
	0	Ponvory	b	1i9xu
	12			1i9z2
10 mg	0			1i9xp
10 mg	3			1i9xt
10 mg	3	Ponvory		1i9xz
2 mg	0			1i9y1
2 mg	3			1i9y2
2 mg	3	Ponvory		1i9y4
20 mg	0			1i9y5
20 mg	3			1i9y6
20 mg	3	Ponvory		1i9y8
3 mg	0			1i9y9
3 mg	3			1i9ya
3 mg	3	Ponvory		1i9yc
4 mg	0			1i9ye
4 mg	3			1i9yf
4 mg	3	Ponvory		1i9yh
5 mg	0			1i9yi
5 mg	3			1i9yj
5 mg	3	Ponvory		1i9yl
6 mg	0			1i9ym
6 mg	3			1i9yn
6 mg	3	Ponvory		1i9yp
7 mg	0			1i9yq
7 mg	3			1i9yr
7 mg	3	Ponvory		1i9yt
8 mg	0			1i9yu
8 mg	3			1i9yv
8 mg	3	Ponvory		1i9yx
9 mg	0			1i9yy
9 mg	3			1i9yz
9 mg	3	Ponvory		1i9z1
=poractant alfa
	0		i	52e5
	0	Curosurf	b	11fr
80 mg/mL	0			73us
80 mg/mL	74			5k0g
80 mg/mL	74	Curosurf		5ln5
=pork allergenic extract
	0		i	j4r8
100 mg/mL	0			j4r9
100 mg/mL	6			j4rb
50 mg/mL	0			lki4
50 mg/mL	6			lki5
=posaconazole
	0		i	61xq
	0	Noxafil	b	7nac
100 mg	0			vs7t
100 mg	41			vs7w
100 mg	41	Noxafil		vs80
18 mg/mL	0			vz9k
18 mg/mL	1			vz9n
18 mg/mL	1	Noxafil		vz9r
300 mg	0			1iu88
300 mg	77			1iu8b
300 mg	77	Noxafil		1iu8f
40 mg/mL	0			e94p
40 mg/mL	14			e94r
40 mg/mL	14	Noxafil		e94u
=post oak pollen extract
	0		i	jb83
50 mg/mL	0			jb84
50 mg/mL	6			jb86
=potassium
	0		i	6mk
80 mg	0			752r
80 mg	3			5jy0
=potassium acetate
	0		i	16ff
0.01 meq/mL	0			h61q
0.013 meq/mL	0			h623
2 meq/mL	0			752s
2 meq/mL	1			143sj
2 meq/mL	6			535x
34.5 mg/mL	0			x60e
98 mg/mL	0			x60t
=potassium aspartate
	0		i	6ml
250 mg	0			7cxq
60 mg	0			7cwo
=potassium bicarbonate
	0		i	qgo
	0	Effer-K	b	4nbx
	0	Klor-Con/EF	b	4o51
10 meq	0			wy1p
10 meq	16			ntgh
10 meq	16	Effer-K		ntgj
20 meq	0			6s8m
20 meq	16			ntgd
20 meq	16	Effer-K		ntgf
25 meq	0			6s8n
25 meq	16			nc3o
25 meq	16	Effer-K		nc3q
25 meq	16	Klor-Con/EF		wy0q
344 mg	0			wxjr
=potassium bitartrate
	0		i	4so3
0.004 mg/mg	0			1f4jk
900 mg	0			dmvs
=potassium bitartrate;sodium bicarbonate
	0		i	dn8o
	0	Ceo-Two	b	dmvr
900 mg;600 mg	43			dmvt
900 mg;600 mg	43	Ceo-Two		dmvw
=potassium chloride
	0		i	6mn
	0	K-Tab	b	1zs4
	0	Klor-Con	b	4o4x
	0	Pokonza	b	1l4ja
0.00174 meq/mL	0			h5wl
0.00497 meq/mL	0			ga7h
0.005 meq/mL	0			h6e6
0.01 meq/mL	0			6s8p
0.0134 meq/mL	0			h5rp
0.0189 meq/mL	0			h5s0
0.02 meq/mL	0			6s8q
0.03 meq/mL	0			6s8r
0.04 meq/mL	0			6s8s
0.0497 meq/mL	0			h61g
0.065 meq/mL	0			h570
0.0654 meq/mL	0			hszu
0.066 meq/mL	0			h5el
0.1 meq/mL	0			7535
0.1 meq/mL	1			6p4r
0.2 meq/mL	0			7536
0.2 meq/mL	1			13vdb 13vdd
0.3 mg/mL	0			7aok
0.37 mg/mL	0			1jvgb
0.4 meq	0			jdq5
0.4 meq/mL	0			7537
0.4 meq/mL	1			13vjj 13vjm
0.537 meq	0			jdrc
1.33 meq	0			rws2
1.33 meq	3			rws3
1.33 meq/mL	0			71pg
1.33 meq/mL	7			6p4z
1.79 mg/mL	0			1l4ae
10 meq	0			6s8v
10 meq	15			1l4j9
10 meq	15	Pokonza		1l4jf
10 meq	39			6p4o
10 meq	39	Klor-Con		zjjz
10 meq	5			dhax 12lw2
10 meq	5	K-Dur		f53v
10 meq	5	K-Tab		eczz
10 meq	5	Klor-Con		dhb2 12lw3
1000 mg	0			17u3u
1015 mg	0			1431g
1120 mg	0			1klwv
1200 mg	0			17u44
125 mg/mL	0			x60f
1480 mg	0			10uxb
15 meq	0			752z
15 meq	5			8nn4 1lq4l
15 meq	5	Klor-Con		hujf
188 mg	0			1gufr
2 meq/mL	0			7532
2 meq/mL	1			13vac 13vag 13vaj
2 meq/mL	6			4dt4
2.42 meq	0			jdpp
2.42 meq	3			jdpq
2.67 meq/mL	0			7534
2.67 meq/mL	7			6qfa
20 meq	0			6s8z
20 meq	15			14108
20 meq	15	Klor-Con		1410b
20 meq	5			48v8 12lvy
20 meq	5	K-Tab		vsjw
20 meq	5	Klor-Con		12lvz
25 meq	0			6s90
25 meq	15			1410g
25 meq	15	Klor-Con		1410i
25 meq	16			wxiq
2970 mg	0			1437h
2980 mg	0			1437x
3.28 mg/mL	0			1l4ag
740 mg	0			10ude
8 meq	0			6s97
8 meq	39			6r73
8 meq	39	Klor-Con		zjjw
8 meq	5			6p5d
8 meq	5	Klor-Con		huj2
=potassium chloride;sodium chloride
	0		i	4lqg
0.02 meq/mL;4.5 mg/mL	1			8nn6
0.02 meq/mL;9 mg/mL	1			dnxr
0.04 meq/mL;9 mg/mL	1			535j
0.4 meq;7.69 meq	3			jdq7
=potassium citrate
	0		i	16fl
	0	Urocit-K	b	4qah
10 meq	0			7ooc
10 meq	5			49ud cxht
110 mg/mL	0			77xo
15 meq	0			7ojr
15 meq	5			j9a2 j9at
220 mg/mL	0			6sym
3300 mg	0			zf6f
49.5 mg	0			nwyc
5 meq	0			7ont
5 meq	5			49u8 cxhu
99 mg	0			7opp
99 mg	2			5bol
=potassium gluconate
	0		i	1xdb
2.13 meq	0			qr4s
2.13 meq	3			qs54
2.35 meq	0			qr4h
2.35 meq	3			qr4i
2.5 meq	0			76vo
2.5 meq	3			558c
=potassium iodide
	0		i	6mt
	0	Iosat	b	ntsk
	0	SSKI brand of Potassium Iodide	b	bo7m
	0	ThyroSafe	b	nabr
0.15 mg	0			7hxd
100 mg/mL	0			71zr
1000 mg/mL	0			6s9e
1000 mg/mL	7			6p5p
1000 mg/mL	7	SSKI brand of Potassium Iodide		bo7p
130 mg	0			6s9g
130 mg	3			6p5n
130 mg	3	Iosat		ntsn
24 mg/mL	0			csln
65 mg	0			9o0l
65 mg	3			97xa
65 mg	3	Iosat		uime
65 mg	3	ThyroSafe		nabu
65 mg/mL	0			6s9l
65 mg/mL	7			5725
=potassium nitrate
	0		i	qh8
0.045 mg/mg	0			1li0v
0.05 mg/mg	0			72qr
0.05 mg/mg	121			6p5s
250 mg/mL	0			nyak
=potassium nitrate;silver nitrate
	0		i	nyan
	0	Avoca	b	17xi7
	0	Styptstix	b	wxn8
250 mg/mL;750 mg/mL	23			nyao
250 mg/mL;750 mg/mL	23	Avoca		17xic
250 mg/mL;750 mg/mL	23	Styptstix		wxnd
=potassium nitrate;sodium fluoride
	0		i	lm99
	0	Fluoridex Daily Defense Sensitivity	b	i5k3
	0	Fluorimax Sensitive	b	1jt2l
	0	Prevident 5000 Sensitive	b	lfdu
0.045 mg/mg;0.011 mg/mg	121			1li0w
0.05 mg/mg;0.0015 mg/mg	121			m9kp
0.05 mg/mg;0.0024 mg/mg	121			m9n5
0.05 mg/mg;0.0025 mg/mg	121			na5f
0.05 mg/mg;0.011 mg/mg	121			dnsl
0.05 mg/mg;0.011 mg/mg	121	Fluoridex Daily Defense Sensitivity		i5k6
0.05 mg/mg;0.011 mg/mg	121	Fluorimax Sensitive		1jt2s
0.05 mg/mg;0.011 mg/mg	121	Prevident 5000 Sensitive		lfdx
=potassium phosphate
	0		i	qhe 16gb
	0	K-Phos	b	bmix
0.00147 meq/mL	0			hazh
0.0082 mg/mL	0			h5zs
0.0408 meq/mL	0			nm4u
0.0408 meq/mL	7			nm4v
0.0408 meq/mL	7	K-Phos		nm4y
0.063 mg/mL	0			h6e5
0.15 mg/mL	0			h5rz
11.2 mg/mL	0			1m8bg
155 mg	0			737q 7evv
175 mg/mL	0			1b9s7
224 mg/mL	0			15c39
305 mg	0			bm6a
4.48 mg/mL	0			1lmsy
=potassium phosphate;sodium phosphate, dibasic;sodium phosphate, monobasic
	0		i	llsa
	0	K-Phos Neutral	b	4o3g
	0	Phospha 250 Neutral	b	d0om
155 mg;852 mg;130 mg	3			4aij
155 mg;852 mg;130 mg	3	K-Phos Neutral		qtgp
155 mg;852 mg;130 mg	3	Phospha 250 Neutral		e2qu
=potassium phosphate;sodium phosphate, monobasic
	0		i	lmmx
	0	K-Phos No 2	b	4o3h
155 mg;350 mg	3			c1xy
305 mg;700 mg	3			6p60
305 mg;700 mg	3	K-Phos No 2		4hfs
=potassium sulfate
	0		i	qhf
0.0374 meq/mL	0			lgwl
=potassium,chelated
	0		i	5k25
95 mg	0			753n
95 mg	3			5jxu
=potato allergenic extract
	0		i	j4rc
100 mg/mL	0			j4rd
100 mg/mL	6			j4rf
50 mg/mL	0			ja1e
50 mg/mL	6			ja1f
=poverty weed pollen extract
	0		i	i9tn
50 mg/mL	0			i9to
50 mg/mL	6			i9tq
=povidone
	0		i	6n6
	0	iVizia	b	1jfie
0.005 mg/mg	0			1k83v
0.005 mg/mg	89			1k83x
0.005 mg/mg	89	iVizia		1k840
10 mg/mL	0			lco7
20 mg/mL	0			div4
5 mg/mL	0			1i95w
5 mg/mL	60			1j3os
5 mg/mL	60	iVizia		1jfii
6 mg/mL	0			77yj
6.8 mg/mL	0			13xxu
=povidone-iodine
	0		i	6n7
	0	Betadine	b	4cfy
	0	Clinidine	b	4mqm
	0	Iodex	b	le1
	0	Summer's Eve Medicated	b	j97d
0.005 mg/mg	0			89eu
0.005 mg/mg	118			3a3o
0.005 mg/mg	118	Betadine		1ew2e
0.01 mg/mg	0			7adx
0.01 mg/mg	33			49eq
0.047 mg/mg	0			732l
0.047 mg/mg	33			4e0p
0.047 mg/mg	33	Iodex		4ix1
0.1 mg/mg	0			7adv
0.1 mg/mg	22			6p6a
0.1 mg/mg	33			6p6b
10 mg/mL	0			71w7
10 mg/mL	23			m8b9
100 mg/mL	0			71w4
100 mg/mL	23			h3j6
100 mg/mL	23	Betadine		h3vk
100 mg/mL	36			6p6c
100 mg/mL	36	Betadine		4iw4
100 mg/mL	36	Clinidine		4iw5
100 mg/mL	56			d8tx
100 mg/mL	63			54ar
3 mg/mL	0			72qv
3 mg/mL	131			6p64
3 mg/mL	131	Summer's Eve Medicated		j97g
5 mg/mL	0			7qde
5 mg/mL	23			hu1o
5 mg/mL	91			6r07
5 mg/mL	91	Betadine		1ew2j
50 mg/mL	0			71vk
50 mg/mL	21			6spm
50 mg/mL	21	Betadine		4ivw
50 mg/mL	23			md5s
50 mg/mL	36			5f6t
50 mg/mL	56			54aq
50 mg/mL	56	Betadine		2bho
50 mg/mL	60			6p6i
50 mg/mL	60	Betadine		on33
7.5 mg/mL	0			x52b
7.5 mg/mL	36			x52c
75 mg/mL	0			71yu
75 mg/mL	23			m8b8
75 mg/mL	36			6qfg
75 mg/mL	63			4jdv
75 mg/mL	63	Betadine		on2y
=povidone;propylene glycol
	0		i	13xxx
6.8 mg/mL;3 mg/mL	60			13xxy
=pozelimab
	0		i	1l3ia 1l3ib
	0	Veopoz	b	1l3ij
200 mg/mL	0			1l3ic
200 mg/mL	1			1l3ih
200 mg/mL	1	Veopoz		1l3io
=prademagene zamikeracel
	0		i	1m5lu
	0	Zevaskyn	b	1m5ms
41.3 sqcm	0			1m5mo
41.3 sqcm	35			1m5mr
41.3 sqcm	35	Zevaskyn		1m5mw
=pralatrexate
	0		i	e6tf
	0	Folotyn	b	ijks
20 mg/mL	0			ijkp
20 mg/mL	1			12i4j 12i4o
20 mg/mL	1	Folotyn		12i4l 12i4p
=pralidoxime
	0		i	qi1 16oq
	0	Protopam	b	vvak
1000 mg	0			znhf
1000 mg	1			6p6o
1000 mg	1	Protopam		4h8p
222 mg/mL	0			znqj
300 mg/mL	0			zk6b
300 mg/mL	32			flfz
=pralsetinib
	0		i	1fby0
	0	Gavreto	b	1fby6
100 mg	0			1fby1
100 mg	2			1fby5
100 mg	2	Gavreto		1fbyb
=pramipexole
	0		i	52ob g06t
	0	Mirapex	b	4oiq
0.125 mg	0			ieu0
0.125 mg	3			ieu1
0.125 mg	3	Mirapex		ieu3
0.25 mg	0			ieu7
0.25 mg	3			ieu8
0.25 mg	3	Mirapex		ieua
0.375 mg	0			jbms
0.375 mg	5			jbmt
0.375 mg	5	Mirapex		jbmv
0.5 mg	0			ieub
0.5 mg	3			ieuc
0.5 mg	3	Mirapex		ieue
0.75 mg	0			ieio
0.75 mg	3			ieip
0.75 mg	3	Mirapex		ieir
0.75 mg	5			jbmy
0.75 mg	5	Mirapex		jbmz
1 mg	0			ieuj
1 mg	3			ieuk
1 mg	3	Mirapex		ieum
1.5 mg	0			ieuf
1.5 mg	3			ieug
1.5 mg	3	Mirapex		ieui
1.5 mg	5			jbn2
1.5 mg	5	Mirapex		jbn3
2.25 mg	0			nvxq
2.25 mg	5			nvxr
2.25 mg	5	Mirapex		nvxt
3 mg	0			jbn6
3 mg	5			jbn7
3 mg	5	Mirapex		jbn9
3.75 mg	0			nvxw
3.75 mg	5			nvxx
3.75 mg	5	Mirapex		nvxz
4.5 mg	0			jbmk
4.5 mg	5			jbmm
4.5 mg	5	Mirapex		jbmp
=pramlintide
	0		i	2zzl 7nad afdy afdz
	0	Symlin	b	7nae
0.06 mg/mL	0			djcp
0.06 mg/mL	6			djcq
0.06 mg/mL	6	Symlin		djcs
0.1 mg/mL	0			fytq
0.1 mg/mL	6			fytr
0.1 mg/mL	6	Symlin		fytt
0.6 mg/mL	0			afe0 igdq
0.6 mg/mL	6			afe2 igdr
0.6 mg/mL	6	Symlin		chm7 igdt
1 mg/mL	0			g4vx igdm
1 mg/mL	24			igdu igdw t5iw
1 mg/mL	24	Symlin		igdv igdx t5gg
1 mg/mL	6			g4vy igdn
1 mg/mL	6	Symlin		hb1o igdp
1 mg/mL	6	Symlinpen		g9nf
1 mg/mL	9			i6eg i6ej
1 mg/mL	9	Symlin		i6ei i6ek
=pramoxine
	0		i	qi3 18er
	0	Eczemin	b	qfjo
	0	Prax	b	4p8o
	0	Proctofoam	b	4pb6
	0	Summers Eve Anti-Itch	b	czrz
	0	Vagisil Wipes	b	ma4b
0.01 mg/mg	0			lbw6
0.01 mg/mg	22			rqh6
0.01 mg/mg	22	Summers Eve Anti-Itch		rqpy
10 mg/mL	0			hr61
10 mg/mL	21			mk98
10 mg/mL	21	Eczemin		qfjs
10 mg/mL	23			ma45
10 mg/mL	23	Prax		qph2
10 mg/mL	23	Vagisil Wipes		ma4e
10 mg/mL	36			rqhe
10 mg/mL	56			rqhg
10 mg/mL	61			qph7
10 mg/mL	61	Prax		qph8
10 mg/mL	63			qqdv
10 mg/mL	80			hr65
10 mg/mL	80	Proctofoam		hr67
11.5 mg/mL	0			nw85
18 mg	0			1jj10
5 mg/mL	0			onpt
=pramoxine;zinc acetate
	0		i	lla5
	0	Calaclear	b	4miq
	0	Caladryl Clear	b	4mis
	0	Callergy Clear	b	nbtx
10 mg/mL;1 mg/mL	56			rqhd
10 mg/mL;1 mg/mL	61			qgky
10 mg/mL;1 mg/mL	61	Calaclear		qr41
10 mg/mL;1 mg/mL	61	Caladryl Clear		qgl4
10 mg/mL;1 mg/mL	61	Callergy Clear		qgl1
10 mg/mL;1.2 mg/mL	56			rqpz
=pramoxine;zinc oxide
	0		i	a005
	0	Tronolane Anesthetic	b	njel
0.01 mg/mg;0.125 mg/mg	68			rqgt
10 mg/mL;50 mg/mL	109			njek
10 mg/mL;50 mg/mL	109	Tronolane Anesthetic		njeo
=prasterone
	0		i	2fb
	0	Intrarosa	b	15bex
10 mg	0			740a
10 mg	2			4ae1
10 mg	3			ad41
100 mg	0			740b
100 mg	2			5f0d
25 mg	0			7408
25 mg	2			56w5
25 mg	3			56w6
5 mg	0			ad42
5 mg	2			ncwp
50 mg	0			7409
50 mg	2			56zn
50 mg	3			5f0e
6.5 mg	0			15bet
6.5 mg	95			15bew
6.5 mg	95	Intrarosa		15bf1
=prasugrel
	0		i	d5an i5kc
	0	Effient	b	iccl
10 mg	0			icci
10 mg	3			icck
10 mg	3	Effient		icco
5 mg	0			iccp
5 mg	3			iccq
5 mg	3	Effient		iccs
=pravastatin
	0		i	wrj 4cqw
	0	Pravachol	b	4cw5
10 mg	0			6s9q jdvt
10 mg	3			6p6y jdvu
10 mg	3	Lipostat		28mk
10 mg	3	Pravachol		4h8s jdvw
20 mg	0			6t3y jdw2
20 mg	3			6p6z jdw3
20 mg	3	Lipostat		28ml
20 mg	3	Pravachol		4h8t jdw5
20 mg	3	Pravigard Pac		blx3
30 mg	0			eepw jdy4
30 mg	3			eepx jdy5
40 mg	0			6s9r jdwa
40 mg	3			6p70 jdwb
40 mg	3	Lipostat		3aam
40 mg	3	Pravachol		4h8u jdwd
40 mg	3	Pravigard Pac		blx5
5 mg	0			753r
5 mg	3			4a0x
80 mg	0			7kng jdwg
80 mg	3			7iyg jdwh
80 mg	3	Pravachol		7jo8 jdwj
80 mg	3	Pravigard Pac		blxb
=praziquantel
	0		i	6no
	0	Biltricide	b	4dm0
600 mg	0			6s9u
600 mg	3			48vw
600 mg	3	Biltricide		4h8v
=prazosin
	0		i	6np
	0	Minipress	b	1j6j
0.5 mg	3			4a5w
1 mg	0			731b
1 mg	2			6p75
1 mg	2	Minipress		4h8z
1 mg	3			4a5x
2 mg	0			71oy
2 mg	2			6p76
2 mg	2	Minipress		4h90
2 mg	3			4a5y
5 mg	0			71oz
5 mg	2			48vx
5 mg	2	Minipress		4h91
5 mg	3			4a5z
5 mg	5			9953
=prednicarbate
	0		i	qip
	0	Dermatop	b	4n1h
0.001 mg/mg	0			71pj
0.001 mg/mg	33			f56a
0.001 mg/mg	33	Dermatop		f56b
1 mg/mL	0			7f6p
1 mg/mL	21			4923
=prednisolone
	0		i	6ny qis 16hi
	0	MILLIPRED	b	h1hy
	0	Orapred	b	63yt
	0	Pediapred	b	4p34
	0	Pred Forte	b	4cik
	0	Pred Mild	b	4cil
	0	Veripred	b	hohi
	12			lk3q lpq2
0.002 mg/mg	0			louo
1 mg/mL	0			71pl
1 mg/mL	7			6p7q
1 mg/mL	7	Pediapred		5kxl
1.2 mg/mL	0			71pr
1.2 mg/mL	76			c1xn
1.2 mg/mL	76	Pred Mild		4h9m
10 mg	0			9pec
10 mg	13			ds8j
10 mg	13	Orapred		ebxu
10 mg/mL	0			71bq thzj
10 mg/mL	60			6qet
10 mg/mL	76			thzk
10 mg/mL	76	Pred Forte		x704
15 mg	0			ds8k
15 mg	13			ds8l
15 mg	13	Orapred		dvbr
2 mg/mL	0			71po lovi
2 mg/mL	7			h1er
2.5 mg/mL	0			lovo
20 mg	0			77pk
20 mg	3			9767
3 mg/mL	0			6syq
3 mg/mL	7			62f9
30 mg	0			ds8m
30 mg	13			ds8n
30 mg	13	Orapred		ebxw
4 mg/mL	0			9knv
4 mg/mL	7			f1wi
4 mg/mL	7	Veripred		hohl
5 mg	0			6s9v
5 mg	3			48vy
5 mg	3	MILLIPRED		hbjq
5 mg/mL	0			71pq
5 mg/mL	7			5c6i
50 mg	0			7guk
=prednisolone;sulfacetamide
	0		i	esj5
	0	Blephamide	b	4mfr
0.002 mg/mg;0.1 mg/mg	55			loup
0.002 mg/mg;0.1 mg/mg	55	Blephamide		lour
2 mg/mL;100 mg/mL	76			lovj
2 mg/mL;100 mg/mL	76	Blephamide		lovl
2.5 mg/mL;100 mg/mL	60			lovp
=prednisone
	0		i	6o0
	0	Deltasone	b	4vpu
	0	Rayos	b	rxhy
	12			gcvf gcvh gcvj gcvl
1 mg	0			6syr
1 mg	3			48w0
1 mg	41			rxhx
1 mg	41	Rayos		rxi3
1 mg/mL	0			6s9w
1 mg/mL	7			6r77
10 mg	0			6t3z
10 mg	3			48w1
2 mg	0			76up
2 mg	41			rxi4
2 mg	41	Rayos		rxi6
2.5 mg	0			6s9x
2.5 mg	3			48w2
20 mg	0			6s9y
20 mg	3			6p7r
20 mg	3	Deltasone		4fpx
5 mg	0			6sa0
5 mg	3			6p7t
5 mg	41			rxi7
5 mg	41	Rayos		rxi9
5 mg/mL	0			6sa1
5 mg/mL	7			4eet
50 mg	0			6sa2
50 mg	3			48w4
=pregabalin
	0		i	40xk
	0	Lyrica	b	cpwh
100 mg	0			ad0s
100 mg	2			ad0u
100 mg	2	Lyrica		d0dm
150 mg	0			ad0v
150 mg	2			ad0w
150 mg	2	Lyrica		d0do
165 mg	0			16mp8
165 mg	5			16mpa
165 mg	5	Lyrica		16qvp
20 mg/mL	0			j9g9
20 mg/mL	7			j9gb
20 mg/mL	7	Lyrica		j9ge
200 mg	0			ad11
200 mg	2			ad12
200 mg	2	Lyrica		d0dq
225 mg	0			cdba
225 mg	2			cdbb
225 mg	2	Lyrica		d0ds
25 mg	0			ad0x
25 mg	2			ad0y
25 mg	2	Lyrica		d0du
300 mg	0			ad0z
300 mg	2			ad10
300 mg	2	Lyrica		d0dw
330 mg	0			16mpc
330 mg	5			16mpd
330 mg	5	Lyrica		16qvs
50 mg	0			ad13
50 mg	2			ad14
50 mg	2	Lyrica		d0e1
75 mg	0			ad15
75 mg	2			ad16
75 mg	2	Lyrica		d0e6
82.5 mg	0			16mpf
82.5 mg	5			16mpg
82.5 mg	5	Lyrica		16qvv
=pretomanid
	0		i	1b49j
200 mg	0			1b49q
200 mg	3			1b49u
=prilocaine
	0		i	1z1 6pa
	0	Citanest	b	38wu
25 mg/mL	0			7cyi
40 mg/mL	0			lpej
40 mg/mL	40			y6qw
40 mg/mL	40	Citanest		lpeq
=primaquine
	0		i	6pb 6pd
26.3 mg	0			jdnt
26.3 mg	3			jdnu
=primidone
	0		i	6pf
	0	Mysoline	b	4cn7
125 mg	0			761q
125 mg	3			7180
250 mg	0			6sa3
250 mg	3			22b4
250 mg	3	Mysoline		4bo3
50 mg	0			6sa4
50 mg	3			48w6
50 mg	3	Mysoline		4g3a
=privet pollen extract
	0		i	i9vy
100 mg/mL	0			lql6
100 mg/mL	6			lql7
10000 unit/mL	0			lqm1
10000 unit/mL	6			lqm2
20000 unit/mL	0			lqm3
20000 unit/mL	6			lqm4
50 mg/mL	0			i9vz
50 mg/mL	6			i9w1
=probenecid
	0		i	6pm
500 mg	0			6sa7
500 mg	3			48w8
=probenecid;sulopenem
	0		i	1m93g
	0	Orlynvah	b	1m93o
500 mg;500 mg	3			1m93n
500 mg;500 mg	3	Orlynvah		1m93u
=procainamide
	0		i	6po 3bn4
100 mg/mL	0			idy5
100 mg/mL	6			idy6
100 mg/mL	9			13wwc
500 mg/mL	0			ie09
500 mg/mL	6			ie0a
=procarbazine
	0		i	6pq
	0	Matulane	b	4d95
50 mg	0			71ia
50 mg	2			6qev
50 mg	2	Matulane		4g6c
=prochlorperazine
	0		i	6ps
	0	Compazine	b	4d22
	0	Compro	b	63y8
10 mg	0			6saa
10 mg	3			4925
10 mg	3	Compazine		4g91
25 mg	0			6sac
25 mg	43			48wf
25 mg	43	Compazine		4g7r
25 mg	43	Compro		63by
5 mg	0			6sys
5 mg	3			6p8b
5 mg	3	Compazine		4g8w
5 mg/mL	0			6sad
5 mg/mL	1			6qfk
5 mg/mL	6			192n9
5 mg/mL	9			1kfn4
=proflavine
	0		i	6qb
1.14 mg/mL	0			7q5s
=progesterone
	0		i	6qf
	0	Crinone	b	3ai5
	0	Endometrin	b	fjhj
	0	Prometrium	b	5m9o
0.04 mg/mg	0			73qg
0.04 mg/mg	19			6p8j
0.04 mg/mg	19	Crinone		3ai3
0.08 mg/mg	0			73pz
0.08 mg/mg	19			6p8l
0.08 mg/mg	19	Crinone		3ai4
100 mg	0			6syt
100 mg	2			5ksz
100 mg	2	Prometrium		5m80
100 mg	95			fjhi
100 mg	95	Endometrin		fjhm
200 mg	0			73s2
200 mg	2			6p8h
200 mg	2	Prometrium		5lmv
50 mg/mL	0			6sag
50 mg/mL	6			6p8k
=proguanil
	0		i	1u6 31wc
100 mg	0			ij6q
25 mg	0			ij6w
=proline
	0		i	6qp
1.87 mg/mL	0			h5l1
10.8 mg/mL	0			h5f9
11.2 mg/mL	0			lqqd
13.4 mg/mL	0			h65j
2.89 mg/mL	0			h5k3
250 mg	0			1kiog
3 mg/mL	0			h596
3.4 mg/mL	0			h5m4
4.1 mg/mL	0			h5pl
4.48 mg/mL	0			h5hi
5.05 mg/mL	0			h5fv
5.7 mg/mL	0			h5iv
6.1 mg/mL	0			h571
6.14 mg/mL	0			h5em
6.8 mg/mL	0			h5r0
7.22 mg/mL	0			h5gn
7.5 mg/mL	0			h57o
8 mg/mL	0			h5i8
8.12 mg/mL	0			h5ji
8.6 mg/mL	0			h58k
8.94 mg/mL	0			h5qa
=promethazine
	0		i	6qx 31wt
	0	Phenadoz	b	blk6
	0	Phenergan	b	39ga
	0	Promethegan	b	4pbm
1.25 mg/mL	0			l90h
1.25 mg/mL	7			l9rk
12.5 mg	0			l9rp
12.5 mg	3			l9rq
12.5 mg	43			l9rt
12.5 mg	43	Phenergan		l9ry
12.5 mg	43	Promethegan		l9rx
25 mg	0			igsp
25 mg	3			l9rz
25 mg	43			l9s6
25 mg	43	Phenadoz		l9s8
25 mg	43	Phenergan		l9s9
25 mg	43	Promethegan		l9sb
25 mg/mL	0			igsk
25 mg/mL	1			l9sc
25 mg/mL	1	Phenergan		l9se
50 mg	0			l9sq
50 mg	3			l9sr
50 mg	43			l9su
50 mg	43	Phenergan		l9sv
50 mg	43	Promethegan		l9sx
50 mg/mL	0			la3d
50 mg/mL	1			la3e
50 mg/mL	1	Phenergan		la3w
=propafenone
	0		i	6r6 4cqn
	0	Rythmol	b	1rbz
150 mg	0			igof
150 mg	3			igog
225 mg	0			iggz
225 mg	3			igoj
225 mg	39			igh0
225 mg	39	Rythmol		igh3
300 mg	0			igol
300 mg	3			igom
325 mg	0			igh7
325 mg	39			igh8
325 mg	39	Rythmol		ighb
425 mg	0			ighe
425 mg	39			ighf
425 mg	39	Rythmol		ighh
=propantheline
	0		i	6rd
	0	Probanthine	b	4tjq
15 mg	0			71je
15 mg	3			48wl
15 mg	3	Probanthine		28ac
=proparacaine
	0		i	qxl 4vr6
	0	Alcaine	b	4d7y
5 mg/mL	0			pizo
5 mg/mL	60			pizp
5 mg/mL	60	Alcaine		pj02
=propofol
	0		i	6ry
	0	Diprivan	b	47l7
10 mg/mL	0			7ev7
10 mg/mL	1			12r89 12r8e 12r8g 12r8q
10 mg/mL	1	Diprivan		12r8b 12r8f 12r8h 12r8r
10 mg/mL	54			6p9e
20 mg/mL	54			3af7
=propolis
	0		i	6rz
500 mg	0			723z
500 mg	2			624r
=propranolol
	0		i	6s3 1rc4
	0	Hemangeol	b	w1lf
	0	Inderal	b	3976
	0	InnoPran	b	icus
1 mg/mL	0			icu2
1 mg/mL	1			icu3
1 mg/mL	7			id1c
10 mg	0			icu7
10 mg	3			icu8
10 mg/mL	7			id1b
120 mg	0			icso
120 mg	39			icuk
120 mg	39	Inderal		icum
120 mg	39	InnoPran		icuv
16 mg/mL	7			id1k
160 mg	0			icsw
160 mg	3			id1l
160 mg	39			icv5
160 mg	39	Inderal		icv7
2 mg/mL	7			id1r
20 mg	0			icug
20 mg	3			icuh
4 mg/mL	0			id1v
4 mg/mL	7			id1w
4.28 mg/mL	0			w1ld
4.28 mg/mL	7			w1le
4.28 mg/mL	7	Hemangeol		w1lk
40 mg	0			icth
40 mg	3			icw7
60 mg	0			icwm
60 mg	3			icx8
60 mg	39			icwn
60 mg	39	Inderal		icwp
8 mg/mL	0			id24
8 mg/mL	7			id25
80 mg	0			ict7
80 mg	2			id27
80 mg	3			icxu
80 mg	39			icxl
80 mg	39	Inderal		icxn
80 mg	39	InnoPran		icxs
80 mg/mL	7			id29
90 mg	3			id2b
=propylene glycol
	0		i	qrp
0.003 mg/mg	0			j75z
0.2 mg/mg	0			8mp7
10 mg/mL	0			8mni
3 mg/mL	0			a8ie
6 mg/mL	0			hu2a
6 mg/mL	60			mbuu
6 mg/mL	76			1cjt6
7 mg/mL	0			1l6hy
7 mg/mL	60			1l6hz
9.5 mg/mL	0			8mq3
9.5 mg/mL	60			7psy
=propylhexedrine
	0		i	6s8
	0	Benzedrex	b	4vo2
250 mg/actuat	0			ci7g
250 mg/actuat	132			t6kg
250 mg/actuat	132	Benzedrex		t6ki
=propylthiouracil
	0		i	6sa
50 mg	0			6sah
50 mg	3			48wv
=protamine sulfate
	0		i	6t5
10 mg/mL	0			6sai
10 mg/mL	1			12ibk 12ibo
=protease
	0		i	673
10000 unit	0			krmr
112500 unit	0			1alet
114000 unit	0			tfnv
126000 unit	0			16rpw
14200 unit	0			12q9f
14375 unit	0			x2l7
17000 unit	0			igwd
189600 unit	0			1l7rx
19000 unit	0			8mom
28750 unit	0			13u55
30000 unit	0			8mne
32000 unit	0			8mot
35500 unit	0			12q86
38000 unit	0			8mp0
39150 unit	0			13u4x
47000 unit	0			y72m
54700 unit	0			12q8g
56800 unit	0			12q8b
57500 unit	0			rqjt
63000 unit	0			8mou
76000 unit	0			ibvt
78300 unit	0			qpe5
79000 unit	0			y6ge
86250 unit	0			15cij
8800 unit	0			1h4dw
9500 unit	0			nutt
97300 unit	0			1iypl
=protein c
	0		i	6te fijg 1kni6
	0	Ceprotin	b	f3vw
1 unit	0			zkol 1kni7
1 unit	1			fijj
1 unit	1	Ceprotin		fm3v
=protein s
	0		i	qva ukfp 1kni8
1 unit	0			zsma 1kni9
=prothrombin
	0		i	uwew uwex 1knia
1 unit	0			zvcb 1knib
=protriptyline
	0		i	6uu 4csf
10 mg	0			jefj
10 mg	3			jefk
5 mg	0			jefn
5 mg	3			jefo
=prucalopride
	0		i	1960e
	0	Motegrity	b	1961e
1 mg	0			19619
1 mg	3			1961d
1 mg	3	Motegrity		1961j
2 mg	0			1961k
2 mg	3			1961l
2 mg	3	Motegrity		1961n
=prussian blue insoluble
	0		i	j7q
	0	Radiogardase	b	bk7a
500 mg	0			g9ng
500 mg	2			g9ni
500 mg	2	Radiogardase		g9nl
=pseudoephedrine
	0		i	6v4 1ycg 1ych
	0	Contac Cold	b	cwno
	0	Genaphed	b	4nnz
	0	Nexafed	b	t6jq
	0	Sudafed	b	4cva
	0	Sudogest	b	4pt9
	0	Wal-Phed	b	ds7o
	0	Zephrex-D	b	t4ly
0.333 mg/mL	0			qmt9
0.375 mg/mL	0			1b5et
10 mg/mL	0			nkhv
12 mg/mL	0			lclk
120 mg	0			ldlp nu7r
120 mg	5			mhj6
120 mg	5	Contac Cold		ntvy
120 mg	5	Sudafed		mhxg
120 mg	5	Sudogest		mhj8
120 mg	5	Wal-Phed		mikq
15 mg/mL	0			lo2r
2 mg/mL	0			ldaf
20 mg	0			ld2d
240 mg	0			ldly nu81
240 mg	5			mhxi
240 mg	5	Sudafed		mhxk
3 mg/mL	0			ldav
3 mg/mL	7			mhiv
3 mg/mL	7	Sudafed		mi0a
3.33 mg/mL	0			nc8y
30 mg	0			ld2h
30 mg	2			unix
30 mg	2	Zephrex-D		1543u
30 mg	3			mhjc
30 mg	3	Genaphed		mht9
30 mg	3	Nexafed		t6jv
30 mg	3	Sudafed		mhtl
30 mg	3	Sudogest		mhje
30 mg	3	Wal-Phed		mhu7
30 mg	3	Zephrex-D		t4m3
4 mg/mL	0			lpl9
4.29 mg/mL	0			ncak
40 mg	0			ld2l
45 mg	0			t2ty
5 mg/mL	0			lpjj
6 mg/mL	0			lci6
6 mg/mL	7			mhjf
60 mg	0			ld2p
60 mg	3			mhjj
60 mg	3	Sudogest		mhjl
7.5 mg	0			rq89
7.5 mg/mL	0			nkhd
75 mg	0			nkih
80 mg	0			lpkz
90 mg	0			lplc
=pseudoephedrine;triprolidine
	0		i	4lqv
	0	Genac brand of pseudoephedrine/triprolidine	b	4nnm
	0	Wal-Act	b	lqwr
10 mg/mL;0.938 mg/mL	7			nkic
30 mg;1.25 mg	3			nkjr
6 mg/mL;0.25 mg/mL	7			nk8c
60 mg;2.5 mg	3			nkc6
60 mg;2.5 mg	3	Genac brand of pseudoephedrine/triprolidine		nkg9
60 mg;2.5 mg	3	Wal-Act		nkla
=psyllium
	0		i	6w0
	0	Hydrocil	b	4nws
	0	Konsyl	b	398o
	0	Metamucil	b	58y
	0	Mucilin	b	184ce
	0	Reguloid	b	4pg5
	0	Wal-Mucil	b	nav0
2000 mg	0			1cteq
2000 mg	92			1cter
2000 mg	92	Metamucil		1ctet
2450 mg	0			17xd8
2450 mg	77			17xd9
2450 mg	77	Mucilin		184cj
2500 mg	0			16mvl
2500 mg	92			16mvm
2500 mg	92	Metamucil		16pcy
3400 mg	0			73p5
3400 mg	77			ho96
3400 mg	77	Konsyl		ndo7
3400 mg	77	Metamucil		ivo5
3400 mg	77	Reguloid		ncjv
3400 mg	77	Wal-Mucil		nav3
3400 mg	92			62j3
3500 mg	0			7546
3500 mg	77			nhbt
3500 mg	77	Hydrocil		ro2u
3500 mg	77	Konsyl		nhbv
3500 mg	77	Mucilin		184cl
400 mg	0			12dzs
400 mg	2			12dzt
400 mg	2	Metamucil		1407q
400 mg	2	Reguloid		194xc
4200 mg	0			1kioe
4200 mg	77			1kiof
520 mg	0			cgmg
520 mg	2			cgmh
520 mg	2	Konsyl		nhd0
520 mg	2	Wal-Mucil		nlgw
525 mg	0			onkb
525 mg	2			onkc
525 mg	2	Metamucil		onke
6000 mg	0			7547
6000 mg	77			nhbi
6000 mg	77	Konsyl		nhbk
=purified protein derivative of tuberculin
	0		i	6wk
	0	Aplisol	b	4vfh
	0	Tubersol	b	4q55
50 unit/mL	0			6si3
50 unit/mL	6			6px8
50 unit/mL	6	Aplisol		h420
50 unit/mL	6	Tubersol		h427
=pussy willow pollen extract
	0		i	i9ji
50 mg/mL	0			i9jj
50 mg/mL	6			i9jl
=pyrantel
	0		i	6xk 6xl
	0	Ascarel	b	4m7y
114 mg	0			j79l
144 mg/mL	0			zm1q
144 mg/mL	14			49mq
144 mg/mL	14	Ascarel		8nv3
180 mg	0			73qx
180 mg	3			49mr
50 mg/mL	0			721e
50 mg/mL	14			6pb1
720.5 mg	0			zm1y
720.5 mg	10			ebui
=pyrazinamide
	0		i	6xn
500 mg	0			7qdc
500 mg	3			48x1
=pyrethrins
	0		i	6xr
0.003 mg/mg	0			7adk
3 mg/mL	0			71ul
3.3 mg/mL	0			75hc
=pyridostigmine
	0		i	6y0 6y1
	0	Mestinon	b	4cmx
	0	Regonol	b	4pg2
105 mg	0			1lrie
105 mg	5			1lrif
12 mg/mL	0			jdeq
12 mg/mL	7			jder
12 mg/mL	7	Mestinon		jdet
180 mg	0			jdeu
180 mg	5			jdev
180 mg	5	Mestinon		jdex
30 mg	0			jdeo
30 mg	3			jdep
5 mg/mL	0			jdey
5 mg/mL	1			jdez
5 mg/mL	1	Regonol		jdf3
60 mg	0			jdf4
60 mg	3			jdf5
60 mg	3	Mestinon		jdf7
=pyridoxine
	0		i	4crg eogf
0.0467 mg/mL	0			ntts
0.189 mg/mL	0			ndsh
0.2 mg/mL	0			rz3b
0.6 mg/mL	0			ryli
10 mg	0			7hwt g22r
100 mg	0			ojau qnzh
100 mg/mL	0			12oj4
100 mg/mL	6			6pb4
12.5 mg	0			lcel nay6
2.5 mg	0			7hz1
20 mg	0			7ia2
25 mg	0			g1oe lcei
25 mg	3			nl49
3.75 mg	0			nwyd
30 mg	0			nmgg
5 mg	0			7hxe h7cx
75 mg	0			hpeu
=pyridoxine;thiamine;vitamin b12
	0		i	m1ok
100 mg;100 mg;0.2 mg	3			qnzm
=pyrilamine
	0		i	6y9 1rcb
	0	Pediaclear	b	1ancz
0.833 mg/mL	0			12r7g
0.833 mg/mL	7			1aorr
0.833 mg/mL	7	Pediaclear		1aort
1 mg/mL	0			lcyr
1.5 mg/mL	0			qhu2
1.67 mg/mL	0			lcyz
12.5 mg	0			1b98x
15 mg	0			mk7w
2.5 mg/mL	0			pka0
25 mg	0			lq76
3 mg/mL	0			ld0b
3.2 mg/mL	0			13txq
30 mg	0			qm8o
50 mg	0			1173w
=pyrimethamine
	0		i	6ya
	0	Daraprim	b	38yn
25 mg	0			6sat
25 mg	3			48x2
25 mg	3	Daraprim		4bso
=pyrogallol
	0		i	6ym
0.25 mg/mg	0			72rj
0.25 mg/mg	33			6pb9
=pyruvate
	0		i	r4p 1jkv
10 mg/mL	0			7cvq
=quackgrass pollen extract
	0		i	i9o7
100 mg/mL	0			jag7
100 mg/mL	6			jag8
50 mg/mL	0			i9o8
50 mg/mL	6			i9oa
=quazepam
	0		i	r5d
	0	Doral	b	4n86
15 mg	0			6sau
15 mg	3			48x3
15 mg	3	Doral		4gep
=queen palm pollen extract
	0		i	il95
100 mg/mL	0			j2gf
100 mg/mL	6			j2gg
20000 unit/mL	0			j2g9
20000 unit/mL	6			j2ga
40000 unit/mL	0			j2g6
40000 unit/mL	6			j2g7
50 mg/mL	0			j2gh
50 mg/mL	6			j2gi
=quercetin
	0		i	6zo
250 mg	0			75hu
250 mg	3			49u0
50 mg	0			754m
50 mg	3			49tz
500 mg	0			bkh9
500 mg	2			i5kn
=quetiapine
	0		i	13k8
	0	Seroquel	b	1sgx
	12			zc3q
100 mg	0			7ctb
100 mg	3			6pbb
100 mg	3	Seroquel		3ajr
150 mg	0			8flc
150 mg	3			8cb5
150 mg	5			j73q
150 mg	5	Seroquel		j73r
200 mg	0			7ctc
200 mg	3			6sqe
200 mg	3	Seroquel		3ajs
200 mg	5			fgxr
200 mg	5	Seroquel		fgxt
25 mg	0			7ctd
25 mg	3			6pbc
25 mg	3	Seroquel		3ajq
300 mg	0			73tl
300 mg	3			6pbd
300 mg	3	Seroquel		63j1
300 mg	5			fgxu
300 mg	5	Seroquel		fgxv
400 mg	0			d7oi
400 mg	3			d7oj
400 mg	3	Seroquel		d7ol
400 mg	5			fgxw
400 mg	5	Seroquel		fgxx
50 mg	0			d7om
50 mg	3			d7on
50 mg	3	Seroquel		d7op
50 mg	5			iac1
50 mg	5	Seroquel		iac2
=quinapril
	0		i	r60
	0	Accupril	b	1jpu
10 mg	0			6saw
10 mg	3			6pbg
10 mg	3	Accupril		4ges
20 mg	0			6sax
20 mg	3			6pbh
20 mg	3	Accupril		4get
40 mg	0			6say
40 mg	3			6qfv
40 mg	3	Accupril		4gev
5 mg	0			6saz
5 mg	3			6pbi
5 mg	3	Accupril		4ger
=quinidine
	0		i	6zw 6zx r6c
10 mg	0			maib
200 mg	0			ia30
200 mg	3			ia31
300 mg	0			ia3t
300 mg	3			ia41
324 mg	0			ia47
324 mg	5			ia48
=quinine
	0		i	6zz 703
	0	Qualaquin	b	dvbs
324 mg	0			ldap
324 mg	2			ldaq
324 mg	2	Qualaquin		ldas
=quizartinib
	0		i	1kne0
	0	Vanflyta	b	1kne7
17.7 mg	0			1kne2
17.7 mg	3			1kne6
17.7 mg	3	Vanflyta		1knec
26.5 mg	0			1kned
26.5 mg	3			1knee
26.5 mg	3	Vanflyta		1kneg
=rabbit allergenic extract
	0		i	hfz7
50 mg/mL	0			kq56
50 mg/mL	6			kq58
=rabbit bush pollen extract
	0		i	i9dt
100 mg/mL	0			j7h3
100 mg/mL	6			j7h4
40000 unit/mL	0			j7h9
40000 unit/mL	6			j7ha
50 mg/mL	0			i9du
50 mg/mL	6			i9dw
=rabeprazole
	0		i	2gpv 4v1w
	0	Aciphex	b	5lq8
10 mg	0			ibmf
10 mg	57			vsja
10 mg	57	Aciphex		vsjb
20 mg	0			ibm6
20 mg	41			ibmc
20 mg	41	Aciphex		ibme
5 mg	0			ut67
5 mg	57			ut69
5 mg	57	Aciphex		ut6c
=rabies immune globulin, human
	0		i	1xcu
	0	HyperRAB	b	ci88
	0	Imogam	b	zfc3
	0	Kedrab	b	16pg4
150 unit/mL	0			zfbs
150 unit/mL	1			zfbv zfc1
150 unit/mL	1	HyperRAB		zfby zfc2
150 unit/mL	1	Imogam		hsst
150 unit/mL	1	Kedrab		16pg8 16pga
300 unit/mL	0			17smh
300 unit/mL	1			17smi 17smn 1cljt
300 unit/mL	1	HyperRAB		17smk 17smo 1clju
=rabies virus vaccine flury-lep strain
	0		i	hss9
	0	RabAvert	b	4pff
2.5 unit/mL	0			hssa
2.5 unit/mL	1			hssc
2.5 unit/mL	1	RabAvert		hssf
=rabies virus vaccine wistar strain pm-1503-3m (human), inactivated
	0		i	hssg
	0	Imovax	b	zknm
2.5 unit/mL	0			hssh
2.5 unit/mL	1			hssj
2.5 unit/mL	1	Imovax		hssm
=racepinephrine
	0		i	1flz
	0	Asthmanefrin	b	4m8w
	0	S-2	b	iin1
22.5 mg/mL	0			7f2h
22.5 mg/mL	26			6nat
22.5 mg/mL	26	Asthmanefrin		4jul
22.5 mg/mL	26	S-2		iin4
=radium
	0		i	uiwe x58y
	0	Xofigo	b	uixj
30 mCi/mL	0			11er3
30 mCi/mL	1			uixi
30 mCi/mL	1	Xofigo		uixn
=raloxifene
	0		i	1jnz 3kif
	0	Evista	b	4ng2
60 mg	0			vxqo
60 mg	3			vxqp
60 mg	3	Evista		vxqr
=raltegravir
	0		i	ffgg
	0	Isentress	b	fyq3
100 mg	0			qhdu
100 mg	10			qhdw
100 mg	10	Isentress		qhdz
100 mg	58			vv92
100 mg	58	Isentress		vv95
25 mg	0			qhe0
25 mg	10			qhe1
25 mg	10	Isentress		qhe3
400 mg	0			fyq0
400 mg	3			fyq2
400 mg	3	Isentress		fyq6
600 mg	0			158t4
600 mg	3			158t5
600 mg	3	Isentress		158t7
=ramelteon
	0		i	cs19
	0	Rozerem	b	cxef
8 mg	0			cdhe
8 mg	3			cdhg
8 mg	3	Rozerem		cxei
=ramipril
	0		i	r8g
	0	Altace	b	5mhe
1 mg/mL	7			1mgf0
1 mg/mL	7	Vostally		1mgf6
1.25 mg	0			6sb6
1.25 mg	2			i4ds
1.25 mg	2	Altace		i4dt
1.25 mg	3			8m5p
10 mg	0			6sb7
10 mg	2			5m4q
10 mg	2	Altace		5kvh
10 mg	3			8m5s
2.5 mg	0			6sb8
2.5 mg	2			48x8
2.5 mg	2	Altace		28jk
2.5 mg	3			5ec0
5 mg	0			6syy
5 mg	2			48x9
5 mg	2	Altace		28jl
5 mg	3			5ec1
=ramucirumab
	0		i	wx4i
	0	Cyramza	b	wx6h
10 mg/mL	0			wx6d
10 mg/mL	1			zj5b zj5g
10 mg/mL	1	Cyramza		zj5d zj5h
=ranibizumab
	0		i	cr5g 1jrzj 1jzy9
	0	Byooviz	b	1jrzn
	0	Cimerli	b	1jzyd
	0	Lucentis	b	dt56
	0	Susvimo	b	1jehn
10 mg/mL	0			dsaf 1jrzk 1jzyj
10 mg/mL	1			dsah 1jrzl 1jzyk
10 mg/mL	1	Byooviz		1jrzr
10 mg/mL	1	Cimerli		1jzyn
10 mg/mL	1	Lucentis		dt59
10 mg/mL	9			13ylj
10 mg/mL	9	Lucentis		13yll
100 mg/mL	0			1jehk
100 mg/mL	1			1jehl
100 mg/mL	1	Susvimo		1jehr
6 mg/mL	0			rzrt 1jzya
6 mg/mL	1			rzru 1jzyb
6 mg/mL	1	Cimerli		1jzyh
6 mg/mL	1	Lucentis		rzrw
6 mg/mL	9			17ubh
6 mg/mL	9	Lucentis		17ubi
=ranitidine
	0		i	71z
75 mg	0			71z8
75 mg	3			6pc5
=ranolazine
	0		i	rn9
	0	Aspruzyo	b	1jm4i
	0	Ranexa	b	7nai
1000 mg	0			flgo
1000 mg	5			flwn
1000 mg	5	Ranexa		ig5d
1000 mg	57			1jm4h
1000 mg	57	Aspruzyo		1jm4n
500 mg	0			d7oq
500 mg	5			d7vx
500 mg	5	Ranexa		ig5e
500 mg	57			1jm4o
500 mg	57	Aspruzyo		1jm4q
=rasagiline
	0		i	2vz0
	0	Azilect	b	dmq9
0.5 mg	0			dn93
0.5 mg	3			dn94
0.5 mg	3	Azilect		dnoi
1 mg	0			d1dy
1 mg	3			d1e0
1 mg	3	Azilect		dnnl
=rasburicase
	0		i	62zx
	0	Elitek	b	7k30
1.5 mg	0			12dfq
1.5 mg	1			12dfs
1.5 mg	1	Elitek		12dfv
7.5 mg	0			12dfw
7.5 mg	1			12dfx
7.5 mg	1	Elitek		12dfz
=raspberry allergenic extract
	0		i	jade
50 mg/mL	0			jadf
50 mg/mL	6			jadh
=rat skin extract
	0		i	j6sv
100 mg/mL	0			j6sz
100 mg/mL	6			j6t0
10000 unit/mL	0			j6t1
10000 unit/mL	6			j6t2
50 mg/mL	0			j6sw
50 mg/mL	6			j6sy
=ravulizumab
	0		i	19605 1960k
	0	Ultomiris	b	1960p
10 mg/mL	0			1960l
10 mg/mL	1			1960o 1960t
100 mg/mL	0			1gr0t
100 mg/mL	1			1gr0u 1gr0w 1gr0z 1gr10
=raxibacumab
	0		i	tag7
50 mg/mL	0			tag8
50 mg/mL	1			tagb
=red alder pollen extract
	0		i	i9ca
100 mg/mL	0			j74n
100 mg/mL	6			j74o
20000 unit/mL	0			j74r
20000 unit/mL	6			j74s
40000 unit/mL	0			j74t
40000 unit/mL	6			j74u
50 mg/mL	0			i9cb
50 mg/mL	6			i9cd
=red cedar pollen extract
	0		i	i9vl
100 mg/mL	0			j8vz
100 mg/mL	6			j8w0
50 mg/mL	0			i9vm
50 mg/mL	6			i9vo
=red imported fire ant allergenic extract
	0		i	il8t
100 mg/mL	0			kqx7
100 mg/mL	6			kqx8
50 mg/mL	0			kqwz
50 mg/mL	6			kqx0
=red maple pollen extract
	0		i	i97k
100 mg/mL	0			j6vx
100 mg/mL	6			j6xh
20000 unit/mL	0			j6xk
20000 unit/mL	6			j6xl
40000 unit/mL	0			j6w1
40000 unit/mL	6			j6xt
50 mg/mL	0			i97l
50 mg/mL	6			i97n
=red mulberry pollen extract
	0		i	i9xk
100 mg/mL	0			j8wx
100 mg/mL	6			lqxr
50 mg/mL	0			i9xl
50 mg/mL	6			i9xn
=red oak pollen extract
	0		i	i9m4
100 mg/mL	0			lqde
100 mg/mL	6			lqdf
10000 unit/mL	0			lqdg
10000 unit/mL	6			lqdh
20000 unit/mL	0			lqdi
20000 unit/mL	6			lqdj
40000 unit/mL	0			lqdk
40000 unit/mL	6			lqdl
50 mg/mL	0			i9m5
50 mg/mL	6			i9m7
=red paper wasp venom protein
	0		i	rqy2
0.025 mg/mL	0			rqy3
=red yeast rice
	0		i	4zfg
1200 mg	0			1ck6h
600 mg	0			754o
600 mg	2			5jy4
600 mg	3			idmk
=red yeast rice;ubidecarenone
	0		i	lm6t
1200 mg;120 mg	2			1ck6k
600 mg;25 mg	2			qgew
600 mg;60 mg	2			ht16
=redberry juniper pollen extract
	0		i	jaj5
100 mg/mL	0			mdq3
100 mg/mL	6			mdq4
50 mg/mL	0			jaj6
50 mg/mL	6			jaj8
=redroot pigweed pollen extract
	0		i	i9cq
100 mg/mL	0			j753
100 mg/mL	6			j75d
50 mg/mL	0			i9cr
50 mg/mL	6			i9ct
=redtop grass pollen extract
	0		i	i9b2
10000 bau/mL	0			ia78
10000 bau/mL	6			ia79
100000 bau/mL	0			i9b3
100000 bau/mL	6			i9b5
=regorafenib
	0		i	s4nh
	0	Stivarga	b	s4nn
40 mg	0			s4ni
40 mg	3			s4nm
40 mg	3	Stivarga		s4ns
=relatlimab
	0		i	1jnok 1jnol
4 mg/mL	0			1jnom
=relebactam
	0		i	1atah
250 mg	0			1atai
=relugolix
	0		i	1h00a
	0	Orgovyx	b	1h00g
120 mg	0			1h00b
120 mg	3			1h00f
120 mg	3	Orgovyx		1h00l
40 mg	0			1isu4
=remdesivir
	0		i	1cywe
	0	Veklury	b	1fcdm
100 mg	0			1cz31
100 mg	1			1cz34
100 mg	1	Veklury		1fcdq
5 mg/mL	0			1eqz1
5 mg/mL	1			1eqz2
5 mg/mL	1	Veklury		1fcds
=remestemcel-l
	0		i	1lvx8 1lvx9
	0	Ryoncil	b	1lvxh
	12			1m0dx 1m0dz 1m0e1 1m0e3 1m0e5 1m0e7 1m0e9 1m0eb
6680000 cells/mL	0			1lvxa
6680000 cells/mL	1			1lvxf
6680000 cells/mL	1	Ryoncil		1lvxm
=remifentanil
	0		i	1kco
	0	Ultiva	b	3acj
1 mg	0			112js
1 mg	1			112ju 112jx
2 mg	0			112jz
2 mg	1			112k0 112k2
5 mg	0			112nh
5 mg	1			112ni 112nk
=remimazolam
	0		i	1f3gl
	0	Byfavo	b	1f3gr
20 mg	0			1f3gn
20 mg	1			1f3gq
20 mg	1	Byfavo		1f3gv
=repaglinide
	0		i	1kd0
	0	Prandin	b	4p8n
0.5 mg	0			73qh
0.5 mg	3			4aip
0.5 mg	3	NovoNorm		4v33
0.5 mg	3	Prandin		4kiq
1 mg	0			6sba
1 mg	3			4aio
1 mg	3	NovoNorm		4v34
1 mg	3	Prandin		4kir
2 mg	0			6sbb
2 mg	3			4aiq
2 mg	3	NovoNorm		4v35
2 mg	3	Prandin		4kis
=repotrectinib
	0		i	1l8ok
	0	Augtyro	b	1l8oq
160 mg	0			1lsx7
160 mg	2			1lsx8
160 mg	2	Augtyro		1lsxa
40 mg	0			1l8ol
40 mg	2			1l8op
40 mg	2	Augtyro		1l8ov
=reserpine
	0		i	758
0.1 mg	0			6sz0
0.1 mg	3			48xg
0.25 mg	0			6sbf
0.25 mg	3			48xh
=reslizumab
	0		i	11fwp
	0	Cinqair	b	11fwu
10 mg/mL	0			11fwq
10 mg/mL	1			11fwt
10 mg/mL	1	Cinqair		11fwy
=resmetirom
	0		i	1le9y
	0	Rezdiffra	b	1lea4
100 mg	0			1le9z
100 mg	3			1lea3
100 mg	3	Rezdiffra		1lea9
60 mg	0			1leaa
60 mg	3			1leab
60 mg	3	Rezdiffra		1lead
80 mg	0			1leae
80 mg	3			1leaf
80 mg	3	Rezdiffra		1leah
=resorcinol
	0		i	rau
	0	R A Acne	b	4pf6
0.02 mg/mg	0			88po
20 mg/mL	0			7ad3
30 mg/mL	0			7ctv
30 mg/mL	61			4eea
30 mg/mL	61	R A Acne		4kn0
=resorcinol;sulfur
	0		i	esnt
	0	Acnomel	b	4lvw
	0	Rezamid	b	4phd
20 mg/mL;50 mg/mL	61			59il
20 mg/mL;50 mg/mL	61	Rezamid		4k19
20 mg/mL;60 mg/mL	61			17tuh
20 mg/mL;80 mg/mL	21			6pcp
20 mg/mL;80 mg/mL	21	Acnomel		4i12
=respiratory syncytial virus pre-fusion f glycoprotein mrna
	0		i	1ljre
	0	Mresvia	b	1ljrk
0.1 mg/mL	0			1ljrf
0.1 mg/mL	9			1ljri
0.1 mg/mL	9	Mresvia		1ljro
=respiratory syncytial virus pre-fusion f protein
	0		i	1kiek 1kiel 1kmoq 1kmor
	0	Abrysvo	b	1kmow
	0	Arexvy	b	1kier
0.12 mg/mL	0			1kmos 1kmot
0.12 mg/mL	1			1kmou
0.12 mg/mL	1	Abrysvo		1kmp0
0.24 mg/mL	0			1kiem
0.24 mg/mL	1			1kiep
0.24 mg/mL	1	Arexvy		1kiev
=resveratrol
	0		i	lfzg
100 mg	0			mbuv
100 mg	2			mbuw
200 mg	0			146oh
250 mg	0			lfzh
250 mg	2			lfzj
50 mg	0			neqc
50 mg	2			neqd
=retapamulin
	0		i	drky
	0	Altabax	b	fczc
0.01 mg/mg	0			f3v9
0.01 mg/mg	33			f3vb
0.01 mg/mg	33	Altabax		f3ve
=reteplase
	0		i	1nbz
	0	Retavase	b	4ph6
10 unit	0			1414s
10 unit	1			gcua
10 unit	1	Retavase		gcud
=retifanlimab
	0		i	1kfmc 1kfmd
	0	Zynyz	b	1kfmj
25 mg/mL	0			1kfme
25 mg/mL	1			1kfmh
25 mg/mL	1	Zynyz		1kfmn
=revakinagene taroretcel
	0		i	1m25a 1m25b
	0	Encelto	b	1m25i
440000 cells	0			1m25c
440000 cells	78			1m25h
440000 cells	78	Encelto		1m25n
=revefenacin
	0		i	192if
	0	Yupelri	b	192ik
0.0583 mg/mL	0			192ig
0.0583 mg/mL	26			192ij
0.0583 mg/mL	26	Yupelri		192io
=revumenib
	0		i	1lu1h
	0	Revuforj	b	1lu1o
110 mg	0			1lu1j
110 mg	3			1lu1n
110 mg	3	Revuforj		1lu1t
160 mg	0			1lu1u
160 mg	3			1lu1v
160 mg	3	Revuforj		1lu1x
25 mg	0			1lu1y
25 mg	3			1lu1z
25 mg	3	Revuforj		1lu21
=rezafungin
	0		i	1kkdv
	0	Rezzayo	b	1kke1
200 mg	0			1kkdx
200 mg	1			1kke0
200 mg	1	Rezzayo		1kke5
=rhizopus arrhizus allergenic extract
	0		i	6qmj
100 mg/mL	0			i9zt
100 mg/mL	6			i9zv
20000 unit/mL	0			lf7t
20000 unit/mL	6			lf7u
50 mg/mL	0			lozu
50 mg/mL	6			lozv
=rhizopus stolonifer allergenic extract
	0		i	kqp5
100 mg/mL	0			kqq8
100 mg/mL	6			kqq9
50 mg/mL	0			kqp6
50 mg/mL	6			kqp8
=rho(d) immune globulin
	0		i	rd5 12d1p
	0	HyperRHO	b	j9c9
	0	MICRhoGAM	b	4dn1
	0	RhoGAM	b	4dn0
	0	Rhophylac	b	a2rr
	0	WinRho	b	4qhd
1136 unit/mL	0			12dgk
1136 unit/mL	1			12dgm 12dgu
1136 unit/mL	1	WinRho		12dgr 12dgv
1154 unit/mL	0			12dk9
1154 unit/mL	1			12dka 12dkg
1154 unit/mL	1	WinRho		12dkc 12dkh
1500 unit	0			12dg9
1500 unit	9			foc5
1500 unit	9	HyperRHO		j9ci
1500 unit	9	RhoGAM		foc7
250 unit	0			12dg0
250 unit	9			12dg1
250 unit	9	HyperRHO		j9cc
250 unit	9	MICRhoGAM		foc4
750 unit/mL	0			12dju
750 unit/mL	9			nygv
750 unit/mL	9	Rhophylac		nyh1
=rhodotorula mucilaginosa allergenic extract
	0		i	kqjt
100 mg/mL	0			kqjx
100 mg/mL	6			kqjy
20000 unit/mL	0			kqk6
20000 unit/mL	6			kqk7
40000 unit/mL	0			kqk8
40000 unit/mL	6			kqk9
50 mg/mL	0			kqju
50 mg/mL	6			kqjw
=ribavirin
	0		i	77k
	0	Virazole	b	4dmc
	12			g6cy g8kd g8kf rtsu
20 mg/mL	0			7ahv
20 mg/mL	26			6pde
20 mg/mL	26	Virazole		4g1a
200 mg	0			74fn
200 mg	2			6pdd
200 mg	3			5bfx
400 mg	0			9o6i
400 mg	3			ct7a
600 mg	0			ct7d
600 mg	3			ct7e
=ribociclib
	0		i	145x8
	0	Kisqali	b	145z4
	12			145za 145zc 145ze
200 mg	0			145yz
200 mg	3			145z3
200 mg	3	Kisqali		145z9
=riboflavin
	0		i	77m
0.02 mg	0			77ek
0.04 mg/mL	0			nttt
0.216 mg/mL	0			ndsi
0.28 mg/mL	0			rz3c
0.36 mg/mL	0			rylk
0.6 mg/mL	0			isl2
1.2 mg	0			7hvz
1.7 mg	0			7hwu
1.8 mg	0			7hz2
100 mg	0			6sbh
100 mg	2			5b9z
100 mg	3			4dw1
2 mg/mL	0			h66u
25 mg	0			6sbi
25 mg	3			4dvz
3 mg	0			7hyj
3.4 mg	0			7hxf
400 mg	0			7q0s
400 mg	2			7pum
400 mg	3			tc9w
5 mg	0			75ab
50 mg	0			6sbj
50 mg	3			4dw0
6 mg	0			7hza
=riboflavin 5'-phosphate
	0		i	159z1
	0	Photrexa	b	159z6
1.46 mg/mL	0			159z2
1.46 mg/mL	60			159z5
1.46 mg/mL	60	Photrexa		159za
=rice allergenic extract
	0		i	jbh5
100 mg/mL	0			jbh9
100 mg/mL	6			jbha
=rifabutin
	0		i	16yg
	0	Mycobutin	b	4vi2
12.5 mg	0			1chdx
150 mg	0			6sbk
150 mg	2			48xk
150 mg	2	Mycobutin		2863
=rifampin
	0		i	78o
	0	Rifadin	b	4cll
150 mg	0			6sbl
150 mg	2			48xl
150 mg	2	Rifadin		4brf
300 mg	0			6sbm
300 mg	2			48xm
300 mg	2	Rifadin		4brg
600 mg	0			6xz0
600 mg	1			6pdh
600 mg	1	Rifadin		4g24
=rifamycin sv
	0		i	rhc
	0	Aemcolo	b	1959x
194 mg	0			1959s
194 mg	41			1959w
194 mg	41	Aemcolo		195a2
=rifapentine
	0		i	rhd
	0	Priftin	b	5m9n
150 mg	0			74i3
150 mg	3			578v
150 mg	3	Priftin		5lgt
=rifaximin
	0		i	rhf
	0	XIFAXAN	b	bki2
200 mg	0			9o8c
200 mg	3			97j2
200 mg	3	XIFAXAN		bki5
550 mg	0			id07
550 mg	3			id08
550 mg	3	XIFAXAN		id0a
=rilonacept
	0		i	gd2y
	0	Arcalyst	b	gd32
220 mg	0			10yg2
220 mg	1			gd31
220 mg	1	Arcalyst		gd35
=rilpivirine
	0		i	nmim
	0	Edurant	b	nmiq
2.5 mg	0			1lejl
2.5 mg	8			1lejo
2.5 mg	8	Edurant		1lejs
25 mg	0			nmin
25 mg	3			nmip
25 mg	3	Edurant		nmit
300 mg/mL	0			1h21f
300 mg/mL	1			1jmas 1jmau
=riluzole
	0		i	rhj
	0	Exservan	b	1clnz
	0	Rilutek	b	47md
	0	Teglutik	b	1lch4
	0	Tiglutik	b	184xp
5 mg/mL	0			1842o
5 mg/mL	14			1842r
5 mg/mL	14	Teglutik		1lch9
5 mg/mL	14	Tiglutik		184xu
50 mg	0			6sz2
50 mg	3			49pi
50 mg	3	Rilutek		39zn
50 mg	49			1ckcm
50 mg	49	Exservan		1clo4
=rilzabrutinib
	0		i	1mcm6
	0	Wayrilz	b	1mcmc
400 mg	0			1mcm7
400 mg	3			1mcmb
400 mg	3	Wayrilz		1mcmh
=rimantadine
	0		i	78q 1rcd
	0	Flumadine	b	4vch
100 mg	0			icyk
100 mg	3			icyl
100 mg	3	Flumadine		icyn
=rimegepant
	0		i	1cx1f
	0	Nurtec	b	1cx1m
75 mg	0			1k4sj
75 mg	13			1cx1l
75 mg	13	Nurtec		1cx1s
=riociguat
	0		i	uuyw
	0	Adempas	b	uv0x
0.5 mg	0			uuyx
0.5 mg	3			uuz1
0.5 mg	3	Adempas		uv12
1 mg	0			uuza
1 mg	3			uuzb
1 mg	3	Adempas		uv14
1.5 mg	0			uuz2
1.5 mg	3			uuz3
1.5 mg	3	Adempas		uv17
2 mg	0			uuzf
2 mg	3			uuzh
2 mg	3	Adempas		uv19
2.5 mg	0			uuzc
2.5 mg	3			uuzd
2.5 mg	3	Adempas		uv1b
=ripretinib
	0		i	1es8d
	0	Qinlock	b	1es8m
50 mg	0			1es8h
50 mg	3			1es8l
50 mg	3	Qinlock		1es8r
=risankizumab
	0		i	1afbs 1afec
	0	Skyrizi	b	1afei
150 mg/mL	0			1igeq
150 mg/mL	32			1iges
150 mg/mL	32	Skyrizi		1igev
150 mg/mL	40			1jtqp 1k0se
150 mg/mL	40	Skyrizi		1jtqs 1k0sf
150 mg/mL	9			1igey 1mdc3
150 mg/mL	9	Skyrizi		1igez 1mdc4
60 mg/mL	0			1jtqg
60 mg/mL	1			1jtqi
60 mg/mL	1	Skyrizi		1jtqm
90 mg/mL	0			1kfmp
90 mg/mL	9			1kfmq
90 mg/mL	9	Skyrizi		1kfmt
90.4 mg/mL	0			1afed
90.4 mg/mL	9			1afeg
90.4 mg/mL	9	Skyrizi		1afem
=risdiplam
	0		i	1f8uv
	0	Evrysdi	b	1f8v1
0.75 mg/mL	0			1k4px
0.75 mg/mL	7			1f8v0
0.75 mg/mL	7	Evrysdi		1f8v6
5 mg	0			1lzgy
5 mg	3			1lzh1
5 mg	3	Evrysdi		1lzh5
=risedronate
	0		i	1ajy 1kdc
	0	Actonel	b	g54n
	12			jedg jedo lv35
	12	Atelvia		lv36
150 mg	0			jebn
150 mg	3			jebo
150 mg	3	Actonel		jebq
30 mg	0			jebr
30 mg	3			jebs
30 mg	3	Actonel		jebu
35 mg	0			jebj
35 mg	3			jebk
35 mg	3	Actonel		jebm
35 mg	41			lv34
5 mg	0			jec0
5 mg	3			jec1
5 mg	3	Actonel		jec3
75 mg	0			jed6
75 mg	3			jed7
=risperidone
	0		i	rhw
	0	Perseris	b	1825w
	0	Risperdal	b	39j2
	0	Rykindo	b	1kkts
	0	Uzedy	b	1khz7
0.25 mg	0			73rp
0.25 mg	13			dtpp
0.25 mg	3			6pdo
0.25 mg	3	Risperdal		5m7x
0.5 mg	0			74ia
0.5 mg	13			8nld
0.5 mg	3			6pdp
0.5 mg	3	Risperdal		5mby
1 mg	0			6sbn
1 mg	13			8m5d
1 mg	3			6pdq
1 mg	3	Risperdal		28ul
1 mg/mL	0			6sbo
1 mg/mL	7			49uj
1 mg/mL	7	Risperdal		4j6p
12.5 mg	0			11dcl
12.5 mg	1			f5dy
12.5 mg	1	Risperdal		f5e1
12.5 mg	1	Rykindo		1kktw
150 mg/mL	0			1825t
150 mg/mL	9			1825v 18263
150 mg/mL	9	Perseris		18260 18264
2 mg	0			6sbp
2 mg	13			8m5e
2 mg	3			6pdr
2 mg	3	Risperdal		28um
25 mg	0			11dcz
25 mg	1			8m6y
25 mg	1	Risperdal		f5e7
25 mg	1	Rykindo		1kkty
3 mg	0			6sbq
3 mg	13			d7ui
3 mg	3			6pds
3 mg	3	Risperdal		28un
357 mg/mL	0			1khz4
357 mg/mL	9			1khz5 1khzb 1khzd 1khze 1khzf 1khzg 1khzh 1khzi 1khzj 1khzk 1khzl 1khzm 1khzn 1khzo
37.5 mg	0			11dcr
37.5 mg	1			8m6z
37.5 mg	1	Risperdal		f5e3
37.5 mg	1	Rykindo		1kku0
4 mg	0			6sz3
4 mg	13			d7up
4 mg	3			6qg3
4 mg	3	Risperdal		28uo
50 mg	0			11dcv
50 mg	1			8m70
50 mg	1	Risperdal		f5e5
50 mg	1	Rykindo		1kku2
=ritlecitinib
	0		i	1km9n
	0	Litfulo	b	1km9u
50 mg	0			1km9p
50 mg	2			1km9t
50 mg	2	Litfulo		1km9z
=ritonavir
	0		i	1u6a
	0	Norvir	b	47lr
100 mg	0			6sz4
100 mg	11			15a5u
100 mg	11	Norvir		15a5x
100 mg	2			6spq
100 mg	2	Norvir		3a16
100 mg	3			javz
100 mg	3	Norvir		jaw1
20 mg/mL	0			74iq
25 mg	0			g044
50 mg	0			ct7k
80 mg/mL	0			6sbr
80 mg/mL	7			49qp
80 mg/mL	7	Norvir		3a17
=rituximab
	0		i	2lif 194v4 1cq92 1gznp
	0	Riabni	b	1gzns
	0	Rituxan	b	4uyq
	0	Ruxience	b	1cq95
	0	Truxima	b	194v7
10 mg/mL	0			6sbs 194v5 1cq93 1gznq
10 mg/mL	1			zj7q zj7v 194v6 194ve 1cq94 1cq9c 1gznr 1gznz
10 mg/mL	1	Riabni		1gznw 1gzo0
10 mg/mL	1	Rituxan		zj7s zj7w
10 mg/mL	1	Ruxience		1cq99 1cq9d
10 mg/mL	1	Truxima		194vb 194vf
120 mg/mL	0			15bk9
=rivaroxaban
	0		i	nvpv
	0	Xarelto	b	nvpz
	12			x7qq
1 mg/mL	0			1ji60
1 mg/mL	14			1jgym
1 mg/mL	14	Xarelto		1jgyq
10 mg	0			nvpw
10 mg	3			nvpy
10 mg	3	Xarelto		nvq2
15 mg	0			qeoh
15 mg	3			qeoi
15 mg	3	Xarelto		qeok
2.5 mg	0			184qu
2.5 mg	3			184qv
2.5 mg	3	Xarelto		184qx
20 mg	0			qeol
20 mg	3			qeom
20 mg	3	Xarelto		qeoo
=rivastigmine
	0		i	3xhv
	0	Exelon	b	4u8f
0.192 mg/h	0			fjff
0.192 mg/h	81			fjfh
0.192 mg/h	81	Exelon		g3pi
0.396 mg/h	0			fjfi
0.396 mg/h	81			fjfj
0.396 mg/h	81	Exelon		fjht
0.554 mg/h	0			s1p4
0.554 mg/h	81			s1p5
0.554 mg/h	81	Exelon		s1p7
1.5 mg	0			73sk
1.5 mg	2			6qg6
1.5 mg	2	Exelon		4uw9
3 mg	0			73sl
3 mg	2			6pdv
3 mg	2	Exelon		4uwa
4.5 mg	0			73sm
4.5 mg	2			6qg7
4.5 mg	2	Exelon		4uwb
6 mg	0			73sn
6 mg	2			6pdw
6 mg	2	Exelon		4uwc
=river birch pollen extract
	0		i	i9is
100 mg/mL	0			ja3x
100 mg/mL	6			ja3y
20000 unit/mL	0			ja41
20000 unit/mL	6			ja42
40000 unit/mL	0			ja43
40000 unit/mL	6			ja44
50 mg/mL	0			i9it
50 mg/mL	6			i9iv
=rizatriptan
	0		i	1vwu
	0	Maxalt	b	4oeg
	0	Rizafilm	b	1lagm
10 mg	0			737x
10 mg	13			6pdx
10 mg	13	Maxalt		hrax
10 mg	3			6qg1
10 mg	3	Maxalt		4klm
10 mg	49			1kgs2
10 mg	49	Rizafilm		1lagr
5 mg	0			737y
5 mg	13			6pdz
5 mg	3			6pe0
5 mg	3	Maxalt		4kll
=rocky mountain juniper pollen extract
	0		i	i9vd
100 mg/mL	0			mdq9
100 mg/mL	6			mdqa
50 mg/mL	0			i9ve
50 mg/mL	6			i9vg
=rocuronium
	0		i	p3d 1gkr
10 mg/mL	0			le8l
10 mg/mL	1			1mas8 1masa
10 mg/mL	6			qgxf
=roflumilast
	0		i	negs
	0	Daliresp	b	negw
	0	Zoryve	b	1jwrb
0.25 mg	0			16w86
0.25 mg	3			16w87
0.25 mg	3	Daliresp		16w89
0.5 mg	0			negt
0.5 mg	3			negv
0.5 mg	3	Daliresp		negz
1.5 mg/mL	0			1llul
1.5 mg/mL	21			1llum
1.5 mg/mL	21	Zoryve		1lluo
3 mg/mL	0			1jwr7
3 mg/mL	21			1jwra
3 mg/mL	21	Zoryve		1jwrf
3 mg/mL	62			1l9he
3 mg/mL	62	Zoryve		1l9hg
=rolapitant
	0		i	zp3s
	0	Varubi	b	zv6g
1.8 mg/mL	0			16l36
1.8 mg/mL	1			16l39
90 mg	0			zp3u
90 mg	3			zp3z
90 mg	3	Varubi		zv6l
=romidepsin
	0		i	it3a
	0	Istodax	b	it18
10 mg	0			10yga
10 mg	1			it3d
10 mg	1	Istodax		it3g
5 mg/mL	0			1d2iq
5 mg/mL	1			1d2it
=romiplostim
	0		i	h9ho
	0	Nplate	b	h9hs
0.125 mg	0			1b6pt
0.125 mg	1			1b6pu
0.125 mg	1	Nplate		1b6pw
0.25 mg	0			111ei
0.25 mg	1			111ek
0.25 mg	1	Nplate		111en
0.5 mg	0			111eo
0.5 mg	1			111ep
0.5 mg	1	Nplate		111er
=romosozumab
	0		i	19i7q 19i98
	0	Evenity	b	19i9e
	12			19i9d
89.7 mg/mL	0			19i99
89.7 mg/mL	9			19i9c
89.7 mg/mL	9	Evenity		19i9i
=ropeginterferon alfa-2b
	0		i	1jg6r 1jg6s
	0	Besremi	b	1jg6y
0.5 mg/mL	0			1jg6t
0.5 mg/mL	9			1jg6w
0.5 mg/mL	9	Besremi		1jg72
=ropinirole
	0		i	1jse
	0	Requip	b	3a0n
0.25 mg	0			72rz
0.25 mg	3			6pe5
0.5 mg	0			72s0
0.5 mg	3			6pe6
1 mg	0			737z
1 mg	3			6qg0
12 mg	0			hoji
12 mg	5			hojj
12 mg	5	Requip		hojl
2 mg	0			72s1
2 mg	3			6pe7
2 mg	5			h4jz
3 mg	0			7600
3 mg	3			630y
4 mg	0			7cv1
4 mg	3			c26o
4 mg	5			h4k0
5 mg	0			7380
5 mg	3			6pe9
6 mg	0			i6rp
6 mg	5			i6rq
6 mg	5	Requip		i6rs
8 mg	0			h4jw
8 mg	5			h4jy
=ropivacaine
	0		i	rlw 52ij
	0	Naropin	b	2w0i
10 mg/mL	0			jefs
10 mg/mL	1			11610 11616
10 mg/mL	1	Naropin		11612 11617
2 mg/mL	0			jefw
2 mg/mL	1			1164b 1164f 1168b 1168j
2 mg/mL	1	Naropin		1164c 1164g 1168c 1168k
5 mg/mL	0			jeg0
5 mg/mL	1			116bv 116bz 116c1 116c3
5 mg/mL	1	Naropin		116bw 116c0 116c2 116c4
7.5 mg/mL	0			jeg4
7.5 mg/mL	1			jeg5
7.5 mg/mL	1	Naropin		jeg7
=rosiglitazone
	0		i	1swc 5fda
1 mg	0			7oux
1 mg	3			981z
2 mg	0			7on6
2 mg	3			6pej
2 mg	3	Avandia		5lkp
4 mg	0			7omb
4 mg	3			6pek
4 mg	3	Avandia		5lkq
8 mg	0			7omc
8 mg	3			6pel
8 mg	3	Avandia		5lkr
=rosuvastatin
	0		i	6go6 6xv8
	0	Crestor	b	6vkw
	0	Ezallor	b	1aghy
10 mg	0			8p6f ifdu 1aghv
10 mg	2			1aghx
10 mg	2	Ezallor		1agi3
10 mg	3			8m5m ifdv
10 mg	3	Crestor		8o2l ifdx
2.5 mg	0			cgsm ife2
2.5 mg	3			cgsn ife3
2.5 mg	3	Crestor		cgsp ife5
20 mg	0			8p6h ifdy 1agi4
20 mg	2			1agi5
20 mg	2	Ezallor		1agi7
20 mg	3			8m5n ifdz
20 mg	3	Crestor		8o2m ife1
40 mg	0			8mgh if4q 1agi8
40 mg	2			1agi9
40 mg	2	Ezallor		1agib
40 mg	3			8m5j if4r
40 mg	3	Crestor		8o2n if4t
5 mg	0			8p6i if4v 1agic
5 mg	2			1agid
5 mg	2	Ezallor		1agif
5 mg	3			8nnp if4w
5 mg	3	Crestor		8o7r if4y
=rotavirus vaccine, live attenuated, g1p[8] human 89-12 strain
	0		i	h9l1
	0	Rotarix	b	akjr
1000000 unit/mL	0			h9l2
1000000 unit/mL	14			h9l4
1000000 unit/mL	14	Rotarix		h9l7
667000 unit/mL	0			1kbn2
667000 unit/mL	14			1kbn3
667000 unit/mL	14	Rotarix		1kbn5
=rotigotine
	0		i	d7vn
	0	Neupro	b	f67o
	12			t5vc
0.0417 mg/h	0			qtzb
0.0417 mg/h	81			qtzc
0.0417 mg/h	81	Neupro		qtze
0.0833 mg/h	0			fhaj
0.0833 mg/h	81			fhal
0.0833 mg/h	81	Neupro		fhao
0.125 mg/h	0			qtzf
0.125 mg/h	81			qtzg
0.125 mg/h	81	Neupro		qtzi
0.167 mg/h	0			fhbq
0.167 mg/h	81			fhbr
0.167 mg/h	81	Neupro		fir2
0.25 mg/h	0			fhba
0.25 mg/h	81			fhbb
0.25 mg/h	81	Neupro		firg
0.333 mg/h	0			qtzj
0.333 mg/h	81			qtzk
0.333 mg/h	81	Neupro		qtzm
=rough cocklebur pollen extract
	0		i	lc7k
100 mg/mL	0			lc7u
100 mg/mL	6			lc7v
40000 unit/mL	0			lqee
40000 unit/mL	6			lqef
50 mg/mL	0			lc7l
50 mg/mL	6			lc7o
=rough marshelder pollen extract
	0		i	i9tg
100 mg/mL	0			j8v4
100 mg/mL	6			j8v5
40000 unit/mL	0			j8va
40000 unit/mL	6			j8vb
50 mg/mL	0			i9th
50 mg/mL	6			i9tj
=royal jelly
	0		i	rml
200 mg	0			75vl
200 mg	2			55zw
500 mg	0			75vm
500 mg	2			5f33
=rozanolixizumab
	0		i	1kmsh 1kmsi
	0	Rystiggo	b	1kmsy
140 mg/mL	0			1kmst
140 mg/mL	1			1kmsw 1lk8e 1lk8g 1lk8i
140 mg/mL	1	Rystiggo		1kmt2 1lk8f 1lk8h 1lk8j
=rubella virus vaccine live (wistar ra 27-3 strain)
	0		i	gcld
2000 unit/mL	0			gcle
3990 unit/mL	0			1jsvk
=rucaparib
	0		i	13x6b
	0	Rubraca	b	13x6h
200 mg	0			13x6o
200 mg	3			13x6p
200 mg	3	Rubraca		13x6r
250 mg	0			156pe
250 mg	3			156pf
250 mg	3	Rubraca		156ph
300 mg	0			13x6c
300 mg	3			13x6g
300 mg	3	Rubraca		13x6m
=rufinamide
	0		i	1h9o
	0	Banzel	b	ho14
200 mg	0			ho11
200 mg	3			ho13
200 mg	3	Banzel		ho17
40 mg/mL	0			nev7
40 mg/mL	14			nev9
40 mg/mL	14	Banzel		nevc
400 mg	0			ho18
400 mg	3			ho19
400 mg	3	Banzel		ho1b
=russian olive pollen extract
	0		i	i9ov
20000 unit/mL	0			jafj
20000 unit/mL	6			jafk
40000 unit/mL	0			jag5
40000 unit/mL	6			jag6
50 mg/mL	0			i9ow
50 mg/mL	6			i9oy
=russian thistle pollen extract
	0		i	i9j2
100 mg/mL	0			lki8
100 mg/mL	6			lki9
50 mg/mL	0			i9j3
50 mg/mL	6			i9j5
=rutin
	0		i	7bw
50 mg	0			6sbt
50 mg	3			49f8
=ruxolitinib
	0		i	pkry
	0	Jakafi	b	pks4
	0	Opzelura	b	1j3lt
10 mg	0			pkrz
10 mg	3			pks3
10 mg	3	Jakafi		pks9
15 mg	0			pkse
15 mg	3			pksf
15 mg	3	Jakafi		pksh
15 mg/mL	0			1j3lp
15 mg/mL	21			1j3ls
15 mg/mL	21	Opzelura		1j3lx
20 mg	0			pksi
20 mg	3			pksj
20 mg	3	Jakafi		pksl
25 mg	0			pksm
25 mg	3			pksn
25 mg	3	Jakafi		pksp
5 mg	0			pksa
5 mg	3			pksb
5 mg	3	Jakafi		pksd
=rye allergenic extract
	0		i	j4ri
100 mg/mL	0			j4rj
100 mg/mL	6			j4rl
50 mg/mL	0			jahd
50 mg/mL	6			jahe
=s-adenosylmethionine
	0		i	7c0
200 mg	0			73cf
200 mg	3			5ei6
200 mg	41			5k1m
400 mg	0			aeru
400 mg	3			aerv
400 mg	41			fnve
=saccharomyces boulardii
	0		i	52pa
	0	Florastor	b	cx2u
	0	Rezyst Probiotic	b	rwdc
250 mg	0			cfr0
250 mg	10			rvvs
250 mg	10	Rezyst Probiotic		rwdi
250 mg	2			cfr1
250 mg	2	Florastor		cx2x
250 mg	77			1ltlx
250 mg	77	Florastor		1ltlz
400 mg	0			1ihn3
400 mg	2			1ihn4
=saccharomyces cerevisiae
	0		i	7c7
486 mg	0			7oqu
486 mg	3			4969
=saccharomyces cerevisiae allergenic extract
	0		i	7i65
100 mg/mL	0			19e9h
100 mg/mL	6			j4sl
20000 unit/mL	0			lf7y
20000 unit/mL	6			lf7z
40000 unit/mL	0			lnzh
40000 unit/mL	6			lnzi
50 mg/mL	0			13tmw
50 mg/mL	6			kqwh
=sacituzumab
	0		i	1el5z 1elea
	0	Trodelvy	b	1elef
180 mg	0			1eleb
180 mg	1			1elee
180 mg	1	Trodelvy		1elej
=sacrosidase
	0		i	4lr5
	0	Sucraid	b	4psx
8500 unit/mL	0			6sbu
8500 unit/mL	7			6pew
8500 unit/mL	7	Sucraid		4km1
=sacubitril
	0		i	zi14
15 mg	0			1lfql
24 mg	0			zi1a
49 mg	0			zi1n
6 mg	0			1lfqu
97 mg	0			zi1s
=sacubitril;valsartan
	0		i	zi1f
	0	Entresto	b	zi1h
15 mg;16 mg	100			1lfqp
15 mg;16 mg	100	Entresto		1lfqt
24 mg;26 mg	3			zi1g
24 mg;26 mg	3	Entresto		zi1m
49 mg;51 mg	3			zi1p
49 mg;51 mg	3	Entresto		zi1r
6 mg;6 mg	100			1lfqw
6 mg;6 mg	100	Entresto		1lfqy
97 mg;103 mg	3			zi1u
97 mg;103 mg	3	Entresto		zi1w
=safinamide
	0		i	157dc
	0	Xadago	b	157dv
100 mg	0			157e1
100 mg	3			157e2
100 mg	3	Xadago		157e4
50 mg	0			157dq
50 mg	3			157du
50 mg	3	Xadago		157e0
=salicylamide
	0		i	7ce
150 mg	0			77kz
152 mg	0			7q3k
200 mg	0			77jn
65 mg	0			7797
95 mg	0			779u
=salicylic acid
	0		i	7cl 7n7
	0	Acnevir	b	le15
	0	Bensal	b	s541
	0	Biore	b	pk96
	0	Compound W brand of salicylic acid	b	4msr
	0	DHS Salicylic Acid 3%	b	4mxc
	0	Denorex Extra Strength Reformulated Aug 2012	b	rxoa
	0	DermalZone	b	gbgc
	0	Differin Acne Clearing	b	1jrxs
	0	Duofilm	b	1226
	0	Duoplant	b	1zek
	0	Freezone	b	4nll
	0	Gordofilm	b	4nqf
	0	Ionil Plus	b	4o14
	0	Keralyt	b	lqe
	0	Keralyt 5	b	uwyp
	0	MG217 Psoriasis Salicylic Acid	b	11dph
	0	Mediplast	b	njo5
	0	Mosco Corn & Callus Remover	b	4ojr
	0	Nizoral Psoriasis	b	1gvob
	0	P & S	b	4ozk
	0	Propa P.H.	b	4pby
	0	Propa P.H. Acne Mask	b	4pbz
	0	Psoriasin Wash	b	mfba
	0	Rayasal	b	1k4pd
	0	Sal-Plant Gel	b	20jw
	0	Salacyn	b	iz1s
	0	Salvax	b	hok4
	0	Salycim	b	1l95a
	0	Salyntra	b	1la0a
	0	Scalpicin Scalp Relief	b	figv
	0	Sebasorb	b	4pmi
	0	Selsun Blue Naturals	b	rutd
	0	Stri-Dex	b	4psh
	0	Stri-Dex Clear Gel	b	4psi
	0	Stridex	b	kqzl
	0	Ultrasal	b	vvnw
	0	Virasal	b	nhfu
	0	Xalix	b	16kop
0.005 mg/mg	0			7ael
0.005 mg/mg	22			5eo8
0.005 mg/mg	84			nkol
0.01 mg/mg	0			7aem
0.01 mg/mg	22			5dys
0.01 mg/mg	73			4eay
0.01 mg/mg	73	Stri-Dex		iakn
0.018 mg/mg	0			1j1kk
0.018 mg/mg	22			1j1kl
0.02 mg/mg	0			7ad5
0.02 mg/mg	22			7f7e
0.02 mg/mg	22	Propa P.H. Acne Mask		4k7f
0.02 mg/mg	22	Stri-Dex Clear Gel		4k7g
0.02 mg/mg	22	Stridex		1137d
0.02 mg/mg	33			5dzc
0.02 mg/mg	73			6pf6
0.03 mg/mg	0			7acy
0.03 mg/mg	22			62tu
0.03 mg/mg	22	Keralyt		eqwz
0.03 mg/mg	33			6pfc
0.03 mg/mg	33	Bensal		s545
0.05 mg/mg	0			7aeu
0.05 mg/mg	22			6pff
0.05 mg/mg	22	Keralyt 5		uwyt
0.05 mg/mg	33			5dzd
0.057 mg/mg	0			1loe3
0.057 mg/mg	22			1loe4
0.06 mg/mg	0			7afk
0.06 mg/mg	22			6pfh
0.06 mg/mg	22	Keralyt		4ju4
0.06 mg/mg	22	Salyntra		1la0f
0.063 mg/mg	0			1loe5
0.063 mg/mg	22			1loe6
0.17 mg/mg	0			71t0
0.17 mg/mg	22			6pf4
0.17 mg/mg	22	Compound W brand of salicylic acid		4i58
0.17 mg/mg	22	Duoplant		4i59
0.17 mg/mg	22	Sal-Plant Gel		4i5a
0.4 mg/mg	0			7ad7
0.4 mg/mg	33			5dzj
0.4 mg/mg	35			55m7
0.4 mg/mg	35	Compound W brand of salicylic acid		na8k
0.4 mg/mg	35	Mediplast		njo8
0.4 mg/mg	84			uj8k
0.55 mg/mg	0			7633
10 mg/mL	0			722g
10 mg/mL	23			ixy8
10 mg/mL	23	Stridex		kqzo
10 mg/mL	61			5973
10 mg/mL	63			m9om
10 mg/mL	63	Biore		12nrg
100 mg/mL	0			7omv
100 mg/mL	21			53zw
100 mg/mL	36			5401
120 mg/mL	0			73pe
120 mg/mL	36			49pp
139 mg/mL	0			1if9k
139 mg/mL	36			1if9l
15 mg/mL	0			7atm
15 mg/mL	61			92dx
150 mg/mL	0			88pu
150 mg/mL	36			5402
162.5 mg	0			vxmz
167 mg/mL	0			75hv
167 mg/mL	36			4afw
167 mg/mL	36	Gordofilm		vsrx
170 mg/mL	0			71sy
170 mg/mL	36			6pf5
170 mg/mL	36	Compound W brand of salicylic acid		4i3c
170 mg/mL	36	Duofilm		4i3d
176 mg/mL	0			71t1
176 mg/mL	36			49o9
176 mg/mL	36	Freezone		vvuf
176 mg/mL	36	Mosco Corn & Callus Remover		4i55
18 mg/mL	0			73pu
18 mg/mL	61			58od
18 mg/mL	93			4eb9
19 mg/mL	0			x661
19 mg/mL	23			x662
20 mg/mL	0			71st
20 mg/mL	21			6sps
20 mg/mL	23			h3no
20 mg/mL	23	Stri-Dex		h3pb
20 mg/mL	23	Stridex		ujyq
20 mg/mL	36			5e49
20 mg/mL	56			mhc7
20 mg/mL	56	Differin Acne Clearing		1jrxz
20 mg/mL	61			27ww
20 mg/mL	61	DermalZone		gbgx
20 mg/mL	61	Sebasorb		4k8b
20 mg/mL	63			c23s
20 mg/mL	63	Acnevir		le18
20 mg/mL	63	Differin Acne Clearing		1jrxw
20 mg/mL	63	Propa P.H.		4k84
20 mg/mL	63	Stridex		t8rs
20 mg/mL	93			4e9c
20 mg/mL	93	Ionil Plus		4k14
20 mg/mL	93	P & S		4k16
20 mg/mL	93	Selsun Blue Naturals		16s9w
200 mg/mL	0			71t2
200 mg/mL	36			5bcm
230 mg/mL	0			15m6i
230 mg/mL	36			15m6j
25 mg/mL	0			7cso
25 mg/mL	21			623r
260 mg/mL	0			72s5
260 mg/mL	36			6pfb
275 mg/mL	0			nhfs
275 mg/mL	36			nhft
275 mg/mL	36	Virasal		nhfx
280 mg/mL	0			16kon
280 mg/mL	36			16koo
280 mg/mL	36	Xalix		16kot
285 mg/mL	0			vvnu
285 mg/mL	36			vvnv vvo0
30 mg/mL	0			71rm
30 mg/mL	21			8xou
30 mg/mL	36			5dwe
30 mg/mL	36	Scalpicin Scalp Relief		figy
30 mg/mL	61			58oe
30 mg/mL	63			mfb9
30 mg/mL	63	Psoriasin Wash		mfbd
30 mg/mL	93			4e73
30 mg/mL	93	DHS Salicylic Acid 3%		4jtq
30 mg/mL	93	Denorex Extra Strength Reformulated Aug 2012		rxoe
30 mg/mL	93	MG217 Psoriasis Salicylic Acid		11dpl
30 mg/mL	93	Nizoral Psoriasis		1gvof
30 mg/mL	93	Selsun Blue Naturals		ruth
40 mg/mL	0			73pv
5 mg/mL	0			7okn
5 mg/mL	21			5bvw
5 mg/mL	23			h3nh
5 mg/mL	23	Stri-Dex		h3pf
5 mg/mL	36			49sc
5 mg/mL	61			49ni
5 mg/mL	62			ispi
5 mg/mL	63			ijip
50 mg/mL	0			727r
50 mg/mL	21			1imox
50 mg/mL	36			49fh
50 mg/mL	61			15n3z
50 mg/mL	93			56u3
50 mg/mL	93	Keralyt		ux20
59 mg/mL	0			1k4pb
59 mg/mL	21			1k4pc
59 mg/mL	21	Rayasal		1k4ph
60 mg/mL	0			72s6
60 mg/mL	21			a82v
60 mg/mL	21	Salacyn		iz1v
60 mg/mL	21	Salycim		1l95e
60 mg/mL	61			92dy
60 mg/mL	61	Salacyn		izb4
60 mg/mL	62			gy90
60 mg/mL	62	Salvax		hok7
60 mg/mL	93			ebcw
60 mg/mL	93	Keralyt		lfb6
=salicylic acid;sulfur
	0		i	an7x
	0	Pernox Scrub Cleanser	b	na76
	0	Sebex	b	4pmj
	0	Sebulex	b	4pmm
0.02 mg/mg;0.02 mg/mg	73			6pf8
0.03 mg/mg;0.1 mg/mg	73			6pfd
15 mg/mL;20 mg/mL	63			hwpi
15 mg/mL;20 mg/mL	63	Pernox Scrub Cleanser		na79
20 mg/mL;20 mg/mL	93			4dwe
20 mg/mL;20 mg/mL	93	Sebex		4i69
20 mg/mL;20 mg/mL	93	Sebulex		4i6c
30 mg/mL;50 mg/mL	93			2a1v
=salicylic acid;thiosulfate
	0		i	1k4mk
	0	Exoderm	b	8ojo
	0	Versiclear	b	8osu
10 mg/mL;250 mg/mL	61			6pf1
10 mg/mL;250 mg/mL	61	Exoderm		8o54
10 mg/mL;250 mg/mL	61	Versiclear		8o55
=salicylic acid;urea
	0		i	lmfl
0.05 mg/mg;0.1 mg/mg	33			5bvq
20 mg/mL;395 mg/mL	21			1kfij
=salicylic acid;zinc pyrithione
	0		i	eso3
20 mg/mL;10 mg/mL	93			6pf9
=salmeterol
	0		i	rv9
	0	Serevent	b	4crb
0.014 mg/actuat	0			1fcmp
0.021 mg/actuat	0			71kx
0.05 mg/actuat	0			73t0
0.05 mg/actuat	20			ik8w
0.05 mg/actuat	20	Serevent		ik8x
=salmon calcitonin
	0		i	rva
	0	Miacalcin	b	4ohb
200 unit/actuat	0			72by
200 unit/actuat	102			6q7z
200 unit/actuat	102	Miacalcin		5ljo
200 unit/mL	0			7imc
200 unit/mL	6			6mbm
200 unit/mL	6	Miacalcin		4ksi
=salmon oil
	0		i	wdr
1000 mg	0			75hw
1000 mg	2			4a8z
500 mg	0			ryk9
=salmonella typhi ty21a live antigen
	0		i	gcf7
	0	Vivotif	b	gcfb
2000000000 unit	0			12kgl
2000000000 unit	38			gcfa
2000000000 unit	38	Vivotif		gcfe
=salsalate
	0		i	rv0
	0	Disalcid	b	4dni
500 mg	0			6sbz
500 mg	3			6pfn
500 mg	3	Disalcid		4gj9
750 mg	0			chz4
750 mg	3			chz6
750 mg	3	Disalcid		4gjf
=salt cedar pollen extract
	0		i	ia12
100 mg/mL	0			j2g3
100 mg/mL	6			j2g4
50 mg/mL	0			ia13
50 mg/mL	6			ia15
=salt grass pollen extract
	0		i	i9nt
50 mg/mL	0			i9nu
50 mg/mL	6			i9nw
=saltbush pollen extract
	0		i	j8dg
20000 unit/mL	0			j8do
20000 unit/mL	6			j8dp
40000 unit/mL	0			j8dq
40000 unit/mL	6			j8dr
50 mg/mL	0			j8dh
50 mg/mL	6			j8dj
=samarium
	0		i	7d9 47hy
	0	Quadramet	b	4db8
50 mCi/mL	0			h3h4
50 mCi/mL	1			h3h5
50 mCi/mL	1	Quadramet		h3h7
=samidorphan
	0		i	1iv0c
10 mg	0			1j3bo
=sapropterin
	0		i	g5a4 g5a5
	0	Javygtor	b	1jze2
	0	Kuvan	b	g3yk
	0	Zelvysia	b	1m54b
100 mg	0			vv4u
100 mg	15			nt9m
100 mg	15	Javygtor		1jze7
100 mg	15	Kuvan		nt9o
100 mg	15	Zelvysia		1m54h
100 mg	3			vv4v
100 mg	3	Javygtor		1jzy7
100 mg	3	Kuvan		vv4z
500 mg	0			zfmm
500 mg	15			zfmp
500 mg	15	Javygtor		1k6k5
500 mg	15	Kuvan		zfmt
500 mg	15	Zelvysia		1m54j
=sarecycline
	0		i	184qy
	0	Seysara	b	184r4
100 mg	0			184qz
100 mg	3			184r3
100 mg	3	Seysara		184r9
150 mg	0			184ra
150 mg	3			184rb
150 mg	3	Seysara		184rd
60 mg	0			184re
60 mg	3			184rf
60 mg	3	Seysara		184rh
=sargramostim
	0		i	1hqa
	0	Leukine	b	4dba
0.25 mg/mL	0			6y09
0.25 mg/mL	6			6r7j
0.25 mg/mL	6	Leukine		4gk3
=sarilumab
	0		i	1581j
	0	Kevzara	b	1581y
132 mg/mL	0			1581u
132 mg/mL	32			16y3v
132 mg/mL	32	Kevzara		16y3x
132 mg/mL	9			1581x
132 mg/mL	9	Kevzara		15822
175 mg/mL	0			15828
175 mg/mL	32			16y46
175 mg/mL	32	Kevzara		16y47
175 mg/mL	9			15829
175 mg/mL	9	Kevzara		1582b
=sarracenia purpurea preparation
	0		i	7i0s
170 mg/mL	0			7ito
170 mg/mL	6			7fs3
=sars-cov-2 (covid-19) vaccine, mrna spike protein
	0		i	1gwhy 1gwhz 1gy1k 1jy2r 1jy52 1loio 1lojc 1mcmw 1mcrm 1mcs9
	0	Comirnaty 2024-2025	b	1lojr
	0	Comirnaty 2025-2026	b	1mcrs
	0	Mnexspike 2025-2026	b	1mctc
	0	Spikevax 2024-2025	b	1loiw
	0	Spikevax 2025-2026	b	1mcn2
0.0075 mg/mL	0			1k87o 1k87p
0.0075 mg/mL	54			1k87q
0.01 mg/mL	0			1lojd
0.01 mg/mL	54			1lojg
0.025 mg/mL	0			1k72i 1k72j 1k87k 1k87l
0.025 mg/mL	54			1k72k 1k87m
0.0333 mg/mL	0			1loji 1mcrz
0.0333 mg/mL	1			1lojk 1mcs1
0.0333 mg/mL	1	Comirnaty 2025-2026		1mcs6
0.05 mg/mL	0			1jdmm 1jy50 1jy53 1jy5m 1mct7
0.05 mg/mL	1			1jy5n
0.05 mg/mL	54			1jy4v 1jy54
0.05 mg/mL	9			1mcta
0.05 mg/mL	9	Mnexspike 2025-2026		1mcth
0.1 mg/mL	0			1loip 1lojn 1mcmx 1mcrn
0.1 mg/mL	9			1lois 1loiv 1lojp 1mcn0 1mcn9 1mcrq
0.1 mg/mL	9	Comirnaty 2024-2025		1lojw
0.1 mg/mL	9	Comirnaty 2025-2026		1mcrx
0.1 mg/mL	9	Spikevax 2024-2025		1loj1
0.1 mg/mL	9	Spikevax 2025-2026		1mcn7 1mcna
=sars-cov-2 (covid-19) vaccine, subunit, recombinant spike protein
	0		i	1juux 1juuy 1lmk2
	0	Nuvaxovid 2024-2025	b	1m6uj
	0	Nuvaxovid 2025-2026	b	1md35
0.01 mg/mL	0			1juuz 1lpe9
0.01 mg/mL	54			1juv2
0.01 mg/mL	9			1lped
0.01 mg/mL	9	Nuvaxovid 2024-2025		1m6uo
0.01 mg/mL	9	Nuvaxovid 2025-2026		1md3a
=satralizumab
	0		i	1f9bp 1f9bz
	0	Enspryng	b	1f9c4
120 mg/mL	0			1f9c0
120 mg/mL	9			1f9c3
120 mg/mL	9	Enspryng		1f9c8
=saxagliptin
	0		i	ie0m md7s x4xa
	0	Onglyza	b	ie2d
2.5 mg	0			ie2h
2.5 mg	3			ie2i
2.5 mg	3	Onglyza		ie2k
5 mg	0			ie2a
5 mg	3			ie2c
5 mg	3	Onglyza		ie2g
=scopolamine
	0		i	7ep 7er
	0	Transderm Scop	b	4q1g
0.0013 mg/mL	0			mfpe
0.0065 mg	0			mfpz
0.01 mg	0			mfnc
0.0139 mg/h	0			7ks6
0.0139 mg/h	81			4ut4
0.0139 mg/h	81	Transderm Scop		7jib
0.0195 mg	0			mfv8
=scrub pine pollen extract
	0		i	lqc9
100 mg/mL	0			lqci
100 mg/mL	6			lqcj
20000 unit/mL	0			lqcm
20000 unit/mL	6			lqcn
40000 unit/mL	0			pkjh
40000 unit/mL	6			pkji
50 mg/mL	0			lqca
50 mg/mL	6			lqcc
=sebelipase alfa
	0		i	110jj
	0	Kanuma	b	110jo
2 mg/mL	0			110jk
2 mg/mL	1			110jn
2 mg/mL	1	Kanuma		110js
=sebetralstat
	0		i	1m96g
	0	Ekterly	b	1m96m
300 mg	0			1m96h
300 mg	3			1m96l
300 mg	3	Ekterly		1m96r
=secnidazole
	0		i	s0q
	0	Solosec	b	15q2t
2000 mg	0			15q2p
2000 mg	57			15q2s
2000 mg	57	Solosec		15q2y
=secretin human, synthetic
	0		i	czwc
	0	Chirhostim	b	flc1
0.016 mg	0			192ug
0.016 mg	1			flc0
0.016 mg	1	Chirhostim		flc4
0.04 mg	0			192un
0.04 mg	1			flc6
0.04 mg	1	Chirhostim		flc8
=secukinumab
	0		i	yaek
	0	Cosentyx	b	yaep
150 mg/mL	0			yael
150 mg/mL	32			zfnd 1kizn
150 mg/mL	32	Cosentyx		zfnf 1kizo
150 mg/mL	9			yaeo 1io54
150 mg/mL	9	Cosentyx		yaet 1io55
25 mg/mL	0			1l66x
25 mg/mL	1			1l66z
25 mg/mL	1	Cosentyx		1l673
=segesterone
	0		i	182eh 182ei
0.00625 mg/h	0			182ej
=seladelpar
	0		i	1load
	0	Livdelzi	b	1loak
10 mg	0			1loaf
10 mg	2			1loaj
10 mg	2	Livdelzi		1loap
=selegiline
	0		i	7fr 4cqp
	0	Eldepryl	b	1zff
	0	Emsam	b	d8ms
	0	Zelapar	b	ds6m
0.25 mg/h	0			12pkj
0.25 mg/h	81			ijli
0.25 mg/h	81	Emsam		ijlk
0.375 mg/h	0			12pkv
0.375 mg/h	81			ijlm
0.375 mg/h	81	Emsam		ijlo
0.5 mg/h	0			12pl9
0.5 mg/h	81			ijlq
0.5 mg/h	81	Emsam		ijls
1.25 mg	0			ieyd
1.25 mg	13			ieye
1.25 mg	13	Zelapar		ieyg
5 mg	0			iey9
5 mg	2			ieya
5 mg	2	Eldepryl		ieyc
5 mg	3			ieyh
=selenious acid
	0		i	s1k
0.0098 mg/mL	0			1j1x4
0.0098 mg/mL	1			1jjmq
0.0327 mg/mL	0			rq90
0.0654 mg/mL	0			1414o
0.0654 mg/mL	1			c1ww
0.098 mg/mL	0			zder
0.098 mg/mL	6			1an9g
=selenite
	0		i	7fs 17lz
0.04 mg	0			ndol
=selenium sulfide
	0		i	s1l
	0	Dandrex	b	4my7
	0	SelRx	b	usr1
	0	Selsun Blue	b	4pmy
10 mg/mL	0			71ta
10 mg/mL	93			4dwi
10 mg/mL	93	Dandrex		4hxy
10 mg/mL	93	Selsun Blue		4i74
22.5 mg/mL	0			a8dx
22.5 mg/mL	62			fl2j
22.5 mg/mL	93			f56c
23 mg/mL	0			usqz
23 mg/mL	93			usr0
23 mg/mL	93	SelRx		usr5
25 mg/mL	0			71rk
25 mg/mL	93			543s
=selenomethionine
	0		i	7fw
0.2 mg	0			igej
0.2 mg	3			igek
=selexipag
	0		i	1123u
	0	Uptravi	b	11240
	12			1125v
0.2 mg	0			11256
0.2 mg	3			11257 11259
0.4 mg	0			1125a
0.4 mg	3			1125b 1125d
0.6 mg	0			1125e
0.6 mg	3			1125f 1125h
0.8 mg	0			1125i
0.8 mg	3			1125j 1125l
1 mg	0			1123v
1 mg	3			1123z 11245
1.2 mg	0			1124i
1.2 mg	3			1124j 1124l
1.4 mg	0			1124m
1.4 mg	3			1124n 1124p
1.6 mg	0			11250
1.6 mg	3			11251 11253
1.8 mg	0			1izdg
1.8 mg	1			1izdj 1izdn
=selinexor
	0		i	1aouu
	0	Xpovio	b	1aov1
	12			1aov0 1aov8 1aova 1aovc 1f2q5 1f2q8 1imm5 1immb 1immz 1imn4 1m1rm
10 mg	0			1m1ri
10 mg	3			1m1rj
10 mg	3	Xpovio		1m1rl
20 mg	0			1aouv
20 mg	3			1aouz
20 mg	3	Xpovio		1aov6
40 mg	0			1immx
40 mg	3			1immy
40 mg	3	Xpovio		1imn1
50 mg	0			1imm9
50 mg	3			1imma
50 mg	3	Xpovio		1immd
60 mg	0			1imm3
60 mg	3			1imm4
60 mg	3	Xpovio		1imm7
=selpercatinib
	0		i	1estf
	0	Retevmo	b	1estx
120 mg	0			1lfqz
120 mg	3			1lfr1
120 mg	3	Retevmo		1lfr4
160 mg	0			1lfr5
160 mg	3			1lfr6
160 mg	3	Retevmo		1lfr8
40 mg	0			1ests
40 mg	2			1estw
40 mg	2	Retevmo		1esu2
40 mg	3			1lfr9
40 mg	3	Retevmo		1lfra
80 mg	0			1esu3
80 mg	2			1esu4
80 mg	2	Retevmo		1esu6
80 mg	3			1lfrb
80 mg	3	Retevmo		1lfrc
=selumetinib
	0		i	1d2hw
	0	Koselugo	b	1d2iz
10 mg	0			1d2iu
10 mg	2			1d2iy
10 mg	2	Koselugo		1d2j4
25 mg	0			1d2j5
25 mg	2			1d2j6
25 mg	2	Koselugo		1d2j8
5 mg	0			1mdky
5 mg	57			1mdl1
5 mg	57	Koselugo		1mdl5
7.5 mg	0			1mdl6
7.5 mg	57			1mdl7
7.5 mg	57	Koselugo		1mdl9
=semaglutide
	0		i	16ohy
	0	Ozempic	b	16oi3
	0	Rybelsus	b	1b611
	0	Wegovy	b	1iqam
0.5 mg/mL	0			1iq7s
0.5 mg/mL	32			1iqal
0.5 mg/mL	32	Wegovy		1iqaq
0.68 mg/mL	0			1k4y7
0.68 mg/mL	24			1k4y8
0.68 mg/mL	24	Ozempic		1k4ya
1 mg/mL	0			1iqdc
1 mg/mL	32			1iqdd
1 mg/mL	32	Wegovy		1iqdf
1.34 mg/mL	0			16ohz
1.34 mg/mL	24			16oi2 16oic 1feyh
1.34 mg/mL	24	Ozempic		16oi7 16oid 1feyi
1.5 mg	0			1m15m
1.5 mg	3			1m15n
1.5 mg	3	Rybelsus		1m15p
14 mg	0			1b60w
14 mg	3			1b610
14 mg	3	Rybelsus		1b616
2 mg/mL	0			1iqdi
2 mg/mL	32			1iqiy
2 mg/mL	32	Wegovy		1iqiz
2.27 mg/mL	0			1iqlo
2.27 mg/mL	32			1iqlp
2.27 mg/mL	32	Wegovy		1iqlr
2.68 mg/mL	0			1jpoh
2.68 mg/mL	24			1jpoi
2.68 mg/mL	24	Ozempic		1jpol
3 mg	0			1b617
3 mg	3			1b618
3 mg	3	Rybelsus		1b61a
3.2 mg/mL	0			1iqr9
3.2 mg/mL	32			1iqra
3.2 mg/mL	32	Wegovy		1iqrc
4 mg	0			1m15q
4 mg	3			1m15r
4 mg	3	Rybelsus		1m15t
7 mg	0			1b61b
7 mg	3			1b61c
7 mg	3	Rybelsus		1b61e
9 mg	0			1m15u
9 mg	3			1m15v
9 mg	3	Rybelsus		1m15x
=sennosides, usp
	0		i	s2r
	0	Ex-Lax Chocolated	b	4ng5
	0	Ex-Lax Maximum Relief Formula	b	4ng8
	0	Ex-Lax Regular Strength Pills	b	4ng9
	0	Fletchers Castoria	b	4njo
	0	Pedia-Lax	b	h2if
	0	Perdiem Overnight	b	8opa
	0	Senexon	b	4pn7
	0	Senna-Time	b	gbx8
	0	SenoSol	b	cx48
	0	Senokot	b	4clt
1.76 mg/mL	0			75i4
1.76 mg/mL	7			f1wn
1.76 mg/mL	7	Senexon		g6rx
10 mg	0			74if
10 mg	10			62x3
15 mg	0			73q9
15 mg	10			5dos
15 mg	10	Ex-Lax Chocolated		4ken
15 mg	3			4ag2
15 mg	3	Ex-Lax Regular Strength Pills		4keo
15 mg	3	Perdiem Overnight		8nz2
17 mg	0			755u
17 mg	3			62m5
17 mg	3	SenoSol		cx4g
17.2 mg	0			cx4h
17.2 mg	2			1ahu7
17.2 mg	3			cx4i
17.2 mg	3	Senokot		mafx
25 mg	0			73qa
25 mg	3			5dwc
25 mg	3	Ex-Lax Maximum Relief Formula		4kep
325 mg	0			75hz
325 mg	3			625y
33.3 mg/mL	0			7329
33.3 mg/mL	7			5jxy
33.3 mg/mL	7	Fletchers Castoria		4i81
35.2 mg/mL	0			ixvx
35.2 mg/mL	7			ixvy
8.6 mg	0			741z
8.6 mg	2			a7x7
8.6 mg	3			6pgn
8.6 mg	3	Senna-Time		gcyo
8.6 mg	3	SenoSol		cx4b
8.6 mg	3	Senokot		8nve
8.6 mg	49			gxxl
8.6 mg	49	Pedia-Lax		h2il
=sepiapterin
	0		i	1md4g
	0	Sephience	b	1md4m
1000 mg	0			1md4h
1000 mg	11			1md4l
1000 mg	11	Sephience		1md4r
250 mg	0			1md4s
250 mg	11			1md4t
250 mg	11	Sephience		1md4v
=serdexmethylphenidate
	0		i	1iwzk
26.1 mg	0			1ix09
39.2 mg	0			1ix05
52.3 mg	0			1iwzt
=serine
	0		i	7gn
1.38 mg/mL	0			h5l2
1.47 mg/mL	0			h597
1.8 mg/mL	0			h5yi
10.2 mg/mL	0			h65k
2.13 mg/mL	0			h5k4
2.21 mg/mL	0			h5hj
2.3 mg/mL	0			h5pm
2.5 mg/mL	0			h5m5
3 mg/mL	0			h572
3.47 mg/mL	0			h5iw
3.7 mg/mL	0			h57p
3.71 mg/mL	0			h5fw
3.8 mg/mL	0			h5r1
4.2 mg/mL	0			h58l
4.5 mg/mL	0			h5en
4.95 mg/mL	0			h5jj
5 mg/mL	0			h5i9
5.3 mg/mL	0			h5go
5.9 mg/mL	0			lqqe
5.92 mg/mL	0			h5qb
7.95 mg/mL	0			h5fa
=sertaconazole
	0		i	s43
	0	Ertaczo	b	8oje
20 mg/mL	0			7d0m
20 mg/mL	21			5dan
20 mg/mL	21	Ertaczo		cfra
=sertraline
	0		i	s45
	0	Zoloft	b	1ru0
100 mg	0			71lq
100 mg	3			6pgq
100 mg	3	Zoloft		4glx
150 mg	0			9odb
150 mg	2			8st4
20 mg/mL	0			igef
20 mg/mL	7			igeg
20 mg/mL	7	Zoloft		igei
200 mg	0			763i
200 mg	2			5dtt
25 mg	0			720s
25 mg	3			6pgs
25 mg	3	Zoloft		4jrd
50 mg	0			71lr
50 mg	3			6pgt
50 mg	3	Zoloft		4gm9
=sesame seed allergenic extract
	0		i	jbdb
100 mg/mL	0			jbic
100 mg/mL	6			jbid
50 mg/mL	0			jbdc
50 mg/mL	6			jbde
=setmelanotide
	0		i	1gxa7
	0	Imcivree	b	1gxcz
10 mg/mL	0			1gxcv
10 mg/mL	6			1gxcy
10 mg/mL	6	Imcivree		1gxd3
=sevelamer
	0		i	4lrc 52yt e5y2
	0	RenaGel	b	2w9a
	0	Renvela	b	g23b
2400 mg	0			12uma
2400 mg	77			igmy
2400 mg	77	Renvela		ign1
400 mg	0			idfj
400 mg	3			idfk
800 mg	0			g238 idfr
800 mg	3			g23a idfs
800 mg	3	RenaGel		idfu
800 mg	3	Renvela		g23e
800 mg	77			ign3
800 mg	77	Renvela		ign5
=sevoflurane
	0		i	s4l
	0	Sojourn	b	ldrq
	0	Ultane	b	4q7r
1000 mg/mL	0			7ony
1000 mg/mL	26			4aib bm6j
1000 mg/mL	26	Sojourn		ldrt
=shad scale pollen extract
	0		i	i9h3
50 mg/mL	0			i9h4
50 mg/mL	6			i9h6
=shagbark hickory pollen extract
	0		i	i9kt
100 mg/mL	0			ja77
100 mg/mL	6			ja78
10000 unit/mL	0			j8er
10000 unit/mL	6			j8es
20000 unit/mL	0			ja79
20000 unit/mL	6			ja7a
40000 unit/mL	0			ja7f
40000 unit/mL	6			ja7g
50 mg/mL	0			i9ku
50 mg/mL	6			i9kw
=shark liver oil
	0		i	1ykw
0.03 mg/mg	0			cgxd
250 mg	0			75i9
250 mg	2			5fbh
=sheep sorrel pollen extract
	0		i	i9kl
100 mg/mL	0			jb8q
100 mg/mL	6			jb8r
20000 unit/mL	0			jbky
20000 unit/mL	6			jbkz
25 mg/mL	0			njiy
40000 unit/mL	0			jbl0
40000 unit/mL	6			jbl1
50 mg/mL	0			i9km
50 mg/mL	6			i9ko
=sheep sorrel pollen extract;yellow dock pollen extract
	0		i	ll67
25 mg/mL;25 mg/mL	6			njj0
=short ragweed pollen extract
	0		i	j7gn
	0	Ragwitek	b	w1wo
100 mg/mL	0			j7gr
100 mg/mL	6			j7gs
12 amb	0			w1wi
12 amb	133			w1wn
12 amb	133	Ragwitek		w1wu
50 mg/mL	0			j7go
50 mg/mL	6			j7gq
=shortleaf pine pollen extract
	0		i	i9yd
100 mg/mL	0			jazv
100 mg/mL	6			jazw
20000 unit/mL	0			jazz
20000 unit/mL	6			jb00
50 mg/mL	0			i9ye
50 mg/mL	6			i9yg
=shrimp allergenic extract
	0		i	j4q8
100 mg/mL	0			j4q9
100 mg/mL	6			j4qb
=siberian elm pollen extract
	0		i	rv2l
100 mg/mL	0			rv2x
100 mg/mL	6			rv2y
20000 unit/mL	0			rv33
20000 unit/mL	6			rv34
25 mg/mL	0			rv2v
40000 unit/mL	0			rv35
40000 unit/mL	6			rv36
50 mg/mL	0			rv2m
50 mg/mL	6			rv2p
=sildenafil
	0		i	2x97 4qnd
	0	Liqrev	b	1kirf
	0	Revatio	b	cgsq
	0	Viagra	b	42yp
0.8 mg/mL	0			iwyl
0.8 mg/mL	1			iwyn
0.8 mg/mL	1	Revatio		iwyq
10 mg/mL	0			s0tc 1kird
10 mg/mL	14			s0tf 1kire
10 mg/mL	14	Liqrev		1kirk
10 mg/mL	14	Revatio		s0tj
100 mg	0			6sc7
100 mg	3			6qgl
100 mg	3	Viagra		4kk7
20 mg	0			cd8o
20 mg	3			cd8p
20 mg	3	Revatio		cgst
25 mg	0			5jb0
25 mg	3			6qgk
25 mg	3	Viagra		4kk5
50 mg	0			6sc8
50 mg	3			6ph2
50 mg	3	Viagra		4kk6
=silicon dioxide
	0		i	7jf
100 mg	0			cdt3
25 mg	0			755z
25 mg	3			62ts
=silk allergenic extract
	0		i	6qmv
100 mg/mL	0			lkmg
100 mg/mL	6			lkmh
50 mg/mL	0			lkmd
50 mg/mL	6			lkmf
=silodosin
	0		i	fg6x
	0	Rapaflo	b	hcli
4 mg	0			hptf
4 mg	2			hptg
4 mg	2	Rapaflo		hpti
8 mg	0			hclf
8 mg	2			hclh
8 mg	2	Rapaflo		hcll
=siltuximab
	0		i	wwky
	0	Sylvant	b	wwln
100 mg	0			zjf6
100 mg	1			zjf8
100 mg	1	Sylvant		zjfb
400 mg	0			zjfe
400 mg	1			zjff
400 mg	1	Sylvant		zjfh
=silver maple pollen extract
	0		i	i9ay
100 mg/mL	0			j6xw
100 mg/mL	6			j6xx
20000 unit/mL	0			j6y9
20000 unit/mL	6			j6ya
40000 unit/mL	0			j6yb
40000 unit/mL	6			j6yc
50 mg/mL	0			i9az
50 mg/mL	6			i9b1
=silver nitrate
	0		i	7jx
0.1 mg/mg	0			afyz
0.1 mg/mg	33			afz1
100 mg/mL	0			f1wo
100 mg/mL	36			f1wp
250 mg/mL	0			72sh
250 mg/mL	36			6ph6
5 mg/mL	0			7384
5 mg/mL	36			6ph4
500 mg/mL	0			72si
500 mg/mL	36			6ph7
750 mg/mL	0			nyal
=silver sulfadiazine
	0		i	7k1
	0	SSD	b	4pkq
	0	Silvadene	b	4tjy
	0	Thermazene	b	4pzd
10 mg/mL	0			7crf
10 mg/mL	21			2a27
10 mg/mL	21	SSD		4gmx
10 mg/mL	21	Silvadene		4gmy
10 mg/mL	21	Thermazene		4gmz
=simethicone
	0		i	7k4
	0	Bicarsim	b	naas
	0	Gas Aide	b	7k47
	0	Gas-X	b	4nn3
	0	Little Tummys	b	4o90
	0	Mi-Acid Gas Relief	b	cxhx
	0	Mylicon	b	4om8
	0	Phazyme	b	4p4n
0.0012 mg/mg	0			fn4w
125 mg	0			6sz9
125 mg	10			6qgd
125 mg	10	Gas-X		4i9j
125 mg	2			49fo
125 mg	2	Gas Aide		7jar
125 mg	2	Gas-X		4i9n
125 mg	3			49fp
125 mg	3	Bicarsim		ta6c
166 mg	0			74ie
166 mg	10			6ph9
180 mg	0			760f
180 mg	2			5eo6
180 mg	2	Gas-X		ifmf
180 mg	2	Phazyme		7job
20 mg	0			6sc9
21 mg	0			74h6
25 mg	0			6sca
250 mg	0			789q
250 mg	2			8tzj
250 mg	2	Gas-X		19fc1
250 mg	2	Phazyme		wy7c
4 mg/mL	0			6sza
40 mg	0			6scc
42 mg	0			9g8t
42 mg	10			9asy
500 mg	0			1h3zy
500 mg	2			1h3zz
500 mg	2	Phazyme		1h4aj
60 mg	0			6szb
62.5 mg	0			73si
62.5 mg	49			f43o
62.5 mg	49	Gas-X		f43r
66.7 mg/mL	0			732c
66.7 mg/mL	14			49ft
66.7 mg/mL	14	Little Tummys		4ia6
66.7 mg/mL	14	Mylicon		hcio
8 mg/mL	0			6scf
80 mg	0			6t41
80 mg	10			6qg8
80 mg	10	Bicarsim		nybm
80 mg	10	Gas-X		4i8x
80 mg	10	Mi-Acid Gas Relief		cxi0
=simvastatin
	0		i	s7r
	0	Flolipid	b	15o75
	0	Zocor	b	47mf
10 mg	0			6scg
10 mg	13			g8na
10 mg	3			6qgn
10 mg	3	Zocor		28mi
20 mg	0			6sch
20 mg	13			g8nb
20 mg	3			6phd
20 mg	3	Zocor		28mj
4 mg/mL	0			12dp0
4 mg/mL	14			12dp3
4 mg/mL	14	Flolipid		15o7a
40 mg	0			6sci
40 mg	13			g8nc
40 mg	3			48xv
40 mg	3	Zocor		39zv
5 mg	0			6szd
5 mg	3			6phe
5 mg	3	Zocor		4gnw
8 mg/mL	0			15o7b
8 mg/mL	14			15o7c
8 mg/mL	14	Flolipid		15o7e
80 mg	0			6scj
80 mg	13			g8nd
80 mg	3			4al5
80 mg	3	Zocor		4klj
=simvastatin;sitagliptin
	0		i	pi23
10 mg;100 mg	3			pi24
10 mg;100 mg	3	Juvisync		pi2i
10 mg;50 mg	3			s4nt
10 mg;50 mg	3	Juvisync		s4nz
20 mg;100 mg	3			pi28
20 mg;100 mg	3	Juvisync		pi2e
20 mg;50 mg	3			s4o0
20 mg;50 mg	3	Juvisync		s4o6
40 mg;100 mg	3			pi2l
40 mg;100 mg	3	Juvisync		pi2r
40 mg;50 mg	3			s4o7
40 mg;50 mg	3	Juvisync		s4od
=sincalide
	0		i	7k8
	0	Kinevac	b	4vdr
0.005 mg	0			12umm
0.005 mg	1			53mm
0.005 mg	1	Kinevac		4goc
=sinecatechins
	0		i	g5aa
	0	Veregen	b	ef5g
0.15 mg/mg	0			g5ac
0.15 mg/mg	33			g5ae
0.15 mg/mg	33	Veregen		h24u
=siponimod
	0		i	19gn1
	0	Mayzent	b	19gn7
	12			19icx 1jm5o
0.25 mg	0			19gn2
0.25 mg	3			19gn6
0.25 mg	3	Mayzent		19gnc
1 mg	0			1jm0d
1 mg	3			1jm0e
1 mg	3	Mayzent		1jm0g
2 mg	0			19gnd
2 mg	3			19gne
2 mg	3	Mayzent		19gng
=sipuleucel-t
	0		i	ldhp
	0	Provenge	b	kyp2
200000 cells/mL	0			ldhq
200000 cells/mL	1			ldhs
200000 cells/mL	1	Provenge		ldhv
=sirolimus
	0		i	r8m
	0	Fyarro	b	1jg1c
	0	Hyftor	b	1jnr5
	0	Rapamune	b	5jcj
0.002 mg/mg	0			1jnr1
0.002 mg/mg	22			1jnr4
0.002 mg/mg	22	Hyftor		1jnr9
0.5 mg	0			jef9
0.5 mg	3			jefa
0.5 mg	3	Rapamune		jefc
1 mg	0			7igg
1 mg	3			7hg8
1 mg	3	Rapamune		7jlh
1 mg/mL	0			7568
1 mg/mL	7			6qgm
1 mg/mL	7	Rapamune		7jj1
100 mg	0			1jg18
100 mg	1			1jg1b
100 mg	1	Fyarro		1jg1g
2 mg	0			7q0u
2 mg	3			7pv2
2 mg	3	Rapamune		8o28
=sisal fiber allergenic extract
	0		i	i9be
100 mg/mL	0			i9bf
100 mg/mL	6			i9bh
=sitagliptin
	0		i	cpvn dbme
	0	Brynovin	b	1m81y
	0	Januvia	b	doqs
	0	Zituvio	b	1l8iy
100 mg	0			e953 1m2my
100 mg	3			e955 1m2qr
100 mg	3	Januvia		e958
100 mg	3	Zituvio		1l8j3
25 mg	0			e959 1m2qz
25 mg	3			e95a 1m2r0
25 mg	3	Januvia		e95c
25 mg	3	Zituvio		1l8j5
25 mg/mL	0			1m81u
25 mg/mL	7			1m81x
25 mg/mL	7	Brynovin		1m823
50 mg	0			e95d 1m2n8
50 mg	3			e95e 1m2qw
50 mg	3	Januvia		e95g
50 mg	3	Zituvio		1l8j7
64.3 mg	0			g1qy
=smallpox vaccine live, new york city board of health vaccinia strain
	0		i	h43n
	0	ACAM2000	b	hut7
500000000 unit/mL	0			1ais2
500000000 unit/mL	6			hut6
500000000 unit/mL	6	ACAM2000		huta
=smooth brome pollen extract
	0		i	i9kp
100 mg/mL	0			j8ei
100 mg/mL	6			j8ej
20000 unit/mL	0			j8em
20000 unit/mL	6			j8en
40000 unit/mL	0			ja4n
40000 unit/mL	6			ja4o
50 mg/mL	0			i9kq
50 mg/mL	6			i9ks
=sodium acetate
	0		i	17jv 52yc
0.0163 meq/mL	0			h61h
0.025 meq/mL	0			h6dd
0.027 meq/mL	0			h62m
0.0272 meq/mL	0			h5zt
0.039 meq/mL	0			h5wm
0.0475 meq/mL	0			ha7o
0.0544 meq/mL	0			h5pn
0.097 meq/mL	0			h5r2
1.48 meq/mL	0			h6eg
135 mg/mL	0			x60g
2 meq/mL	0			6scl
2 meq/mL	1			13usi
2 meq/mL	6			535n
2.17 mg/mL	0			h5mr
2.22 mg/mL	0			1jvgc
2.97 mg/mL	0			h5k5
3.4 mg/mL	0			h5np
4 meq/mL	0			6scm
4 meq/mL	1			13usu
4 meq/mL	6			6phh
64.6 mg/mL	0			x60u
=sodium ascorbate
	0		i	5qau
200 mg	0			h7cy
48110 mg	0			17u45
5900 mg	0			1431h
=sodium bicarbonate
	0		i	sas
	0	Neut brand of sodium bicarbonate	b	4or8
1050 mg	0			wxjs
1100 mg	0			d7q1
1650 mg	0			1jpof
1680 mg	0			13rl6
1700 mg	0			wxjl
1916 mg	0			wxpe
1940 mg	0			wxjo
1976 mg	0			1j3v2
1985 mg	0			wxts
2210 mg	0			1h17f
2860 mg	0			10udf
325 mg	0			6scq
325 mg	3			49fv
40 mg/mL	0			6scr
40 mg/mL	1			6php
40 mg/mL	1	Neut brand of sodium bicarbonate		4gqg
42 mg/mL	0			6scs
42 mg/mL	1			141px 1b4lk
42 mg/mL	9			141q1
515 mg	0			12o9h
5720 mg	0			10uxc
600 mg	0			77vr
650 mg	0			6scu
650 mg	3			49fx
6720 mg	0			1437y
6740 mg	0			1437i
700 mg	0			9o14
75 mg/mL	0			6scv
75 mg/mL	1			hawk
75 mg/mL	9			flq3
84 mg/mL	0			141ia
84 mg/mL	1			141qe 15864
84 mg/mL	40			141qa 141qd
84 mg/mL	9			gzk1 gzk6
=sodium bicarbonate;sodium chloride
	0		i	dtb5
515 mg;1685 mg	134			12o9j
700 mg;2300 mg	134			x2iv
=sodium bisulfite
	0		i	sav
1 mg/mL	0			lqqf
=sodium chloride
	0		i	7lz
	0	Altamist	b	4m18
	0	Ayr Saline Nasal	b	4ma1
	0	Deep Sea	b	4mzo
	0	ENTsol	b	63p5
	0	Hyper-Sal	b	f5sg
	0	Little Noses	b	4o8z
	0	Muro 128	b	4ol8
	0	Mycinaire	b	olfu
	0	Na-zone	b	15oxe
	0	Nebusal	b	okfa
	0	Ocean brand of sodium chloride	b	4ouz
	0	PulmoSal	b	ux49
	0	Rhinaris	b	jadk
	0	Saljet	b	dj9p
	0	SaltAire	b	lqie
	0	Sea Soft	b	4pmd
	0	Simply Saline	b	7kcv
0.000154 meq/mg	0			nxj6
0.000154 meq/mg	22			nxj7
0.000855 meq/mg	0			rtvm
0.000855 meq/mg	55			rtvn
0.000855 meq/mg	55	Muro 128		rusq
0.002 meq/mL	0			hazi
0.003 meq/mL	0			h5po
0.00342 meq/mg	0			nxjd
0.00342 meq/mg	22			nxje
0.00368 meq/mL	0			h5a4
0.00479 meq/mL	0			hszm
0.01 meq/mL	0			h5nq
0.011 mg/mg	0			1jkgf
0.011 mg/mg	34			nxec
0.011 mg/mg	34	ENTsol		nxee
0.013 meq/mL	0			h5nf
0.014 meq/mL	0			h6de
0.02 meq/mL	0			h5ms
0.0308 meq/mL	0			eppt
0.04 meq/mL	0			h5h2
0.0513 meq/mL	0			d6mg
0.0769 meq/mL	0			d6m0
0.0769 meq/mL	86			6pi6
0.0899 meq/mL	0			h61i
0.09 meq/mL	0			h5wt
0.0906 meq/mL	0			h5zu
0.0915 meq/mL	0			nlc2
0.109 meq/mL	0			ha7p
0.14 meq/mL	0			h6e7
0.154 meq/mL	0			d6ma
0.154 meq/mL	56			55ie
0.154 meq/mL	86			afeb
0.154 meq/mL	86	Saljet		dj9s
0.27 meq/mL	0			h6eh
0.342 meq/mL	0			g2so
0.342 meq/mL	60			g2sp
0.342 meq/mL	60	Muro 128		g2t5
0.854 meq/mL	0			fnvf
0.854 meq/mL	60			fnvg
0.854 meq/mL	60	Muro 128		g2t7
100 mg/mL	0			196y3
100 mg/mL	26			fj3k
1000 mg	0			6scz
1000 mg	3			6pip
11200 mg	0			10uxd
146 mg/mL	0			12qqh
146 mg/mL	1			12qqi 12qqk
1685 mg	0			12o9i
2 mg/mL	0			12gow
2 mg/mL	102			lmwn
2 mg/mL	102	Rhinaris		lqia
2.25 mg/mL	0			12gyd
2000 mg	0			17u3v
21 mg/mL	0			1jkeh
21 mg/mL	97			lqic
21 mg/mL	97	SaltAire		lqih
21.6 mg/mL	0			1jkef
21.6 mg/mL	97			hahx
2300 mg	0			x2it
234 mg/mL	0			12qq4
234 mg/mL	1			12qqb
234 mg/mL	6			6piw
26.5 mg/mL	0			1jke7
26.5 mg/mL	102			dt10
2690 mg	0			1431i
3 mg/mL	0			6sd6
3.3 mg/mL	0			12h5r
30 mg/mL	0			12qqs
30 mg/mL	1			fnvh
30 mg/mL	102			hah4
30 mg/mL	102	ENTsol		i6rn
30 mg/mL	26			fj3i
30 mg/mL	26	Nebusal		w1l6
30 mg/mL	97			hah3
30 mg/mL	97	ENTsol		63hh
3200 mg	0			17u46
35 mg/mL	0			196xp
35 mg/mL	26			qomg
35 mg/mL	26	Hyper-Sal		qoo2
4 meq/mL	0			1jgpj
4 meq/mL	7			1jgpk
4.5 mg/mL	0			12gp0
4.5 mg/mL	1			12qpm 12qpo 12qpp 12qpq 12qpr 12qps
5.03 mg/mL	0			1fdq8
5.26 mg/mL	0			1jvgd
50 mg/mL	0			12qqp
50 mg/mL	1			fnvi
500 mg	0			9oix
5600 mg	0			10udg
5840 mg	0			1437z
5860 mg	0			1437j
6 mg/mL	0			1l4a7
6.5 mg/mL	0			1jkf8
6.5 mg/mL	102			f5pv
6.5 mg/mL	102	Altamist		y5uc
6.5 mg/mL	102	Ayr Saline Nasal		f5sv
6.5 mg/mL	102	Deep Sea		f5th
6.5 mg/mL	102	Little Noses		y5uh
6.5 mg/mL	102	Na-zone		15oxj
6.5 mg/mL	102	Ocean brand of sodium chloride		qtl2
6.5 mg/mL	102	Sea Soft		f5y0
6.5 mg/mL	97			f5s1
6.5 mg/mL	97	Ayr Saline Nasal		f5s5
6.9 mg/mL	0			1jkf4
6.9 mg/mL	102			hagl
6.9 mg/mL	102	Mycinaire		olfx
60 mg/mL	0			196xv
60 mg/mL	26			nwys
60 mg/mL	26	Nebusal		okfd
7.5 mg/mL	0			6szj
7.69 meq	0			jdq6
70 mg/mL	0			196xz
70 mg/mL	26			f5hb
70 mg/mL	26	Hyper-Sal		f5sj
70 mg/mL	26	PulmoSal		197q2
74.5 mg/mL	0			x60v
8.6 mg/mL	0			7ap9
9 mg/mL	0			zlyb
9 mg/mL	1			12qrv 12qry 12qrz 12qs0 12qs1 12qs2 12qs4 12qs5 12qs6 12qs7 12qse 1lv2i
9 mg/mL	102			7iyz
9 mg/mL	102	Simply Saline		7jpw
9 mg/mL	26			6pid
9 mg/mL	40			zlyr
9 mg/mL	6			6pii
9 mg/mL	60			1m0go
9 mg/mL	9			fll8
9 mg/mL	97			6pig
=sodium chloride;sodium citrate
	0		i	1fdq7
	0	Regiocit	b	1fdq9
5.03 mg/mL;5.29 mg/mL	1			1fdqb
5.03 mg/mL;5.29 mg/mL	1	Regiocit		1fdqh
=sodium citrate
	0		i	17ki
	0	Emetrol Chewables	b	1jn83
0.012 meq/mL	0			ha7q
100 mg/mL	0			8fiv
230 mg	0			mhnc
230 mg	10			16xdc
230 mg	10	Emetrol Chewables		1jn89
5.29 mg/mL	0			1fdqd
98 mg/mL	0			bo6d
=sodium ferric gluconate complex
	0		i	5lq3
	0	Ferrlecit	b	12l9
12.5 mg/mL	0			73r7
12.5 mg/mL	1			57bd
12.5 mg/mL	1	Ferrlecit		5lhf
=sodium fluoride
	0		i	7m9
	0	ACT Fluoride Rinse	b	4ltw
	0	Allday	b	1jrto
	0	Clinpro 5000	b	lknv
	0	Denta 5000 Plus	b	8ohg
	0	Dentagel	b	cyds
	0	DentiCare Neutral	b	l8nw
	0	Duraflor	b	ryd4
	0	Epiflur	b	j6jj
	0	Fluor a Day	b	3945
	0	Fluorabon	b	4nka
	0	Fluoridex	b	d8jy
	0	Fluorimax	b	1jt2u
	0	Fluorinse	b	7k3x
	0	Fluoritab	b	igwm
	0	Flura-Drops	b	4nkf
	0	Gelato sodium fluoride	b	e2tf
	0	Kolorz	b	er62
	0	Listerine	b	m9mh
	0	Ludent	b	jbfh
	0	Nafrinse	b	7k7k
	0	NeutraGard	b	ivpy
	0	Neutracare	b	e3f2
	0	Neutramaxx	b	pjj3
	0	PCxx Neutral Foam	b	t84h
	0	PCxx Neutral Rinse	b	yb64
	0	Phos-Flur	b	4p5v
	0	Prevident	b	4pag
	0	Prevident Dental Rinse	b	7kb9
	0	ProDenRx Rinse	b	vw78
	0	Zooby Fluoride Foam	b	pkpg
0.0015 mg/mg	0			76xe
0.0024 mg/mg	0			76x9
0.0024 mg/mg	121			8xlb
0.00243 mg/mg	0			77vv
0.00243 mg/mg	121			j43j
0.0025 mg/mg	0			mdz6
0.0025 mg/mg	121			mdz7
0.00254 mg/mg	0			116hs
0.00254 mg/mg	121			1md0z
0.011 mg/mg	0			73rd
0.011 mg/mg	121			8ehy
0.011 mg/mg	121	Allday		1jrtv
0.011 mg/mg	121	Clinpro 5000		lkny
0.011 mg/mg	121	Denta 5000 Plus		di9g
0.011 mg/mg	121	Dentagel		nm9e
0.011 mg/mg	121	Fluoridex		d8k8
0.011 mg/mg	121	Fluorimax		1jt31
0.011 mg/mg	121	NeutraGard		nm7p
0.011 mg/mg	121	Neutramaxx		pjj8
0.011 mg/mg	121	Phos-Flur		nm7t
0.011 mg/mg	121	Prevident		di9e
0.011 mg/mg	65			vv1i
0.011 mg/mg	65	Neutracare		y87e
0.0123 mg/mg	0			76xb
0.0123 mg/mg	121			58j1
0.018 mg/mg	0			rt2c
0.02 mg/mg	0			76xc
0.02 mg/mg	65			59i1
0.02 mg/mg	65	Gelato sodium fluoride		e2ti
0.02 mg/mg	65	Neutracare		10v61
0.0272 mg/mg	0			890l
0.0272 mg/mg	65			wwoy
0.0272 mg/mg	65	Kolorz		19hb2
0.2 mg/mL	0			72st
0.2 mg/mL	91			6pj9
0.2 mg/mL	91	ACT Fluoride Rinse		mdz0
0.2 mg/mL	91	Listerine		12jpm
0.221 mg/mL	0			f4ku
0.221 mg/mL	91			m9mg
0.44 mg/mL	0			760z
0.44 mg/mL	91			htvp
0.44 mg/mL	91	Phos-Flur		qg1y
0.5 mg/mL	0			6rs9
0.5 mg/mL	91			55q2
0.5 mg/mL	91	ACT Fluoride Rinse		e2sp
0.5 mg/mL	91	Nafrinse		htum
0.55 mg	0			77vs
0.55 mg	10			48xz
0.55 mg	10	Epiflur		lf78
0.55 mg	10	Ludent		jbfk
0.55 mg	3			717m
0.55 mg	3	Nafrinse		bkku
0.55 mg/mL	0			qgir
0.917 mg/mL	0			dnar
0.917 mg/mL	7			dnas
1 mg/mL	0			7ezv
1 mg/mL	91			di8w
1.1 mg	0			72t0
1.1 mg	10			6pjg
1.1 mg	10	Epiflur		lf7b
1.1 mg	10	Fluoritab		igws
1.1 mg	10	Ludent		jbfs
1.1 mg	10	Nafrinse		rwww
1.1 mg/mL	0			77vt
1.1 mg/mL	7			6r4u
11 mg/mL	0			72sy
11 mg/mL	7			6pjh
11 mg/mL	7	Flura-Drops		njxo
18.1 mg/mL	0			vtok
18.1 mg/mL	135			vtol
2 mg/mL	0			71wt
2 mg/mL	91			c21a
2 mg/mL	91	Fluorinse		7jvh
2 mg/mL	91	Nafrinse		i8sk
2 mg/mL	91	Prevident Dental Rinse		4j0r
2 mg/mL	91	ProDenRx Rinse		vw7e
2.2 mg	0			72t4
2.2 mg	10			6r7x
2.2 mg	10	Epiflur		lf7q
2.2 mg	10	Fluorabon		bkvb
2.2 mg	10	Fluoritab		igww
2.2 mg	10	Ludent		jbg0
2.2 mg	10	Nafrinse		rwzv
2.2 mg/mL	0			760m
2.2 mg/mL	7			5ccd
20 mg/mL	0			72t2
20 mg/mL	135			er61
20 mg/mL	135	Kolorz		er65
20 mg/mL	135	PCxx Neutral Foam		t84m
20 mg/mL	91			5eew
20 mg/mL	91	DentiCare Neutral		l8nz
20 mg/mL	91	PCxx Neutral Rinse		yb6a
27.2 mg/mL	0			76x8
27.2 mg/mL	135			5bnp
27.2 mg/mL	135	Kolorz		nfhu
27.2 mg/mL	135	Zooby Fluoride Foam		pkpk
3.1 mg/mL	0			8fmf
3.1 mg/mL	91			8eit
5.56 mg/mL	0			8fcw
5.56 mg/mL	7			8ei6
5.56 mg/mL	7	Fluor a Day		dih7
50 mg/mL	0			9ojp
50 mg/mL	91			lkkn
50 mg/mL	91	Duraflor		ryda
8.3 mg	0			72c7
=sodium fluoride;xylitol
	0		i	llbp
	0	Fluor a Day Chewable	b	njl7
0.55 mg;237 mg	10			njl6
0.55 mg;237 mg	10	Fluor a Day Chewable		njla
2.2 mg;237 mg	10			njlk
2.2 mg;237 mg	10	Fluor a Day Chewable		njlm
=sodium gluconate
	0		i	17ks
0.023 meq/mL	0			h1k7
5 mg/mL	0			7exs
5.02 mg/mL	0			h61j
55 mg/mL	0			x60h
=sodium hydroxide
	0		i	7mg
100 mg/mL	0			760o
100 mg/mL	36			5406
=sodium iodide
	0		i	7mk
	0	Iodopen	b	4o0t
0.118 mg/mL	0			71zo
0.118 mg/mL	1			48y3
0.118 mg/mL	1	Iodopen		4jk8
200 mg/mL	0			9brk
200 mg/mL	6			9brj
24 mg/mL	0			72ja
=sodium metabisulfite
	0		i	sbc
0.5 mg/mL	0			h5pp
=sodium nitrite
	0		i	7mu
30 mg/mL	0			6szl
30 mg/mL	1			5f82
=sodium nitrite;thiosulfate
	12			nalv
	12	Nithiodote		nalw
=sodium phosphate
	0		i	sbp 6qxh
	0	OsmoPrep	b	dj7j
0.0299 meq/mL	0			hszn
0.088 mg/mL	0			h6e8
1500 mg	0			cxaa
1500 mg	3			cxab
1500 mg	3	OsmoPrep		dmul
=sodium phosphate, dibasic
	0		i	52nj
0.0299 meq/mL	0			ht9d
0.12 mg/mL	0			h5zv
142 mg/mL	0			76xz
180 mg/mL	0			756s
35.5 mg/mL	0			fo09
398 mg	0			756t
59.3 mg/mL	0			756v
852 mg	0			77ew
=sodium phosphate, dibasic;sodium phosphate, monobasic
	0		i	hj32
142 mg/mL;276 mg/mL	1			144qo 144sb 144sf
180 mg/mL;480 mg/mL	7			625h
35.5 mg/mL;96.4 mg/mL	72			fo0b
398 mg;1100 mg	3			62do
59.3 mg/mL;161 mg/mL	72			62fw
=sodium phosphate, monobasic
	0		i	51pk
0.16 mg/mL	0			h5rr
0.25 mg/mL	0			h5s2
1100 mg	0			756u
130 mg	0			8f6l
161 mg/mL	0			7qjw
276 mg/mL	0			77vw
350 mg	0			890e
40.8 mg	0			890f
480 mg/mL	0			6scx
500 mg	0			6scy
700 mg	0			7ite
96.4 mg/mL	0			fo0a
=sodium polystyrene sulfonate
	0		i	17ls
	0	Kionex	b	63px
	0	SPS	b	12km9
15000 mg	0			191u0
15000 mg	77			191u3
250 mg/mL	0			6sdm
250 mg/mL	14			6pkg
250 mg/mL	14	Kionex		h0gd
250 mg/mL	14	SPS		12kme
=sodium selenate
	0		i	sbx
0.055 mg	0			j41t
=sodium sulfate
	0		i	sc1
0.257 meq/mL	0			lgwm
1479 mg	0			1gufs
22720 mg	0			14380
22740 mg	0			1437k
7300 mg	0			1klwx
7500 mg	0			1431j
9000 mg	0			17u3w
=sodium sulfide
	0		i	rq8n
0.01 mg/mg	0			rq8o
0.01 mg/mg	22			rq8r
=sodium tetradecyl sulfate
	0		i	7nd
	0	Sotradecol	b	x3k
10 mg/mL	0			72t8
10 mg/mL	6			4dsa
10 mg/mL	6	Sotradecol		bnjo
30 mg/mL	0			72t9
30 mg/mL	6			4dsb
30 mg/mL	6	Sotradecol		bnjv
=sodium zirconium cyclosilicate
	0		i	17vyk
	0	Lokelma	b	17vyq
10000 mg	0			17vyx
10000 mg	77			17vyy
10000 mg	77	Lokelma		180tj
5000 mg	0			17vyl
5000 mg	77			17vyp
5000 mg	77	Lokelma		17vyv
=sofosbuvir
	0		i	vtrj
	0	Sovaldi	b	vtrp
150 mg	0			1b8ly
150 mg	100			1b8m1
150 mg	100	Sovaldi		1b8m7
200 mg	0			1b8j6
200 mg	100			1b8oq
200 mg	100	Sovaldi		1b8os
200 mg	3			1b8j7
200 mg	3	Sovaldi		1b8j9
400 mg	0			vtrk
400 mg	3			vtro
400 mg	3	Sovaldi		vtru
=sofosbuvir;velpatasvir
	0		i	12ka3
	0	Epclusa	b	12ka5
150 mg;37.5 mg	100			1jdz8
150 mg;37.5 mg	100	Epclusa		1jdzb
200 mg;50 mg	100			1jdzc
200 mg;50 mg	100	Epclusa		1jdzd
200 mg;50 mg	3			1d226
200 mg;50 mg	3	Epclusa		1d228
400 mg;100 mg	3			12ka4
400 mg;100 mg	3	Epclusa		12kaa
=sofosbuvir;velpatasvir;voxilaprevir
	0		i	15ke8
	0	Vosevi	b	15kea
400 mg;100 mg;100 mg	3			15ke9
400 mg;100 mg;100 mg	3	Vosevi		15kef
=sofpironium
	0		i	1ln3e
	0	Sofdra	b	1ln3k
72 mg/actuat	0			1ln3f
72 mg/actuat	22			1ln3i
72 mg/actuat	22	Sofdra		1ln3o
=solifenacin
	0		i	6wl3 a7qk
	0	Vesicare	b	bkis
1 mg/mL	0			1ewt2
1 mg/mL	14			1ewt5
1 mg/mL	14	Vesicare		1ewt9
10 mg	0			a8cd
10 mg	3			a8cc
10 mg	3	Vesicare		bkiv
5 mg	0			a8c8
5 mg	3			a8c7
5 mg	3	Vesicare		bkix
=solriamfetol
	0		i	19h5j
	0	Sunosi	b	19h5r
150 mg	0			19h5p
150 mg	3			19h5q
150 mg	3	Sunosi		1alch
75 mg	0			19h5k
75 mg	3			19h5o
75 mg	3	Sunosi		19h5w
=somapacitan
	0		i	1ita5 1itaq
	0	Sogroya	b	1itav
10 mg/mL	0			1kiom
10 mg/mL	24			1kion
10 mg/mL	24	Sogroya		1kioq
3.3 mg/mL	0			1j4ex
3.3 mg/mL	24			1j4ey
3.3 mg/mL	24	Sogroya		1j4f1
6.7 mg/mL	0			1itar
6.7 mg/mL	24			1itau
6.7 mg/mL	24	Sogroya		1itaz
=somatrogon
	0		i	1koif 1koip
	0	Ngenla	b	1koiv
20 mg/mL	0			1koiq
20 mg/mL	24			1koit
20 mg/mL	24	Ngenla		1koiz
50 mg/mL	0			1koj1
50 mg/mL	24			1koj2
50 mg/mL	24	Ngenla		1koj5
=somatropin
	0		i	1b6k
	0	Genotropin	b	4ci4
	0	Humatrope	b	483n
	0	Norditropin	b	4ci5
	0	Nutropin	b	4ci7
	0	Omnitrope	b	dtno
	0	Saizen	b	4ci6
	0	Serostim	b	fyam
	0	Zomacton	b	zbq4
	0	Zorbtive	b	8otf
0.8 mg/mL	0			7f5t
0.8 mg/mL	9			gclq
0.8 mg/mL	9	Genotropin		gclt
1.6 mg/mL	0			7f5u
1.6 mg/mL	9			gclu
1.6 mg/mL	9	Genotropin		gclw
10 mg/mL	0			73tm
10 mg/mL	24			i5qj i7qy 11746
10 mg/mL	24	Norditropin		i5ql i7qz
10 mg/mL	24	Nutropin		11748
10 mg/mL	6			63wd
10 mg/mL	6	Zomacton		zbq8
12 mg	0			117py
12 mg	40			chtl
12 mg	40	Humatrope		chtn
12 mg/mL	0			7cme
12 mg/mL	40			lcy6
12 mg/mL	40	Genotropin		lcy7
2.4 mg/mL	0			7f5v
2.4 mg/mL	9			gclx
2.4 mg/mL	9	Genotropin		gclz
2.5 mg/mL	0			hanu
2.5 mg/mL	24			iz61
2.5 mg/mL	24	Nutropin		l9qr
24 mg	0			117si
24 mg	40			chtq
24 mg	40	Humatrope		chts
3.2 mg/mL	0			7f5w
3.2 mg/mL	9			gcm1
3.2 mg/mL	9	Genotropin		gcm3
3.3 mg/mL	0			117pm
3.3 mg/mL	40			117pn
3.3 mg/mL	40	Omnitrope		iir2
3.33 mg/mL	0			7f62
3.33 mg/mL	24			117pi
3.33 mg/mL	24	Norditropin		i5qn
4 mg/mL	0			7clx
4 mg/mL	9			gcmx
4 mg/mL	9	Genotropin		gcmz
4.4 mg/mL	0			bmjp
4.4 mg/mL	6			bmjq
4.4 mg/mL	6	Saizen		h2wm
4.8 mg/mL	0			7f5x
4.8 mg/mL	9			gcm6
4.8 mg/mL	9	Genotropin		gcm9
5 mg	0			1160r
5 mg	1			7fcu
5 mg	1	Humatrope		4gd6
5 mg	1	Serostim		g3ww
5 mg/mL	0			6sdv
5 mg/mL	24			1175c
5 mg/mL	24	Nutropin		1175d
5 mg/mL	40			gd40
5 mg/mL	40	Genotropin		gd41
5 mg/mL	6			56pj
5 mg/mL	6	Omnitrope		dud8
5 mg/mL	6	Saizen		4gd8
5 mg/mL	6	Zomacton		zbqa
5.6 mg/mL	0			7f5y
5.6 mg/mL	9			gcma
5.6 mg/mL	9	Genotropin		gcmc
6 mg	0			116fu
6 mg	1			5ch9
6 mg	1	Serostim		g3wy
6 mg	40			fmog
6 mg	40	Humatrope		fmoi
6.4 mg/mL	0			7f5z
6.4 mg/mL	9			gcmh
6.4 mg/mL	9	Genotropin		gcmj
6.67 mg/mL	0			7kn8
6.67 mg/mL	24			117rd
6.67 mg/mL	24	Norditropin		i5tg
6.67 mg/mL	40			117rl
6.67 mg/mL	40	Omnitrope		ib6m
7.2 mg/mL	0			7f60
7.2 mg/mL	9			gcmq
7.2 mg/mL	9	Genotropin		gcms
8 mg/mL	0			7da4
8 mg/mL	6			5bkw
8 mg/mL	6	Serostim		g3wu
8 mg/mL	9			gcnj
8 mg/mL	9	Genotropin		gcnl
8.8 mg	0			117qv
8.8 mg	40			j85u
8.8 mg	40	Saizen		j85w
8.8 mg/mL	0			7d9b
8.8 mg/mL	6			635f
8.8 mg/mL	6	Zorbtive		chu0
=sonidegib
	0		i	zk8n
	0	Odomzo	b	zksy
200 mg	0			zkst
200 mg	2			zksx
200 mg	2	Odomzo		zkt3
=sorafenib
	0		i	ammh
	0	Nexavar	b	dadt
200 mg	0			ct81
200 mg	3			ct83
200 mg	3	Nexavar		d7aj
=sorbitol
	0		i	7o9
27 mg/mL	0			6szm
30 mg/mL	0			6sdw
30 mg/mL	86			6pky
33 mg/mL	0			6sdx
33 mg/mL	86			6pkz
700 mg/mL	0			6szn
700 mg/mL	136			rwlj
700 mg/mL	7			6pl0
=sotagliflozin
	0		i	1kk0j
	0	Inpefa	b	1kk0s
200 mg	0			1kk0n
200 mg	3			1kk0r
200 mg	3	Inpefa		1kk0x
400 mg	0			1kk0y
400 mg	3			1kk0z
400 mg	3	Inpefa		1kk11
=sotalol
	0		i	5eo 7ob
	0	Betapace	b	4tjh
	0	Sorine	b	63t3
	0	Sotylize	b	y5q6
120 mg	0			jdyu
120 mg	3			157kw 1584e
120 mg	3	Betapace		157kx 1584f
120 mg	3	Sorine		jdyz
15 mg/mL	0			je0l
15 mg/mL	1			je0m
160 mg	0			jdz6
160 mg	3			157m3 1584g
160 mg	3	Betapace		157m4 1584h
160 mg	3	Sorine		jdzb
240 mg	0			jdzg
240 mg	3			jdzh
240 mg	3	Betapace		jdzj
240 mg	3	Sorine		jdzl
5 mg/mL	0			y5q2
5 mg/mL	7			y5q5
5 mg/mL	7	Sotylize		y5qb
80 mg	0			jdzs
80 mg	3			157m5 1584i
80 mg	3	Betapace		157m6 1584j
80 mg	3	Sorine		jdzx
=sotatercept
	0		i	1lf2q 1lf2r
	0	Winrevair	b	1lf2y
	12			1lf38 1lf3a
45 mg	0			1lf2s
45 mg	1			1lf2x
45 mg	1	Winrevair		1lf33
60 mg	0			1lf34
60 mg	1			1lf35
60 mg	1	Winrevair		1lf37
=sotorasib
	0		i	1io56
	0	Lumakras	b	1io5c
120 mg	0			1io57
120 mg	3			1io5b
120 mg	3	Lumakras		1io5h
240 mg	0			1llgk
240 mg	3			1llgl
240 mg	3	Lumakras		1llgn
320 mg	0			1kbyn
320 mg	3			1kbyo
320 mg	3	Lumakras		1kbyq
=southern bayberry pollen extract
	0		i	il6k
100 mg/mL	0			mdx3
100 mg/mL	6			mdx4
20000 unit/mL	0			mdxh
20000 unit/mL	6			mdxi
50 mg/mL	0			j8wr
50 mg/mL	6			j8ws
=southern ragweed pollen extract
	0		i	izg6
50 mg/mL	0			izg7
50 mg/mL	6			izg9
=southern yellow jacket venom protein
	0		i	rt6l
0.02 mg/mL	0			13smg
=soy protein isolate
	0		i	47f2
100 mg	0			8mpw
100 mg	2			5kke
40 mg	0			8mq5
40 mg	3			5k0q
50 mg	0			8mpv
50 mg	2			5kfs
64 mg	0			i7eo
=soybean allergenic extract
	0		i	j40k
100 mg/mL	0			j40q
100 mg/mL	6			j40r
=soybean lecithin
	0		i	cf7y
1000 mg	0			cf7z
1000 mg	10			cf81
1200 mg	0			cgm6
1200 mg	2			cgm8
2400 mg	0			1ch39
2400 mg	2			1ch3a
=soybean oil
	0		i	7od
	0	Intralipid	b	4vlq
	0	Nutrilipid	b	zgvx
100 mg/mL	0			755i
100 mg/mL	1			13up4 13up8 13upa
100 mg/mL	1	Intralipid		13up6 13up9 13upb
200 mg/mL	0			7577
200 mg/mL	1			12kni 12kns 12koc 12kuu
200 mg/mL	1	Intralipid		12knk 12knu 12kod
200 mg/mL	1	Nutrilipid		12ksu 12ksy 12kuv
200 mg/mL	54			4akd
200 mg/mL	54	Intralipid		h98n
200 mg/mL	54	Nutrilipid		zgw1
300 mg/mL	0			7578
300 mg/mL	54			4ake
300 mg/mL	54	Intralipid		h98r
40 mg/mL	0			16kox
=sparsentan
	0		i	1kdqf
	0	Filspari	b	1kdql
200 mg	0			1kdqg
200 mg	3			1kdqk
200 mg	3	Filspari		1kdqq
400 mg	0			1kdqr
400 mg	3			1kdqs
400 mg	3	Filspari		1kdqu
=spesolimab
	0		i	1jy7l 1jy7m
	0	Spevigo	b	1jy7s
150 mg/mL	0			1lf40
150 mg/mL	9			1lf43 1m87s
150 mg/mL	9	Spevigo		1lf48 1m87t
60 mg/mL	0			1jy7n
60 mg/mL	1			1jy7q
60 mg/mL	1	Spevigo		1jy7w
=spinach allergenic extract
	0		i	jbgl
100 mg/mL	0			jdvr
100 mg/mL	6			jdvs
=spinosad
	0		i	6ert
	0	Natroba	b	n9tl
9 mg/mL	0			n9ti
9 mg/mL	93			n9tk
9 mg/mL	93	Natroba		n9to
=spiny pigweed pollen extract
	0		i	j7an
100 mg/mL	0			j7ex
100 mg/mL	6			j7ey
50 mg/mL	0			j7ao
50 mg/mL	6			j7aq
=spironolactone
	0		i	7pp
	0	Aldactone	b	38r9
	0	Carospir	b	15nho
1 mg/mL	14			28fa
10 mg/mL	14			28fd
100 mg	0			6sdz
100 mg	3			48y6
100 mg	3	Aldactone		4ayh
2 mg/mL	14			28fb
25 mg	0			6se0
25 mg	3			6pl4
25 mg	3	Aldactone		4ayc
5 mg/mL	0			7q6g
5 mg/mL	14			28fc
5 mg/mL	14	Carospir		15nht
50 mg	0			6szo
50 mg	3			48y7
50 mg	3	Aldactone		4ay9
=spirulina
	0		i	afys
500 mg	0			afyt
500 mg	3			4a7l
=stannous fluoride
	0		i	7qm
	0	Dental Resources Perio Maintenance Rinse	b	diba
	0	Dental Resources brand of Stannous Fluoride	b	dicc
	0	Doctor's Choice	b	m86b
	0	Gel-Kam	b	4nn9
	0	Gelato Perio Rinse	b	urn6
	0	Gingi Med	b	dibe
	0	Kid's Choice	b	m86f
	0	Omni Gel	b	pkhb
	0	Perfect Choice	b	4p3w
	0	Perio Med	b	4p3z
	0	Stangard	b	ciwm
0.004 mg/mg	0			7ctq
0.004 mg/mg	65			53iv
0.004 mg/mg	65	Doctor's Choice		m86e
0.004 mg/mg	65	Gel-Kam		g2rs
0.004 mg/mg	65	Kid's Choice		m86i
0.004 mg/mg	65	Omni Gel		pkhf
0.004 mg/mg	65	Perfect Choice		g2ry
0.00454 mg/mg	0			9opy
0.00454 mg/mg	121			8xlc
11 mg/mL	0			73rb
11 mg/mL	66			htrr
11 mg/mL	84			5ksh
16.4 mg/mL	0			af6u
16.4 mg/mL	91			af6v
16.4 mg/mL	91	Dental Resources brand of Stannous Fluoride		dicf
6.3 mg/mL	0			73ra
6.3 mg/mL	91			ci77
6.3 mg/mL	91	Dental Resources Perio Maintenance Rinse		dibd
6.3 mg/mL	91	Gel-Kam		g2s4
6.3 mg/mL	91	Gelato Perio Rinse		urng
6.3 mg/mL	91	Gingi Med		g2s6
6.3 mg/mL	91	Perio Med		g2s8
6.3 mg/mL	91	Stangard		dibz
=starch
	0		i	7r2
0.81 mg/mg	0			m9qk
=starch;zinc oxide
	0		i	9zyk
	0	Caldesene	b	dj28
0.81 mg/mg;0.15 mg/mg	31			m9qm
0.81 mg/mg;0.15 mg/mg	31	Caldesene		m9qp
=stavudine
	0		i	1a43
15 mg	0			71kg
15 mg	2			6plf
20 mg	0			71kh
20 mg	2			6plg
30 mg	0			71kj
30 mg	2			6plh
40 mg	0			730i
40 mg	2			6pli
=stiripentol
	0		i	181mg
	0	Diacomit	b	181mm
250 mg	0			181mh
250 mg	2			181ml
250 mg	2	Diacomit		181mr
250 mg	77			181nr
250 mg	77	Diacomit		181ns
500 mg	0			181ms
500 mg	2			181mt
500 mg	2	Diacomit		181mv
500 mg	77			181nn
500 mg	77	Diacomit		181nq
=strawberry allergenic extract
	0		i	j4n8
100 mg/mL	0			je0j
100 mg/mL	6			je0k
50 mg/mL	0			j4n9
50 mg/mL	6			j4nb
=streptococcus pneumoniae serotype 1 capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	jbp0
0.004 mg/mL	0			1j091
0.0044 mg/mL	0			jbp1
=streptococcus pneumoniae serotype 1 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 10a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 11a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 12f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 14 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 15b capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 18c capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 19a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 19f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 22f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 23f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 3 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 33f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 4 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 5 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 6a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 6b capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 7f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 8 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 9v capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j069
	0	Prevnar 20	b	1j06e
0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0088 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL	9			1j06c
0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0088 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL	9	Prevnar 20		1j06i
=streptococcus pneumoniae serotype 1 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 14 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 18c capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 19a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 19f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 22f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 23f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 3 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 33f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 4 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 5 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 6a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 6b capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 7f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 9v capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j099
	0	Vaxneuvance	b	1j09e
0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.008 mg/mL;0.004 mg/mL;0.004 mg/mL	9			1j09c
0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.004 mg/mL;0.008 mg/mL;0.004 mg/mL;0.004 mg/mL	9	Vaxneuvance		1j09i
=streptococcus pneumoniae serotype 1 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 14 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 18c capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 19a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 19f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 23f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 3 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 4 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 5 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 6a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 6b capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 7f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 9v capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	lmeb
	0	Prevnar 13	b	jbpl
0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0088 mg/mL;0.0044 mg/mL;0.0044 mg/mL	9			jbpk
0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0044 mg/mL;0.0088 mg/mL;0.0044 mg/mL;0.0044 mg/mL	9	Prevnar 13		jbpo
=streptococcus pneumoniae serotype 10a capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j05v
0.0044 mg/mL	0			1j063
0.008 mg/mL	0			1ll9l
=streptococcus pneumoniae serotype 10a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 11a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 12f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 15a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 16f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 17f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 19a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 20a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 22f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 23a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 23b capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 24f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 3 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 31 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 33f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 35b capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 6a capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 7f capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 8 capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype 9n capsular antigen diphtheria crm197 protein conjugate vaccine;streptococcus pneumoniae serotype deoac15b capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1lla1
	0	Capvaxive	b	1lla6
0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL	9			1lla4
0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL;0.008 mg/mL	9	Capvaxive		1llaa
=streptococcus pneumoniae serotype 11a capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j05w
0.0044 mg/mL	0			1j064
0.008 mg/mL	0			1ll9m
=streptococcus pneumoniae serotype 12f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j05x
0.0044 mg/mL	0			1j065
0.008 mg/mL	0			1ll9n
=streptococcus pneumoniae serotype 14 capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	h3ws
0.004 mg/mL	0			h3wt
0.0044 mg/mL	0			jbp2
=streptococcus pneumoniae serotype 15a capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8l
0.008 mg/mL	0			1ll9o
=streptococcus pneumoniae serotype 15b capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j05y
0.0044 mg/mL	0			1j066
=streptococcus pneumoniae serotype 16f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8m
0.008 mg/mL	0			1ll9q
=streptococcus pneumoniae serotype 17f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8n
0.008 mg/mL	0			1ll9r
=streptococcus pneumoniae serotype 18c capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	h3wu
0.004 mg/mL	0			h3wv
0.0044 mg/mL	0			jbp3
=streptococcus pneumoniae serotype 19a capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	jbp4
0.004 mg/mL	0			1j096
0.0044 mg/mL	0			jbp5
0.008 mg/mL	0			1ll9s
=streptococcus pneumoniae serotype 19f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	h3ww
0.004 mg/mL	0			h3wx
0.0044 mg/mL	0			jbp6
=streptococcus pneumoniae serotype 20a capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8o
0.008 mg/mL	0			1ll9t
=streptococcus pneumoniae serotype 22f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j061
0.004 mg/mL	0			1j097
0.0044 mg/mL	0			1j067
0.008 mg/mL	0			1ll9u
=streptococcus pneumoniae serotype 23a capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8p
0.008 mg/mL	0			1ll9v
=streptococcus pneumoniae serotype 23b capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8q
0.008 mg/mL	0			1ll9w
=streptococcus pneumoniae serotype 23f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	h3wy
0.004 mg/mL	0			h3wz
0.0044 mg/mL	0			jbp7
=streptococcus pneumoniae serotype 24f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8r
0.008 mg/mL	0			1ll9x
=streptococcus pneumoniae serotype 3 capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	jbp8
0.004 mg/mL	0			1j092
0.0044 mg/mL	0			jbp9
0.008 mg/mL	0			1ll9g
=streptococcus pneumoniae serotype 31 capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8s
0.008 mg/mL	0			1ll9y
=streptococcus pneumoniae serotype 33f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j060
0.004 mg/mL	0			1j098
0.0044 mg/mL	0			1j068
0.008 mg/mL	0			1ll9z
=streptococcus pneumoniae serotype 35b capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8t
0.008 mg/mL	0			1lla0
=streptococcus pneumoniae serotype 4 capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	h3x0
0.004 mg/mL	0			h3x1
0.0044 mg/mL	0			jbpa
=streptococcus pneumoniae serotype 5 capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	jbpb
0.004 mg/mL	0			1j093
0.0044 mg/mL	0			jbpc
=streptococcus pneumoniae serotype 6a capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	jbpd
0.004 mg/mL	0			1j094
0.0044 mg/mL	0			jbpe
0.008 mg/mL	0			1ll9h
=streptococcus pneumoniae serotype 6b capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	h3x2
0.008 mg/mL	0			h3x3
0.0088 mg/mL	0			jbpf
=streptococcus pneumoniae serotype 7f capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	jbpg
0.004 mg/mL	0			1j095
0.0044 mg/mL	0			jbph
0.008 mg/mL	0			1ll9i
=streptococcus pneumoniae serotype 8 capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1j05z
0.0044 mg/mL	0			1j062
0.008 mg/mL	0			1ll9j
=streptococcus pneumoniae serotype 9n capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8u
0.008 mg/mL	0			1ll9k
=streptococcus pneumoniae serotype 9v capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	h3x4
0.004 mg/mL	0			h3x5
0.0044 mg/mL	0			jbpi
=streptococcus pneumoniae serotype deoac15b capsular antigen diphtheria crm197 protein conjugate vaccine
	0		i	1ll8v
0.008 mg/mL	0			1ll9p
=streptococcus pneumoniae type 1 capsular polysaccharide antigen
	0		i	ibo2
0.05 mg/mL	0			ibo3
=streptococcus pneumoniae type 1 capsular polysaccharide antigen;streptococcus pneumoniae type 10a capsular polysaccharide antigen;streptococcus pneumoniae type 11a capsular polysaccharide antigen;streptococcus pneumoniae type 12f capsular polysaccharide antigen;streptococcus pneumoniae type 14 capsular polysaccharide antigen;streptococcus pneumoniae type 15b capsular polysaccharide antigen;streptococcus pneumoniae type 17f capsular polysaccharide antigen;streptococcus pneumoniae type 18c capsular polysaccharide antigen;streptococcus pneumoniae type 19a capsular polysaccharide antigen;streptococcus pneumoniae type 19f capsular polysaccharide antigen;streptococcus pneumoniae type 2 capsular polysaccharide antigen;streptococcus pneumoniae type 20 capsular polysaccharide antigen;streptococcus pneumoniae type 22f capsular polysaccharide antigen;streptococcus pneumoniae type 23f capsular polysaccharide antigen;streptococcus pneumoniae type 3 capsular polysaccharide antigen;streptococcus pneumoniae type 33f capsular polysaccharide antigen;streptococcus pneumoniae type 4 capsular polysaccharide antigen;streptococcus pneumoniae type 5 capsular polysaccharide antigen;streptococcus pneumoniae type 6b capsular polysaccharide antigen;streptococcus pneumoniae type 7f capsular polysaccharide antigen;streptococcus pneumoniae type 8 capsular polysaccharide antigen;streptococcus pneumoniae type 9n capsular polysaccharide antigen;streptococcus pneumoniae type 9v capsular polysaccharide antigen
	0		i	lmdt
	0	Pneumovax 23	b	65ur
0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL	1			zjom
0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL	1	Pneumovax 23		zjoo
0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL	9			x64c
0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL;0.05 mg/mL	9	Pneumovax 23		x64e
=streptococcus pneumoniae type 10a capsular polysaccharide antigen
	0		i	ibo4
0.05 mg/mL	0			ibo5
=streptococcus pneumoniae type 11a capsular polysaccharide antigen
	0		i	ibo6
0.05 mg/mL	0			ibo7
=streptococcus pneumoniae type 12f capsular polysaccharide antigen
	0		i	ibo8
0.05 mg/mL	0			ibo9
=streptococcus pneumoniae type 14 capsular polysaccharide antigen
	0		i	iboa
0.05 mg/mL	0			ibob
=streptococcus pneumoniae type 15b capsular polysaccharide antigen
	0		i	iboc
0.05 mg/mL	0			ibod
=streptococcus pneumoniae type 17f capsular polysaccharide antigen
	0		i	iboe
0.05 mg/mL	0			ibof
=streptococcus pneumoniae type 18c capsular polysaccharide antigen
	0		i	ibog
0.05 mg/mL	0			iboh
=streptococcus pneumoniae type 19a capsular polysaccharide antigen
	0		i	iboi
0.05 mg/mL	0			iboj
=streptococcus pneumoniae type 19f capsular polysaccharide antigen
	0		i	ibok
0.05 mg/mL	0			ibol
=streptococcus pneumoniae type 2 capsular polysaccharide antigen
	0		i	ibom
0.05 mg/mL	0			ibon
=streptococcus pneumoniae type 20 capsular polysaccharide antigen
	0		i	iboo
0.05 mg/mL	0			ibop
=streptococcus pneumoniae type 22f capsular polysaccharide antigen
	0		i	iboq
0.05 mg/mL	0			ibor
=streptococcus pneumoniae type 23f capsular polysaccharide antigen
	0		i	ibos
0.05 mg/mL	0			ibot
=streptococcus pneumoniae type 3 capsular polysaccharide antigen
	0		i	ibou
0.05 mg/mL	0			ibov
=streptococcus pneumoniae type 33f capsular polysaccharide antigen
	0		i	ibow
0.05 mg/mL	0			ibox
=streptococcus pneumoniae type 4 capsular polysaccharide antigen
	0		i	iboy
0.05 mg/mL	0			iboz
=streptococcus pneumoniae type 5 capsular polysaccharide antigen
	0		i	ibp0
0.05 mg/mL	0			ibp1
=streptococcus pneumoniae type 6b capsular polysaccharide antigen
	0		i	ibp2
0.05 mg/mL	0			ibp3
=streptococcus pneumoniae type 7f capsular polysaccharide antigen
	0		i	ibp4
0.05 mg/mL	0			ibp5
=streptococcus pneumoniae type 8 capsular polysaccharide antigen
	0		i	ibp6
0.05 mg/mL	0			ibp7
=streptococcus pneumoniae type 9n capsular polysaccharide antigen
	0		i	ibp8
0.05 mg/mL	0			ibp9
=streptococcus pneumoniae type 9v capsular polysaccharide antigen
	0		i	ibpa
0.05 mg/mL	0			ibpb
=streptomycin
	0		i	7st
1000 mg	0			117v3
1000 mg	1			6pln
=streptozocin
	0		i	7sy
	0	Zanosar	b	4qin
1000 mg	0			12rwg
1000 mg	1			54jw
1000 mg	1	Zanosar		4ggc
=string bean allergenic extract
	0		i	j40s
100 mg/mL	0			j40w
100 mg/mL	6			j40x
50 mg/mL	0			j40t
50 mg/mL	6			j40v
=strontium
	0		i	7t6 61ia
1 mCi/mL	0			1jote
1 mCi/mL	1			1joth
340 mg	0			i5lh
340 mg	2			i5lj
=succimer
	0		i	2nq
	0	Chemet	b	4mnk
100 mg	0			6se8
100 mg	2			48yb
100 mg	2	Chemet		4ggd
=succinic acid
	0		i	sqv
150 mg	0			nmgm
50 mg	0			h77p
75 mg	0			h7et
=succinylcholine
	0		i	2r1 7u2
	0	Anectine	b	4d1a
	0	Quelicin	b	4d18
20 mg/mL	0			y6e4
20 mg/mL	6			y6e5
20 mg/mL	6	Anectine		y6e7
20 mg/mL	6	Quelicin		y6e9
20 mg/mL	9			1joq8 1lqsi
=sucralfate
	0		i	7u4 vvhj
	0	Carafate	b	4vq7
100 mg/mL	0			6se9 vvhk
100 mg/mL	14			6plv
100 mg/mL	14	Carafate		4gke
100 mg/mL	71			vvjm
1000 mg	0			6szp
1000 mg	3			6qgq
1000 mg	3	Carafate		4gkh
=sucroferric oxyhydroxide
	0		i	vta3
	0	Velphoro	b	vtaa
500 mg	0			vta4
500 mg	10			vta9
500 mg	10	Velphoro		vtag
=sufentanil
	0		i	17tn
	0	Dsuvia	b	192u1
0.03 mg	0			192tv
0.03 mg	37			192u0
0.03 mg	37	Dsuvia		192u7
0.05 mg/mL	0			71la
0.05 mg/mL	1			12rwp 12rwu 12rww
=sugammadex
	0		i	110jw
	0	Bridion	b	110k1
100 mg/mL	0			110jx
100 mg/mL	1			110k0 110k8
100 mg/mL	1	Bridion		110k5 110k9
=sugar beet pollen extract
	0		i	i9ic
50 mg/mL	0			i9id
50 mg/mL	6			i9if
=sulbactam
	0		i	7uf
1000 mg	0			zkjx
50 mg/mL	0			73g9
500 mg	0			71bs
=sulbutiamine
	0		i	ssl
200 mg	0			9oia
200 mg	3			99xp
=sulconazole
	0		i	ssn 17tq
	0	Exelderm	b	4ngk
10 mg/mL	0			1csva
10 mg/mL	21			2a2m
10 mg/mL	21	Exelderm		4gl1
10 mg/mL	36			6plx
10 mg/mL	36	Exelderm		4gl2
=sulfacetamide
	0		i	7uh 1rcl
	0	Bleph-10	b	4mfq
	0	Klaron	b	4o4v
	0	Ovace	b	7k9l
0.1 mg/mg	0			7f77
0.1 mg/mg	22			lg5l
0.1 mg/mg	55			lg4h
100 mg/mL	0			hun3
100 mg/mL	21			lkrf
100 mg/mL	21	Ovace		lkrg
100 mg/mL	23			lkbo
100 mg/mL	60			lkbs
100 mg/mL	60	Bleph-10		lkbu
100 mg/mL	61			lkrk
100 mg/mL	61	Klaron		lkrp
100 mg/mL	63			lkbf
100 mg/mL	63	Ovace		lkbi
100 mg/mL	93			hun4
100 mg/mL	93	Ovace		jb8u
80 mg/mL	0			lni1
90 mg/mL	0			je4k
95 mg/mL	0			uwps
98 mg/mL	0			w0wn
98 mg/mL	61			x23t
98 mg/mL	61	Ovace		x23w
98 mg/mL	62			zh1x
98 mg/mL	62	Ovace		zh1y
98 mg/mL	93			1j4b4
=sulfacetamide;sulfur
	0		i	esz8
	0	Avar	b	8p4d
	0	BP 10-Wash	b	hb9t
	0	BP Cleansing Wash	b	hads
	0	Clenia	b	bnhf
	0	Plexion	b	7kap
	0	Rosanil	b	7kcd
	0	Rosula	b	7kce
	0	Sumadan Wash	b	nx13
	0	Sumaxin	b	hr53
	0	Zencia Wash	b	lgxf
0.1 mg/mg;0.05 mg/mg	22			c2ak
100 mg/mL;10 mg/mL	63			lfas
100 mg/mL;10 mg/mL	63	BP 10-Wash		lg5s
100 mg/mL;20 mg/mL	21			lg63
100 mg/mL;20 mg/mL	21	Avar		lg68
100 mg/mL;20 mg/mL	23			uwpr
100 mg/mL;20 mg/mL	23	Avar		uwrl
100 mg/mL;20 mg/mL	62			12k43
100 mg/mL;20 mg/mL	62	Avar		12k45
100 mg/mL;20 mg/mL	63			lgan
100 mg/mL;20 mg/mL	63	Avar		lkbd
100 mg/mL;40 mg/mL	23			lgc2
100 mg/mL;40 mg/mL	23	Sumaxin		lgcw
100 mg/mL;40 mg/mL	62			lqi3
100 mg/mL;40 mg/mL	63			lg9n
100 mg/mL;40 mg/mL	63	BP Cleansing Wash		lg9p
100 mg/mL;45 mg/mL	63			ycdu
100 mg/mL;45 mg/mL	63	Rosula		ycdw
100 mg/mL;50 mg/mL	21			lk3u
100 mg/mL;50 mg/mL	21	Avar		lk3v
100 mg/mL;50 mg/mL	23			lk3f
100 mg/mL;50 mg/mL	23	Rosula		yf30
100 mg/mL;50 mg/mL	61			lk4g
100 mg/mL;50 mg/mL	62			lk4d
100 mg/mL;50 mg/mL	63			lfb1
100 mg/mL;50 mg/mL	63	Avar		lk1z
100 mg/mL;50 mg/mL	63	Rosanil		lka1
80 mg/mL;40 mg/mL	63			lni2
80 mg/mL;40 mg/mL	63	Sumaxin		lni6
90 mg/mL;40 mg/mL	36			je4l
90 mg/mL;40 mg/mL	63			lgxe
90 mg/mL;40 mg/mL	63	Sumaxin		lorn
90 mg/mL;40 mg/mL	63	Zencia Wash		lgxi
90 mg/mL;42.5 mg/mL	63			1i987
90 mg/mL;42.5 mg/mL	63	Clenia		1i989
90 mg/mL;45 mg/mL	36			o4fq
90 mg/mL;45 mg/mL	63			nx12
90 mg/mL;45 mg/mL	63	Sumadan Wash		nx16
95 mg/mL;50 mg/mL	23			uwpt
95 mg/mL;50 mg/mL	23	Avar		uwpx
95 mg/mL;50 mg/mL	63			zgxy
95 mg/mL;50 mg/mL	63	Avar		zgxz
98 mg/mL;48 mg/mL	21			w0wt
98 mg/mL;48 mg/mL	21	Plexion		w1ey
98 mg/mL;48 mg/mL	23			w0wq
98 mg/mL;48 mg/mL	23	Plexion		w1ez
98 mg/mL;48 mg/mL	36			x2to
98 mg/mL;48 mg/mL	61			w0wu
98 mg/mL;48 mg/mL	61	Plexion		w1ew
98 mg/mL;48 mg/mL	63			w0wp
98 mg/mL;48 mg/mL	63	Plexion		w1ex
=sulfadiazine
	0		i	7uj
500 mg	0			6seb
500 mg	3			48yc
=sulfamethoxazole
	0		i	7us
40 mg/mL	0			6seh
400 mg	0			6sei
80 mg/mL	0			6sek
800 mg	0			6sel
=sulfamethoxazole;trimethoprim
	0		i	8cv
	0	Bactrim	b	38tj
	0	Sulfatrim	b	4ptn
40 mg/mL;8 mg/mL	14			6pm6
40 mg/mL;8 mg/mL	14	Sulfatrim		4gt2
400 mg;80 mg	3			491a
400 mg;80 mg	3	Bactrim		4gtc
80 mg/mL;16 mg/mL	1			12rwb
80 mg/mL;16 mg/mL	6			6pm9
800 mg;160 mg	3			491b
800 mg;160 mg	3	Bactrim		i7jg
=sulfasalazine
	0		i	7ck
	0	Azulfidine	b	4cgi
500 mg	0			6sen
500 mg	3			48yg
500 mg	3	Azulfidine		4gtx
500 mg	41			6pme
500 mg	41	Azulfidine		fire
=sulfonated phenol
	0		i	52ni
500 mg/mL	0			a882
=sulfonated phenol;sulfuric acid
	0		i	llpd
	0	Debacterol	b	504v
500 mg/mL;300 mg/mL	23			qpee
500 mg/mL;300 mg/mL	23	Debacterol		tcs5
500 mg/mL;300 mg/mL	69			a87z
500 mg/mL;300 mg/mL	69	Debacterol		x67z
=sulfur
	0		i	7vz
	0	Liquimat	b	x1rd
	0	Sulfo-Lo	b	4ptr
	0	Sulfoam	b	4pts
	0	Sulpho-Lac	b	4pty
0.02 mg/mg	0			71t8
0.02 mg/mg	33			58k0
0.03 mg/mg	0			721r
0.03 mg/mg	73			5boa
0.03 mg/mg	73	Sulfo-Lo		4jvx
0.05 mg/mg	0			71ty
0.05 mg/mg	22			62o0
0.05 mg/mg	73			6pmo
0.05 mg/mg	73	Sulpho-Lac		iang
0.1 mg/mg	0			71uo
0.1 mg/mg	33			6pmk
0.1 mg/mg	73			6pmj
10 mg/mL	0			9oap
100 mg/mL	0			7adm
100 mg/mL	61			55qt
20 mg/mL	0			7ad8
20 mg/mL	93			4ech
20 mg/mL	93	Sulfoam		4keh
30 mg/mL	0			7aeh
30 mg/mL	21			4a1c
30 mg/mL	61			59if
40 mg/mL	0			7csb
42.5 mg/mL	0			1i986
45 mg/mL	0			nx11
48 mg/mL	0			w0wo
50 mg/mL	0			7add
50 mg/mL	21			49g7
50 mg/mL	61			92ca
50 mg/mL	61	Liquimat		x1rh
50 mg/mL	63			robj
60 mg/mL	0			7d07
80 mg/mL	0			7ad4
=sulfuric acid
	0		i	7w7
300 mg/mL	0			a880
=sulindac
	0		i	7wd
150 mg	0			6ser
150 mg	3			48ym
200 mg	0			6ses
200 mg	3			48yn
=sulopenem
	0		i	1m93d 1m93e
500 mg	0			1m93f
=sumatriptan
	0		i	sve
	0	Imitrex	b	4nzl
	0	Onzetra	b	11a2t
	0	Tosymra	b	1aolw
	0	Zembrace	b	119ht
10 mg/actuat	0			8mi4
10 mg/actuat	102			8m62
10 mg/actuat	102	Tosymra		1aom1
100 mg	0			72xv
100 mg	3			6pmw
100 mg	3	Imitrex		63ho
11 mg	0			11a2q
11 mg	105			11a2s
11 mg	105	Onzetra		11a2x
12 mg/mL	0			7310
12 mg/mL	1			6pn1
12 mg/mL	1	Imitrex		4guc
12 mg/mL	32			zinz
12 mg/mL	40			zio8
12 mg/mL	40	Imitrex		ifnc
12 mg/mL	9			fl7v
20 mg/actuat	0			72tl
20 mg/actuat	102			6qgj
20 mg/actuat	102	Imitrex		chbs
25 mg	0			71n3
25 mg	3			6r87
25 mg	3	Imitrex		4gua
5 mg/actuat	0			72tm
5 mg/actuat	102			6pmv
5 mg/actuat	102	Imitrex		chbu
50 mg	0			731q
50 mg	3			6pmx
50 mg	3	Imitrex		4he9
6 mg/mL	0			119hr
6 mg/mL	32			119hs
6 mg/mL	32	Zembrace		119hx
8 mg/mL	0			d7uy
8 mg/mL	32			12g70
8 mg/mL	40			ziol
8 mg/mL	40	Imitrex		g9a3
85 mg	0			dtmf
=sunflower pollen extract
	0		i	i9st
50 mg/mL	0			i9su
50 mg/mL	6			i9sw
=sunitinib
	0		i	7o7t
	0	Sutent	b	d7iq
12.5 mg	0			d7it
12.5 mg	2			d7iv
12.5 mg	2	Sutent		d7iz
25 mg	0			d7j0
25 mg	2			d7j1
25 mg	2	Sutent		d7j3
37.5 mg	0			x1q9
37.5 mg	2			x1qa
37.5 mg	2	Sutent		x1rc
50 mg	0			d7j4
50 mg	2			d7j5
50 mg	2	Sutent		d7j8
=sunvozertinib
	0		i	1ma62
	0	Zegfrovy	b	1ma68
150 mg	0			1ma63
150 mg	3			1ma67
150 mg	3	Zegfrovy		1ma6d
200 mg	0			1ma6e
200 mg	3			1ma6f
200 mg	3	Zegfrovy		1ma6h
=sutimlimab
	0		i	1jjjg 1jjjr
	0	Enjaymo	b	1jjjx
50 mg/mL	0			1jjjs
50 mg/mL	1			1jjjv
50 mg/mL	1	Enjaymo		1jjk1
=suvorexant
	0		i	x5qz
	0	Belsomra	b	x5r5
10 mg	0			x5r0
10 mg	3			x5r4
10 mg	3	Belsomra		x5ra
15 mg	0			x5rb
15 mg	3			x5rc
15 mg	3	Belsomra		x5re
20 mg	0			x5rf
20 mg	3			x5rg
20 mg	3	Belsomra		x5ri
5 mg	0			x644
5 mg	3			x645
5 mg	3	Belsomra		x647
=suzetrigine
	0		i	1lz1v
	0	Journavx	b	1lz2a
50 mg	0			1lz25
50 mg	3			1lz29
50 mg	3	Journavx		1lz2f
=sweet cherry allergenic extract
	0		i	jbg7
50 mg/mL	0			jbg8
50 mg/mL	6			jbga
=sweet gum pollen extract
	0		i	i9w3
100 mg/mL	0			j8wh
100 mg/mL	6			j8wi
20000 unit/mL	0			lqna
20000 unit/mL	6			lqnb
40000 unit/mL	0			lqnc
40000 unit/mL	6			lqnd
50 mg/mL	0			i9w4
50 mg/mL	6			i9w6
=sweet potato allergenic extract
	0		i	jbgb
100 mg/mL	0			jcqw
100 mg/mL	6			jcqx
50 mg/mL	0			jbgc
50 mg/mL	6			jbge
=sweet vernal grass pollen extract
	0		i	i9bu
100 ir	0			x8it
10000 bau/mL	0			i9bv
10000 bau/mL	6			i9bx
100000 bau/mL	0			ib2p
100000 bau/mL	6			ib2q
300 ir	0			x8jb
=synthetic camphor
	0		i	temy
110 mg	0			16qtw
=syrian hamster skin extract
	0		i	i9x3
50 mg/mL	0			i9x4
50 mg/mL	6			i9x6
=tacrine
10 mg	2			6pnl
=tacrolimus
	0		i	wng
	0	Astagraf	b	uox0
	0	Envarsus	b	zoab
	0	Prograf	b	47lb
	0	Protopic	b	63sg
0.0003 mg/mg	0			73tq
0.0003 mg/mg	33			6pnp
0.0003 mg/mg	33	Protopic		63jd
0.001 mg/mg	0			73tp
0.001 mg/mg	33			6qhm
0.001 mg/mg	33	Protopic		63jc
0.2 mg	0			17zpz
0.2 mg	58			17zst
0.2 mg	58	Prograf		17zsx
0.5 mg	0			72xw
0.5 mg	2			6pnq 1l4g9
0.5 mg	2	Prograf		5lhq
0.5 mg	39			uowz
0.5 mg	39	Astagraf		uox5
0.75 mg	0			zoav
0.75 mg	5			zoaw
0.75 mg	5	Envarsus		zoay
1 mg	0			6seu
1 mg	2			492h 1l4ga
1 mg	2	Prograf		2bq9
1 mg	39			uox8
1 mg	39	Astagraf		uoxa
1 mg	5			zob1
1 mg	5	Envarsus		zob3
1 mg	58			17zvj
1 mg	58	Prograf		17zvk
4 mg	0			zoa8
4 mg	5			zoaa
4 mg	5	Envarsus		zoag
5 mg	0			6sev
5 mg	2			492i 1l4gb
5 mg	2	Prograf		2bqa
5 mg	39			uoxd
5 mg	39	Astagraf		uoxf
5 mg/mL	0			6szq
5 mg/mL	1			492j
5 mg/mL	1	Prograf		2bqb
=tadalafil
	0		i	7ofr
	0	Adcirca	b	i7rb
	0	Alyq	b	198fm
	0	Cialis	b	6hzz
	0	Tadliq	b	1k0n0
10 mg	0			8mis
10 mg	3			ae32
10 mg	3	Cialis		8m9c
2.5 mg	0			g8ne
2.5 mg	3			g8nf
2.5 mg	3	Cialis		gch0
20 mg	0			8miu
20 mg	3			8m77 19i9m
20 mg	3	Adcirca		i7re
20 mg	3	Alyq		198fr
20 mg	3	Cialis		8m9d
4 mg/mL	0			1k0mw
4 mg/mL	14			1k0mz
4 mg/mL	14	Tadliq		1k0n5
40 mg	0			1le6k
5 mg	0			8p7z
5 mg	3			8np1
5 mg	3	Cialis		8o9z
=tafamidis
	0		i	x46f 110kb
	0	Vyndamax	b	1ah93
	0	Vyndaqel	b	1ah9b
20 mg	0			1ah99
20 mg	2			1ah9a
20 mg	2	Vyndaqel		1ah9g
61 mg	0			1ah91
61 mg	2			1ah92
61 mg	2	Vyndamax		1ah98
=tafasitamab
	0		i	1f5zf 1f62u
	0	Monjuvi	b	1f62z
200 mg	0			1f62v
200 mg	1			1f62y
200 mg	1	Monjuvi		1f633
=tafenoquine
	0		i	180w7
	0	Arakoda	b	180y9
	0	Kodatef	b	1lzh6
	0	Krintafel	b	197hu
100 mg	0			180y4
100 mg	3			180y8
100 mg	3	Arakoda		180ye
100 mg	3	Kodatef		1lzhb
150 mg	0			197hs
150 mg	3			197ht
150 mg	3	Krintafel		197hz
=tafluprost
	0		i	qocf
	0	Zioptan	b	qock
0.015 mg/mL	0			qocg
0.015 mg/mL	60			qocj
0.015 mg/mL	60	Zioptan		qoco
=tag alder pollen extract
	0		i	i9by
100 mg/mL	0			j742
100 mg/mL	6			j743
10000 unit/mL	0			j740
10000 unit/mL	54			j741
50 mg/mL	0			i9bz
50 mg/mL	6			i9c1
=tagraxofusp
	0		i	197cu 197cv
	0	Elzonris	b	197d0
1 mg/mL	0			197cw
1 mg/mL	1			197cz
1 mg/mL	1	Elzonris		197d4
=talazoparib
	0		i	19054
	0	Talzenna	b	190bv
0.1 mg	0			1kl07
0.1 mg	2			1kl08
0.1 mg	2	Talzenna		1kl0a
0.25 mg	0			190bq
0.25 mg	2			190bu
0.25 mg	2	Talzenna		190c0
0.35 mg	0			1kl0b
0.35 mg	2			1kl0c
0.35 mg	2	Talzenna		1kl0e
0.5 mg	0			1jjmd
0.5 mg	2			1jjme
0.5 mg	2	Talzenna		1jjmg
0.75 mg	0			1jjmh
0.75 mg	2			1jjmo
0.75 mg	2	Talzenna		1jjmp
1 mg	0			190c1
1 mg	2			190c2
1 mg	2	Talzenna		190c4
=talc
	0		i	7yr
	0	Sclerosol	b	7kcq
	0	Steritalc	b	16xtu
2000 mg	0			16xts
2000 mg	31			16xtt
2000 mg	31	Steritalc		16xty
3000 mg	0			16xtz
3000 mg	31			16xu0
3000 mg	31	Steritalc		16xu2
4000 mg	0			6sex
4000 mg	118			bpnx
4000 mg	118	Sclerosol		bpo0
4000 mg	31			16xu3
4000 mg	31	Steritalc		16xu5
5000 mg	0			12esu
5000 mg	31			is3p
=taletrectinib
	0		i	1m8dz
	0	Ibtrozi	b	1m8e6
200 mg	0			1m8e1
200 mg	2			1m8e5
200 mg	2	Ibtrozi		1m8eb
=taliglucerase alfa
	0		i	rom1
	0	Elelyso	b	rom6
200 unit	0			10ygo
200 unit	1			rplb
200 unit	1	Elelyso		rpld
=talquetamab
	0		i	1kogv 1kogw
	0	Talvey	b	1koh2
2 mg/mL	0			1kogx
2 mg/mL	1			1koh0
2 mg/mL	1	Talvey		1koh6
40 mg/mL	0			1koh8
40 mg/mL	1			1koh9
40 mg/mL	1	Talvey		1kohc
=tamoxifen
	0		i	7ys
	0	Soltamox	b	aom8
10 mg	0			7314
10 mg	3			48yo
2 mg/mL	0			8fk7
2 mg/mL	7			8cby
2 mg/mL	7	Soltamox		dt5c
20 mg	0			7337
20 mg	3			6pnv
=tamsulosin
	0		i	1nsk 52hb
	0	Flomax	b	42tn
0.4 mg	0			iies
0.4 mg	2			iiet
0.4 mg	2	Flomax		iiev
=tannic acid
	0		i	7yw
0.022 mg/mg	0			rvro
=tapentadol
	0		i	gvjy
	0	Nucynta	b	ib21
100 mg	0			hovz
100 mg	3			how1
100 mg	3	Nucynta		ib24
100 mg	5			omf1
100 mg	5	Nucynta		omuv
150 mg	0			omf3
150 mg	5			omf4
150 mg	5	Nucynta		omuy
200 mg	0			omf6
200 mg	5			omf7
200 mg	5	Nucynta		omv1
250 mg	0			omf9
250 mg	5			omfb
250 mg	5	Nucynta		omv4
50 mg	0			how2
50 mg	3			how3
50 mg	3	Nucynta		ib26
50 mg	5			omfd
50 mg	5	Nucynta		omv6
75 mg	0			how4
75 mg	3			how5
75 mg	3	Nucynta		ib28
=tapinarof
	0		i	1jrxq
	0	Vtama	b	1jry6
10 mg/mL	0			1jry2
10 mg/mL	21			1jry5
10 mg/mL	21	Vtama		1jrya
=tarlatamab
	0		i	1li6i 1li6j
	0	Imdelltra	b	1li6q
1 mg	0			1li6k
1 mg	1			1li6p
1 mg	1	Imdelltra		1li6v
10 mg	0			1li6w
10 mg	1			1li6x
10 mg	1	Imdelltra		1li6z
=tasimelteon
	0		i	vy1w
	0	Hetlioz	b	vyxv
20 mg	0			vy1x
20 mg	2			vy21
20 mg	2	Hetlioz		vyy0
4 mg/mL	0			1gwk5
4 mg/mL	14			1gwk8
4 mg/mL	14	Hetlioz		1gwkc
=taurine
	0		i	7z5
0.15 mg/mL	0			h5pq
0.25 mg/mL	0			h5r3
0.5 mg/mL	0			htj5
0.7 mg/mL	0			h5jk
1000 mg	0			i5lt
1000 mg	2			i5lu
=taurolidine
	0		i	1l8j9
13.5 mg/mL	0			1l8jb
=tavaborole
	0		i	x2px
	0	Kerydin	b	x2q2
43.5 mg/mL	0			x2py
43.5 mg/mL	36			x2q1
43.5 mg/mL	36	Kerydin		x2q6
=tazarotene
	0		i	1srv
	0	Arazlo	b	1clnu
	0	Fabior	b	rq18
	0	Tazorac	b	4pw5
0.0005 mg/mg	0			73or
0.0005 mg/mg	22			6pnz
0.0005 mg/mg	22	Tazorac		4jx1
0.001 mg/mg	0			74mc
0.001 mg/mg	22			6po1
0.001 mg/mg	22	Tazorac		4jx2
0.45 mg/mL	0			1afd1
0.45 mg/mL	61			1clnt
0.45 mg/mL	61	Arazlo		1clny
0.5 mg/mL	0			7osr
0.5 mg/mL	21			6qho
0.5 mg/mL	21	Tazorac		63io
1 mg/mL	0			7f79
1 mg/mL	21			6po0
1 mg/mL	21	Tazorac		63ip
1 mg/mL	62			rq17
1 mg/mL	62	Fabior		rq1c
=tazemetostat
	0		i	1cqx6
	0	Tazverik	b	1cqxd
200 mg	0			1cqx8
200 mg	3			1cqxc
200 mg	3	Tazverik		1cqxi
=tazobactam
	0		i	t0x
25 mg/mL	0			7orj
250 mg	0			zk6x
375 mg	0			zk74
500 mg	0			zie1
=tea tree oil
	0		i	1hq3
1000 mg/mL	0			iah3
1000 mg/mL	96			iah4
=tebentafusp
	0		i	1jj13 1jj14
	0	Kimmtrak	b	1jj1a
0.2 mg/mL	0			1jj15
0.2 mg/mL	1			1jj18
0.2 mg/mL	1	Kimmtrak		1jj1e
=teclistamab
	0		i	1k55t 1k55u
	0	Tecvayli	b	1k562
10 mg/mL	0			1k55x
10 mg/mL	1			1k560
10 mg/mL	1	Tecvayli		1k566
90 mg/mL	0			1k568
90 mg/mL	1			1k569
90 mg/mL	1	Tecvayli		1k56c
=tecovirimat
	0		i	181q8
	0	Tpoxx	b	181qe
10 mg/mL	0			1jrt7
10 mg/mL	1			1jrta
10 mg/mL	1	Tpoxx		1jrtf
200 mg	0			181q9
200 mg	2			181qd
200 mg	2	Tpoxx		181qj
=tedizolid
	0		i	x0wo x0wp
	0	Sivextro	b	x0xr
200 mg	0			x0xm
200 mg	1			x0ye
200 mg	1	Sivextro		x0yi
200 mg	3			x0xq
200 mg	3	Sivextro		x0xw
=teduglutide
	0		i	t8tw
	0	Gattex	b	t8u1
5 mg	0			10uz1
5 mg	1			t8u0
5 mg	1	Gattex		t8u5
=tegaserod
	0		i	2zuq
	0	Zelnorm	b	7a8f
6 mg	0			7ik9
6 mg	3			7hnf
6 mg	3	Zelnorm		7jr0
=telavancin
	0		i	a5m5
	0	Vibativ	b	ij5g
750 mg	0			111e8
750 mg	1			111ea
750 mg	1	Vibativ		111ed
=telisotuzumab
	0		i	1m6bg 1m6bh
	0	Emrelis	b	1m6bq
100 mg	0			1m6bk
100 mg	1			1m6bp
100 mg	1	Emrelis		1m6bv
20 mg	0			1m6bw
20 mg	1			1m6bx
20 mg	1	Emrelis		1m6bz
=telmisartan
	0		i	1kpi
	0	Micardis	b	4ohd
10 mg/mL	7			183b4
10 mg/mL	7	Semintra		183ba
20 mg	0			73tv
20 mg	3			626b
20 mg	3	Micardis		63jn
40 mg	0			6sf0
40 mg	3			4eew
40 mg	3	Micardis		4kon
80 mg	0			6sf1
80 mg	3			4eex
80 mg	3	Micardis		4koo
=telotristat ethyl
	0		i	144s9
	0	Xermelo	b	144tg
250 mg	0			144sh
250 mg	3			144sl
250 mg	3	Xermelo		144sq
=temazepam
	0		i	7zn
	0	Restoril	b	4ph5
15 mg	0			6sf2
15 mg	2			48yp
15 mg	2	Restoril		4guo
22.5 mg	0			aels
22.5 mg	2			aelt
22.5 mg	2	Restoril		bk6w
30 mg	0			6sf3
30 mg	2			48yq
30 mg	2	Restoril		4gup
7.5 mg	0			6sf4
7.5 mg	2			48yr
7.5 mg	2	Restoril		4gun
=temozolomide
	0		i	t5c
	0	Temodar	b	5lwf
100 mg	0			738t
100 mg	1			hx0p
100 mg	1	Temodar		hx0s
100 mg	2			6sq0
100 mg	2	Temodar		5lm2
140 mg	0			f0sy
140 mg	2			f0sz
140 mg	2	Temodar		f4gh
180 mg	0			f0t0
180 mg	2			f0t1
180 mg	2	Temodar		f4gj
20 mg	0			72xx
20 mg	2			6po9
20 mg	2	Temodar		5lm1
250 mg	0			73rv
250 mg	2			6poa
250 mg	2	Temodar		5lm3
5 mg	0			73ru
5 mg	2			6pob
5 mg	2	Temodar		5lm0
=temsirolimus
	0		i	e3k5
	0	Torisel	b	fihp
25 mg/mL	0			fhbj
25 mg/mL	1			fhbl
25 mg/mL	1	Torisel		fjhw
=tenapanor
	0		i	1b5a2
	0	Ibsrela	b	1b5a8
	0	Xphozah	b	1l7r5
10 mg	0			1l7r3
10 mg	3			1l7r4
10 mg	3	Xphozah		1l7ra
20 mg	0			1l7rb
20 mg	3			1l7rc
20 mg	3	Xphozah		1l7re
30 mg	0			1l7rf
30 mg	3			1l7rg
30 mg	3	Xphozah		1l7ri
50 mg	0			1b5a3
50 mg	3			1b5a7
50 mg	3	Ibsrela		1b5ad
=tenecteplase
	0		i	5k28
	0	Tnkase	b	63tb
25 mg	0			1m4cw
25 mg	1			1m4cx
25 mg	1	Tnkase		1m4cz
50 mg	0			12rvy
50 mg	1			6poc
50 mg	1	Tnkase		63gm
=teniposide
	0		i	7zu
10 mg/mL	0			6sf5
10 mg/mL	1			6pod
=tenofovir alafenamide
	0		i	10web
	0	Vemlidy	b	13tue
10 mg	0			10weg
15 mg	0			1je3l
25 mg	0			11bxd
25 mg	3			13tud
25 mg	3	Vemlidy		13tuj
=tenofovir disoproxil
	0		i	6fmr 6wnc
	0	Viread	b	6xse
0.04 mg/mg	0			qnd9
0.04 mg/mg	11			qndb
0.04 mg/mg	11	Viread		qnde
150 mg	0			qncr
150 mg	3			qncs
150 mg	3	Viread		qncu
200 mg	0			qncv
200 mg	3			qncw
200 mg	3	Viread		qncy
250 mg	0			qna2
250 mg	3			qna3
250 mg	3	Viread		qna5
300 mg	0			8fhy
300 mg	3			7hhf
300 mg	3	Viread		7jn6
=teplizumab
	0		i	1k720 1k721
	0	Tzield	b	1k727
1 mg/mL	0			1k722
1 mg/mL	1			1k725
1 mg/mL	1	Tzield		1k72b
=tepotinib
	0		i	1h3cf
	0	Tepmetko	b	1h3gz
225 mg	0			1h3gu
225 mg	3			1h3gy
225 mg	3	Tepmetko		1h3h4
=teprotumumab
	0		i	1cr8y 1cr8z
	0	Tepezza	b	1cr94
500 mg	0			1k4y0
500 mg	1			1cr93
500 mg	1	Tepezza		1cr98
=terazosin
	0		i	t5y
	0	Tezruly	b	1lmy6
1 mg	0			71n8
1 mg	2			6pof
1 mg	3			6pog
1 mg/mL	0			1lmy2
1 mg/mL	7			1lmy5
1 mg/mL	7	Tezruly		1lmyb
10 mg	0			71n9
10 mg	2			5kwo
10 mg	3			6poe
2 mg	0			71n7
2 mg	2			6poh
2 mg	3			6poi
5 mg	0			7315
5 mg	2			6poj
5 mg	3			6pok
=terbinafine
	0		i	t61 51z2
	0	Lamisil	b	4o6c
	0	Silka Cream	b	119zl
0.01 mg/mg	0			9oqi
0.01 mg/mg	22			8wqt
0.01 mg/mg	22	Lamisil		jbu0
10 mg/mL	0			l9u7
10 mg/mL	21			l9u8
10 mg/mL	21	Lamisil		l9ua
10 mg/mL	21	Silka Cream		119zp
10 mg/mL	56			l9uf
10 mg/mL	56	Lamisil		l9ug
250 mg	0			71wf
250 mg	3			6pom
=terbutaline
	0		i	800 801
1 mg/mL	0			idr6
1 mg/mL	1			idr7
2.5 mg	0			idsc
2.5 mg	3			idsd
5 mg	0			idsi
5 mg	3			idsj
=terconazole
	0		i	t66
4 mg/mL	0			7crp
4 mg/mL	64			6poq
8 mg/mL	0			7crq
8 mg/mL	64			6por
80 mg	0			6sf6
80 mg	95			48yt
=terfenadine
60 mg	3			31i6
=teriflunomide
	0		i	s37c
	0	Aubagio	b	s37i
14 mg	0			s37d
14 mg	3			s37h
14 mg	3	Aubagio		s37n
7 mg	0			s37o
7 mg	3			s37p
7 mg	3	Aubagio		s37r
=teriparatide
	0		i	peb
	0	Bonsity	b	1m7zo
	0	Forteo	b	7k41
	0	Yorvipath	b	1lqfb
0.02 mg/actuat	0			urca
0.02 mg/actuat	24			urcb
0.02 mg/actuat	24	Bonsity		1m7zs
0.02 mg/actuat	24	Forteo		urcd
0.3 mg/mL	0			1lqf8
0.3 mg/mL	24			1lqf9 1lqfh 1lqfj
0.3 mg/mL	24	Yorvipath		1lqff 1lqfi 1lqfk
=terlipressin
	0		i	180o
	0	Terlivaz	b	1jzrk
0.85 mg	0			1jzrh
0.85 mg	1			1jzrj
0.85 mg	1	Terlivaz		1jzro
=tesamorelin
	0		i	me08
	0	Egrifta	b	me0c
11.6 mg	0			1ma8h
11.6 mg	1			1ma8i
11.6 mg	1	Egrifta		1ma8k
2 mg	0			10uwt
2 mg	1			me0b
2 mg	1	Egrifta		me0f
=testosterone
	0		i	80b t7n t7s hwxf
	0	Androderm	b	4m43
	0	Androgel	b	5lqg
	0	Aveed	b	vy7a
	0	Axiron	b	mfz7
	0	Azmiro	b	1lqxz
	0	Depo-testosterone	b	11pp
	0	Fortesta	b	mj0f
	0	Jatenzo	b	19h63
	0	Kyzatrex	b	1jxku
	0	Natesto	b	x2qf
	0	Testim	b	7ke0
	0	Testopel	b	7ke1
	0	Tlando	b	1jpfz
	0	Undecatrex	b	1lq4e
	0	Vogelxo	b	x072
	0	Xyosted	b	1904i
0.01 mg/mg	0			73sc
0.01 mg/mg	22			y8cj y8cp
0.01 mg/mg	22	Androgel		y8ck y8cq
0.01 mg/mg	22	Testim		y8cs
0.01 mg/mg	22	Vogelxo		y8cu
0.0162 mg/mg	0			nlb8
0.0162 mg/mg	22			y8cg y8cm
0.0162 mg/mg	22	Androgel		y8ch y8cn
0.0833 mg/h	0			piy0
0.0833 mg/h	81			piy1
0.0833 mg/h	81	Androderm		piy3
0.167 mg/h	0			7et8
0.167 mg/h	81			6pox
0.167 mg/h	81	Androderm		piy5
10 mg/actuat	0			x2qw
10 mg/actuat	22			y831
10 mg/actuat	22	Fortesta		y833
100 mg	0			1jxks
100 mg	2			1jxkt
100 mg	2	Kyzatrex		1jxkz
100 mg/mL	0			hwxg lmvp
100 mg/mL	32			1904p
100 mg/mL	32	Xyosted		1904r
100 mg/mL	6			hwxh
100 mg/mL	6	Depo-testosterone		hwxj
112.5 mg	0			1jpfx
112.5 mg	2			1jpfy
112.5 mg	2	Tlando		1jpg4
12.5 mg/actuat	0			x53h
12.5 mg/actuat	22			y830
12.5 mg/actuat	22	Androgel		y8b6
12.5 mg/actuat	22	Vogelxo		y835
150 mg	0			1jxl0
150 mg	2			1jxl1
150 mg	2	Kyzatrex		1jxl3
150 mg/mL	0			1904u
150 mg/mL	32			1904v
150 mg/mL	32	Xyosted		1904x
158 mg	0			19h5x
158 mg	2			19h5y
158 mg	2	Jatenzo		1b6so
198 mg	0			19h5z
198 mg	2			19h60
198 mg	2	Jatenzo		1b6sq
20.25 mg/actuat	0			x2r5
20.25 mg/actuat	22			y8b8
20.25 mg/actuat	22	Androgel		y8b7
200 mg	0			1jxl4
200 mg	2			1jxl5 1lq4k
200 mg	2	Kyzatrex		1jxl7
200 mg/mL	0			hwww hwxr
200 mg/mL	1			17w5m
200 mg/mL	1	Azmiro		1lqy8
200 mg/mL	32			1904h
200 mg/mL	32	Xyosted		1904m
200 mg/mL	6			hwwx hwxs
200 mg/mL	6	Depo-testosterone		hwxu
200 mg/mL	9			1lqxx
200 mg/mL	9	Azmiro		1lqy4
237 mg	0			19h61
237 mg	2			19h62
237 mg	2	Jatenzo		19h68
250 mg/mL	0			vy78
250 mg/mL	1			vy79
250 mg/mL	1	Aveed		vy7f
30 mg/actuat	0			ycm6
30 mg/actuat	36			yaj1
30 mg/actuat	36	Axiron		yaj0
5.5 mg/actuat	0			x2qb
5.5 mg/actuat	34			y834
5.5 mg/actuat	34	Natesto		y832
75 mg	0			6sfd
75 mg	78			6tk0
75 mg	78	Testopel		8o1h
=tetanus immune globulin
	0		i	1yoj 1118j
	0	Hypertet	b	nb1c
250 unit/mL	0			6sff
250 unit/mL	9			nb1b
250 unit/mL	9	Hypertet		nb1f
=tetanus toxoid vaccine, inactivated
	0		i	h3z6
10 unit/mL	0			h3z7
20 unit/mL	0			h6ls
4 unit/mL	0			73qs
=tetrabenazine
	0		i	80m
	0	Xenazine	b	cqth
12.5 mg	0			h9hz
12.5 mg	3			h9i0
12.5 mg	3	Xenazine		h9i2
25 mg	0			758f
25 mg	3			4a08
25 mg	3	Xenazine		h9hy
=tetracaine
	0		i	80n 1yd1
	0	Altacaine	b	cxyz
	0	Pontocaine	b	2kv
	0	Tetcaine	b	bml2
0.019 mg/mg	0			1lb18
0.019 mg/mg	33			1lb19
0.02 mg/mg	0			71z7
10 mg/mL	0			71l8 x6fc
10 mg/mL	1			48yw
10 mg/mL	21			6ppa
20 mg/mL	0			7ae9 x2ph
20 mg/mL	21			x2pi
20 mg/mL	36			6sq1
20 mg/mL	36	Pontocaine		4jfp
5 mg/mL	0			x4xf
5 mg/mL	60			x69n
5 mg/mL	60	Altacaine		x69p
5 mg/mL	60	Tetcaine		x69r
6 mg/actuat	0			12rv8
70 mg	0			dt4t
70 mg/mL	0			eqfl
=tetracycline
	0		i	80r 31wu
	0	Viabecline	b	15agy
0.03 mg/mg	0			x2fw
0.03 mg/mg	33			x2fx
0.03 mg/mg	33	Viabecline		15ah2
125 mg	0			rqxm
250 mg	0			194ze
250 mg	2			48yy
250 mg	3			6ppg
500 mg	0			194zx
500 mg	2			48z0
500 mg	3			6ppi
=tetrahydrozoline
	0		i	t9r 18qn
	0	Altazine	b	cxzh
	0	Optigene	b	nlu2
	0	Visine	b	4vlp
0.5 mg/mL	0			lco8
0.5 mg/mL	60			mkgf
0.5 mg/mL	60	Altazine		nltt
0.5 mg/mL	60	Optigene		nlu5
0.5 mg/mL	60	Visine		nblq
0.5 mg/mL	97			qf60
=tetrahydrozoline;zinc sulfate
	0		i	eszz
0.5 mg/mL;2.5 mg/mL	60			mcz5
=tezacaftor
	0		i	16uqe
100 mg	0			16uqf
20 mg	0			1lwg6
25 mg	0			1it5p
40 mg	0			1kh6p
50 mg	0			1alrm
=tezepelumab
	0		i	1jgr1 1jgr2
	0	Tezspire	b	1jgr8
110 mg/mL	0			1jgr3
110 mg/mL	32			1kchk
110 mg/mL	32	Tezspire		1kchn
110 mg/mL	9			1jgrf
110 mg/mL	9	Tezspire		1jgri
=thalidomide
	0		i	81s
	0	Thalomid	b	4pxr
100 mg	0			7q0x
100 mg	2			7pww
100 mg	2	Thalomid		8o2p
150 mg	0			f0fz
150 mg	2			f0g0
150 mg	2	Thalomid		f0g2
200 mg	0			7q0y
200 mg	2			7pwx
200 mg	2	Thalomid		8o2q
50 mg	0			6sfk
50 mg	2			4ame
50 mg	2	Thalomid		4kmo
=theophylline
	0		i	81y
	0	Elixophyllin	b	4cxu
	0	Theo-24	b	4cxo
100 mg	0			6sfo
100 mg	2			48z3
100 mg	39			f1g0
100 mg	39	Theo-24		i3ou
100 mg	5			530a
200 mg	0			6szu
200 mg	39			6pq0
200 mg	39	Theo-24		i3v1
200 mg	5			7ff2
300 mg	0			6sfz
300 mg	39			6pr2
300 mg	39	Theo-24		i3ov
300 mg	5			6t6x
400 mg	0			6szv
400 mg	39			48zc
400 mg	39	Theo-24		i3vh
400 mg	5			6pqj
450 mg	0			6sg1
450 mg	5			6qgx
5.33 mg/mL	0			71lz
5.33 mg/mL	7			6pqy
5.33 mg/mL	7	Elixophyllin		g7ia
600 mg	0			6sg3
600 mg	5			7gvs
=thiamine
	0		i	82e 82g 51ln
0.0333 mg/mL	0			nttu
0.06 mg	0			77ej
0.168 mg/mL	0			ndsj
0.24 mg/mL	0			rz3d
0.5 mg/mL	0			8qpv
0.6 mg/mL	0			ryll
1.05 mg	0			7hw0
1.5 mg	0			7hwv j3wg
1.6 mg	0			nzuy
10 mg	0			6sg9 rts1
100 mg	0			6szy qnzi
100 mg	2			5b9q
100 mg	3			6prf
100 mg/mL	0			6sga s6dd
100 mg/mL	6			6prg
250 mg	0			72tv
250 mg	3			6pri
3 mg	0			7hxg nkyn nvyo
5 mg	0			nmgh s6ed
50 mg	0			6sgc
50 mg	3			38g9
500 mg	0			72tx
500 mg	3			4jxy
=thioctate
	0		i	4y9 d8wc
100 mg	0			nwr9
100 mg	2			nwrk
100 mg	3			nwrn
200 mg	0			77wh
200 mg	2			8t6x
200 mg	3			nwru
300 mg	0			nwrz
300 mg	2			nws0
300 mg	3			nws2
50 mg	0			nwse
50 mg	3			nwsg
600 mg	0			771f
600 mg	2			nwsh
600 mg	3			5ek4
=thioctate;ubidecarenone;vitamin e
	0		i	lll4
50 mg;30 mg;100 unit	2			nwso
=thioguanine
	0		i	839
	0	Tabloid	b	3990
40 mg	0			6sgd
40 mg	3			48zh
40 mg	3	Tabloid		29h2
=thioridazine
	0		i	83q
10 mg	0			71mo
10 mg	3			6psa
100 mg	0			71mu
100 mg	3			48zi
25 mg	0			71mq
25 mg	3			48zm
50 mg	0			71ms
50 mg	3			48zn
=thiosulfate
	0		i	sc6 x57v
	0	Pedmark	b	1k4n3
125 mg/mL	0			1k4n0
125 mg/mL	1			1k4n1
125 mg/mL	1	Pedmark		1k4n7
250 mg/mL	0			6sds
250 mg/mL	1			53ig
=thiotepa
	0		i	82x
	0	Tepadina	b	tafd
	0	Tepylute	b	1lvvi
10 mg/mL	0			1lvvo
10 mg/mL	1			1lvvp
10 mg/mL	1	Tepylute		1lvvs
10 mg/mL	6			1m2m8
10 mg/mL	6	Tepylute		1m2ma
100 mg	0			zkv6
100 mg	1			zkv8
100 mg	1	Tepadina		154vd
15 mg	0			zkvc
15 mg	1			zkvd
15 mg	1	Tepadina		154vf
200 mg	0			1m4rr
200 mg	1			1m4rs
200 mg	1	Tepadina		1m4ru
=thiothixene
	0		i	83y
1 mg	0			71nf
1 mg	2			6psi
10 mg	0			71nh
10 mg	2			6psh
2 mg	0			739g
2 mg	2			6psk
5 mg	0			71ng
5 mg	2			6psm
=thonzonium
	0		i	4qnn 52wy
0.5 mg/mL	0			ibpr
=thonzylamine
	0		i	t5xs t5xt
3.33 mg/mL	0			t5xu
5 mg/mL	0			uldn
6.25 mg/mL	0			ulyd
=threonine
	0		i	84c
1.16 mg/mL	0			h5l3
1.2 mg/mL	0			h5yk
1.79 mg/mL	0			h5k7
1.82 mg/mL	0			h598
2.1 mg/mL	0			h5m6
2.5 mg/mL	0			h5pr
2.72 mg/mL	0			h5hk
2.8 mg/mL	0			h5fx
200 mg	0			15ov2
3.3 mg/mL	0			ng72
3.4 mg/mL	0			h5ep
3.6 mg/mL	0			h5iy
3.7 mg/mL	0			h575
4 mg/mL	0			h5gp
4.2 mg/mL	0			h5r4
4.5 mg/mL	0			h5ia
4.6 mg/mL	0			h57q
5.12 mg/mL	0			h5jl
5.2 mg/mL	0			h58m
6 mg/mL	0			h5fb
7.49 mg/mL	0			h5qc
9.8 mg/mL	0			h65l
=thrombin
	0		i	84g hoku taub 1cj02
	0	Recothrom	b	g9np
	0	Thrombin-JMI	b	6wd0
1000 unit/mL	0			tb3t
1000 unit/mL	36			tb3u
1000 unit/mL	36	Recothrom		tb3w
1200 unit/mL	0			1j4o0
123 unit	0			1j4ot
1935 unit	0			1j4oo
2000 unit/mL	0			1j4o4
2000 unit/mL	102			g8md
2000 unit/mL	102	Thrombin-JMI		qnpm
2000 unit/mL	36			g8m9
2000 unit/mL	36	Thrombin-JMI		g8mb
2000 unit/mL	56			qnp5
2000 unit/mL	56	Thrombin-JMI		qnp7
3870 unit	0			1j4of
500 unit/mL	0			1j4ps
6.5 unit/mL	0			1j4pc
62.2 unit	0			1j4oy
625 unit/mL	0			1j4p8
=thymol
	0		i	855
0.64 mg/mL	0			md9c
=thyroid
	0		i	85o
	0	Adthyza	b	1l9eq
	0	Armour Thyroid	b	4m7j
	0	NP Thyroid	b	10ykw
	0	Nature-Throid	b	7k7s
	0	Niva Thyroid	b	1kn7f
	0	Renthyroid	b	1m07a
	0	WP Thyroid	b	ut05
	0	Westhroid	b	4qh7
113.75 mg	0			15byb
113.75 mg	3			wykr
113.75 mg	3	Nature-Throid		wykt
113.75 mg	3	WP Thyroid		wyle
120 mg	0			73sx
120 mg	3			4gwx
120 mg	3	Adthyza		1l9f4
120 mg	3	Armour Thyroid		4gww
120 mg	3	NP Thyroid		158f5
120 mg	3	Niva Thyroid		1kn7k
120 mg	3	Renthyroid		1m07v
130 mg	0			6sgm
130 mg	3			48zp
130 mg	3	Adthyza		1m4d7
130 mg	3	Nature-Throid		7j7i
130 mg	3	WP Thyroid		ut0a
130 mg	3	Westhroid		7j7j
146.25 mg	0			15byj
146.25 mg	3			wykv
146.25 mg	3	Nature-Throid		wykx
15 mg	0			6sgn
15 mg	3			6qhn
15 mg	3	Adthyza		1l9ev
15 mg	3	Armour Thyroid		4gwm
15 mg	3	NP Thyroid		13re6
15 mg	3	Niva Thyroid		1kn7m
15 mg	3	Renthyroid		1m07x
16.25 mg	0			fm6c
16.25 mg	3			fm6d
16.25 mg	3	Adthyza		1m4d1
16.25 mg	3	Nature-Throid		fm6f
16.25 mg	3	WP Thyroid		utfx
16.25 mg	3	Westhroid		naqo
162.5 mg	0			wyjq
162.5 mg	3			wyjr
162.5 mg	3	Nature-Throid		wyjt
180 mg	0			758o
180 mg	3			48zq
180 mg	3	Armour Thyroid		4gwz
180 mg	3	Niva Thyroid		1kn7o
180 mg	3	Renthyroid		1m07f
195 mg	0			758s
195 mg	3			6r8i
195 mg	3	Nature-Throid		fm6h
240 mg	0			73sz
240 mg	3			6pt5
240 mg	3	Armour Thyroid		4gx1
240 mg	3	Niva Thyroid		1kn7q
260 mg	0			6sgq
260 mg	3			6pt6
260 mg	3	Nature-Throid		rwj6
30 mg	0			73st
30 mg	3			6pt7
30 mg	3	Adthyza		1l9ey
30 mg	3	Armour Thyroid		4gwn
30 mg	3	NP Thyroid		10yl3
30 mg	3	Niva Thyroid		1kn7s
30 mg	3	Renthyroid		1m07h
300 mg	0			75im
300 mg	3			6r8j
300 mg	3	Armour Thyroid		4gx3
300 mg	3	Niva Thyroid		1kn7u
32.5 mg	0			7i1d
32.5 mg	3			7fv3
32.5 mg	3	Adthyza		1m4d9
32.5 mg	3	Nature-Throid		fm6j
32.5 mg	3	WP Thyroid		ut0c
32.5 mg	3	Westhroid		naqs
325 mg	0			6sgs
325 mg	3			6pt9
325 mg	3	Nature-Throid		rwj8
45 mg	0			1m07i
45 mg	3			1m07j
45 mg	3	Renthyroid		1m07l
48.75 mg	0			nkq3
48.75 mg	3			nkq4
48.75 mg	3	Nature-Throid		nwq0
48.75 mg	3	WP Thyroid		utg1
48.75 mg	3	Westhroid		nwyw
60 mg	0			73sv
60 mg	3			6ptb
60 mg	3	Adthyza		1l9f0
60 mg	3	Armour Thyroid		4gws
60 mg	3	NP Thyroid		10ym9
60 mg	3	Niva Thyroid		1kn7w
60 mg	3	Renthyroid		1m07n
65 mg	0			6t44
65 mg	3			6ptg
65 mg	3	Adthyza		1m4d3
65 mg	3	Nature-Throid		fm6l
65 mg	3	WP Thyroid		utbr
65 mg	3	Westhroid		euhi
75 mg	0			1m07o
75 mg	3			1m07p
75 mg	3	Renthyroid		1m07r
81.25 mg	0			wyky
81.25 mg	3			wykz
81.25 mg	3	Nature-Throid		wyl1
81.25 mg	3	WP Thyroid		wylh
90 mg	0			73sw
90 mg	3			6ptd
90 mg	3	Adthyza		1l9f2
90 mg	3	Armour Thyroid		4gwv
90 mg	3	NP Thyroid		10yl1
90 mg	3	Niva Thyroid		1kn7y
90 mg	3	Renthyroid		1m07t
97.5 mg	0			mbv9
97.5 mg	3			mbva
97.5 mg	3	Adthyza		1m4d5
97.5 mg	3	Nature-Throid		nwyi
97.5 mg	3	WP Thyroid		utbp
97.5 mg	3	Westhroid		naqz
=thyrotropin alfa
	0		i	3tk
	0	Thyrogen	b	1afqm
	12			1iraq
0.9 mg	0			1irao
0.9 mg	1			1irap
0.9 mg	1	Thyrogen		1iras
1.1 mg	0			1afqh
1.1 mg	1			1afqk
=tiagabine
	0		i	omi 52rv
	0	Gabitril	b	4nmj
12 mg	0			rv0d
12 mg	3			rv0f
12 mg	3	Gabitril		rv27
16 mg	0			rv0j
16 mg	3			rv0l
16 mg	3	Gabitril		rv2b
2 mg	0			rv0m
2 mg	3			rv0n
2 mg	3	Gabitril		rv2d
20 mg	0			rv0o
20 mg	3			rv0q
20 mg	3	Gabitril		rv2f
4 mg	0			rv0r
4 mg	3			rv0t
4 mg	3	Gabitril		rv2i
=ticagrelor
	0		i	nxlk
	0	Brilinta	b	nxlo
60 mg	0			zpqz
60 mg	3			zpr0
60 mg	3	Brilinta		zpr2
90 mg	0			nxll
90 mg	3			nxln
90 mg	3	Brilinta		nxlr
=tick-borne encephalitis purified antigen
	0		i	1jdjp
	0	Ticovac	b	1jdjv
0.0048 mg/mL	0			1jdjq
0.0048 mg/mL	9			1jdjt 1jdk1
0.0048 mg/mL	9	Ticovac		1jdjz 1jdk2
=ticlopidine
	0		i	2p 86a
250 mg	0			71np
250 mg	3			6ptq
250 mg	3	Ticlid		4gxa
=tigecycline
	0		i	88nb
	0	Tygacil	b	cirq
50 mg	0			10yi0
50 mg	1			cgpn
50 mg	1	Tygacil		cirt
=tildrakizumab
	0		i	180fw 180g9
	0	Ilumya	b	180ge
100 mg/mL	0			180ga
100 mg/mL	9			180gd
100 mg/mL	9	Ilumya		180gi
=timolol
	0		i	86g 4qno
	0	Betimol	b	4mew
	0	Istalol	b	bmlp
	0	Timoptic	b	86h
0.0025 mg/mg	0			7aft
0.0025 mg/mg	89			6ptr
0.0025 mg/mg	89	Timoptic		igoc
0.005 mg/mg	0			7acq
0.005 mg/mg	89			6pts
0.005 mg/mg	89	Timoptic		igoe
10 mg	0			730o
10 mg	3			48zw
2.5 mg/mL	0			7317 1lx6l
2.5 mg/mL	60			157p8 1584k 1lx6m
2.5 mg/mL	60	Betimol		4gxc
2.5 mg/mL	60	Timoptic		157p9 1584l
20 mg	0			71nu
20 mg	3			48zx
5 mg	0			71nt
5 mg	3			48zy
5 mg/mL	0			71nq 1lx6e
5 mg/mL	60			157pq 16p9n 16p9r 1lx6h
5 mg/mL	60	Betimol		16p9t
5 mg/mL	60	Istalol		16p9o
5 mg/mL	60	Timoptic		157pr 16p9s
=timothy grass pollen extract
	0		i	i9ei
	0	Grastek	b	w1se
100 ir	0			x8iu
10000 bau/mL	0			i9ej
10000 bau/mL	6			i9el
100000 bau/mL	0			i9j0
100000 bau/mL	6			i9j1
2800 bau	0			w1s8
2800 bau	37			w1sd
2800 bau	37	Grastek		w1sk
300 ir	0			x8jc
5000 bau/mL	0			16sqz
50000 bau/mL	0			16sr5
=tinidazole
	0		i	86s
	0	Tindamax	b	bkim
250 mg	0			a88j
250 mg	3			a88i
250 mg	3	Tindamax		bkip
500 mg	0			758w
500 mg	3			49y7
500 mg	3	Tindamax		bkir
=tioconazole
	0		i	tju
	0	Monistat Simple Therapy	b	zlro
	0	Vagistat-1	b	4qb3
0.065 mg/mg	0			71nv
0.065 mg/mg	137			492k
0.065 mg/mg	137	Monistat Simple Therapy		zlrs
0.065 mg/mg	137	Vagistat-1		x8ee
=tiopronin
	0		i	57x
	0	Thiola	b	4vcl
	0	Venxxiva	b	1lxed
100 mg	0			6sgt
100 mg	3			48zz
100 mg	3	Thiola		4gdc
100 mg	41			1aom3
100 mg	41	Thiola		1aom5
100 mg	41	Venxxiva		1lxei
300 mg	0			1aom6
300 mg	41			1aom7
300 mg	41	Thiola		1aom9
300 mg	41	Venxxiva		1lxek
=tiotropium
	0		i	1hc0
	0	Spiriva	b	5vtz
0.00125 mg/actuat	0			zqxz
0.00125 mg/actuat	30			zqy0 zqy5
0.00125 mg/actuat	30	Spiriva		zqy2 zqy6
0.0025 mg/actuat	0			x9g6
0.0025 mg/actuat	30			x9j6 x9jc 1afgb
0.0025 mg/actuat	30	Spiriva		x9j8 x9jd 1afgc
0.018 mg	0			12kh1
0.018 mg	111			ae94
0.018 mg	111	Spiriva		cfqd
=tipiracil
	0		i	zstc
6.14 mg	0			zstd
8.19 mg	0			zstm
=tipiracil;trifluridine
	0		i	zsti
	0	Lonsurf	b	zstp
6.14 mg;15 mg	3			zstj
6.14 mg;15 mg	3	Lonsurf		zstu
8.19 mg;20 mg	3			zsto
8.19 mg;20 mg	3	Lonsurf		zstw
=tipranavir
	0		i	4310
	0	Aptivus	b	d681
250 mg	0			cddm
250 mg	2			cddo
250 mg	2	Aptivus		cxki
=tirbanibulin
	0		i	1gyp2
	0	Klisyri	b	1gypk
0.01 mg/mg	0			1gypg
0.01 mg/mg	33			1gypj
0.01 mg/mg	33	Klisyri		1gypo
=tirofiban
	0		i	1kfl 5fde
	0	Aggrastat	b	40b4
0.05 mg/mL	0			72uc
0.05 mg/mL	1			118my 118n1 118n3
0.05 mg/mL	1	Aggrastat		118n0 118n2 118n4
0.05 mg/mL	6			4edh
0.05 mg/mL	6	Aggrastat		4kkz
0.25 mg/mL	0			72ub 12uy2
0.25 mg/mL	1			12uy3 12uy6
0.25 mg/mL	1	Aggrastat		12uy5 12uy7
0.25 mg/mL	6			4akm
0.25 mg/mL	6	Aggrastat		7jkp
0.25 mg/mL	6	Aggrastat Concentrate		63k9
5 mg/mL	0			fzwx
5 mg/mL	6			fzwy
5 mg/mL	6	Aggrastat		fzx0
=tirzepatide
	0		i	1jri3
	0	Mounjaro	b	1jrie
	0	Zepbound	b	1l7ye
10 mg/mL	0			1jrim
10 mg/mL	1			1kofl
10 mg/mL	1	Mounjaro		1kofn
10 mg/mL	1	Zepbound		1lfdp
10 mg/mL	32			1jrin
10 mg/mL	32	Mounjaro		1jriq
10 mg/mL	32	Zepbound		1l7yl
15 mg/mL	0			1jrjm
15 mg/mL	1			1kofg
15 mg/mL	1	Mounjaro		1kofj
15 mg/mL	1	Zepbound		1lfdr
15 mg/mL	32			1jrjs
15 mg/mL	32	Mounjaro		1jrjt
15 mg/mL	32	Zepbound		1l7yo
20 mg/mL	0			1jrja
20 mg/mL	1			1kog1
20 mg/mL	1	Mounjaro		1kog3
20 mg/mL	1	Zepbound		1lfdh
20 mg/mL	32			1jrjb
20 mg/mL	32	Mounjaro		1jrje
20 mg/mL	32	Zepbound		1l7yr
25 mg/mL	0			1jrjg
25 mg/mL	1			1kofx
25 mg/mL	1	Mounjaro		1kofz
25 mg/mL	1	Zepbound		1lfdj
25 mg/mL	32			1jrjh
25 mg/mL	32	Mounjaro		1jrjk
25 mg/mL	32	Zepbound		1l7yu
30 mg/mL	0			1jriy
30 mg/mL	1			1koft
30 mg/mL	1	Mounjaro		1kofv
30 mg/mL	1	Zepbound		1lfdl
30 mg/mL	32			1jriz
30 mg/mL	32	Mounjaro		1jrj2
30 mg/mL	32	Zepbound		1l7yx
5 mg/mL	0			1jrj4
5 mg/mL	1			1kofp
5 mg/mL	1	Mounjaro		1kofr
5 mg/mL	1	Zepbound		1lfdn
5 mg/mL	32			1jrj5
5 mg/mL	32	Mounjaro		1jrj8
5 mg/mL	32	Zepbound		1l7yi
=tisagenlecleucel
	0		i	16kqu
	0	Kymriah	b	16kqz
250000000 cells	0			16kqv
250000000 cells	1			16kqy
250000000 cells	1	Kymriah		16kr3
600000000 cells	0			17tws
600000000 cells	1			17twt
600000000 cells	1	Kymriah		17twv
=tislelizumab
	0		i	1ldwx 1ldwy
	0	Tevimbra	b	1ldx6
10 mg/mL	0			1ldwz
10 mg/mL	1			1ldx4
10 mg/mL	1	Tevimbra		1ldxb
=tisotumab
	0		i	1j3v9 1j3vb
	0	Tivdak	b	1j3vg
40 mg	0			1j3vc
40 mg	1			1j3vf
40 mg	1	Tivdak		1j3vk
=tivozanib
	0		i	1ibfd
	0	Fotivda	b	1ibfj
0.89 mg	0			1ibfe
0.89 mg	2			1ibfi
0.89 mg	2	Fotivda		1ibfo
1.34 mg	0			1ibfq
1.34 mg	2			1ibfr
1.34 mg	2	Fotivda		1ibft
=tixagevimab
	0		i	1jgdg
100 mg/mL	0			1jgdh
100 mg/mL	1			1jgdk
=tizanidine
	0		i	186i
	0	Ontralfy	b	1m2m1
	0	Zanaflex	b	3amg
0.4 mg/mL	0			1m2lx
0.4 mg/mL	7			1m2m0
0.4 mg/mL	7	Ontralfy		1m2m6
2 mg	0			74ih
2 mg	2			aelq
2 mg	2	Zanaflex		chz1
2 mg	3			6ptw
2 mg	3	Zanaflex		3ame
4 mg	0			739t
4 mg	2			aelp
4 mg	2	Zanaflex		ci0b
4 mg	3			6ptx
4 mg	3	Zanaflex		3amf
6 mg	0			772i
6 mg	2			aelo
6 mg	2	Zanaflex		cfqj
8 mg	0			1mdmj
8 mg	2			1mdmk
8 mg	2	Zanaflex		1mdmm
=tobacco leaf allergenic extract
	0		i	i9ge
100 mg/mL	0			i9gf
100 mg/mL	6			i9gh
10000 unit/mL	0			j2ez
10000 unit/mL	6			j2f0
50 mg/mL	0			j2f1
50 mg/mL	6			j2f2
=tobramycin
	0		i	877
	0	Bethkis	b	s6h8
	0	Kitabis	b	y7i2
	0	Tobi	b	4q09
	0	Tobrex	b	4q0d
	12			tgmi zlzu zm2f
0.003 mg/mg	0			71k4
0.003 mg/mg	55			6pty
0.003 mg/mg	55	Tobrex		4gdm
10 mg/mL	0			71kc
10 mg/mL	6			6pu0
28 mg	0			tgmf
28 mg	111			tgmh
28 mg	111	Tobi		tgml
3 mg/mL	0			6xzb
3 mg/mL	60			6ptz
3 mg/mL	60	Tobrex		4gdi
40 mg/mL	0			71ke
40 mg/mL	6			cta7
60 mg/mL	0			6sgu
60 mg/mL	26			7h2n
60 mg/mL	26	Kitabis		y7i6
60 mg/mL	26	Tobi		4ki2
75 mg/mL	0			s6h6
75 mg/mL	26			s6h7
75 mg/mL	26	Bethkis		s6hc
=tocilizumab
	0		i	d4w1 1lfgj 1lg4b 1lzil
	0	Actemra	b	j769
	0	Avtozma	b	1lzir
	0	Tofidence	b	1lg4h
	0	Tyenne	b	1lfgp
180 mg/mL	0			uwad 1lkkb 1lzim
180 mg/mL	32			19521 1lkkd 1lziz
180 mg/mL	32	Actemra		19523
180 mg/mL	32	Avtozma		1lzj3
180 mg/mL	32	Tyenne		1lkki
180 mg/mL	9			uwaf 1lkkl 1lzip
180 mg/mL	9	Actemra		uwai
180 mg/mL	9	Avtozma		1lziw
180 mg/mL	9	Tyenne		1lkkp
20 mg/mL	0			j766 1lfgk 1lg4c 1lzj5
20 mg/mL	1			zjau zjaz zjb1 1lfgn 1lfgw 1lfgy 1lg4f 1lg4o 1lg4q 1lzj7 1lzje 1lzjg
20 mg/mL	1	Actemra		zjaw zjb0 zjb2
20 mg/mL	1	Avtozma		1lzjc 1lzjf 1lzjh
20 mg/mL	1	Tofidence		1lg4m 1lg4p 1lg4r
20 mg/mL	1	Tyenne		1lfgu 1lfgx 1lfgz
=tocophersolan
	0		i	3esv
75 unit/mL	0			19i96
75 unit/mL	7			19i97
=tofacitinib
	0		i	t3hc
	0	Xeljanz	b	t3hi
1 mg/mL	0			1h4da
1 mg/mL	7			1h4dd
1 mg/mL	7	Xeljanz		1h4dh
10 mg	0			17wol
10 mg	3			17wom
10 mg	3	Xeljanz		17woo
11 mg	0			11bec
11 mg	5			11bee
11 mg	5	Xeljanz		11beh
22 mg	0			1cpy0
22 mg	5			1cpy1
22 mg	5	Xeljanz		1cpy3
5 mg	0			t3hd
5 mg	3			t3hh
5 mg	3	Xeljanz		t3hn
=tofersen
	0		i	1kh6b
	0	Qalsody	b	1kh6h
6.7 mg/mL	0			1kh6c
6.7 mg/mL	1			1kh6f
6.7 mg/mL	1	Qalsody		1kh6l
=tolazamide
	0		i	87d
100 mg	0			6sgw
100 mg	3			4903
100 mg	3	Tolinase		4ggh
250 mg	0			6sgx
250 mg	2			6pu2
250 mg	3			4904
250 mg	3	Tolinase		4ggi
500 mg	0			6sgy
500 mg	3			4905
500 mg	3	Tolinase		4ggj
=tolbutamide
	0		i	87f 4qnp
1000 mg	0			71qr
1000 mg	3			598y
250 mg	0			6sgz
250 mg	3			6pu3
50 mg/mL	0			758y
50 mg/mL	6			6r8n
50 mg/mL	6	Orinase Diagnostic		4hf8
500 mg	0			6sh0
500 mg	3			4906
500 mg	3	Orinase		4gi4
500 mg	3	Tol-Tab		7j6k
=tolcapone
	0		i	1ka1
	0	Tasmar	b	3ak9
100 mg	0			6sh1
100 mg	3			4aho
100 mg	3	Tasmar		3ak7
=tolmetin
	0		i	87g
	0	Tolectin 600	b	4q0f
200 mg	0			71ky
200 mg	3			4907
400 mg	0			71l0
400 mg	2			4908
600 mg	0			71l1
600 mg	3			4909
600 mg	3	Tolectin 600		4gj4
=tolnaftate
	0		i	87h
	0	Absorbine Jr. Antifungal	b	4luy
	0	Blis-To-Sol	b	4mft
	0	Clarus	b	rucv
	0	Fungi-Guard	b	4nlu
	0	Fungoid-D	b	qp27
	0	Lamisil Defense	b	eulq
	0	Mycocide NS	b	g59j
	0	Tinactin	b	4q02
	0	Tinaderm	b	iisf
	0	Tolcylen	b	16m9m
	0	Tritolnacide	b	1lfdt
0.01 mg/mg	0			7acz
0.01 mg/mg	118			f4pa
0.01 mg/mg	118	Lamisil Defense		m8cg
0.01 mg/mg	118	Tinactin		f4pc
0.01 mg/mg	22			6pu4
0.01 mg/mg	31			6pu6
0.01 mg/mg	31	Lamisil Defense		eult
0.01 mg/mg	31	Tinactin		4hrw
0.01 mg/mg	33			49na
10 mg/mL	0			71rw
10 mg/mL	21			287j
10 mg/mL	21	Absorbine Jr. Antifungal		gcae
10 mg/mL	21	Clarus		rucz
10 mg/mL	21	Fungi-Guard		4hrh
10 mg/mL	21	Fungoid-D		qp2b
10 mg/mL	21	Lamisil Defense		ikgj
10 mg/mL	21	Tinactin		4hrn
10 mg/mL	21	Tritolnacide		1ljym
10 mg/mL	36			6pu7
10 mg/mL	36	Absorbine Jr. Antifungal		4hry
10 mg/mL	36	Blis-To-Sol		4hrz
10 mg/mL	36	Fungi-Guard		8nuw
10 mg/mL	36	Mycocide NS		g59m
10 mg/mL	36	Tinaderm		iisi
10 mg/mL	36	Tolcylen		16m9s
10 mg/mL	36	Tritolnacide		1lfdx
10 mg/mL	56			6pu5
10 mg/mL	56	Tinactin		4hsa
10 mg/mL	61			62wd
=tolterodine
	0		i	2k99 4qnq
	0	Detrol	b	4n27
1 mg	0			ibux
1 mg	3			ibuy
1 mg	3	Detrol		ibv0
2 mg	0			ibv1
2 mg	3			ibve
2 mg	3	Detrol		ibvf
2 mg	39			ibv2
2 mg	39	Detrol		ibv4
4 mg	0			ibv8
4 mg	39			ibv9
4 mg	39	Detrol		ibvb
=tolvaptan
	0		i	7ofl
	0	Jynarque	b	17tfi
	0	Samsca	b	i7qc
	12			17twm 17two 17twq 1cr99 1cr9b
15 mg	0			i7q9
15 mg	3			i7qb 1ma93
15 mg	3	Jynarque		17tfn
15 mg	3	Samsca		i7qf
30 mg	0			i7qg
30 mg	3			i7qh 1ma95
30 mg	3	Jynarque		17tfp
30 mg	3	Samsca		i7qj
45 mg	0			17tfq
45 mg	3			17tfr
45 mg	3	Jynarque		17tft
60 mg	0			17tfu
60 mg	3			17tfv
60 mg	3	Jynarque		17tfx
90 mg	0			17tfy
90 mg	3			17tfz
90 mg	3	Jynarque		17tg1
=tomato allergenic extract
	0		i	j4nn
100 mg/mL	0			j4no
100 mg/mL	6			j4nq
=topiramate
	0		i	tms
	0	Eprontia	b	1jfp8
	0	Qudexy	b	w1d5
	0	Topamax	b	4q0n
	0	Trokendi	b	us7k
100 mg	0			6t00
100 mg	3			4a8h
100 mg	3	Topamax		38os
100 mg	39			ut0j 12uh7
100 mg	39	Qudexy		w1da
100 mg	39	Trokendi		ut0l
15 mg	0			6sh3
15 mg	2			4ef8
15 mg	2	Topamax		i4di
150 mg	0			w1dc
150 mg	39			w1dd
150 mg	39	Qudexy		w1df
200 mg	0			6sh4
200 mg	3			4a8i
200 mg	3	Topamax		38ot
200 mg	39			ut0o 12ugz
200 mg	39	Qudexy		w1dj
200 mg	39	Trokendi		ut0q
23 mg	0			rx9y
25 mg	0			6sh5
25 mg	2			4ef7
25 mg	2	Topamax		i4dj
25 mg	3			4a8g
25 mg	3	Topamax		39xz
25 mg	39			ut0e 12uh1
25 mg	39	Qudexy		w1dm
25 mg	39	Trokendi		ut0g
25 mg/mL	0			1jfp4
25 mg/mL	7			1jfp7
25 mg/mL	7	Eprontia		1jfpd
46 mg	0			rx9i
50 mg	0			772n
50 mg	2			5erh
50 mg	3			38oq
50 mg	3	Topamax		38or
50 mg	39			us7j 12uh5
50 mg	39	Qudexy		w1dp
50 mg	39	Trokendi		us7p
69 mg	0			rxak
92 mg	0			rxa9
=topotecan
	0		i	187w
	0	Hycamtin	b	4d00
0.25 mg	0			g0je
0.25 mg	2			g0jf
0.25 mg	2	Hycamtin		g1qa
1 mg	0			9pet
1 mg	2			g0jd
1 mg	2	Hycamtin		g1qc
1 mg/mL	0			7cmb
1 mg/mL	1			12kg0
1 mg/mL	6			dnxp
4 mg	0			12kfq
4 mg	1			12kfs
4 mg	1	Hycamtin		dnxq
=toremifene
	0		i	tmx
	0	Fareston	b	3bnu
60 mg	0			72uh
60 mg	3			6puc
60 mg	3	Fareston		39yo
=toripalimab
	0		i	1l7q6 1l7q7
	0	Loqtorzi	b	1l7qf
40 mg/mL	0			1l7q8
40 mg/mL	1			1l7qd
40 mg/mL	1	Loqtorzi		1l7qk
=torsemide
	0		i	tn1
	0	Soaanz	b	1jicw
10 mg	0			6sh6
10 mg	3			4929
100 mg	0			6sh8
100 mg	3			492a
2 mg/mL	7			1lhvf 1lhvl
2.5 mg	3			5cxo
20 mg	0			6t01
20 mg	3			492b
20 mg	3	Soaanz		1jid1
40 mg	0			1jid4
40 mg	3			1jid5
40 mg	3	Soaanz		1jid7
5 mg	0			6sh9
5 mg	3			492c
60 mg	0			1jid8
60 mg	3			1jid9
60 mg	3	Soaanz		1jidb
=tovorafenib
	0		i	1lhs2
	0	Ojemda	b	1lhs8
	12			1loa1 1loa3 1loa5
100 mg	0			1lhsf
100 mg	3			1lhsi
100 mg	3	Ojemda		1lhsm
300 mg	0			1li4a
300 mg	77			1lhs7
300 mg	77	Ojemda		1lhsd
=trabectedin
	0		i	10sae
	0	Yondelis	b	10u2m
1 mg	0			10u2i
1 mg	1			10u2l
1 mg	1	Yondelis		10u2q
=tragacanth allergenic extract
	0		i	qf3q
5 mg/mL	0			qf3r
5 mg/mL	6			qf3u
=tralokinumab
	0		i	1jhux 1jhz2
	0	Adbry	b	1jhz8
150 mg/mL	0			1jhz3
150 mg/mL	32			1lkkt
150 mg/mL	32	Adbry		1lkkx
150 mg/mL	9			1jhz6
150 mg/mL	9	Adbry		1jhzc
=tramadol
	0		i	88x 1rcu
	0	ConZip	b	om67
	0	Qdolo	b	1fcm9
	0	Ultram	b	4q7y
100 mg	0			htjb
100 mg	3			1aptf
100 mg	39			om66
100 mg	39	ConZip		om6a
100 mg	5			hval 15py9
150 mg	0			hxfr
150 mg	39			qr1v
200 mg	0			htjh
200 mg	39			om6d
200 mg	39	ConZip		om6f
200 mg	5			hvan i48z 15py7
25 mg	0			1l8hh
25 mg	3			1l8hi
300 mg	0			htjl
300 mg	39			om6h
300 mg	39	ConZip		om6j
300 mg	5			hvap 15py5
37.5 mg	0			hxd6
44 mg	0			1jha1
5 mg/mL	0			1fcm7
5 mg/mL	7			1fcm8
5 mg/mL	7	Qdolo		1fcme
50 mg	0			hwr6
50 mg	3			hwr7 hwr9
75 mg	0			i7ci
75 mg	3			1lpu6
=trametinib
	0		i	ujm3
	0	Mekinist	b	ujm9
0.05 mg/mL	0			1kfal
0.05 mg/mL	7			1kfao
0.05 mg/mL	7	Mekinist		1kfas
0.5 mg	0			ujm4
0.5 mg	3			ujm8
0.5 mg	3	Mekinist		ujme
2 mg	0			ujmj
2 mg	3			ujmk
2 mg	3	Mekinist		ujmm
=trandolapril
	0		i	to6
0.5 mg	2			4a12
1 mg	0			6t02
1 mg	2			4a6g
1 mg	3			49tl
2 mg	0			6shb
2 mg	2			4a6h
2 mg	3			49tj
4 mg	0			6shc
4 mg	2			8tgq
4 mg	3			49tk
=trandolapril;verapamil
	0		i	4lsi
1 mg;240 mg	5			j8qd
2 mg;180 mg	39			8tpr
2 mg;180 mg	5			j8qf
2 mg;240 mg	5			j8s4
4 mg;240 mg	5			j8sd
=tranexamic acid
	0		i	88z
	0	Cyklokapron	b	38y8
	0	Lysteda	b	ixyr
10 mg/mL	0			1ailp
10 mg/mL	1			1ailq
100 mg/mL	0			6shd
100 mg/mL	1			5474
100 mg/mL	1	Cyklokapron		4gko
650 mg	0			ixyp
650 mg	3			ixyq
650 mg	3	Lysteda		ixyu
=tranylcypromine
	0		i	8a6
	0	Parnate	b	4da0
10 mg	0			71m7
10 mg	3			6puv
10 mg	3	Parnate		28w6
=trastuzumab
	0		i	4tjd 1931y 195t7 1am36 1clo6 1cvtm 1d2dl 1ewzb 1f2fb 1lvvu
	0	Enhertu	b	1clo9
	0	Herceptin	b	2662
	0	Hercessi	b	1lvvz
	0	Herzuma	b	195ta
	0	KADCYLA	b	tdwm
	0	Kanjinti	b	1am39
	0	Ogivri	b	1apwq
	0	Ontruzant	b	1d2do
	0	Trazimera	b	1cvtp
100 mg	0			zjdu 1clo7
100 mg	1			zjdw 1clo8
100 mg	1	Enhertu		1clod
100 mg	1	KADCYLA		zjdz
120 mg/mL	0			1ewzc
150 mg	0			157ez 1ahvy 1apwo 1cdqo 1d2dm 1h00m 1lvvv
150 mg	1			157f1 1ahvz 1apwp 1cdqp 1d2dn 1h00n 1lvvy
150 mg	1	Herceptin		157f4
150 mg	1	Hercessi		1lvw4
150 mg	1	Herzuma		1ahw2
150 mg	1	Kanjinti		1cdqs
150 mg	1	Ogivri		1apwu
150 mg	1	Ontruzant		1d2ds
150 mg	1	Trazimera		1h00q
160 mg	0			zje0
160 mg	1			zje1
160 mg	1	KADCYLA		zje3
21 mg/mL	0			195t8 1am37 1apwv 1cvtn 1d2dt 1lvw5
21 mg/mL	6			195t9 1am38 1apww 1cvto 1d2du 1lvw7
21 mg/mL	6	Hercessi		1lvwb
21 mg/mL	6	Herzuma		195te
21 mg/mL	6	Kanjinti		1am3d
21 mg/mL	6	Ogivri		1apwz
21 mg/mL	6	Ontruzant		1d2dx
21 mg/mL	6	Trazimera		1cvtt
40 mg/mL	0			1f2fc
60 mg/mL	0			1f2fq
=travoprost
	0		i	62zl
	0	Travatan	b	63ts
	0	iDose	b	1l9sp
0.04 mg/mL	0			75dh
0.04 mg/mL	60			6354
0.04 mg/mL	60	Travatan		63xk
0.075 mg	0			1l9sl
0.075 mg	78			1l9so
0.075 mg	78	iDose		1l9st
=trazodone
	0		i	8a9 1rcw
	0	Raldesy	b	1lv18
10 mg/mL	0			icsc
10 mg/mL	7			icsd
10 mg/mL	7	Raldesy		1lv1e
100 mg	0			ics4
100 mg	3			ics5
150 mg	0			icrv
150 mg	3			icrw
300 mg	0			ics0
300 mg	3			ics1
50 mg	0			ics8
50 mg	3			ics9
=tree of heaven pollen extract
	0		i	i9bm
50 mg/mL	0			i9bn
50 mg/mL	6			i9bp
=tremelimumab
	0		i	1k52o 1k52p
	0	Imjudo	b	1k52v
20 mg/mL	0			1k52q
20 mg/mL	1			1k52t 1k531
20 mg/mL	1	Imjudo		1k52z 1k532
=treosulfan
	0		i	tpo
	0	Grafapex	b	1ly37
1000 mg	0			1ly34
1000 mg	1			1ly36
1000 mg	1	Grafapex		1ly3b
5000 mg	0			1ly3c
5000 mg	1			1ly3d
5000 mg	1	Grafapex		1ly3f
=treprostinil
	0		i	7cp4
	0	Orenitram	b	vuex
	0	Remodulin	b	6xq0
	0	Tyvaso	b	idvo
	0	Yutrepia	b	1m6n8
	12			1jsb3 1jsb5 1jsb7 1jsb9 1kdu2 1kdu4 1kdu6 1kmia 1kmif 1kmih
0.016 mg	0			1jsal
0.016 mg	111			1jsan
0.016 mg	111	Tyvaso		1jsaq
0.0265 mg	0			1m6n6
0.0265 mg	111			1m6n7
0.0265 mg	111	Yutrepia		1m6nc
0.032 mg	0			1jsar
0.032 mg	111			1jsas
0.032 mg	111	Tyvaso		1jsau
0.048 mg	0			1jsav
0.048 mg	111			1jsaw
0.048 mg	111	Tyvaso		1jsay
0.053 mg	0			1m6nd
0.053 mg	111			1m6ne
0.053 mg	111	Yutrepia		1m6ng
0.064 mg	0			1jsaz
0.064 mg	111			1jsb0
0.064 mg	111	Tyvaso		1jsb2
0.0795 mg	0			1m6nh
0.0795 mg	111			1m6ni
0.0795 mg	111	Yutrepia		1m6nk
0.08 mg	0			1ltl4
0.08 mg	111			1ltl5
0.08 mg	111	Tyvaso		1ltl7
0.106 mg	0			1m6nl
0.106 mg	111			1m6nm
0.106 mg	111	Yutrepia		1m6no
0.125 mg	0			vues
0.125 mg	5			vwnt
0.125 mg	5	Orenitram		vwnv
0.25 mg	0			vuf3
0.25 mg	5			vwny
0.25 mg	5	Orenitram		vwnz
0.4 mg/mL	0			1l6gb
0.4 mg/mL	6			1l6gc
0.4 mg/mL	6	Remodulin		1l6ge
0.6 mg/mL	0			idvl
0.6 mg/mL	26			idvn
0.6 mg/mL	26	Tyvaso		idvr
1 mg	0			vuf7
1 mg	5			vwo2
1 mg	5	Orenitram		vwo3
1 mg/mL	0			8911
1 mg/mL	6			7hlr
1 mg/mL	6	Remodulin		7jrn
10 mg/mL	0			8912
10 mg/mL	6			7hls
10 mg/mL	6	Remodulin		7jrq
2.5 mg	0			vufb
2.5 mg	5			vwo6
2.5 mg	5	Orenitram		vwo7
2.5 mg/mL	0			8913
2.5 mg/mL	6			7hlt
2.5 mg/mL	6	Remodulin		7jro
5 mg	0			13ua6
5 mg	5			13ua7
5 mg	5	Orenitram		13ua9
5 mg/mL	0			8914
5 mg/mL	6			7hlu
5 mg/mL	6	Remodulin		7jrp
=tretinoin
	0		i	8ap
	0	Altreno	b	181ng
	0	Atralin	b	fm3a
	0	Avita	b	4m9w
	0	Refissa	b	ic8w
	0	Renova	b	i5ie
	0	Retin-A	b	3a4t
	0	Tretin X	b	du6m
	0	Vesanoid	b	3aik
0.0001 mg/mg	0			71mf
0.0001 mg/mg	22			6puy
0.0001 mg/mg	22	Retin-A		4gr2
0.00025 mg/mg	0			7acl
0.00025 mg/mg	22			6puz
0.00025 mg/mg	22	Avita		4gr0
0.00025 mg/mg	22	Retin-A		f14p
0.0004 mg/mg	0			7ikl
0.0004 mg/mg	22			7p1m
0.0004 mg/mg	22	Retin-A		h9fe
0.0005 mg/mg	0			7acm
0.0005 mg/mg	22			59ln
0.0005 mg/mg	22	Atralin		g26p
0.0006 mg/mg	0			16lob
0.0006 mg/mg	22			16loc
0.0006 mg/mg	22	Retin-A		16loe
0.0008 mg/mg	0			vw6k
0.0008 mg/mg	22			vw6l
0.0008 mg/mg	22	Retin-A		vw6n
0.001 mg/mg	0			71me
0.001 mg/mg	22			6pv1
0.001 mg/mg	22	Retin-A		h9fg
0.2 mg/mL	0			7ivn
0.2 mg/mL	21			5end
0.2 mg/mL	21	Renova		i5ij
0.25 mg/mL	0			71mc
0.25 mg/mL	21			2a0u
0.25 mg/mL	21	Avita		4gqv
0.25 mg/mL	21	Retin-A		4gqw
0.375 mg/mL	0			lds8
0.375 mg/mL	21			lds9
0.375 mg/mL	21	Tretin X		ldsb
0.5 mg/mL	0			71md
0.5 mg/mL	21			2a0v 19dzv
0.5 mg/mL	21	Refissa		ic93
0.5 mg/mL	21	Retin-A		4gqy
0.5 mg/mL	21	Tretin X		e2uq
0.5 mg/mL	61			5dmj
0.5 mg/mL	61	Altreno		181nk
0.75 mg/mL	0			uj46
0.75 mg/mL	21			uj47
0.75 mg/mL	21	Tretin X		uj49
1 mg/mL	0			772w
1 mg/mL	21			490c
1 mg/mL	21	Retin-A		4gqz
10 mg	0			6she
10 mg	2			49o7
10 mg	2	Vesanoid		3aij
=triacetin
	0		i	8as
250 mg/mL	0			7oo0
250 mg/mL	36			4a6x
=triamcinolone
	0		i	8av 8ax tqq
	0	Aller-Cort	b	1d2dy
	0	AllerNaze	b	huxq
	0	Hexatrione	b	1if8p
	0	Kenalog	b	4cjh
	0	Kourzeq	b	1l4sq
	0	Nasacort	b	3a8n
	0	Oralone	b	bo29
	0	Trianex	b	nt3n
	0	Triderm	b	4q3u
	0	Triesence	b	g5b8
	0	Tritocin	b	1j0yh
	0	Xipere	b	1jerq
	0	Zilretta	b	15qet
0.00025 mg/mg	0			n9og
0.00025 mg/mg	33			n9oh
0.0005 mg/mg	0			ndjk
0.0005 mg/mg	33			ndjl
0.0005 mg/mg	33	Trianex		nt3q
0.0005 mg/mg	33	Tritocin		1j0yl
0.001 mg/mg	0			idss
0.001 mg/mg	33			n9ok
0.001 mg/mg	71			n9r4
0.001 mg/mg	71	Kourzeq		1l4sx
0.001 mg/mg	71	Oralone		n9s7
0.005 mg/mg	0			n9on
0.005 mg/mg	33			n9oo
0.05 mg/actuat	0			huxo
0.05 mg/actuat	53			12j9s
0.05 mg/actuat	53	AllerNaze		12j9u
0.055 mg/actuat	0			n9sy
0.055 mg/actuat	53			12ja1
0.055 mg/actuat	53	Aller-Cort		1d2e3
0.055 mg/actuat	53	Nasacort		12ja3
0.147 mg/mL	0			n9rb
0.147 mg/mL	56			n9rc
0.147 mg/mL	56	Kenalog		n9re
0.25 mg/mL	0			n9or
0.25 mg/mL	21			n9os
0.25 mg/mL	21	Triderm		zcdh
0.25 mg/mL	61			n9rh
1 mg/mL	0			idsu
1 mg/mL	21			lqne
1 mg/mL	21	Triderm		n9sd
1 mg/mL	61			n9rl
10 mg/mL	0			n9rp
10 mg/mL	54			n9rq
10 mg/mL	54	Kenalog		n9rs
20 mg/mL	0			n9yj
20 mg/mL	1			1if8o
20 mg/mL	1	Hexatrione		1if8t
20 mg/mL	54			n9yk
32 mg	0			15qey
32 mg	1			15qez
32 mg	1	Zilretta		15qf1
40 mg/mL	0			n9rt
40 mg/mL	1			12ets 1jerp
40 mg/mL	1	Kenalog		1h5nw
40 mg/mL	1	Triesence		na5v
40 mg/mL	1	Xipere		1jeru
40 mg/mL	54			n9ru
40 mg/mL	54	Kenalog		n9rw
5 mg/mL	0			n9px n9yf
5 mg/mL	21			n9py
5 mg/mL	21	Triderm		zcdj
5 mg/mL	54			n9yg
80 mg/mL	0			hv3c
80 mg/mL	1			1agwv
80 mg/mL	1	Kenalog		1agwx
80 mg/mL	54			1agwh
80 mg/mL	54	Kenalog		1agwj
=triamterene
	0		i	8az
	0	Dyrenium	b	4cti
100 mg	0			6shg
100 mg	2			490o
100 mg	2	Dyrenium		4h0i
37.5 mg	0			6shh
50 mg	0			6shi
50 mg	2			490p
50 mg	2	Dyrenium		4h0j
75 mg	0			6t46
=triazolam
	0		i	8b3
	0	Halcion	b	4vhb
0.125 mg	0			6shj
0.125 mg	3			490t
0.25 mg	0			6shk
0.25 mg	3			490u
0.25 mg	3	Halcion		4h0p
=tricalcium phosphate
	0		i	10r0
100 mg	0			iv5h
160 mg	0			md0h
600 mg	0			71tj
600 mg	3			4dwn
658 mg	0			12ct9
=trichlormethiazide
4 mg	3			490v
=trichloroacetate
	0		i	8b9 d9ac
	0	Tri-Chlor	b	4q1w
	0	Trichlor Fresh Pak	b	bobs
1000 mg/mL	0			ry2r
1000 mg/mL	36			ry2s
150 mg/mL	0			7icx
150 mg/mL	36			7gsk
150 mg/mL	36	Trichlor Fresh Pak		bobv
200 mg/mL	0			ry2t
200 mg/mL	36			ry2u
250 mg/mL	0			ry2x
250 mg/mL	36			ry2y
300 mg/mL	0			t45k
300 mg/mL	36			t45l
350 mg/mL	0			t45p
350 mg/mL	36			t45q
400 mg/mL	0			t46k
400 mg/mL	36			t46l
500 mg/mL	0			t46m
500 mg/mL	36			t46n
750 mg/mL	0			ry33
750 mg/mL	36			ry34
800 mg/mL	0			d9ad
800 mg/mL	36			d9af
800 mg/mL	36	Tri-Chlor		4il2
850 mg/mL	0			ry35
850 mg/mL	36			ry36
900 mg/mL	0			t46q
900 mg/mL	36			t46r
=trichoderma harzianum allergenic extract
	0		i	kr2d
20000 unit/mL	0			kr7z
20000 unit/mL	6			kr80
40000 unit/mL	0			kr2e
40000 unit/mL	6			kr2g
50 mg/mL	0			kr2i
50 mg/mL	6			kr2j
=trichophyton antigen
	0		i	9yvy
2 mg/mL	0			aei3
2 mg/mL	6			aei4
=trichophyton mentagrophytes allergenic extract
	0		i	il99
100 mg/mL	0			j2eq
100 mg/mL	6			j2er
20000 unit/mL	0			j2ei
20000 unit/mL	6			j2ej
40000 unit/mL	0			j2eg
40000 unit/mL	6			j2eh
50 mg/mL	0			j2et
50 mg/mL	6			j2eu
=trichophyton rubrum allergenic extract
	0		i	kr8d
100 mg/mL	0			kr8j
100 mg/mL	6			kr8k
50 mg/mL	0			kr8e
50 mg/mL	6			kr8g
=trichothecium roseum allergenic extract
	0		i	kr8q
100 mg/mL	0			louu
100 mg/mL	6			louv
20000 unit/mL	0			lf88
20000 unit/mL	6			lf89
40000 unit/mL	0			louw
40000 unit/mL	6			loux
50 mg/mL	0			kr8r
50 mg/mL	6			kr8t
=triclabendazole
	0		i	19enx
	0	Egaten	b	19eq7
250 mg	0			19eq1
250 mg	3			19eq6
250 mg	3	Egaten		19eqc
=triclosan
	0		i	8bv
1.3 mg/mL	0			7pyv
3 mg/mL	0			7aho
3 mg/mL	21			5ewn
=trientine
	0		i	8by 51m2 1jz2t
	0	Clovique	b	1ch7n
	0	Cuvrior	b	1jz2x
	0	Syprine	b	4pv5
250 mg	0			15ohe
250 mg	2			6pvk
250 mg	2	Clovique		1ch7s
250 mg	2	Syprine		4h1s
300 mg	0			1jz2u
300 mg	3			1jz2w
300 mg	3	Cuvrior		1jz32
500 mg	0			1k5jb
500 mg	2			1k5jc
=trifarotene
	0		i	1b9vp
	0	Aklief	b	1b9vv
0.05 mg/mL	0			1b9vr
0.05 mg/mL	21			1b9vu
0.05 mg/mL	21	Aklief		1b9vz
=trifluoperazine
	0		i	8c0
1 mg	0			71p1
1 mg	3			490y
10 mg	0			731e
10 mg	3			490z
2 mg	0			71p2
2 mg	3			4910
5 mg	0			71p3
5 mg	3			4911
=trifluridine
	0		i	8c3
	0	Viroptic	b	4tjv
10 mg/mL	0			71ny
10 mg/mL	60			6pvp
10 mg/mL	60	Viroptic		4gxx
15 mg	0			zste
20 mg	0			zstn
=triheptanoin
	0		i	s5aq
	0	Dojolvi	b	1f35w
1000 mg/mL	0			1f35r
1000 mg/mL	7			1f35v
1000 mg/mL	7	Dojolvi		1f361
=trihexyphenidyl
	0		i	uz 8cb
0.4 mg/mL	0			jeig
0.4 mg/mL	7			jeih
2 mg	0			jeic
2 mg	3			jeid
5 mg	0			jeiq
5 mg	3			jeir
=trilaciclib
	0		i	1h5ca
	0	Cosela	b	1h5cq
300 mg	0			1h5cm
300 mg	1			1h5cp
300 mg	1	Cosela		1h5cu
=trilostane
	0		i	tu4
30 mg	0			6t06
30 mg	2			6pvu
=trimethobenzamide
	0		i	tul 185n
	0	Tigan	b	4vk8
100 mg/mL	0			ig5o
100 mg/mL	1			110bc
100 mg/mL	1	Tigan		110be
300 mg	0			ig6a
300 mg	2			ig6b
=trimethoprim
	0		i	8ct
	0	Primsol	b	5lv8
1 mg/mL	0			71n4
10 mg/mL	0			73s9
10 mg/mL	7			c26r
10 mg/mL	7	Primsol		5lnt
100 mg	0			6shs
100 mg	3			4918
16 mg/mL	0			6t07
160 mg	0			6sht
8 mg/mL	0			6shv
80 mg	0			6t08
=trimipramine
	0		i	8cy
100 mg	0			71ob
100 mg	2			6pw8
25 mg	0			71oc
25 mg	2			6pwa
50 mg	0			7319
50 mg	2			6pwb
=tripelennamine
	0		i	8db 1y9j
0.005 mg/mg	0			rqxh
=triprolidine
	0		i	8dd 1j72
	0	Flonase Nighttime	b	1k8o5
	0	Pediaclear Childrens	b	1aptm
0.125 mg/mL	0			nkjl
0.25 mg/mL	0			ld0f
0.5 mg/mL	0			ngg3
0.5 mg/mL	7			vy7j
0.625 mg/mL	0			umke
0.625 mg/mL	7			umkf
0.625 mg/mL	7	Pediaclear Childrens		1aptr
0.938 mg/mL	0			nkhw
0.938 mg/mL	7			vyyp
1.25 mg	0			nkhm
1.25 mg	10			15key
1.25 mg/mL	0			15atp
1.25 mg/mL	7			15atq
2.5 mg	0			nkc5
2.5 mg	3			nkj2
2.5 mg	3	Flonase Nighttime		1k8oa
=triptorelin
	0		i	txa
	0	Trelstar	b	jece
	0	Triptodur	b	15oap
11.25 mg	0			13xsk
11.25 mg	1			jecm
11.25 mg	1	Trelstar		jeco
22.5 mg	0			13xsg
22.5 mg	1			jecd
22.5 mg	1	Trelstar		jech
22.5 mg	1	Triptodur		15oat
3.75 mg	0			13xsa
3.75 mg	1			4a6l
3.75 mg	1	Trelstar		jecj
=trofinetide
	0		i	1kfis
	0	Daybue	b	1kfiy
200 mg/mL	0			1kfit
200 mg/mL	7			1kfix
200 mg/mL	7	Daybue		1kfj3
=trolamine salicylate
	0		i	tzm
	0	Asper-Flex	b	fjg0
	0	Aspercreme	b	4m83
	0	Mobisyl	b	nm6h
	0	Myoflex	b	4tj5
	0	Sportscreme	b	4pra
	0	Tru-micin	b	uqev
0.1 mg/mg	0			7224
0.1 mg/mg	22			49gh
0.1 mg/mg	33			49gg
100 mg/mL	0			7okm
100 mg/mL	21			6pwu
100 mg/mL	21	Asper-Flex		fjg3
100 mg/mL	21	Aspercreme		nm6b
100 mg/mL	21	Mobisyl		nm6k
100 mg/mL	21	Myoflex		ne6h
100 mg/mL	21	Sportscreme		nm6r
100 mg/mL	56			mgqf
100 mg/mL	61			6pwv
100 mg/mL	61	Aspercreme		nm6d
100 mg/mL	61	Tru-micin		uqez
=tromethamine
	0		i	8dt
36 mg/mL	0			71oh
36 mg/mL	1			493g
=tropicamide
	0		i	8dx
	0	Mydriacyl	b	4d9f
10 mg/mL	0			71oj
10 mg/mL	60			6qgu
10 mg/mL	60	Mydriacyl		4h04
2.5 mg/mL	0			74z9
5 mg/mL	0			71oi
5 mg/mL	60			6pwx
=trospium
	0		i	u0b 52p6
20 mg	0			idp3
20 mg	3			idp4
30 mg	0			1lrcz
60 mg	0			idp7
60 mg	39			idp8
=trospium;xanomeline
	0		i	1lrck
	0	Cobenfy	b	1lrcs
	12			1lrgw 1lrzr
20 mg;100 mg	2			1lrgt
20 mg;100 mg	2	Cobenfy		1lrgv
20 mg;50 mg	2			1lrcr
20 mg;50 mg	2	Cobenfy		1lrcy
30 mg;125 mg	2			1lrd1
30 mg;125 mg	2	Cobenfy		1lrd3
=trypsin
	0		i	8ei
0.00012 mg/mg	0			dmtk
=tryptophan
	0		i	8eq
0.46 mg/mL	0			h6df
0.5 mg/mL	0			h5n5
0.56 mg/mL	0			h599
0.66 mg/mL	0			h5ib
0.77 mg/mL	0			h5k8
0.88 mg/mL	0			h5hl
0.9 mg/mL	0			h5m7
1.2 mg/mL	0			h576
1.25 mg/mL	0			h5iz
1.4 mg/mL	0			h5fy
1.5 mg/mL	0			h57r
1.6 mg/mL	0			h58n
1.65 mg/mL	0			ng73
1.7 mg/mL	0			h5eq
1.8 mg/mL	0			h5jm
100 mg	0			9c11
2 mg/mL	0			h5gq
2.5 mg/mL	0			h5qd
3 mg/mL	0			h5fc
3.2 mg/mL	0			h65m
500 mg	0			6si0
500 mg	2			4a8y
500 mg	3			6px1
=tucatinib
	0		i	1elz9
	0	Tukysa	b	1elzf
150 mg	0			1elza
150 mg	3			1elze
150 mg	3	Tukysa		1elzk
50 mg	0			1elzl
50 mg	3			1elzm
50 mg	3	Tukysa		1elzo
=tuna allergenic extract
	0		i	j4nr
100 mg/mL	0			j4ns
100 mg/mL	6			j4nu
=turkey allergenic extract
	0		i	kwen
100 mg/mL	0			jdwp
100 mg/mL	6			jdwr
50 mg/mL	0			jek4
50 mg/mL	6			jek5
=turpentine
	0		i	8fu
470 mg/mL	0			74hg
=typhoid vi polysaccharide vaccine, s typhi ty2 strain
	0		i	haur
	0	Typhim VI	b	2gn7
0.05 mg/mL	0			haus
0.05 mg/mL	6			hauu
0.05 mg/mL	6	Typhim VI		haux
0.05 mg/mL	9			havb
0.05 mg/mL	9	Typhim VI		vuzk
=tyrosine
	0		i	8gi
0.11 mg/mL	0			h5l5
0.17 mg/mL	0			h5k9
0.2 mg/mL	0			h5m8
0.31 mg/mL	0			h59a
0.33 mg/mL	0			h5hm
0.39 mg/mL	0			h5qe
0.4 mg/mL	0			h6dy
0.44 mg/mL	0			h577
0.5 mg/mL	0			h65n
1.64 mg/mL	0			h5ps
1.89 mg/mL	0			h5fz
1000 mg	0			759j
1000 mg	3			49qj
2.3 mg/mL	0			h5g7
2.4 mg/mL	0			h6d6
2.7 mg/mL	0			h5gr
2.84 mg/mL	0			h5r5
4.05 mg/mL	0			h5fd
500 mg	0			6si5
500 mg	2			49gi
500 mg	3			6qh5
=ubidecarenone
	0		i	gim
	0	LiQsorb	b	fl67
	0	Q-Sorb Co Q-10	b	i87v
	0	QuinZyme	b	hx0v
10 mg	0			74mk
10 mg	2			4988
10 mg/mL	0			7q3y
100 mg	0			73z7
100 mg	10			498a
100 mg	2			5f15
100 mg	2	Q-Sorb Co Q-10		i8nv
100 mg	3			7pb8
100 mg/mL	0			194d8
100 mg/mL	7			rtj8
100 mg/mL	7	LiQsorb		rtja
120 mg	0			75di
125 mg	0			wyxr
125 mg	2			wyxs
15 mg	0			iyp7
20 mg/mL	0			nc7w
200 mg	0			73z8
200 mg	10			498b
200 mg	2			5f46
25 mg	0			73z9
30 mg	0			73za
30 mg	10			a8cl
30 mg	2			498d
300 mg	0			9p3y
300 mg	2			8sth
400 mg	0			f0s6
400 mg	2			f0s7
50 mg	0			73zc
50 mg	10			te6s
50 mg	2			49oe
60 mg	0			8pif
60 mg	2			498e
60 mg	3			56fp
600 mg	0			afc6
600 mg	92			afc7
90 mg	0			hwxk
90 mg	13			hx0u
90 mg	13	QuinZyme		hx0y
90 mg/mL	0			194df
90 mg/mL	7			rtd4
90 mg/mL	7	LiQsorb		rtd6
=ubidecarenone;vitamin e
	0		i	lmnr
	0	NeoQ10	b	wzp8
10 mg/mL;3 unit/mL	7			g7c8
100 mg;150 unit	2			aeuy
125 mg;10 unit	2			wzp7
125 mg;10 unit	2	NeoQ10		wzpd
15 mg;3 unit	2			a8e5
20 mg/mL;0.2 unit/mL	7			nc7y
30 mg;1 unit	2			49o4
30 mg;6 unit	2			aeuz
300 mg;5 unit	2			1cpea
60 mg;150 unit	2			a8e1
=ubiquinol
	0		i	u5p
	0	Active Q	b	n9ig
100 mg	0			qhpo
100 mg	2			qhpp
100 mg/mL	0			i7h0
100 mg/mL	7			i7h1
20 mg/mL	0			g24q
20 mg/mL	14			i7gy
20 mg/mL	14	Active Q		n9ij
200 mg	0			jawl
200 mg	2			jawn
50 mg	0			phw6
50 mg	2			phw7
8 mg/mL	0			ii13
8 mg/mL	7			ii14
=ublituximab
	0		i	1kai4 1kai5
	0	Briumvi	b	1kaib
25 mg/mL	0			1kai6
25 mg/mL	1			1kai9
25 mg/mL	1	Briumvi		1kaif
=ubrogepant
	0		i	1cm60
	0	Ubrelvy	b	1cm66
100 mg	0			1cm61
100 mg	3			1cm65 1cm6b
50 mg	0			1cm6c
50 mg	3			1cm6d 1cm6f
=ulipristal
	0		i	lk68 lk69
	0	Ella	b	lk6d
30 mg	0			lk6a
30 mg	3			lk6c
30 mg	3	Ella		lk6g
=ultralente insulin
	0		i	4qly
100 unit/mL	0			7cuw
100 unit/mL	54			53a0
100 unit/mL	54	Humulin U Ultralente		6qbh
100 unit/mL	54	Humulin Zn		38ht
70 unit/mL	0			7d1q
=ultralente insulin beef
	0		i	51jm
100 unit/mL	0			7d1r
100 unit/mL	54			6o0o
100 unit/mL	54	Novo brand of Insulin, Extended Zinc, Beef		6nzz
=ultralente insulin beef-pork
	0		i	51jl
100 unit/mL	0			7ojk
100 unit/mL	54			6o0m
40 unit/mL	0			7ojl
40 unit/mL	54			6o0n
=umeclidinium
	0		i	vvru
	0	Incruse	b	x06h
0.0625 mg/actuat	0			vvrv
0.0625 mg/actuat	20			wzoz y7to
0.0625 mg/actuat	20	Incruse		x06l y7tp
=umeclidinium;vilanterol
	0		i	vvry
	0	Anoro	b	vvs0
0.0625 mg/actuat;0.025 mg/actuat	20			vvrz vvs7
0.0625 mg/actuat;0.025 mg/actuat	20	Anoro		vvs4 vvs8
=undecylenate
	0		i	8h9 1x90 6qyp evi4
	0	Blis-To-Sol Powder	b	4mfu
	0	Elon Dual Defense	b	evfu
	0	Fungi-Nail	b	4nlv
	0	Fungi-Nail Toe and Foot	b	rutj
	0	FungiCure Maximum Strength	b	t6ya
	0	Tineacide Antifungal	b	nayj
	0	Tripenicol	b	1ldn8
0.05 mg/mg	0			72uu
0.05 mg/mg+0.2 mg/mg	33			6pxs
0.05 mg/mg+0.2 mg/mg	33	Fungi-Nail Toe and Foot		rutn
0.1 mg/mg	0			7aer
0.1 mg/mg	31			qta0
0.12 mg/mg	0			7f2q
0.12 mg/mg	31			c240
0.12 mg/mg	31	Blis-To-Sol Powder		qt37
0.2 mg/mg	0			72us
100 mg/mL	0			7269
100 mg/mL	21			hsjv
100 mg/mL	21	Tineacide Antifungal		qt9c
100 mg/mL	36			qta8
130 mg/mL	0			qt9d
130 mg/mL	21			qt9e
130 mg/mL	21	Tineacide Antifungal		qt9g
130 mg/mL	21	Tripenicol		1ldnh
220 mg/mL	0			qtaj
220 mg/mL	36			qtak
250 mg/mL	0			lebc
250 mg/mL	36			lebd
250 mg/mL	36	Elon Dual Defense		qt7j
250 mg/mL	36	Fungi-Nail		lebg
250 mg/mL	36	FungiCure Maximum Strength		t6zk
250 mg/mL	36	Tripenicol		1ldnd
250 mg/mL	56			mipb
=upadacitinib
	0		i	1b2ik
	0	Rinvoq	b	1b34v
1 mg/mL	0			1lgok
1 mg/mL	7			1lgon
1 mg/mL	7	Rinvoq		1lgor
15 mg	0			1b34q
15 mg	5			1b34u
15 mg	5	Rinvoq		1b350
30 mg	0			1jihu
30 mg	5			1jihv
30 mg	5	Rinvoq		1jihy
45 mg	0			1jnto
45 mg	5			1jntp
45 mg	5	Rinvoq		1jnts
=urea
	0		i	8hm
	0	Aluvea	b	nb6u
	0	Aqua Care	b	4m6h
	0	Aquaphilic with Urea	b	4m6v
	0	CEM-Urea	b	qmtb
	0	Carmol	b	4tkm
	0	Epimide 50	b	4ndy
	0	Gormel	b	4nqj
	0	Gormel 10	b	4nqk
	0	Hydro 35	b	i7lb
	0	Hydro 40	b	fl60
	0	Kera Nail	b	vyv1
	0	Kera-42	b	vyuw
	0	Keralac	b	bn9j
	0	Latrix	b	htxp
	0	Nutraplus	b	4ouc
	0	Rea Lo 39	b	x65v
	0	Rea-Lo	b	4pfm
	0	Remeven	b	h7c7
	0	Ultra Mide	b	4q7t
	0	Umecta	b	bn9f
	0	Uramaxin	b	hr3k
	0	Ureacin-10	b	4qa1
	0	Ureacin-20	b	3lzz
	0	Utopic	b	usqu
0.1 mg/mg	0			71tq
0.1 mg/mg	33			49gl
0.1 mg/mg	33	Aquaphilic with Urea		4kmj
0.2 mg/mg	0			7ah8
0.2 mg/mg	33			49gn
0.4 mg/mg	0			72uv
0.4 mg/mg	22			7hk8
0.45 mg/mg	0			hqfh
0.45 mg/mg	22			hqfi hr3n
0.45 mg/mg	22	CEM-Urea		qmtj
0.47 mg/mg	0			vy26
0.47 mg/mg	22			vy27
0.47 mg/mg	22	Kera Nail		vyv5
0.5 mg/mg	0			71on
0.5 mg/mg	84			49ls
0.5 mg/mg	84	Epimide 50		4h0h
100 mg/mL	0			7adc
100 mg/mL	21			29xz
100 mg/mL	21	Aqua Care		4k7q
100 mg/mL	21	Nutraplus		4k7s
100 mg/mL	61			49gk 4jwy
100 mg/mL	61	Aqua Care		4jwt
100 mg/mL	61	Carmol		4jwu
100 mg/mL	61	Gormel 10		4jww
100 mg/mL	61	Nutraplus		4jwx
100 mg/mL	93			5kme
100 mg/mL	93	Carmol		7jv8
200 mg/mL	0			74hh
200 mg/mL	21			49gm 4jws
200 mg/mL	21	Carmol		4jwp
200 mg/mL	21	Gormel		4jwq
200 mg/mL	62			cixw iafk
220 mg/mL	0			7ok5
220 mg/mL	21			6pxu
250 mg/mL	0			7cur
250 mg/mL	61			4a8u 4k1d
300 mg/mL	0			7csa
300 mg/mL	21			49ma
300 mg/mL	21	Rea-Lo		4jvs
350 mg/mL	0			a85j
350 mg/mL	21			17v73
350 mg/mL	62			i7la
350 mg/mL	62	Hydro 35		i7le
375 mg/mL	0			12i81
375 mg/mL	21			12i82
390 mg/mL	0			nfl4
390 mg/mL	21			nfl5
390 mg/mL	21	Rea Lo 39		x65z
395 mg/mL	0			1kb81
395 mg/mL	21			1kb82
400 mg/mL	0			7ivm
400 mg/mL	21			491i
400 mg/mL	21	Aluvea		nb6x
400 mg/mL	21	Rea-Lo		x3wk
400 mg/mL	61			7iyb
400 mg/mL	61	Rea-Lo		x3wv
400 mg/mL	62			f0tj g1eg
400 mg/mL	62	Hydro 40		fm5e
410 mg/mL	0			usqs
410 mg/mL	21			usqt usqy
420 mg/mL	0			h3me
420 mg/mL	21			vy25
420 mg/mL	21	Kera-42		vyv0
425 mg/mL	0			16rf3
425 mg/mL	21			16rf4
440 mg/mL	0			zdm5
440 mg/mL	21			zdm6
450 mg/mL	0			hwxo
450 mg/mL	21			hwxp iafo
450 mg/mL	36			ldxo
450 mg/mL	61			ikaj jdjr
470 mg/mL	0			w0uo
470 mg/mL	21			w0up
470 mg/mL	21	Keralac		w1e6
50 mg/mL	0			720l
50 mg/mL	61			4e4y
500 mg/mL	0			9p55
500 mg/mL	21			8xp0
500 mg/mL	21	Remeven		h7fg
500 mg/mL	61			f5sk
500 mg/mL	61	Latrix		izgq
=uridine triacetate
	0		i	zow6
	0	Vistogard	b	11afn
	0	Xuriden	b	zp30
10000 mg	0			11afl
10000 mg	57			11afm
10000 mg	57	Vistogard		11afs
2000 mg	0			zp2v
2000 mg	57			zp2z
2000 mg	57	Xuriden		zp35
=ursodeoxycholate
	0		i	8jd 1c63
	0	Reltone	b	1h3yb
	0	Urso	b	4qaq
	0	Urso Forte	b	bnyk
200 mg	0			9p5f
200 mg	2			8u1a
200 mg	2	Reltone		1h3yg
250 mg	0			7q69
250 mg	3			iem7 iem8
300 mg	0			ieag
300 mg	2			iem3
400 mg	0			9p5g
400 mg	2			1ey26
400 mg	2	Reltone		1h3yi
500 mg	0			ielo
500 mg	3			ielp ielr
=ustekinumab
	0		i	i5m3 1lvmt 1lvuh 1lxca 1lzhd 1lzm9 1lzmx 1m8hz
	0	Imuldosa	b	1m8i5
	0	Otulfi	b	1lxcg
	0	Pyzchiva	b	1lzmf
	0	Selarsdi	b	1lzhk
	0	Stelara	b	iag7
	0	Steqeyma	b	1lvmz
	0	Wezlana	b	1lvun
	0	Yesintek	b	1lzn3
5 mg/mL	0			12tkm 1lvmu 1lvui 1lxcp 1lzhf 1lzma 1lzmy 1m8i0
5 mg/mL	1			12tkn 1lvmx 1lvul 1lxcr 1lzhi 1lzmd 1lzn1 1m8i3
5 mg/mL	1	Imuldosa		1m8ia
5 mg/mL	1	Otulfi		1lxcw
5 mg/mL	1	Pyzchiva		1lzmk
5 mg/mL	1	Selarsdi		1lzhp
5 mg/mL	1	Stelara		12tkp
5 mg/mL	1	Steqeyma		1lvn4
5 mg/mL	1	Wezlana		1lvus
5 mg/mL	1	Yesintek		1lzn8
90 mg/mL	0			iag4 1lvn6 1lvuu 1lxcb 1lzhr 1lzmm 1lzna 1m8ic
90 mg/mL	1			zgal 1lvuv 1lznl 1m61p
90 mg/mL	1	Pyzchiva		1m61r
90 mg/mL	1	Stelara		zgan
90 mg/mL	1	Wezlana		1lvuy
90 mg/mL	1	Yesintek		1lznn
90 mg/mL	32			1mb5s 1mbva
90 mg/mL	32	Pyzchiva		1mb5w 1mbvb
90 mg/mL	9			iag6 iagb 1lvn8 1lvnf 1lvv1 1lvv7 1lxce 1lxcn 1lzht 1lzi0 1lzmo 1lzmv 1lznc 1lznj 1m8ie 1m8il
90 mg/mL	9	Imuldosa		1m8ij 1m8im
90 mg/mL	9	Otulfi		1lxcl 1lxco
90 mg/mL	9	Pyzchiva		1lzmt 1lzmw
90 mg/mL	9	Selarsdi		1lzhy 1lzi1
90 mg/mL	9	Stelara		iaga iagc
90 mg/mL	9	Steqeyma		1lvnd 1lvng
90 mg/mL	9	Wezlana		1lvv5 1lvv8
90 mg/mL	9	Yesintek		1lznh 1lznk
=utah juniper pollen extract
	0		i	i9v9
100 mg/mL	0			mdpq
100 mg/mL	6			mdpr
50 mg/mL	0			i9va
50 mg/mL	6			i9vc
=vaborbactam
	0		i	15oxp
1000 mg	0			15oxq
=vaccinia virus
	0		i	zr7h 1gtvb
	0	Jynneos	b	1gtvg
198000000 unit/mL	0			1gtvc
198000000 unit/mL	1			1gtvf
198000000 unit/mL	1	Jynneos		1gtvk
=vadadustat
	0		i	1lfcw
	0	Vafseo	b	1lfd2
150 mg	0			1lfcx
150 mg	3			1lfd1
150 mg	3	Vafseo		1lfd7
300 mg	0			1lfd8
300 mg	3			1lfd9
300 mg	3	Vafseo		1lfdb
450 mg	0			1lfdc
450 mg	3			1lfdd
450 mg	3	Vafseo		1lfdf
=valacyclovir
	0		i	1ktp
	0	Valtrex	b	39nu
1000 mg	0			72uw
1000 mg	3			6py4
1000 mg	3	Valtrex		4jxc
500 mg	0			731a
500 mg	3			6py5
500 mg	3	Valtrex		2bxo
=valbenazine
	0		i	1543v
	0	Ingrezza	b	15441
	12			18130 1l4t7
40 mg	0			1543w
40 mg	2			15440 1lgi3
40 mg	2	Ingrezza		15446 1lgi4
60 mg	0			1ih1i
60 mg	2			1ih1j 1lgi5
60 mg	2	Ingrezza		1ih1l 1lgi6
80 mg	0			16kns
80 mg	2			16knt 1lgi7
80 mg	2	Ingrezza		16knv 1lgi8
=valganciclovir
	0		i	5wvn
	0	Valcyte	b	6jb3
450 mg	0			73u5
450 mg	3			6py6
450 mg	3	Valcyte		63l7
50 mg/mL	0			iibp
50 mg/mL	7			iibr
50 mg/mL	7	Valcyte		iibu
=valine
	0		i	8kr
1.6 mg/mL	0			h5l6
14.4 mg/mL	0			h65o
2 mg/mL	0			h5ym
2.47 mg/mL	0			h5ka
2.8 mg/mL	0			h59b
2.9 mg/mL	0			h5mf
290 mg/mL	0			h5m9
3.5 mg/mL	0			h5g0
4.25 mg/mL	0			h5er
4.52 mg/mL	0			h5j0
4.7 mg/mL	0			h5pt
5 mg/mL	0			h5gs
5.28 mg/mL	0			ng74
5.6 mg/mL	0			h578
5.8 mg/mL	0			h6jv
6.6 mg/mL	0			lqqg
6.73 mg/mL	0			h5jn
6.8 mg/mL	0			h57t
7.5 mg/mL	0			h5fe
7.8 mg/mL	0			h5r6
7.89 mg/mL	0			h5hn
8 mg/mL	0			h58o
8.4 mg/mL	0			h5ic
9.6 mg/mL	0			h5qf
=valley oak pollen extract
	0		i	nt9s
100 mg/mL	0			nwzg
100 mg/mL	6			nwzh
40000 unit/mL	0			qf2s
40000 unit/mL	6			qf2t
50 mg/mL	0			nt9t
50 mg/mL	6			nt9v
=valoctocogene roxaparvovec
	0		i	1kma1 1kma2
	0	Roctavian	b	1kma8
20000000000000 vector-genomes/mL	0			1kma3
20000000000000 vector-genomes/mL	1			1kma6
20000000000000 vector-genomes/mL	1	Roctavian		1kmac
=valproate
	0		i	8ku v26 5pwo
	0	Depakote	b	4n0r
100 mg/mL	0			nkhr
100 mg/mL	1			nkhs
125 mg	0			nkgb
125 mg	38			nkgc
125 mg	38	Depakote		nkge
125 mg	41			nkh5
125 mg	41	Depakote		nkh6
250 mg	0			nkfe nkid
250 mg	2			nkip
250 mg	41			nkim
250 mg	41	Depakote		nkin
250 mg	5			nkff
250 mg	5	Depakote		nkfh
50 mg/mL	0			nkit
50 mg/mL	7			nkiv
500 mg	0			nkfk
500 mg	41			nkny
500 mg	41	Depakote		nknz
500 mg	5			nkfl
500 mg	5	Depakote		nkfn
=valrubicin
	0		i	o97
	0	Valstar	b	4qb9
40 mg/mL	0			7cqq
40 mg/mL	126			6py7
40 mg/mL	126	Valstar		5m7j
=valsartan
	0		i	1hth
	0	Diovan	b	4n64
103 mg	0			zi1t
16 mg	0			1lfqm
160 mg	0			6si9
160 mg	2			4a9b
160 mg	3			7hg1
160 mg	3	Diovan		7jf6
26 mg	0			zi1b
320 mg	0			7iht
320 mg	3			7hg0
320 mg	3	Diovan		7jlt
4 mg/mL	0			16sbf
4 mg/mL	7			16sbi
40 mg	0			774n
40 mg	2			3a45
40 mg	3			7hnv
40 mg	3	Diovan		7jte
51 mg	0			zi1o
6 mg	0			1lfqv
80 mg	0			6sia
80 mg	2			4a7e
80 mg	3			7hfz
80 mg	3	Diovan		7jf5
=vamorolone
	0		i	1l813
	0	Agamree	b	1l819
40 mg/mL	0			1l814
40 mg/mL	14			1l818
40 mg/mL	14	Agamree		1l81e
=vancomycin
	0		i	8l0
	0	Firvanq	b	16vb4
	0	Vancocin	b	4c5c
100 mg/mL	0			7ckt
100 mg/mL	6			54kp
1000 mg	0			12qoo
1000 mg	1			12qop
125 mg	0			71ov
125 mg	2			6pya
125 mg	2	Vancocin		4bqw
1250 mg	0			17xpb
1250 mg	1			17xpc
1500 mg	0			17xpd
1500 mg	1			17xpe
1750 mg	0			1lmk7
1750 mg	1			1lmk8
2000 mg	0			1lmk9
2000 mg	1			1lmka
25 mg/mL	0			w1ku
25 mg/mL	7			16vb3
25 mg/mL	7	Firvanq		16vb9
250 mg	0			71ow
250 mg	1			17xpf
250 mg	2			6pyb
250 mg	2	Vancocin		4bqx
5 mg/mL	0			731c
5 mg/mL	1			12qok 12qom 12qon 19els 19elt 1f5vq 1f5vr
50 mg/mL	0			71qy
50 mg/mL	6			6pyc
50 mg/mL	7			16vba
50 mg/mL	7	Firvanq		16vbc
500 mg	0			12qor
500 mg	1			12qos
750 mg	0			12qot
750 mg	1			12qou
=vandetanib
	0		i	njjh
	0	Caprelsa	b	nvmf
100 mg	0			njji
100 mg	3			njjk
100 mg	3	Caprelsa		nvmi
300 mg	0			njjl
300 mg	3			njjm
300 mg	3	Caprelsa		nvn4
=vanilla bean allergenic extract
	0		i	jbfv
100 mg/mL	0			jbg1
100 mg/mL	6			jbg2
50 mg/mL	0			jbfw
50 mg/mL	6			jbfy
=vanzacaftor
	0		i	1lwfr
10 mg	0			1lwfs
4 mg	0			1lwg5
=vardenafil
	0		i	6kmq
	0	Levitra	b	7ndg
	0	Staxyn	b	lcno
10 mg	0			7oum
10 mg	13			lcnn
10 mg	13	Staxyn		lcnr
10 mg	3			7hnr
10 mg	3	Levitra		8o7y
2.5 mg	0			8mh9
2.5 mg	3			8me9
2.5 mg	3	Levitra		8o7w
20 mg	0			7oun
20 mg	3			7hns
20 mg	3	Levitra		8o7z
5 mg	0			7ouo
5 mg	3			7hnq
=varenicline
	0		i	cohy
	0	Chantix	b	dmx2
	0	Tyrvaya	b	1j4um
	12			g25l g2jg
0.03 mg/actuat	0			1j4uh
0.03 mg/actuat	102			1j4ul
0.03 mg/actuat	102	Tyrvaya		1j4ur
0.5 mg	0			dn99
0.5 mg	3			dn9b
0.5 mg	3	Chantix		dnno
1 mg	0			dn9f
1 mg	3			dn9g
1 mg	3	Chantix		dnnq
=varicella zoster virus glycoprotein e
	0		i	16l1g 16l1h
	0	Shingrix	b	16l1m
0.1 mg/mL	0			16l1i
0.1 mg/mL	1			16l1l
0.1 mg/mL	1	Shingrix		16l1q
0.1 mg/mL	9			1mala
0.1 mg/mL	9	Shingrix		1male
=varicella-zoster immune globulin
	0		i	ue1
	0	Varizig	b	t9zr
104 unit/mL	0			10zxn
104 unit/mL	1			5egg
104 unit/mL	1	Varizig		t9zv
=varicella-zoster virus vaccine live (oka-merck) strain
	0		i	rp8m
	0	Varivax	b	65wa
20000 unit/mL	0			rp90
2700 unit/mL	0			rp8n
2700 unit/mL	1			rp9l
2700 unit/mL	1	Varivax		rp9n
29800 unit/mL	0			rp8u
29800 unit/mL	1			rp8w
=vasopressin
	0		i	8lp
	0	Vasostrict	b	y5qe
0.2 unit/mL	0			1jjk3
0.2 unit/mL	1			1jjk4
0.2 unit/mL	1	Vasostrict		1jjk7
0.4 unit/mL	0			1ffs2
0.4 unit/mL	1			1ffs3
0.4 unit/mL	1	Vasostrict		1ffs5
20 unit/mL	0			6sib
20 unit/mL	1			192tq
20 unit/mL	1	Vasostrict		192ts
20 unit/mL	6			6pyi
20 unit/mL	6	Vasostrict		y5qi
=vecuronium
	0		i	8lt 1j73
1 mg/mL	0			if58
1 mg/mL	6			if59
=vedolizumab
	0		i	wysx
	0	Entyvio	b	wyu2
159 mg/mL	0			1l64i
159 mg/mL	32			1l64r
159 mg/mL	32	Entyvio		1l64u
159 mg/mL	9			1l64k
159 mg/mL	9	Entyvio		1l64o
300 mg	0			zijn
300 mg	1			wyu1
300 mg	1	Entyvio		wyu6
=velaglucerase alfa
	0		i	jbu5
	0	Vpriv	b	jbu9
400 unit	0			110s7
400 unit	1			jbu8
400 unit	1	Vpriv		jbuc
=velmanase alfa
	0		i	1kdvo 1kdvp
	0	Lamzede	b	1kdvu
10 mg	0			1kdvq
10 mg	1			1kdvt
10 mg	1	Lamzede		1kdvy
=velpatasvir
	0		i	12k9y
100 mg	0			12k9z
37.5 mg	0			1iv6s
50 mg	0			1d225
=velvet grass pollen extract
	0		i	i9sy
50 mg/mL	0			i9sz
50 mg/mL	6			i9t1
=vemurafenib
	0		i	ol78
	0	Zelboraf	b	ol7c
240 mg	0			ol79
240 mg	3			ol7b
240 mg	3	Zelboraf		ol7g
=venetoclax
	0		i	11gf8
	0	Venclexta	b	11gfe
	12			11gfr
10 mg	0			11gfn
10 mg	3			11gfo
10 mg	3	Venclexta		11gft
100 mg	0			11gf9
100 mg	3			11gfd
100 mg	3	Venclexta		11gfj
50 mg	0			11gfp
50 mg	3			11gfq
50 mg	3	Venclexta		11gfv
=venlafaxine
	0		i	up6
	0	Effexor	b	391o
100 mg	0			71pa
100 mg	3			6pyk
112.5 mg	0			1jurh
112.5 mg	5			1juri
150 mg	0			73qb
150 mg	39			6pyl
150 mg	39	Effexor		fn7v
150 mg	5			hc14
225 mg	0			h6pk
225 mg	5			hc18
25 mg	0			739i
25 mg	3			6pym
37.5 mg	0			71pb
37.5 mg	3			6pyo
37.5 mg	39			6pyn
37.5 mg	39	Effexor		fn7w
37.5 mg	5			hc1b
50 mg	0			71pc
50 mg	3			6qhx
75 mg	0			71pd
75 mg	3			6pyq
75 mg	39			6pyp
75 mg	39	Effexor		fn7t
75 mg	5			hc1d
=verapamil
	0		i	8ma 4cqq
	0	Calan	b	4d0i
	0	Isoptin	b	4d0h
	0	Verelan	b	4qcq
100 mg	0			j8kv
100 mg	39			j8kw
100 mg	39	Verelan		j8ky
120 mg	0			j8ln
120 mg	3			j8n6
120 mg	39			j8lo
120 mg	39	Verelan		j8lq
120 mg	5			j8mz
120 mg	5	Calan		j8n1
120 mg	5	Isoptin		j8nx
160 mg	3			jbjy
180 mg	0			j8lt
180 mg	2			j95w
180 mg	39			j8lu
180 mg	39	Verelan		j8lw
180 mg	5			j8mg
180 mg	5	Calan		j8ng
180 mg	5	Isoptin		j8o4
2.5 mg/mL	0			j8o9
2.5 mg/mL	1			zorl zorp
2.5 mg/mL	9			j958
200 mg	0			j8l1
200 mg	39			j8l2
200 mg	39	Verelan		j8l4
240 mg	0			j8lz
240 mg	3			jbk6
240 mg	39			j8m0
240 mg	39	Verelan		j8m2
240 mg	5			j8mp
240 mg	5	Calan		j8nk
240 mg	5	Isoptin		j8oi
300 mg	0			j8l7
300 mg	39			j8l8
300 mg	39	Verelan		j8la
360 mg	0			j8m5
360 mg	39			j8m6
360 mg	39	Verelan		j8m8
40 mg	0			j8om
40 mg	3			j8oq
8 mg/mL	7			jbka
80 mg	0			j8nm
80 mg	3			j8nn
80 mg	3	Calan		j8np
=vericiguat
	0		i	1h2d2
	0	Verquvo	b	1h2dj
10 mg	0			1h2de
10 mg	3			1h2di
10 mg	3	Verquvo		1h2do
2.5 mg	0			1h2dp
2.5 mg	3			1h2dq
2.5 mg	3	Verquvo		1h2ds
5 mg	0			1h2dt
5 mg	3			1h2du
5 mg	3	Verquvo		1h2dw
=verteporfin
	0		i	2jqe
	0	Visudyne	b	5lxc
15 mg	0			14151
15 mg	1			6pyz
15 mg	1	Visudyne		7jje
=vestronidase alfa
	0		i	16ncq 16ncr
	0	Mepsevii	b	16ncw
2 mg/mL	0			16ncs
2 mg/mL	1			16ncv
2 mg/mL	1	Mepsevii		16nd0
=vibegron
	0		i	1gzlq
	0	Gemtesa	b	1gzng
75 mg	0			1gznb
75 mg	3			1gznf
75 mg	3	Gemtesa		1gznl
=vibrio cholerae cvd 103-hgr strain live antigen
	0		i	12uvb
	0	Vaxchora	b	12uvm
12000000 unit/mL	0			1co0c
12000000 unit/mL	14			12uvl
12000000 unit/mL	14	Vaxchora		12uvr
=vigabatrin
	0		i	bgj
	0	Sabril	b	39jg
	0	Vigadrone	b	17w53
	0	Vigafyde	b	1ljxe
	0	Vigpoder	b	1l70d
100 mg/mL	0			1ljxa
100 mg/mL	7			1ljxd
100 mg/mL	7	Vigafyde		1ljxj
500 mg	0			75a1
500 mg	15			5dj8
500 mg	15	Sabril		ig9u
500 mg	15	Vigadrone		17w58
500 mg	15	Vigpoder		1l70i
500 mg	3			49y9
500 mg	3	Sabril		ig9r
500 mg	3	Vigadrone		1kmup
=vilanterol
	0		i	ujg4
0.025 mg/actuat	0			ujg5
=vilazodone
	0		i	nak0 nak1
	0	Viibryd	b	nak5
	12			zftp
10 mg	0			nak2
10 mg	3			nak4
10 mg	3	Viibryd		nak8
20 mg	0			nak9
20 mg	3			naka
20 mg	3	Viibryd		nakc
40 mg	0			nakf
40 mg	3			nakg
40 mg	3	Viibryd		naki
=vildagliptin
	0		i	csay
100 mg	0			g8ng
100 mg	3			g8ni
50 mg	0			g8nj
50 mg	3			g8nk
=vilobelimab
	0		i	1kkqs
	0	Gohibic	b	1kkr4
10 mg/mL	0			1kkqz
10 mg/mL	1			1kkr2
10 mg/mL	1	Gohibic		1kkr8
=viloxazine
	0		i	8n0
	0	Qelbree	b	1id7p
100 mg	0			9p6j
100 mg	39			1id7o
100 mg	39	Qelbree		1id7u
150 mg	0			1idd9
150 mg	39			1idda
150 mg	39	Qelbree		1iddc
200 mg	0			1iddf
200 mg	39			1iddg
200 mg	39	Qelbree		1iddi
=viltolarsen
	0		i	1f80g
	0	Viltepso	b	1f80l
50 mg/mL	0			1f80h
50 mg/mL	1			1f80k
50 mg/mL	1	Viltepso		1f80p
=vimseltinib
	0		i	1lzhe
	0	Romvimza	b	1lzi7
14 mg	0			1lzi2
14 mg	2			1lzi6
14 mg	2	Romvimza		1lzic
20 mg	0			1lzid
20 mg	2			1lzie
20 mg	2	Romvimza		1lzig
30 mg	0			1lzih
30 mg	2			1lzii
30 mg	2	Romvimza		1lzik
=vinblastine
	0		i	8n2 8n3
1 mg/mL	0			12okk
1 mg/mL	6			54ju
=vincristine
	0		i	8n6 8n7 ryxq
	0	Marqibo	b	ryxw
	0	Vincasar	b	4vlj
0.16 mg/mL	0			ryxs
0.16 mg/mL	1			ryxv
0.16 mg/mL	1	Marqibo		ryy0
1 mg/mL	0			j6i4
1 mg/mL	1			13xrj 13xru
1 mg/mL	1	Vincasar		13xrn 13xrv
=vinorelbine
	0		i	uid
	0	Navelbine	b	15bp
10 mg/mL	0			732a
10 mg/mL	1			112fe 112fi
10 mg/mL	1	Navelbine		112ff 112fj
=vipivotide tetraxetan
	0		i	1jnwd 1jnwe
	0	Pluvicto	b	1jnw7
27 mCi/mL	0			1jnw2
27 mCi/mL	1			1jnwh
27 mCi/mL	1	Pluvicto		1jnwk
=vismodegib
	0		i	qn3f
	0	Erivedge	b	qn3l
150 mg	0			qn3g
150 mg	2			qn3k
150 mg	2	Erivedge		qn3q
=vitamin a
	0		i	8oe rbc rbi
	0	Aquasol A	b	4cgv
0.225 mg/mL	0			1cuhs
0.24 mg	0			1eu3h
0.25 mg/mL	0			1m61t
0.375 mg	0			1eu7x
0.45 mg/mL	0			1cui0
0.75 mg	0			1eu2o
10000 unit	0			6sid ondw
10000 unit	2			6q06
10000 unit	3			5843
10000 unit	37			16l6t
1100 unit	0			nzv0
1250 unit	0			6sie
1500 unit/mL	0			77qc ivn2
15000 unit	0			72y1
15000 unit	2			6q09
15000 unit	3			6q0l
2.4 mg	0			1cuvw
2.4 mg	2			6q0k
25000 unit	0			6sig
25000 unit	2			6q0m
25000 unit	3			6q0b
330 unit/mL	0			rylj
4000 unit	0			7ot1
450 unit/mL	0			ndsk
460 unit/mL	0			rz40
5000 unit	0			6t47
50000 unit	0			6sij
50000 unit	2			6q0o
50000 unit/mL	0			6sik
50000 unit/mL	1			6q0i
50000 unit/mL	1	Aquasol A		4isc
800 unit/mL	0			f4gk
=vitamin b complex
	0		i	8oj
50 mg	0			cd93
=vitamin b12
	0		i	8og
	0	Dodex	b	1joz5
	0	Nascobal	b	5m9c
0.000133 mg/mL	0			nttv
0.0002 mg/mL	0			rz3f
0.0005 mg/mL	0			rylm
0.00081 mg/mL	0			ndsl
0.002 mg/mL	0			6rm6
0.0045 mg	0			7hvv
0.006 mg	0			7hwr
0.01 mg	0			6rm9
0.012 mg	0			7hxa
0.015 mg	0			77m1
0.025 mg	0			6t2z
0.05 mg	0			6rme
0.05 mg	3			29jq
0.06 mg	0			nb1n
0.0667 mg/mL	0			nun6
0.0667 mg/mL	7			nun7
0.1 mg	0			6rmf
0.1 mg	3			6mvv
0.1 mg	47			49tw
0.115 mg	0			77dk
0.2 mg	0			7q4a
0.25 mg	0			6rmh
0.25 mg	3			6mw4
0.25 mg	47			49u6
0.4 mg	0			hsk1
0.5 mg	0			6rmi
0.5 mg	10			1au71
0.5 mg	3			6q7c
0.5 mg	37			dn0z
0.5 mg	47			49tx
0.5 mg/actuat	0			igfs
0.5 mg/actuat	102			igft
0.5 mg/actuat	102	Nascobal		igfv
0.6 mg	0			75xv
1 mg	0			6rmj
1 mg	10			49gq
1 mg	13			tgut
1 mg	2			59h1
1 mg	3			6mvt
1 mg	37			53gz
1 mg	47			579m
1 mg	5			53gw
1 mg/mL	0			6rmk
1 mg/mL	6			6mvu
1 mg/mL	6	Dodex		1joz9
1 mg/mL	7			uibj
1.3 mg	0			h1en
1.5 mg	0			73va
1.5 mg	10			1li0o
1.5 mg	5			55l0
2 mg	0			740x
2 mg	13			1m69m
2 mg	2			1aj9e
2 mg	47			4ag5
2 mg	5			53gx
2.5 mg	0			74hu
2.5 mg	10			vusl
2.5 mg	3			qonr
2.5 mg	37			49gr
3 mg	0			77iq
3 mg	37			ibvx
3 mg/mL	0			lk9q
3 mg/mL	7			vwkz
5 mg	0			75a9
5 mg	10			12oms
5 mg	13			rod4
5 mg	2			zg2c
5 mg	37			49ow
5 mg	5			yffl
5 mg/mL	0			7ojg
5 mg/mL	6			16wd7
5 mg/mL	7			qrj5
6 mg	0			hwou
6 mg	37			hwov
=vitamin b6
	0		i	x56
0.338 mg	0			uw56
0.4 mg/mL	0			isl3
1 mg	0			74bh
1.05 mg	0			qh88
10 mg	0			7abs
10 mg	3			49i9
100 mg	0			7ad2
100 mg	3			49ia
12.5 mg	0			g028
2 mg	0			74af
2 mg/mL	0			h66v
200 mg	0			7abt
200 mg	3			49id
200 mg	5			49ie
25 mg	0			7ojw
25 mg	47			g8zk
250 mg	0			7afh
250 mg	3			49ig
5 mg	0			76j5
50 mg	0			dphp
50 mg	2			i7o6
50 mg	3			dphq
500 mg	0			75it
500 mg	3			49ih
=vitamin e
	0		i	8oo ukp 6t8x 8mvn
	0	Aquasol E	b	4m6z
0.2 unit/mL	0			nc7x
1 unit	0			6six
10 unit	0			6t0e
100 unit	0			6siy cda8 15ohj
100 unit	2			4ieb
100 unit	3			49tr
1200 unit	0			75du
1200 unit	2			55up
15 mg	0			75pd
15 unit	0			775c
150 unit	0			9p7l
180 mg	0			9p7v
180 mg	10			53fv
180 mg	2			8tzl
2.25 mg/mL	0			1eu2z
2.7 unit/mL	0			ndsf
20 unit	0			775e
200 unit	0			j43v
22.6 mg/mL	0			1aj8m
22.6 mg/mL	7			1aj8n
22.6 mg/mL	7	Aquasol E		4idx
268 mg	0			9p7n
268 mg	2			8ty9
3 unit	0			75zf
3 unit/mL	0			7p38
30 mg	0			j41j
30 unit	0			6sj2 nb1l qr2h
30 unit	2			59fh
30 unit	43			55vo
34 unit	0			ta4a
400 unit/mL	0			j7gh
400 unit/mL	7			j7gi
400 unit/mL	96			uizd
450 mg	0			1chk5
450 mg	2			5kzg
5 unit	0			6sj4
5 unit/mL	0			isl4
50 mg/mL	0			6sj5
50 mg/mL	7			6q2i
50 unit/mL	0			7eav
50 unit/mL	21			f260
6 unit	0			nwxu
6.75 mg	0			1eu7s
60 unit	0			j41r
75 unit	0			89h4
800 unit	0			75iv
800 unit	2			53fi
90 mg	0			1cxlr
90 mg	2			6q29
=vitamin k
	0		i	8oq
0.04 mg	0			omvl
0.1 mg	0			75ar
0.1 mg	3			49gz
0.4 mg	0			t7jm
=vitamin k1
	0		i	6es
	0	Mephyton	b	4ogk
0.015 mg/mL	0			ryln
0.04 mg	0			7f39
0.04 mg/mL	0			rz3g
0.5 mg	0			1582g
0.5 mg	37			1582j
1 mg	0			ncvm
1 mg	2			ncvo
10 mg/mL	0			6s86
10 mg/mL	1			zsq8
2 mg/mL	0			6syi
2 mg/mL	1			6p2g
2 mg/mL	9			flft
5 mg	0			6s87
5 mg	3			48uu
5 mg	3	Mephyton		4gdb
=vitamin k2
	0		i	x0d
0.04 mg	0			unme
0.04 mg	3			unmi
0.09 mg	0			h8uf
0.1 mg	0			wyb4
0.1 mg	2			wyb6
0.18 mg	0			1li0r
0.2 mg	0			19i92
=voclosporin
	0		i	1h1um
	0	Lupkynis	b	1h215
7.9 mg	0			1h210
7.9 mg	2			1h214
7.9 mg	2	Lupkynis		1h21a
=von willebrand factor
	0		i	8p6 hpeg
1 unit	0			zl6x
=vonicog alfa
	0		i	12ulp
	0	Vonvendi	b	12ulu
1 unit	0			12ulq
1 unit	1			12ult
1 unit	1	Vonvendi		12uly
=vonoprazan
	0		i	1jtpd
	0	Voquezna	b	1l7t0
10 mg	0			1l7sy
10 mg	3			1l7sz
10 mg	3	Voquezna		1l7t5
20 mg	0			1jtvg
20 mg	3			1jtvk
20 mg	3	Voquezna		1l7t7
=vorapaxar
	0		i	wxze
	0	Zontivity	b	wxzk
2.08 mg	0			wxzf
2.08 mg	3			wxzj
2.08 mg	3	Zontivity		wxzp
=vorasidenib
	0		i	1lo47
	0	Voranigo	b	1lo4e
10 mg	0			1lo49
10 mg	3			1lo4d
10 mg	3	Voranigo		1lo4j
40 mg	0			1lo4k
40 mg	3			1lo4l
40 mg	3	Voranigo		1lo4n
=voretigene neparvovec
	0		i	16rrl 16rrm
	0	Luxturna	b	16rrr
5000000000000 vector-genomes/mL	0			16s17
5000000000000 vector-genomes/mL	1			16s18
5000000000000 vector-genomes/mL	1	Luxturna		16s1a
=voriconazole
	0		i	2ljv
	0	Vfend	b	790g
200 mg	0			7ijx
200 mg	1			7izt
200 mg	1	Vfend		7jrw
200 mg	3			7hmi
200 mg	3	Vfend		7jrv
40 mg/mL	0			a85v
40 mg/mL	14			9z2j
40 mg/mL	14	Vfend		bps0
50 mg	0			7ik3
50 mg	3			7hmj
50 mg	3	Vfend		7jru
=vorinostat
	0		i	45y9
	0	Zolinza	b	emn0
100 mg	0			ebvl
100 mg	2			ebvn
100 mg	2	Zolinza		ebwe
=vortioxetine
	0		i	v6rf
	0	Trintellix	b	12dup
10 mg	0			uuyk
10 mg	3			uuyo
10 mg	3	Trintellix		12duu
20 mg	0			uuyp
20 mg	3			uuyq
20 mg	3	Trintellix		12duy
5 mg	0			uuyr
5 mg	3			uuys
5 mg	3	Trintellix		12dv0
=vosoritide
	0		i	1jfn6
	0	Voxzogo	b	1jfnh
0.4 mg	0			1jfnd
0.4 mg	1			1jfng
0.4 mg	1	Voxzogo		1jfnl
0.56 mg	0			1jfnm
0.56 mg	1			1jfnn
0.56 mg	1	Voxzogo		1jfnp
1.2 mg	0			1jfnq
1.2 mg	1			1jfnr
1.2 mg	1	Voxzogo		1jfnt
=voxilaprevir
	0		i	15ke3
100 mg	0			15ke4
=vutrisiran
	0		i	1jtpe
	0	Amvuttra	b	1jtva
50 mg/mL	0			1jtv5
50 mg/mL	9			1jtv8
50 mg/mL	9	Amvuttra		1jtve
=warfarin
	0		i	8pl 2g42
	0	Jantoven	b	8omb
1 mg	0			ibxz
1 mg	3			iby0
1 mg	3	Jantoven		iby4
10 mg	0			iby7
10 mg	3			iby8
10 mg	3	Jantoven		ibyc
2 mg	0			ibyd
2 mg	3			ibye
2 mg	3	Jantoven		ibyi
2.5 mg	0			ibyn
2.5 mg	3			ibyo
2.5 mg	3	Jantoven		ibys
3 mg	0			ibyt
3 mg	3			ibyu
3 mg	3	Jantoven		ibyy
4 mg	0			ibyz
4 mg	3			ibz0
4 mg	3	Jantoven		ibz4
5 mg	0			ibz7
5 mg	3			ibz8
5 mg	3	Jantoven		ibzc
6 mg	0			ibzd
6 mg	3			ibze
6 mg	3	Jantoven		ibzi
7.5 mg	0			ibzj
7.5 mg	3			ibzk
7.5 mg	3	Jantoven		ibzo
=wasp venom protein
	0		i	5knn
0.1 mg/mL	0			d89q
0.1 mg/mL	6			d89r
=water
	0		i	8pr
	0	Eye Stream	b	x7vf
1000 mg/mL	0			7aso
1000 mg/mL	26			4e46
1000 mg/mL	86			38i1
980 mg/mL	0			mkm3
980 mg/mL	112			mkm4
983 mg/mL	0			oo70
983 mg/mL	112			oo71
986 mg/mL	0			mkms
986 mg/mL	112			mkmt
986 mg/mL	112	Eye Stream		x7vj
991 mg/mL	0			mktw
991 mg/mL	112			mktx
=water birch pollen extract
	0		i	i9ja
50 mg/mL	0			i9jb
50 mg/mL	6			i9jd
=water oak pollen extract
	0		i	lqd4
100 mg/mL	0			mdtq
100 mg/mL	6			mdtr
20000 unit/mL	0			lqda
20000 unit/mL	6			lqdb
40000 unit/mL	0			lqdc
40000 unit/mL	6			lqdd
50 mg/mL	0			mdto
50 mg/mL	6			mdtp
=watermelon allergenic extract
	0		i	jbey
100 mg/mL	0			jbf2
100 mg/mL	6			jbf4
50 mg/mL	0			jbez
50 mg/mL	6			jckb
=weakleaf bur ragweed pollen extract
	0		i	nxy3
50 mg/mL	0			nxy4
50 mg/mL	6			nxy6
=western juniper pollen extract
	0		i	i9v1
50 mg/mL	0			i9v2
50 mg/mL	6			i9v4
=western ragweed pollen extract
	0		i	i9e9
100 mg/mL	0			j7hb
100 mg/mL	6			j7hc
20000 unit/mL	0			j7hm
20000 unit/mL	6			j7hn
25 mg/mL	0			ja31
40000 unit/mL	0			j7ho
40000 unit/mL	6			j7hp
50 mg/mL	0			i9ea
50 mg/mL	6			i9ec
=western sycamore pollen extract
	0		i	i9zi
100 mg/mL	0			mdxj
100 mg/mL	6			mdxk
20000 unit/mL	0			mdxl
20000 unit/mL	6			mdxm
40000 unit/mL	0			nwz8
40000 unit/mL	6			nwz9
50 mg/mL	0			i9zj
50 mg/mL	6			i9zl
=western waterhemp pollen extract
	0		i	i9cu
50 mg/mL	0			i9cv
50 mg/mL	6			i9cx
=western wheatgrass pollen extract
	0		i	i9wz
100 mg/mL	0			mdqn
100 mg/mL	6			mdqo
20000 unit/mL	0			mdqp
20000 unit/mL	6			mdqq
50 mg/mL	0			i9x0
50 mg/mL	6			i9x2
=western white pine pollen extract
	0		i	jb0n
100 mg/mL	0			jb0s
100 mg/mL	6			jb0t
20000 unit/mL	0			lqok
20000 unit/mL	6			lqol
50 mg/mL	0			jb0o
50 mg/mL	6			jb0q
=western yellow jacket venom protein
	0		i	rt6n
0.02 mg/mL	0			13smh
=wheat dextrin
	0		i	dnsm
	0	Benefiber	b	eqkk
1000 mg	0			jae2
1000 mg	10			jae4
1000 mg	10	Benefiber		jae7
3000 mg	0			145mg
3000 mg	15			nbnj
3000 mg	15	Benefiber		nbnm
5000 mg	0			17tyf
5000 mg	15			17tyg
=wheat pollen extract
	0		i	il9d
100 mg/mL	0			j2ea
100 mg/mL	6			j2eb
20000 unit/mL	0			j2e4
20000 unit/mL	6			j2e5
40000 unit/mL	0			j2e2
40000 unit/mL	6			j2e3
50 mg/mL	0			j2ec
50 mg/mL	6			j2ed
=wheat smut allergenic extract
	0		i	ia0t
50 mg/mL	0			ia0u
50 mg/mL	6			ia0w
=white alder pollen extract
	0		i	i9c6
100 mg/mL	0			j748
100 mg/mL	6			j749
40000 unit/mL	0			j74j
40000 unit/mL	6			j74k
50 mg/mL	0			i9c7
50 mg/mL	6			i9c9
=white ash pollen extract
	0		i	i9r6
100 mg/mL	0			ixn1
100 mg/mL	6			ixn2
10000 unit/mL	0			j8si
10000 unit/mL	54			j8sj
20000 unit/mL	0			jah3
20000 unit/mL	6			jah4
25 mg/mL	0			jahr
40000 unit/mL	0			jah5
40000 unit/mL	6			jah6
50 mg/mL	0			i9r7
50 mg/mL	6			i9r9
=white hickory pollen extract
	0		i	i9k1
100 mg/mL	0			ja5b
100 mg/mL	6			ja5c
50 mg/mL	0			i9k2
50 mg/mL	6			i9k4
=white mulberry pollen extract
	0		i	i9x9
100 mg/mL	0			j8wy
100 mg/mL	6			lqxk
20000 unit/mL	0			lqxn
20000 unit/mL	6			lqxo
40000 unit/mL	0			lqxp
40000 unit/mL	6			lqxq
50 mg/mL	0			i9xa
50 mg/mL	6			i9xc
=white oak pollen extract
	0		i	i9mu
100 mg/mL	0			jb73
100 mg/mL	6			jb74
20000 unit/mL	0			mdsv
20000 unit/mL	6			mdsw
40000 unit/mL	0			la2r
40000 unit/mL	6			la2s
50 mg/mL	0			i9mv
50 mg/mL	6			i9mx
=white poplar pollen extract
	0		i	i9pa
100 mg/mL	0			mdy5
100 mg/mL	6			mdy6
20000 unit/mL	0			mdy7
20000 unit/mL	6			mdy8
40000 unit/mL	0			nwze
40000 unit/mL	6			nwzf
50 mg/mL	0			i9pb
50 mg/mL	6			i9pd
=whole wheat allergenic extract
	0		i	jbg3
100 mg/mL	0			jbg4
100 mg/mL	6			jbg6
50 mg/mL	0			lfm4
50 mg/mL	6			lfm5
=wine grape allergenic extract
	0		i	j4il
100 mg/mL	0			j4iw
100 mg/mL	6			j4ix
50 mg/mL	0			j4im
50 mg/mL	6			j4io
=wing scale pollen extract
	0		i	i9gq
100 mg/mL	0			j7kq
100 mg/mL	6			j7kr
20000 unit/mL	0			j7kv
20000 unit/mL	6			j7kw
40000 unit/mL	0			j7kx
40000 unit/mL	6			j7ky
50 mg/mL	0			i9gr
50 mg/mL	6			i9gt
=witch hazel
	0		i	1xb1
	0	A.E.R. Witch Hazel	b	cyvu
	0	Tucks	b	j77t
0.5 mg/mg	0			76sx
200 mg/mL	0			x40u
200 mg/mL	23			x40v
200 mg/mL	56			1idcy
500 mg/mL	0			7p2y
500 mg/mL	23			i3iz
500 mg/mL	23	A.E.R. Witch Hazel		qqqv
500 mg/mL	23	Tucks		qqql
860 mg/mL	0			75ay
860 mg/mL	36			4ajr
860 mg/mL	56			16lp6
=wormwood sage pollen extract
	0		i	i9ev
50 mg/mL	0			i9ew
50 mg/mL	6			i9ey
=xanomeline
	0		i	1lrcc
100 mg	0			1lrgs
125 mg	0			1lrd0
50 mg	0			1lrcj
=xylitol
	0		i	8s1
	0	Xylimelts	b	1h319
237 mg	0			njl4
550 mg	0			19i8v
550 mg	47			19i8w
550 mg	47	Xylimelts		1h31e
=xylometazoline
	0		i	uqp 15u4
1 mg/mL	0			t82s
1 mg/mL	102			t82t
=yellow dock pollen extract
	0		i	i9kh
100 mg/mL	0			jblc
100 mg/mL	6			jble
20000 unit/mL	0			jblf
20000 unit/mL	6			jblh
25 mg/mL	0			njiz
40000 unit/mL	0			jbli
40000 unit/mL	6			jblj
50 mg/mL	0			i9ki
50 mg/mL	6			i9kk
=yellow fever virus strain 17d-204 live antigen
	0		i	h8ij
	0	Stamaril	b	1482q
	0	YF-Vax	b	4qi8
2000 unit/mL	0			1482o
2000 unit/mL	1			1482p
2000 unit/mL	1	Stamaril		1482u
4000 unit/mL	0			h8ik
4000 unit/mL	1			zji7
4000 unit/mL	1	YF-Vax		zji9
4000 unit/mL	54			rpju
4000 unit/mL	54	YF-Vax		rpjw
=yellow hornet venom protein
	0		i	rt6p
0.1 mg/mL	0			rt6q
0.1 mg/mL	6			rtf7
=yellow jacket venom protein
	0		i	641e
0.1 mg/mL	0			13sm6
0.1 mg/mL	6			d8a6
=yellow pine pollen extract
	0		i	i9yk
100 mg/mL	0			mdr8
100 mg/mL	6			mdr9
50 mg/mL	0			i9yl
50 mg/mL	6			i9yn
=zafirlukast
	0		i	2gpm
	0	Accolate	b	2w8k
10 mg	0			72y3
10 mg	3			6q3i
10 mg	3	Accolate		5lmp
20 mg	0			6sj6
20 mg	3			4a1z
20 mg	3	Accolate		4jeo
=zaire ebolavirus envelope glycoprotein
	0		i	1k99h 1k99i
	0	Ervebo	b	1k99o
72000000 unit/mL	0			1k99j
72000000 unit/mL	1			1k99m
72000000 unit/mL	1	Ervebo		1k99s
=zaleplon
	0		i	1lm3
10 mg	0			72y4
10 mg	2			6q3l
5 mg	0			72y5
5 mg	2			6q3m
=zanamivir
	0		i	1hsq
	0	Relenza	b	5lvl
5 mg/actuat	0			chiq
5 mg/actuat	20			ga0f
5 mg/actuat	20	Relenza		ga0h
=zanidatamab
	0		i	1ltxy 1lty0
	0	Ziihera	b	1lty7
300 mg	0			1lty1
300 mg	1			1lty6
300 mg	1	Ziihera		1ltyc
=zanubrutinib
	0		i	1chpf
	0	Brukinsa	b	1chpl
160 mg	0			1ma5u
160 mg	3			1ma5w
160 mg	3	Brukinsa		1ma5z
80 mg	0			1chpg
80 mg	2			1chpk
80 mg	2	Brukinsa		1chpq
=zavegepant
	0		i	1kjgj
	0	Zavzpret	b	1kjh3
10 mg	0			1kjgy
10 mg	102			1kjh2
10 mg	102	Zavzpret		1kjh8
=zeaxanthin
	0		i	usu
0.24 mg	0			uias
0.5 mg	0			nwy1
0.7 mg	0			7q4x
0.8 mg	0			utgc
1 mg	0			i52s
1.6 mg	0			qm5k
10 mg	0			1mbut
2 mg	0			nb5w
5 mg	0			roc1
=zenocutuzumab
	0		i	1lv0j 1lv0k
	0	Bizengri	b	1lv0s
20 mg/mL	0			1lv0l
20 mg/mL	1			1lv0q
20 mg/mL	1	Bizengri		1lv0x
=ziconotide
	0		i	1guv af3i
	0	Prialt	b	anja
0.025 mg/mL	0			11ck3
0.025 mg/mL	1			af3p
0.025 mg/mL	1	Prialt		ci71
0.1 mg/mL	0			11ck9
0.1 mg/mL	1			119bl 119bp
0.1 mg/mL	1	Prialt		119bm 119bq
=zidovudine
	0		i	8t1
	0	Retrovir	b	4ch3
10 mg/mL	0			6t0i
10 mg/mL	1			4dti
10 mg/mL	1	Retrovir		2bn0
10 mg/mL	7			g7ht
10 mg/mL	7	Retrovir		g6si
100 mg	0			6sj7
100 mg	2			491s
100 mg	2	Retrovir		4bsj
300 mg	0			6sj8
300 mg	3			4a27
=zileuton
	0		i	vb3
	0	Zyflo	b	4qk7
600 mg	0			6sj9
600 mg	3			4a8w
600 mg	3	Zyflo		4jep
600 mg	5			fnwy
=zilucoplan
	0		i	1la3t
	0	Zilbrysq	b	1la42
40 mg/mL	0			1la3x
40 mg/mL	9			1la40 1la48 1la4a
40 mg/mL	9	Zilbrysq		1la46 1la49 1la4b
=zinc acetate
	0		i	18zb
	0	Derma Gran Spray	b	zbp2
	0	Galzin	b	4tn3
	0	Wilzin	b	1gxt9
0.00215 mg/mg	0			mhhe
1 mg/mL	0			7ahk
1 mg/mL	56			iags
1 mg/mL	56	Derma Gran Spray		zbp6
1.2 mg/mL	0			765u
10 mg/mL	0			h7dm
25 mg	0			75bb
25 mg	2			4abe
25 mg	2	Galzin		4ke1
25 mg	2	Wilzin		1gxte
50 mg	0			75bc
50 mg	2			4abf
50 mg	2	Galzin		4ke2
=zinc chloride
	0		i	utd
0.001 mg/mg	0			7abv
0.0015 mg/mg	0			19dqt
1 mg/mL	0			6sjj
1 mg/mL	1			539g
1.2 mg/mL	0			19gmy
1.5 mg/mL	0			13z6z
=zinc citrate
	0		i	52sv
15 mg	0			74zg
25 mg	0			9dpf
30 mg	0			9p90
30 mg	2			8tk4
50 mg	0			9p92
50 mg	2			8tk5
=zinc gluconate
	0		i	18zg
100 mg	0			78cw
100 mg	3			49h2
15 mg	0			78cx
15 mg	3			49h3
30 mg	0			78cs
30 mg	3			49h6
50 mg	0			78d1
50 mg	2			59gg
50 mg	3			49h7
77 mg	0			78df
77 mg	47			539i
=zinc glycinate
	0		i	rzrj
20 mg	0			1jsin
20 mg	2			1jsir
=zinc nicotinate
	0		i	52qq
200 mg	0			7768
200 mg	3			5f56
=zinc oxide
	0		i	8tb
	0	Aquaphor Diaper Rash	b	znqp
	0	Balmex	b	kqkj
	0	Critic-Aid Skin	b	vug4
	0	Desitin	b	4n1u
	0	Dr. Smith's Diaper Rash	b	w0xj
	0	Dynashield ZO	b	x8pw
	0	Flanders	b	n9z7
	0	PeriGuard	b	ncbu
	0	Triple Paste	b	d0he
	0	Z-Bum	b	116oq
0.01 mg/mg	0			cde6
0.018 mg/mg	0			mdvf
0.018 mg/mg	33			mdvg
0.018 mg/mg	33	Dynashield ZO		x8q0
0.038 mg/mg	0			ncbs
0.038 mg/mg	33			ncbt
0.038 mg/mg	33	PeriGuard		ncbx
0.05 mg/mg	0			73qo
0.066 mg/mg	0			9g4j
0.08 mg/mg	0			9e45
0.088 mg/mg	0			dnmk
0.0938 mg/mg	0			h35c
0.0938 mg/mg	33			h35d
0.1 mg/mg	0			73pg
0.1 mg/mg	33			49mj
0.1 mg/mg	33	Dr. Smith's Diaper Rash		w0xq
0.1 mg/mg	43			4ea0
0.12 mg/mg	0			75j0
0.12 mg/mg	33			4a7g
0.125 mg/mg	0			7q60
0.128 mg/mg	0			dnn3
0.128 mg/mg	33			dnn4
0.128 mg/mg	33	Triple Paste		fn7z
0.13 mg/mg	0			jac6
0.13 mg/mg	33			jac7
0.134 mg/mg	0			f1o5
0.134 mg/mg	33			f1o6
0.134 mg/mg	33	Flanders		n9za
0.15 mg/mg	0			750f
0.15 mg/mg	31			djed
0.16 mg/mg	0			a86v
0.16 mg/mg	33			f6cn
0.165 mg/mg	0			156uj
0.17 mg/mg	0			w0xx
0.18 mg/mg	0			9p9p
0.2 mg/mg	0			7afw
0.2 mg/mg	33			49hb
0.2 mg/mg	84			8xik
0.2 mg/mg	84	Critic-Aid Skin		vumn
0.206 mg/mg	0			tdg5
0.25 mg/mg	0			7aga
0.25 mg/mg	33			53yd
0.25 mg/mg	84			4e47
0.3 mg/mg	0			9p9s
0.3 mg/mg	33			8z5y
0.4 mg/mg	0			75bf
0.4 mg/mg	33			58ri
0.4 mg/mg	33	Desitin		5l06
0.4 mg/mg	84			ngkg
0.4 mg/mg	84	Aquaphor Diaper Rash		15nhn
0.4 mg/mg	84	Desitin		12imb
10 mg	0			ojkj
100 mg/mL	0			7cok
100 mg/mL	21			5bkn
100 mg/mL	56			qep4
100 mg/mL	56	Dr. Smith's Diaper Rash		w0xn
113 mg/mL	0			ditm
113 mg/mL	21			ditn
113 mg/mL	21	Balmex		kqkm
120 mg/mL	0			9p9m
120 mg/mL	21			8yiy
130 mg/mL	0			7ou0
130 mg/mL	21			7hlo
130 mg/mL	21	Desitin		ndht
15 mg	0			j41k
150 mg/mL	0			7q61
150 mg/mL	21			59jw
150 mg/mL	21	Aquaphor Diaper Rash		znqt
150 mg/mL	56			1l3i9
153 mg/mL	0			12g6y
153 mg/mL	21			12g6z
17.4 mg	0			j44i
18 mg/mL	0			ujs1
18 mg/mL	21			ulea
20 mg	0			s5ts
20 mg/mL	0			7oqb
200 mg/mL	0			7326
206 mg/mL	0			12f3m
220 mg/mL	0			116oo
220 mg/mL	21			116op
220 mg/mL	21	Z-Bum		116ou
240 mg/mL	0			1952y
240 mg/mL	21			1952z
25 mg	0			7hzd
250 mg/mL	0			739w
250 mg/mL	56			ijht
306 mg/mL	0			a871
306 mg/mL	21			a870
34.8 mg	0			j43w
4 mg/mL	0			12jpp
40 mg	0			j41u
400 mg/mL	0			rz7c
400 mg/mL	21			rz7d
50 mg/mL	0			9pab
50 mg/mL	21			9ctp
80 mg/mL	0			7cwx
=zinc pyrithione
	0		i	uts
	0	DHS Zinc	b	4mxd
	0	Dermazinc	b	7k1y
	0	Free and Clear	b	145zg
	0	Head & Shoulders	b	mcyx
	0	Selsun Blue Sensitive Scalp	b	tb2j
	0	Theraplex Z	b	63to
	0	Zincon	b	uu3
0.02 mg/mg	0			7ahl
0.02 mg/mg	73			62wr
10 mg/mL	0			754j
10 mg/mL	93			4hy4
10 mg/mL	93	Head & Shoulders		mcz0
10 mg/mL	93	Selsun Blue Sensitive Scalp		tb2n
10 mg/mL	93	Theraplex Z		qplz
10 mg/mL	93	Zincon		qpm2
2 mg/mL	0			754k
2 mg/mL	21			4acx
2.5 mg/mL	0			754l
2.5 mg/mL	21			5k9p
2.5 mg/mL	21	Dermazinc		rzup
2.5 mg/mL	56			5755
2.5 mg/mL	56	Dermazinc		nm0z
20 mg/mL	0			754h
20 mg/mL	93			58mi
20 mg/mL	93	DHS Zinc		nm3l
20 mg/mL	93	Dermazinc		10w13
20 mg/mL	93	Free and Clear		145zk
5 mg/mL	0			75ty
5 mg/mL	63			147vd
5 mg/mL	93			mcsm
=zinc sulfate
	0		i	utu
	0	Orazinc	b	4oxd
0.0025 mg/mg	0			tgqk
0.333 mg/mL	0			it2b
1 mg/mL	0			6sja
1 mg/mL	1			539j
1 mg/mL	6			1es8e
110 mg	0			6sjk
110 mg	3			6q3u
110 mg	3	Orazinc		rvcv
15 mg	0			776i
18.2 mg	0			h7cz
2.2 mg/mL	0			16xsf
2.47 mg/mL	0			1j1x5
2.5 mg/mL	0			71sp
22 mg/mL	0			zdel
220 mg	0			6sjn
220 mg	2			6q3x
220 mg	2	Orazinc		rvcy
220 mg	3			6q3y
3 mg/mL	0			1b6pb
3 mg/mL	6			1b6pd
4.39 mg/mL	0			rq1j
5 mg/mL	0			6sjb
5 mg/mL	1			539k
5 mg/mL	6			1b6pg
6.6 mg/mL	0			rq0y
66 mg	0			75j2
66 mg	3			49hf
7.41 mg/mL	0			1lqey
=zinc-dtpa
	0		i	8tj 8qvh
200 mg/mL	0			aein
200 mg/mL	1			aeio
=ziprasidone
	0		i	2h9u
	0	Geodon	b	63yg
20 mg	0			72y6
20 mg	1			7j07
20 mg	1	Geodon		7js4
20 mg	2			6qi6
20 mg	2	Geodon		6407
40 mg	0			72y7
40 mg	2			6q40
40 mg	2	Geodon		63k4
60 mg	0			72y8
60 mg	2			6q41
60 mg	2	Geodon		63k5
80 mg	0			72y9
80 mg	2			6q42
80 mg	2	Geodon		63k6
=zolbetuximab
	0		i	1ls59 1ls5a
	0	Vyloy	b	1ls5h
100 mg	0			1ls5b
100 mg	1			1ls5g
100 mg	1	Vyloy		1ls5m
300 mg	0			1m3dp
300 mg	1			1m3dq
300 mg	1	Vyloy		1m3ds
=zoledronic acid
	0		i	1nx3
	0	Reclast	b	f4nk
0.04 mg/mL	0			nvms
0.04 mg/mL	1			nvmt
0.05 mg/mL	0			f4m7
0.05 mg/mL	1			f4m8
0.05 mg/mL	1	Reclast		f4nn
0.8 mg/mL	0			7ove
0.8 mg/mL	1			7ix6
4 mg	0			13zjz
4 mg	1			13zk1
=zolmitriptan
	0		i	2wrj
	0	Zomig	b	3abu
2.5 mg	0			6sjp
2.5 mg	13			63ah
2.5 mg	3			4agx
2.5 mg	3	Zomig		3abt
2.5 mg/actuat	0			vst8
2.5 mg/actuat	102			vst9
2.5 mg/actuat	102	Zomig		vstb
5 mg	0			6t0k
5 mg	13			7ixq
5 mg	3			4agy
5 mg	3	Zomig		4khb
5 mg/actuat	0			8mhj
5 mg/actuat	102			8m6o
5 mg/actuat	102	Zomig		8mbd
=zolpidem
	0		i	uux 4qnz
	0	Ambien	b	2tn1
	0	Edluar	b	hxk2
	0	Zolpimist	b	hrf9
1.75 mg	0			qerl
1.75 mg	37			qerm
10 mg	0			hxjz
10 mg	3			ibmh ibmj
10 mg	37			hxk1
10 mg	37	Edluar		hxk5
12.5 mg	0			ibmn
12.5 mg	5			ibmo ibmq
3.5 mg	0			qert
3.5 mg	37			qeru
5 mg	0			hxk6
5 mg	3			ibmk ibmm
5 mg	37			hxk7
5 mg	37	Edluar		hxk9
5 mg/actuat	0			hrf6
5 mg/actuat	103			hrf8
5 mg/actuat	103	Zolpimist		hrfc
6.25 mg	0			ibn1
6.25 mg	5			ibn2 ibn4
7.5 mg	0			1kizr
7.5 mg	2			1kizt
=zongertinib
	0		i	1mc04
	0	Hernexeos	b	1mc0a
60 mg	0			1mc05
60 mg	3			1mc09
60 mg	3	Hernexeos		1mc0f
=zonisamide
	0		i	uv2
	0	Zonegran	b	5lxo
	0	Zonisade	b	1jven
100 mg	0			72ya
100 mg	2			6qi5
100 mg	2	Zonegran		63g8
20 mg/mL	0			1jvej
20 mg/mL	14			1jvem
20 mg/mL	14	Zonisade		1jves
25 mg	0			8pi2
25 mg	2			8npa
25 mg	2	Zonegran		8oad
50 mg	0			8pi3
50 mg	2			8npb
=zopapogene imadenovec
	0		i	1mdcw 1mdcx
	0	Papzimeos	b	1mdd5
500000000000 unit/mL	0			1mdcy
500000000000 unit/mL	1			1mdd3
500000000000 unit/mL	1	Papzimeos		1mdda
=zuranolone
	0		i	1l841
	0	Zurzuvae	b	1l847
20 mg	0			1l842
20 mg	2			1l846
20 mg	2	Zurzuvae		1l84c
25 mg	0			1l84d
25 mg	2			1l84e
25 mg	2	Zurzuvae		1l84g
30 mg	0			1l84h
30 mg	2			1l84i
30 mg	2	Zurzuvae		1l84k`;
