namespace StepFunctionsPS;

/// <summary>What happens to a part of a stack.</summary>
public enum ChangeAction
{
    /// <summary>It is new.</summary>
    Add,

    /// <summary>It is changed in its place.</summary>
    Change,

    /// <summary>It is made anew, and the old one deleted: what it holds is lost, and its ARN can change.</summary>
    Replace,

    /// <summary>It goes.</summary>
    Remove,
}
