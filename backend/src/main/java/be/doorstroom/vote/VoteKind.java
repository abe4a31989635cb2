package be.doorstroom.vote;

/// How a vote is taken. A decision about persons is secret in an association (decree of 22 December
/// 2017 on local government: the article is to be checked).
public enum VoteKind {
    OPEN,
    SECRET,
    WEIGHTED
}
