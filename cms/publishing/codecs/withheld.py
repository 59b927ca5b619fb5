"""Values that an editor may keep from the public: they are never written.

What the page in one language withholds, its twins in other languages do not tell either.
"""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.db.models import Model

from cms.publishing.codecs.base import Codec
from cms.publishing.codecs.plain import Plain
from cms.publishing.references import References


class Withheld(Codec):
    """What `codec` writes, unless the field `flag` is set."""

    withholds = True

    def __init__(self, codec: Codec, flag: str) -> None:
        super().__init__(codec.name, codec.attribute)
        self.codec = codec
        self.flag = flag

    def write(self, page: Model, references: References) -> Any:
        value = None if getattr(page, self.flag) else self.codec.write(page, references)
        if value and (flagging := [it for it in references.twins if getattr(it, self.flag)]):
            references.withheld.append((self.name, flagging[0]))
            return None
        return value

    def read(self, page: Model, value: Any, references: References) -> None:
        self.codec.read(page, value, references)

    def secrets(self, page: Model) -> set[str]:
        if not getattr(page, self.flag):
            return set()
        value = self.codec.write(page, References())
        values = value.values() if isinstance(value, dict) else [value]
        return {str(it) for it in values if it not in (None, "")}


class Email(Withheld):
    """An e-mail address, unless `<name>_do_not_publish` is set."""

    def __init__(self, name: str, attribute: str = "") -> None:
        super().__init__(Plain(name, attribute), f"{attribute or name}_do_not_publish")


class Phones(Codec):
    """A stream of numbers of which some are not to be published, written as E.164 numbers."""

    withholds = True

    def write(self, page: Model, references: References) -> list[str]:
        numbers = [phone["number"] for phone in self._phones(page)]
        # A number may be flagged in one line and not in another: then it is a secret.
        secret = self.secrets(page)
        for twin in references.twins:
            if found := self.secrets(twin) - secret:
                secret |= found
                references.withheld += [(self.name, twin)] if found & set(numbers) else []
        return list(dict.fromkeys(it for it in numbers if it and it not in secret))

    def secrets(self, page: Model) -> set[str]:
        flagged = (phone["number"] for phone in self._phones(page) if phone.get("do_not_publish"))
        return {number for number in flagged if number}

    def read(self, page: Model, value: Any, references: References) -> None:
        field: Any = page._meta.get_field(self.attribute)
        (block,) = field.stream_block.child_blocks
        blocks = [
            {
                "type": block,
                "value": {"number": number, "do_not_publish": False},
                "id": str(uuid4()),
            }
            for number in value
        ]
        setattr(page, self.attribute, blocks)

    def _phones(self, page: Model) -> list[dict[str, Any]]:
        return [item["value"] for item in getattr(page, self.attribute).raw_data]
