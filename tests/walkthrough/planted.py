"""Faults to plant in the shipped pack, one at a time."""

NUMB, NUMB_EN = "steps/numb.toml", "en/steps/numb.toml"
# By what is wrong: the file, what stood there, what is put there, and what the check must say.
PLANTED: dict[str, tuple[tuple[str, str, str], str]] = {
    "a fact that is none": (
        ("steps/clean.toml", 'covers = ["G15"]', 'covers = ["G99"]'),
        "covers G99, which is no fact",
    ),
    "a line of another fact": (
        (NUMB, 'covers = ["M2"]\nsources = ["F0:25", ', 'covers = ["M2"]\nsources = ["F0:56", '),
        "cites F0:56, a line of none of ['M2']",
    ),
    "a line that no document has": (
        (NUMB, 'sources = ["F4:21"]', 'sources = ["F4:210"]'),
        "cites F4:210, which is no line of a document",
    ),
    "a fact without one of its lines": (
        (
            NUMB,
            'covers = ["M16"]\nsources = ["F0:21"]',
            'covers = ["M16", "B12"]\nsources = ["F0:21"]',
        ),
        "covers B12 but cites none of its lines",
    ),
    "no source": (
        (NUMB, 'covers = ["M2"]\nsources = ["F0:25", "F1:89", "F2:62"]\n', ""),
        "states facts without covers and sources",
    ),
    "advice without a reason": (
        (
            NUMB,
            'why = "an asleep person has no task; say so, so that nobody lies awake trying"\n',
            "",
        ),
        "our own advice without a reason",
    ),
    "evidence without a study": (
        (NUMB, 'evidence = ["doi:10.1007/s10484-014-9253-x"]\n', ""),
        "rests on evidence but names no study",
    ),
    "a study nobody listed": (
        (NUMB, "doi:10.1007/s10484-014-9253-x", "doi:10.1000/none"),
        "names the study doi:10.1000/none, which is not listed",
    ),
    "a false promise": (
        (NUMB_EN, "Breathe out slowly while the medicine goes in.", "Breathe out. It won’t hurt."),
        "“won’t hurt” is forbidden",
    ),
    "will feel": (
        (NUMB_EN, "You may still feel touch and pushing.", "You will feel touch."),
        "“will feel” is forbidden",
    ),
    "reassurance": (
        (NUMB_EN, "How strong this feels is different for each person.", "Don’t worry about it."),
        "“don’t worry” is forbidden",
    ),
    "a brand": (
        (
            "en/steps/home.toml",
            "Some pain medicines, such as aspirin,",
            "Tylenol helps. Some pain medicines",
        ),
        "“tylenol” is forbidden",
    ),
    "one leaflet's rule": (
        ("en/steps/home.toml", "Leave it on until", "Remove the bandage within 24 hours, or until"),
        "“remove the bandage within” is forbidden",
    ),
    "leave to eat": (
        (
            "en/steps/ready.toml",
            "Before you eat or drink anything more, ask if you may.",
            "You may eat.",
        ),
        "“you may eat” is forbidden",
    ),
    "a word to avoid": (
        (NUMB_EN, "numbs the skin and the bone under it", "numbs the site"),
        "“site” is a word to avoid",
    ),
    "a long sentence": (
        (
            NUMB_EN,
            "then it goes numb.",
            "then it goes numb, and you can tell them how it feels to you.",
        ),
        "a sentence of",
    ),
    "a copied sentence": (
        (
            "en/steps/liquid.toml",
            "You can ask what else may help with pain.",
            "You may feel a deep, dull, aching pain for a few seconds.",
        ),
        "six words as in a source: “you may feel a deep dull”",
    ),
    "a straight quotation mark": (
        (NUMB_EN, "It is called a local anesthetic.", "It's called a local anesthetic."),
        "a straight quotation mark",
    ),
    "a dash": ((NUMB_EN, "sting or burn for", "sting – or burn – for"), "a dash"),
    "an exclamation mark": ((NUMB_EN, "goes numb.", "goes numb!"), "an exclamation mark"),
    "no full stop": ((NUMB_EN, "then it goes numb.", "then it goes numb"), "no full stop"),
    "an answer inside a sentence": (
        ("en/pages/after_call.toml", "Call: {call_number}", "Call {call_number} soon."),
        "a clinic’s answer inside a sentence",
    ),
    "a pace after relaxing medicine": (
        (NUMB_EN, "Let your breath come and go.", "Breathe out slowly."),
        "“breathe out” paces a breath that nothing may pace",
    ),
    "a paced technique after relaxing medicine": (
        (NUMB, 'shows = "squeeze"', 'shows = "long_out"'),
        "long_out paces a breath that nothing may pace",
    ),
    "a feeling for someone asleep": (
        (
            NUMB,
            'when = { medicine = ["numbing", "relaxing", "unsure"] }\ncovers = ["M2"]',
            'covers = ["M2"]',
        ),
        "“sting” is told to someone asleep",
    ),
    "too many words": (
        (NUMB, 'detail = ["steps", "full"]\ncovers = ["M5", "D25"]', 'covers = ["M5", "D25"]'),
        "words, 35 fit",
    ),
    "a page too full": (
        ("steps/home.toml", 'detail = ["steps", "full"]\ncovers = ["H6"]', 'covers = ["H6"]'),
        "words, 70 fit",
    ),
    "said twice": (
        (
            NUMB_EN,
            "Once you are numb there, the next step starts.",
            "It is called a local anesthetic. Lidocaine is one kind.",
        ),
        "said twice in one state",
    ),
    "a medicine with nothing to read": (
        (
            NUMB,
            'when = { medicine = ["asleep"] }\ncovers = ["M12", "M13"]',
            'when = { medicine = ["relaxing"] }\ncovers = ["M12", "M13"]',
        ),
        "nothing to read when breath = own, detail = main, medicine = asleep",
    ),
    "a skipped fact that is told": (
        ("pack.toml", 'L8  = "off', 'M2 = "why not"\nL8  = "off'),
        "no such fact, or told after all",
    ),
    "a skipped fact without a reason": (
        ("pack.toml", 'L8  = "off the subject, and frightening"', 'L8  = " "'),
        "has no reason",
    ),
    "a complete pack that is not": (
        ("facts.tsv", "W1\twhat", "W0\twhat\tF0:17\t\nW1\twhat"),
        "neither told nor skipped",
    ),
}


PLANTED |= {
    "a child's forbidden word": (
        (
            "en/steps/liquid.toml",
            "The doctor collects a little liquid marrow from your bone.",
            "The needle gets a little liquid marrow from your bone.",
        ),
        "“needle” is a word to avoid",
    ),
    "a parent named in a child's words": (
        ("en/steps/talk.toml", "Your grown-up signs a paper", "Your mom signs a paper"),
        "“mom” is a word to avoid",
    ),
    "an infection for the smallest": (
        ("en/steps/clean.toml", "It may feel wet, like rain.", "It gets rid of germs."),
        "“germs” is a word to avoid",
    ),
    "a parent who is told to reassure": (
        ("en/steps/talk.toml", "“Do you want me there when you talk, or not?”", "“Don’t worry.”"),
        "“don’t worry” is forbidden",
    ),
    "a pace for a drowsy child, in a parent's mouth": (
        ("en/steps/numb.toml", "“Here comes {a_poke}. Squeeze my hand.”", "“Now blow it out.”"),
        "“blow” paces a breath that nothing may pace",
    ),
    "a parent left without words": (
        (
            "steps/liquid.toml",
            '[parent.say.asleep]\nwhen = { medicine = ["asleep"] }',
            '[parent.say.asleep]\nwhen = { medicine = ["asleep"], age = ["teen"] }',
        ),
        "nothing to read when age = little",
    ),
    "too much coaching": (
        (
            "en/steps/core.toml",
            "“You are a statue. What do you see in your place?”",
            "“You are a statue. " + "What do you see in your place now? " * 8 + "Tell me.”",
        ),
        "words, 75 fit",
    ),
    "an illness outside its door": (
        ("en/pages/team.toml", "A nurse is often there too.", "A leukemia nurse is often there."),
        "“leukemia” is forbidden (stigma)",
    ),
    "a card with nothing for an open answer": (
        (
            "cards/shower.toml",
            '[adult.neutral.ask]\nempty = ["shower_when"]',
            '[adult.neutral.ask]\nfilled = ["shower_when"]',
        ),
        "nothing to read when",
    ),
    "a question nobody has": (
        ("steps/ready.toml", 'asks = "eat"', 'asks = "lunch"'),
        "asks lunch, no question of adult",
    ),
    "a page nobody has": (
        ("steps/ready.toml", 'opens = "eat_drink"', 'opens = "lunch"'),
        "opens lunch, no page of adult",
    ),
    "a page in no chapter": (
        ("pack.toml", '"result_worry"] }', "] }"),
        "result_worry is in 0 chapters",
    ),
    "a page in two chapters": (
        ("pack.toml", 'pages = ["questions"] }', 'pages = ["questions", "team"] }'),
        "team is in 2 chapters",
    ),
    "a chapter of pages that are none": (
        ("pack.toml", 'pages = ["questions"] }', 'pages = ["questions", "extra"] }'),
        "extra is no page",
    ),
    "a door without words": (
        ("en/chapters.toml", "[teen.results]", "[teen.happens_not]"),
        "has no words",
    ),
    "a door to nothing": (
        ("en/chapters.toml", "[little.good]", "[little.results]"),
        "opens on no page",
    ),
    "an illness behind a source": (
        ("en/differ.toml", "It names three kinds of doctors", "It names cancer doctors"),
        "“cancer” is forbidden (stigma)",
    ),
    "a door that reassures": (
        ("en/chapters.toml", 'lead = "My list."', 'lead = "Don’t worry."'),
        "“don’t worry” is forbidden",
    ),
    "a heading that is missing": (
        ("en/pages/team.toml", 'where = "The place"\n', ""),
        "has no words",
    ),
    "a closed section that is none": (
        ("pages/results.toml", 'closed = ["mean"]', 'closed = ["means"]'),
        "means is no section",
    ),
    "words for someone who does not read the page": (
        ("pages/companion.toml", 'readers = ["adult"]', 'readers = ["teen"]'),
        "is no reader of this page",
    ),
}
