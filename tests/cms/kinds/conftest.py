"""What pages of every kind point at."""

from __future__ import annotations

import pytest

from cms.media.models import BayanDocument, BayanImage
from tests.cms.kinds.filled import World, make_world
from tests.cms.tree import Tree


@pytest.fixture
def world(tree: Tree, picture: BayanImage, pdf: BayanDocument) -> World:
    return make_world(tree, picture, pdf)
