"""What an editor writes on a page of each kind when no field is left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cms.core.models import BayanPage
from cms.kinds.home.models import HomePage
from cms.kinds.office.models import OfficePage
from cms.kinds.organisation.models import OrganisationPage
from cms.kinds.page.models import ProsePage
from cms.kinds.press_release.models import PressReleasePage
from cms.kinds.programme.models import ProgrammePage
from cms.kinds.publication.models import PublicationPage
from cms.kinds.section.models import SectionPage
from cms.kinds.service.models import ServicePage
from cms.media.models import BayanDocument, BayanImage
from cms.snippets.types.boilerplate import Boilerplate
from cms.snippets.types.contact import Contact
from cms.snippets.types.location import Location
from cms.snippets.types.person import Person
from cms.snippets.types.video import Video
from cms.vocabularies.models import Governorate
from cms.vocabularies.registry import vocabularies
from tests.cms.tree import Tree

CODE = "basra"  # of a term in every vocabulary
NUMBER, OTHER_NUMBER = "+9647701234567", "+9647507654321"
BODY = [("rich_text", "<p>The river is open again.</p>")]
FIGURES = [("figure", {"value": "1250", "label": "Wells", "as_of": "2026-01-31", "source": "Us"})]
PHONES = [
    ("phone", {"number": NUMBER, "do_not_publish": False}),
    ("phone", {"number": OTHER_NUMBER, "do_not_publish": True}),
]
HOURS = {
    "schedules": [
        (
            "schedule",
            {
                "byday": ["SU", "MO"],
                "opens_at": "08:30",
                "closes_at": "14:00",
                "valid_from": "2026-02-18",
                "valid_to": "2026-03-19",
            },
        )
    ],
    "schedule_exceptions": [
        (
            "exception",
            {
                "valid_from": "2026-03-20",
                "valid_to": "2026-03-22",
                "opens_at": None,
                "closes_at": None,
            },
        ),
        (
            "exception",
            {
                "valid_from": "2026-03-23",
                "valid_to": "2026-03-23",
                "opens_at": "10:00",
                "closes_at": "12:00",
            },
        ),
    ],
}


@dataclass(frozen=True)
class Filled:
    """`plain` is as a browser sends it, `streams` as a page holds them."""

    model: type[BayanPage]
    plain: dict[str, Any]
    streams: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class World:
    """What pages point at: terms, snippets, files and two public pages."""

    picture: BayanImage
    pdf: BayanDocument
    programme: ProgrammePage
    organisation: OrganisationPage
    location: Location
    person: Person
    contact: Contact
    boilerplate: Boilerplate
    video: Video


def make_world(tree: Tree, picture: BayanImage, pdf: BayanDocument) -> World:
    for model in vocabularies().values():
        model.objects.create(code=CODE, labels={"ar": "البصرة", "en": "Basra"})
    names = {"ar": "مكتب", "en": "Office"}
    basra = Governorate.objects.get(code=CODE)
    return World(
        picture=picture,
        pdf=pdf,
        programme=tree.add(ProgrammePage(title="River Towns")),
        organisation=tree.add(OrganisationPage(title="Two Rivers", description="Lawyers.")),
        location=Location.objects.create(code="centre", names=names, governorate=basra),
        person=Person.objects.create(code="layla", names=names, roles=names),
        contact=Contact.objects.create(code="desk", names=names),
        boilerplate=Boilerplate.objects.create(code="about-us", headings=names, texts=names),
        video=Video.objects.create(code="film", titles=names, url="https://video.example/1"),
    )


def filled(kind: str, world: World) -> Filled:
    made: Filled = FILLED[kind](world)
    return made


def _picture(world: World) -> dict[str, Any]:
    return {
        "image": str(world.picture.pk),
        "image_alt": "A boat on a river",
        "image_caption": "Basra, January 2026",
    }


def home(world: World) -> Filled:
    return Filled(
        HomePage,
        {"title": "Home", "summary": "All we do.", "lead": "Welcome.", **_picture(world)},
        {"body": BODY},
    )


def page(world: World) -> Filled:
    plain = {"title": "Who we are", "summary": "About us.", "order": "3", **_picture(world)}
    return Filled(ProsePage, plain, {"body": BODY})


def section(world: World) -> Filled:
    plain = {"title": "Offices", "summary": "Where we are.", "lists": "office"}
    return Filled(SectionPage, plain, {"body": BODY})


def press_release(world: World) -> Filled:
    plain = {
        "title": "The river is open again",
        "summary": "Boats return.",
        "release_type": "statement",
        "date": "2026-01-31",
        "dateline_place": "Basra",
        "embargoed_until": "2026-01-31 09:00",
        "subhead": "After eleven years",
        "lead": "Boats sailed in Basra today.",
        **_picture(world),
        **{name: [CODE] for name in ("governorates", "donors", "un_entities", "goals")},
        "notes": "The river has a second name.",
    }
    streams = {
        "body": BODY,
        "programmes": [("programme", world.programme)],
        "attachments": [("attachment", {"file": world.pdf, "title": "The plan"})],
        "videos": [("video", world.video)],
        "boilerplates": [("boilerplate", world.boilerplate)],
        "contacts": [("contact", world.contact)],
        "spokespeople": [("person", world.person)],
    }
    return Filled(PressReleasePage, plain, streams)


def programme(world: World) -> Filled:
    plain = {
        "title": "Boats and Bridges",
        "summary": "Crossings.",
        "acronym": "BAB",
        "status": "completed",
        "starts": "2020-01-01",
        "ends": "2024-12-31",
        "objectives": "Repair ten bridges.\nTrain their keepers.",
        "website": "https://bridges.example/",
        **_picture(world),
        **{name: [CODE] for name in ("governorates", "donors", "partners", "goals")},
        "compact_objectives": [CODE],
    }
    north = {"title": "North", "text": "Four bridges.", "countries": ["TR", "IQ"]}
    south = {"title": "South", "text": "", "countries": []}
    streams = {
        "body": BODY,
        "components": [("component", north), ("component", south)],
        "figures": FIGURES,
        "videos": [("video", world.video)],
        "contacts": [("contact", world.contact)],
    }
    return Filled(ProgrammePage, plain, streams)


def service(world: World) -> Filled:
    codes = ("categories", "target_groups", "governorates", "eligibility", "access")
    plain = {
        "title": "Legal help",
        "summary": "Papers, without a fee.",
        "organisation": str(world.organisation.pk),
        "programme": str(world.programme.pk),
        "status": "active",
        "alert": "We moved.",
        "description": "Help with lost papers.",
        **{name: [CODE] for name in (*codes, "required_documents", "accessibility")},
        "eligibility_note": "Families first.",
        "minimum_age": "18",
        "maximum_age": "60",
        "application_process": "Come or call.",
        "cost": "free",
        "cost_note": "Stamps are paid for.",
        "documents_note": "A copy is enough.",
        "languages": ["ar", "ckb"],
        "email": "help@rivers.example",
        "website": "https://rivers.example/help",
        "schedule_note": "Longer in summer.",
        "accessibility_note": "Ring at the side door.",
        "assured_date": "2026-01-20",
        "assurer": "Basra office",
    }
    streams = {"locations": [("location", world.location)], "phones": PHONES, **HOURS}
    return Filled(ServicePage, plain, streams)


def organisation(world: World) -> Filled:
    plain = {
        "title": "The Palm Society",
        "summary": "Farmers.",
        "acronym": "TPS",
        "other_names": "Palm House\nThe Farmers",
        "logo": str(world.picture.pk),
        "logo_alt": "A palm",
        "description": "Farmers who teach.",
        "website": "https://palms.example/",
        "email": "office@palms.example",
    }
    return Filled(OrganisationPage, plain, {"phones": PHONES})


def office(world: World) -> Filled:
    plain = {
        "title": "Basra office",
        "summary": "For the south.",
        "location": str(world.location.pk),
        "description": "On the second floor.",
        "governorates": [CODE],
        "email": "basra@mission.example",
        "schedule_note": "Ring twice.",
    }
    return Filled(OfficePage, plain, {"phones": PHONES, **HOURS})


def publication(world: World) -> Filled:
    plain = {
        "title": "Displacement in winter",
        "summary": "The numbers of round 130.",
        "publication_type": "displacement_round",
        "date": "2026-01-31",
        "round": "130",
        "covers_from": "2025-12-01",
        "covers_to": "2025-12-31",
        "governorates": [CODE],
        "goals": [CODE],
        "method": "Key informants.",
        **_picture(world),
    }
    streams = {
        "body": BODY,
        "programmes": [("programme", world.programme)],
        "figures": FIGURES,
        "files": [("file", {"file": world.pdf, "lang": "en"})],
        "links": [("link", {"title": "Dashboard", "url": "https://data.example/130"})],
    }
    return Filled(PublicationPage, plain, streams)


FILLED = {
    make.__name__: make
    for make in (
        *(home, page, section, press_release, programme),
        *(service, organisation, office, publication),
    )
}
