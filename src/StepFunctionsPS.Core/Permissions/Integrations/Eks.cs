namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>
/// Clusters of Amazon EKS, and calls of their Kubernetes API. What the latter may do is up to the cluster: it has to
/// know the state machine's role.
/// </summary>
internal sealed class Eks : CallTable
{
    private static readonly Need ReadRoles = Need.On("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*", "iam:GetRole", "iam:ListAttachedRolePolicies");

    public Eks()
    {
        Add("eks:createCluster", Need.Anywhere("eks:CreateCluster"), Need.PassRole("RoleArn"));
        Add("eks:createCluster.sync", Need.Anywhere("eks:CreateCluster"), Need.On("eks:cluster/<Name>", "eks:DescribeCluster", "eks:DeleteCluster"), Need.PassRole("RoleArn"));
        Add("eks:deleteCluster", Need.On("eks:cluster/<Name>", "eks:DeleteCluster"));
        Add("eks:deleteCluster.sync", Need.On("eks:cluster/<Name>", "eks:DeleteCluster", "eks:DescribeCluster"));

        const string Nodegroup = "eks:nodegroup/<ClusterName>/<NodegroupName>/*";
        var createNodegroup = Need.Anywhere("ec2:DescribeSubnets", "eks:CreateNodegroup");
        Add("eks:createNodegroup", createNodegroup, ReadRoles, Need.PassRole("NodeRole"));
        Add("eks:createNodegroup.sync", createNodegroup, Need.On(Nodegroup, "eks:DescribeNodegroup", "eks:DeleteNodegroup"), ReadRoles, Need.PassRole("NodeRole"));
        Add("eks:deleteNodegroup", Need.On(Nodegroup, "eks:DeleteNodegroup"));
        Add("eks:deleteNodegroup.sync", Need.On(Nodegroup, "eks:DeleteNodegroup", "eks:DescribeNodegroup"));

        const string Profile = "eks:fargateprofile/<ClusterName>/<FargateProfileName>/*";
        var createProfile = Need.On("eks:cluster/<ClusterName>", "eks:CreateFargateProfile");
        Add("eks:createFargateProfile", createProfile, ReadRoles, Need.PassRole("PodExecutionRoleArn"));
        Add("eks:createFargateProfile.sync", createProfile, Need.On(Profile, "eks:DescribeFargateProfile", "eks:DeleteFargateProfile"), ReadRoles, Need.PassRole("PodExecutionRoleArn"));
        Add("eks:deleteFargateProfile", Need.On(Profile, "eks:DeleteFargateProfile"));
        Add("eks:deleteFargateProfile.sync", Need.On(Profile, "eks:DeleteFargateProfile", "eks:DescribeFargateProfile"));

        foreach (var call in new[] { "eks:call", "eks:call.waitForTaskToken", "eks:runJob", "eks:runJob.sync", "eks:runJob.waitForTaskToken" }) Add(call);
    }
}
