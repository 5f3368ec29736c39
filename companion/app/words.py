"""From the packs' words to the keys the pages bind to."""

from companion.visit.words import VisitWords


def page_words(words: VisitWords, *, paced: bool = True) -> dict[str, str]:
    """The sentences of the visit's pages by the key a page asks for.

    Where the breath may not be `paced`, none of them speaks of it.

    A key without words is left out: the page then says what the program itself has for it.
    """
    worry, much, called, out = words.worry, words.how_much, words.called, words.check_out
    welcome, menu, nurse = words.welcome, words.menu, words.nurse
    said = {
        "welcomeHello": "\n".join(filter(None, (welcome.hello, welcome.hello_more))),
        "welcomeLead": welcome.lead if paced else welcome.lead_rest or welcome.lead,
        "welcomeBegin": welcome.begin,
        "welcomeBreathe": welcome.breathe,
        "welcomeRest": welcome.rest,
        "menuCalled": menu.called,
        "menuCalledNote": menu.called_note,
        "menuCall": menu.call,
        "menuCallNote": menu.call_note,
        "menuFinished": menu.finished,
        "menuFinishedNote": menu.finished_note,
        "nurseTitle": nurse.title,
        "nurseShown": nurse.shown,
        "nurseNotBell": nurse.not_bell,
        "nurseHelpNow": nurse.help_now,
        "nurseWhy": nurse.why,
        "nurseOkay": nurse.okay,
        "checkInTitle": words.title,
        "checkInNote": words.note,
        "dataNote": words.data,
        "looksLike": words.looks_like,
        "looksWhy": words.looks_why,
        "worryQuestion": worry.question,
        "worryWhy": worry.why,
        "worryLow": worry.low,
        "worryHigh": worry.high,
        "worryHighAnswer": worry.high_answer if paced else worry.high_answer_rest,
        "worryHighBreathe": worry.high_breathe if paced else worry.high_rest,
        "worryHighNurse": worry.high_nurse,
        "howMuchQuestion": much.question,
        "howMuchChange": much.change,
        "mainLabel": much.main,
        "mainHint": much.main_hint,
        "stepsLabel": much.steps,
        "stepsHint": much.steps_hint,
        "fullLabel": much.full,
        "fullHint": much.full_hint,
        "calledTitle": called.title,
        "calledBreath": called.breath if paced else called.rest,
        "calledTell": called.tell,
        "calledHand": called.hand,
        "calledBack": called.back,
        "afterTitle": out.title,
        "afterNote": out.note,
        "afterQuestion": out.question,
        "afterWhy": out.why,
        "afterThanks": out.thanks,
    }
    return {key: text for key, text in said.items() if text}


def answers_to_change(words: VisitWords, *, paced: bool = True) -> dict[str, str]:
    """What to say when worry went down, stayed, or went up."""
    out = words.check_out
    return {
        "lower": out.lower,
        "same": out.same,
        "higher": out.higher if paced else out.higher_rest,
    }
