using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>A way in which properties of a resource allow something.</summary>
internal interface IAccessRule
{
    /// <summary>What is allowed now and was not.</summary>
    IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after);
}
